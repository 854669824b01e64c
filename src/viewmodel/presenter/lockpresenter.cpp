#include "viewmodel/presenter/lockpresenter.h"

#include "viewmodel/presenter/look.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace viewmodel {

LockPresenter::LockPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_stages(stages)
{
    connectLock();
    connectSettings();
}

void LockPresenter::connectLock()
{
    auto *lock = m_model.lock();
    connect(lock, &LockModel::pinTyped, this, &LockPresenter::typed);
    connect(lock, &LockModel::biometricsWanted, this, [this] {
        m_services.lock.unlockByBiometrics(QCoreApplication::translate("LockPage", "Unlock kAuth"))
            .then(this, [this](const base::Result<void> &unlocked) {
                if (!unlocked && unlocked.error().fault != base::Fault::Unavailable)
                    m_model.lock()->show(Trouble{.problem = Problem::SensorFailed});
            });
    });
    connect(lock, &LockModel::refuseWanted, this, [this] {
        const QString proving = m_services.approvals.proving();
        if (m_services.lock.isLocked() || proving.isEmpty())
            m_services.approvals.noToOldest();
        else
            m_services.approvals.no(proving);
    });
    connect(lock, &LockModel::cancelWanted, this, &LockPresenter::endChoosing);
    connect(&m_services.lock, &app::Lock::changed, this, &LockPresenter::refresh);
    connect(&m_services.lock, &app::Lock::locked, this, &LockPresenter::showLock);
    connect(&m_services.lock, &app::Lock::pinWanted, this, [this] { ask(Asked::Proof); });
    connect(&m_services.lock, &app::Lock::unlocked, this, [this] {
        m_model.lock()->show(Trouble{});
        if (m_stages.now() == "app.lock"_L1)
            m_stages.resume();
        Q_EMIT opened();
    });
    connect(&m_services.approvals, &app::Approvals::changed, this, &LockPresenter::refresh);
    connect(&m_services.settings, &app::Settings::changed, this, &LockPresenter::refreshSettings);
    connect(&m_services.links, &app::Links::changed, this, &LockPresenter::refreshSettings);
}

void LockPresenter::showLock()
{
    m_step = PinStep::Unlock;
    m_asked = Asked::Nothing;
    m_first = {};
    m_model.lock()->show(Trouble{});
    refresh();
    m_stages.interrupt(u"app.lock"_s);
}

void LockPresenter::typed(const QString &pin)
{
    switch (m_step) {
    case PinStep::Unlock:
        unlock(pin);
        return;
    case PinStep::Confirm:
        confirm(pin);
        return;
    case PinStep::Choose:
        if (!app::Lock::check(pin)) {
            m_model.lock()->show(Trouble{.problem = Problem::PinTooEasy});
            return;
        }
        m_first = crypto::passwordBytes(pin);
        m_step = PinStep::Repeat;
        m_model.lock()->show(Trouble{});
        refresh();
        return;
    case PinStep::Repeat:
        if (!(crypto::passwordBytes(pin) == m_first)) {
            m_first = {};
            m_step = PinStep::Choose;
            refresh();
            m_model.lock()->show(Trouble{.problem = Problem::PinsDiffer});
            return;
        }
        m_saving = true;
        refresh();
        m_services.lock.setPin(std::move(m_first)).then(this, [this](const base::Result<void> &set) {
            m_saving = false;
            endChoosing();
            if (set)
                m_model.toast()->show(Toast::PinSet);
            else
                m_model.toast()->show(troubleOfSaving(set.error()));
        });
    }
}

void LockPresenter::unlock(const QString &pin)
{
    m_model.lock()->show(Trouble{});
    m_services.lock.unlock(crypto::passwordBytes(pin)).then(this, [this](const base::Result<void> &result) {
        if (!result)
            wrong(result.error());
    });
}

void LockPresenter::confirm(const QString &pin)
{
    m_model.lock()->show(Trouble{});
    m_services.lock.confirm(crypto::passwordBytes(pin))
        .then(this, [this, asked = m_asked](const base::Result<void> &result) {
            if (!result)
                wrong(result.error());
            else if (asked == m_asked)
                confirmed(asked);
        });
}

void LockPresenter::wrong(const base::Error &error)
{
    if (error.fault == base::Fault::Unavailable)
        return; // the wait says it
    if (error.fault == base::Fault::WrongKey)
        m_model.lock()->show(Trouble{.problem = Problem::WrongPin, .number = m_services.lock.triesLeft()});
    else
        m_model.lock()->show(Trouble{.problem = problemOf(Doing::OpeningVault, error.fault)});
}

void LockPresenter::ask(Asked what)
{
    if (!m_services.lock.isOn()) {
        choose();
        m_asked = what;
        return;
    }
    m_asked = what;
    m_step = PinStep::Confirm;
    m_first = {};
    m_model.lock()->show(Trouble{});
    refresh();
    m_stages.cover(u"app.lock"_s);
}

void LockPresenter::confirmed(Asked what)
{
    m_asked = Asked::Nothing;
    if (what == Asked::NewPin) {
        choose();
        return;
    }
    endChoosing();
    if (what == Asked::Biometrics) {
        setBiometrics(true);
    } else if (what == Asked::NoPin) {
        m_services.lock.removePin().then(this, [this](const base::Result<void> &removed) {
            if (removed)
                m_model.toast()->show(Toast::PinRemoved);
            else
                m_model.toast()->show(troubleOfSaving(removed.error()));
        });
    }
}

void LockPresenter::setBiometrics(bool on)
{
    m_services.lock.setBiometrics(on).then(this, [this](const base::Result<void> &set) {
        if (!set)
            m_model.toast()->show(troubleOfSaving(set.error()));
        refreshSettings();
    });
}

void LockPresenter::choose()
{
    m_asked = Asked::Nothing;
    m_step = PinStep::Choose;
    m_first = {};
    m_model.lock()->show(Trouble{});
    refresh();
    m_stages.cover(u"app.lock.new"_s);
}

bool LockPresenter::leave()
{
    if (m_step == PinStep::Unlock || m_services.lock.isLocked())
        return false;
    endChoosing();
    return true;
}

void LockPresenter::endChoosing()
{
    const auto asked = std::exchange(m_asked, Asked::Nothing);
    m_step = PinStep::Unlock;
    m_first = {};
    m_model.lock()->show(Trouble{});
    m_stages.uncover();
    if (asked == Asked::Proof)
        m_services.lock.giveUp();
    refresh();
}

void LockPresenter::refresh()
{
    auto &lock = m_services.lock;
    lock.setPrompt(QCoreApplication::translate("LockPage", "Confirm that it is you"));
    if (m_asked == Asked::Proof && !lock.isPinAwaited() && !m_saving) {
        endChoosing(); // proven, or no longer needed
        return;
    }
    Locked shown;
    shown.step = m_step;
    shown.biometrics = m_step == PinStep::Unlock && lock.canUseBiometrics();
    shown.busy = lock.isBusy() || m_saving;
    shown.waitSeconds = m_step == PinStep::Unlock || m_step == PinStep::Confirm ? int(lock.waitLeft().count()) : 0;
    shown.waitTotal = std::max(1, int(lock.waitTotal().count()));
    if (lock.isLocked()) {
        shown.requests = m_services.approvals.openCount();
        const auto &items = m_services.approvals.items();
        const auto oldest = std::ranges::find_if(
            items, [](const auto &item) { return std::holds_alternative<approval::Open>(item.request.phase); });
        if (oldest != items.end())
            shown.requestSeconds = int(m_services.approvals.left(*oldest).count());
    } else if (const auto *proving = m_services.approvals.find(m_services.approvals.proving());
        proving && m_step == PinStep::Confirm) {
        shown.requests = 1;
        shown.requestSeconds = int(m_services.approvals.left(*proving).count());
    }
    m_model.lock()->show(shown);
    refreshSettings();
}

void LockPresenter::change(const std::function<void(app::Preferences &)> &edit)
{
    auto preferences = m_services.settings.get();
    edit(preferences);
    m_services.settings.set(preferences).then(this, [this](const base::Result<void> &saved) {
        if (!saved)
            m_model.toast()->show(troubleOfSaving(saved.error()));
    });
}

void LockPresenter::connectSettings()
{
    auto *settings = m_model.settings();
    connect(settings, &SettingsModel::languageWanted, this, [this](const QString &language) {
        change([&](app::Preferences &preferences) { preferences.language = language; });
        Q_EMIT languageChanged(language);
    });
    connect(settings, &SettingsModel::themeWanted, this, [this](auto theme) {
        change([&](app::Preferences &preferences) { preferences.theme = app::Preferences::Theme(int(theme)); });
    });
    connect(settings, &SettingsModel::lockWanted, this, [this](bool on) {
        if (on)
            choose();
        else
            ask(Asked::NoPin);
        refreshSettings();
    });
    connect(settings, &SettingsModel::changePinWanted, this, [this] { ask(Asked::NewPin); });
    connect(settings, &SettingsModel::biometricsWanted, this, [this](bool on) {
        if (on)
            ask(Asked::Biometrics); // another way in
        else
            setBiometrics(false);
    });
    connect(settings, &SettingsModel::lockAfterWanted, this, [this](int seconds) {
        change([&](app::Preferences &preferences) { preferences.lockAfter = std::chrono::seconds(seconds); });
    });
    connect(settings, &SettingsModel::numberWanted, this, [this](NumberPolicy policy) {
        const auto always = policy == NumberPolicy::Always;
        const auto keep
            = [this, always] { change([&](app::Preferences &preferences) { preferences.numberAlways = always; }); };
        if (m_services.links.all().isEmpty()) {
            keep();
            return;
        }
        m_services.lock.prove().then(this, [this, always, keep](const base::Result<app::Proof> &proof) {
            if (proof) {
                keep();
                m_services.links.setPolicy(
                    always ? protocol::NumberPolicy::Always : protocol::NumberPolicy::Usual, *proof);
            } else if (proof.error().fault != base::Fault::Expired) {
                m_model.toast()->show(Trouble{.problem = Problem::NotProven});
            }
            refreshSettings();
        });
    });
    connect(settings, &SettingsModel::listCodesWanted, this, [this](ListCodes when) {
        change([&](app::Preferences &preferences) { preferences.listCodes = app::Preferences::ListCodes(int(when)); });
    });
    connect(settings, &SettingsModel::tapToRevealWanted, this,
        [this](bool on) { change([&](app::Preferences &preferences) { preferences.tapToReveal = on; }); });
    connect(settings, &SettingsModel::blockScreenshotsWanted, this, [this](bool on) {
        change([&](app::Preferences &preferences) { preferences.blockScreenshots = on; });
        m_services.ports.shell.blockScreenshots(on);
    });
}

void LockPresenter::refreshSettings()
{
    const auto &preferences = m_services.settings.get();
    Settings shown;
    shown.language = preferences.language;
    shown.theme = decltype(shown.theme)(int(preferences.theme));
    shown.lock = m_services.lock.isOn();
    shown.biometrics = preferences.biometrics;
    shown.canBiometrics = m_services.ports.unlock.isAvailable();
    shown.lockAfter = int(preferences.lockAfter.count());
    shown.number = preferences.numberAlways ? NumberPolicy::Always : NumberPolicy::WhenUnusual;
    shown.listCodes = ListCodes(int(preferences.listCodes));
    shown.tapToReveal = preferences.tapToReveal;
    shown.canBlockScreenshots = m_services.ports.shell.canBlockScreenshots();
    shown.blockScreenshots = preferences.blockScreenshots;
    shown.anyLinked = !m_services.links.all().isEmpty();
    shown.testedMs = preferences.testedMs;
    shown.version = m_services.ports.installation.version;
    m_model.settings()->show(shown);
}

} // namespace viewmodel
