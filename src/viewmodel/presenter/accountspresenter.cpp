#include "viewmodel/presenter/accountspresenter.h"

#include "viewmodel/presenter/look.h"

using namespace Qt::StringLiterals;

namespace viewmodel {
namespace {

constexpr std::chrono::seconds ClipboardLife{30};

std::optional<vault::EntryId> idOf(const QString &text)
{
    const auto id = vault::EntryId::fromText(text);
    return id ? std::optional(*id) : std::nullopt;
}

} // namespace

AccountsPresenter::AccountsPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_stages(stages)
{
    connectList();
    connectAccount();
    connect(&services.accounts, &app::Accounts::changed, this, [this] {
        if (!m_stages.now().isEmpty()) // before any page there is nobody to see it, and the first one refreshes
            refresh();
    });
    connect(&services.links, &app::Links::changed, this, &AccountsPresenter::refresh);
    connect(&services.approvals, &app::Approvals::changed, this, &AccountsPresenter::refresh);
    connect(&services.pushTest, &app::PushTest::changed, this, &AccountsPresenter::showTest);
    connect(
        model.pushTest(), &PushTestModel::againWanted, this, [this] { test(m_services.pushTest.result().account); });
    connect(model.pushTest(), &PushTestModel::doneWanted, this, [this] {
        m_services.pushTest.stop();
        m_stages.back();
    });
    connect(model.settings(), &SettingsModel::testWanted, this, [this] {
        const auto links = m_services.links.all();
        if (!links.isEmpty())
            test(links.first()->id());
    });
}

void AccountsPresenter::connectList()
{
    auto *list = m_model.accounts();
    connect(list, &AccountsModel::openWanted, this, [this](const QString &text) {
        if (const auto id = idOf(text))
            open(*id);
    });
    connect(list, &AccountsModel::addWanted, this, [this] { m_stages.go(u"auth.link.choice"_s); });
    connect(list, &AccountsModel::reviewWanted, this, &AccountsPresenter::reviewWanted);
    connect(list, &AccountsModel::refuseWanted, this, [this] { m_services.approvals.noToOldest(); });
    connect(list, &AccountsModel::orderWanted, this, [this](Order order) {
        auto preferences = m_services.settings.get();
        preferences.order = app::Preferences::Order(int(order));
        report(m_services.settings.set(preferences));
        refresh();
    });
    connect(list, &AccountsModel::moveWanted, this, [this](const QString &text, int place) {
        if (const auto id = idOf(text))
            report(m_services.accounts.move(*id, place));
    });
    connect(list, &AccountsModel::pinWanted, this, [this](const QString &text, bool pinned) {
        if (const auto id = idOf(text))
            report(m_services.accounts.pin(*id, pinned));
    });
    connect(list, &AccountsModel::copyWanted, this, [this](const QString &text) {
        const auto id = idOf(text);
        const auto now = id ? m_services.codes.now(*id) : base::fail(base::Fault::NotFound, {});
        if (now)
            copy(now->code);
    });
    connect(list, &AccountsModel::checkNowWanted, this, [this] {
        m_services.links.checkNow().then(this, [this](const base::Result<void> &checked) {
            if (checked && m_services.approvals.openCount() == 0)
                m_model.toast()->show(Toast::NothingWaiting);
            else if (!checked)
                m_model.toast()->show(Trouble{.problem = Problem::NoNetwork});
        });
    });
    connect(list, &AccountsModel::changePasswordWanted, this, [this] {
        const auto id = pausedAccount();
        if (const auto *link = id ? m_services.links.find(*id) : nullptr)
            m_services.ports.shell.openPage(QUrl(link->record().origin + u"/password"_s));
    });
    connect(list, &AccountsModel::itWasMeWanted, this, [this] {
        if (const auto id = pausedAccount())
            m_services.approvals.itWasMe(*id);
        Q_EMIT reviewWanted();
    });
    connect(list, &AccountsModel::stoppedWanted, this, [this] { openDevices(stoppedAccount()); });
    connect(list, &AccountsModel::fixClockWanted, this,
        [this] { m_services.ports.shell.openSettings(app::Shell::Panel::Clock); });
    connect(list, &AccountsModel::keepCodesWanted, this, [this] {
        const auto unkept = m_services.backupCodes.unkept();
        const auto few = m_services.backupCodes.few();
        if (!unkept.isEmpty() || !few.isEmpty())
            Q_EMIT codesWanted(unkept.isEmpty() ? few.first() : unkept.first());
    });
    connect(list, &AccountsModel::noticeRead, this, [this] { showNotice({}); });
    connect(m_model.toast(), &ToastModel::actionWanted, this, [this] {
        const auto toast = m_model.toast()->toast();
        if (toast == Toast::AccountForgotten && m_forgotten)
            report(m_services.accounts.takeBack(*std::exchange(m_forgotten, {})));
        if (toast == Toast::CodeCopied || toast == Toast::CodesCopied) {
            m_services.ports.clipboard.clearSecret();
            m_model.toast()->show(Toast::ClipboardCleared);
        } else {
            m_model.toast()->hide();
        }
    });
    connect(m_model.toast(), &ToastModel::gone, this, [this] { m_model.toast()->hide(); });
}

void AccountsPresenter::connectAccount()
{
    auto *account = m_model.account();
    connect(account, &AccountModel::copyWanted, this, [this] {
        copy(m_model.account()->now().code);
        if (m_current)
            report(m_services.accounts.used(*m_current));
    });
    connect(account, &AccountModel::copyNextWanted, this, [this] { copy(m_model.account()->now().next); });
    connect(account, &AccountModel::revealWanted, this, [this] {
        m_revealed = true;
        const auto entry = m_current ? m_services.accounts.entry(*m_current) : base::fail(base::Fault::NotFound, {});
        if (!entry || !entry->otp || entry->otp->kind != otp::Kind::Hotp) {
            refreshDetail();
            return;
        }
        m_services.codes.next(entry->id).then(this, [this, id = entry->id](const base::Result<QString> &code) {
            if (code)
                m_hotp.insert(id, *code);
            else
                m_model.toast()->show(troubleOfSaving(code.error()));
            refreshDetail();
        });
    });
    connect(account, &AccountModel::testWanted, this, [this] {
        if (m_current)
            test(*m_current);
    });
    connect(account, &AccountModel::backupWanted, this, [this] {
        if (m_current)
            Q_EMIT codesWanted(*m_current);
    });
    connect(account, &AccountModel::pinWanted, this, [this](bool pinned) {
        if (m_current)
            report(m_services.accounts.pin(*m_current, pinned));
    });
    connect(account, &AccountModel::moveWanted, this, [this](int steps) {
        const auto list = m_services.accounts.entries();
        for (int place = 0; place < list.size(); ++place) {
            if (m_current == list[place].id) {
                report(m_services.accounts.move(*m_current, place + steps));
                break;
            }
        }
    });
    connect(account, &AccountModel::forgetWanted, this, [this] {
        if (!m_current)
            return;
        const auto id = *m_current;
        const auto name = titleOf(m_services, id).name;
        m_services.accounts.forget(id).then(this, [this, id, name](const base::Result<void> &forgotten) {
            if (!forgotten) {
                m_model.toast()->show(troubleOfSaving(forgotten.error()));
                return;
            }
            m_forgotten = id;
            m_current.reset();
            m_stages.goHome();
            m_model.toast()->show(Toast::AccountForgotten, name);
        });
    });
    connect(account, &AccountModel::stoppedWanted, this, [this] { openDevices(m_current); });
    connect(account, &AccountModel::fixClockWanted, this,
        [this] { m_services.ports.shell.openSettings(app::Shell::Panel::Clock); });
}

void AccountsPresenter::openDevices(const std::optional<vault::EntryId> &id)
{
    if (const auto *link = id ? m_services.links.find(*id) : nullptr)
        m_services.ports.shell.openPage(QUrl(link->record().origin + u"/2fa"_s));
}

void AccountsPresenter::open(const vault::EntryId &id)
{
    m_current = id;
    m_revealed = false;
    m_hotp.remove(id);
    refreshDetail();
    m_model.accounts()->showCurrent(id.toText());
    m_stages.go(u"auth.account"_s);
}

void AccountsPresenter::showNotice(const QString &sentence)
{
    m_notice = sentence;
    refreshBanners();
}

void AccountsPresenter::refresh()
{
    refreshRows();
    refreshBanners();
    refreshDetail();
}

void AccountsPresenter::report(QFuture<base::Result<void>> saved)
{
    saved.then(this, [this](const base::Result<void> &result) {
        if (!result)
            m_model.toast()->show(troubleOfSaving(result.error()));
    });
}

void AccountsPresenter::copy(const QString &code)
{
    if (code.isEmpty())
        return;
    m_services.ports.clipboard.copySecret(code);
    m_model.toast()->show(Toast::CodeCopied);
    m_services.ports.clock.after(ClipboardLife, this, [this, copy = ++m_copies] {
        if (copy == m_copies)
            m_services.ports.clipboard.clearSecret();
    });
}

void AccountsPresenter::test(const vault::EntryId &id)
{
    m_stages.go(u"auth.push.test"_s);
    m_services.pushTest.start(id);
}

void AccountsPresenter::showTest()
{
    using State = app::PushTest::State;
    const auto &result = m_services.pushTest.result();
    if (result.state == State::Nothing)
        return;
    const auto ms = [](const auto &span) { return span ? int(span->count()) : -1; };
    PushTest shown{.account = titleOf(m_services, result.account).name,
        .failed = TestStage(int(result.stage)),
        .serverMs = ms(result.server),
        .wakeMs = ms(result.wakeUp),
        .openedMs = ms(result.opened)};
    shown.state = result.state == State::Running ? TestState::Running
        : result.state == State::Passed          ? TestState::Passed
        : result.state == State::Late            ? TestState::Late
                                                 : TestState::Failed;
    Trouble cause;
    if (shown.state == TestState::Failed)
        cause.problem = result.stage == app::PushTest::Stage::Server && m_services.links.isOffline()
            ? Problem::NoNetwork
            : Problem::ServerSilent;
    m_model.pushTest()->show(shown, cause);
    if (shown.state == TestState::Running)
        return;
    m_tested.insert(result.account, {shown.state, localTime(m_services.ports.clock.now())});
    auto preferences = m_services.settings.get();
    preferences.testedMs = shown.openedMs;
    report(m_services.settings.set(preferences));
    refresh();
}

} // namespace viewmodel
