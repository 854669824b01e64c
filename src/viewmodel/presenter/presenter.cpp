#include "viewmodel/presenter/presenter.h"

#include "viewmodel/presenter/look.h"

using namespace Qt::StringLiterals;

namespace viewmodel {

Presenter::Presenter(app::Services &services, AppModel &model, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_stages(
          model, [this] { return home(); }, [this] { return m_services.lock.isLocked(); })
    , m_touch(services, model)
    , m_accounts(services, model, m_stages)
    , m_requests(services, model, m_stages)
    , m_linking(services, model, m_stages)
    , m_codes(services, model, m_stages)
    , m_lock(services, model, m_stages)
    , m_trash(services, model, m_stages)
    , m_check(services, model, m_stages)
{
    connectFault();
    connect(&model, &AppModel::openWanted, this,
        [this](const QString &stage) { m_stages.go(stage == "check.start"_L1 ? m_check.entry() : stage); });
    connect(&model, &AppModel::backWanted, this, [this] {
        if (m_lock.leave())
            return;
        m_linking.leave(m_stages.now());
        m_stages.back();
    });
    connect(&m_accounts, &AccountsPresenter::reviewWanted, &m_requests, &RequestsPresenter::review);
    connect(&m_accounts, &AccountsPresenter::codesWanted, &m_codes, &CodesPresenter::open);
    m_linking.setChecks([this](const QString &text) { return m_check.take(text); });
    connect(&m_check, &CheckPresenter::linkWanted, this, [this] { m_stages.visit(u"auth.link.choice"_s); });
    connect(&m_linking, &LinkingPresenter::linked, &m_codes, &CodesPresenter::linked);
    connect(&m_lock, &LockPresenter::opened, this, &Presenter::opened);
    connect(&m_lock, &LockPresenter::languageChanged, this, &Presenter::languageChanged);
    connect(&services.links, &app::Links::hidden, this,
        [this] { m_accounts.showNotice(say(Trouble{.problem = Problem::RequestHidden}).text()); });
}

QString Presenter::home() const
{
    const auto &accounts = m_services.accounts; // who removed the last one can still put it back from the list
    return accounts.entries().isEmpty() && accounts.trash().isEmpty() ? u"auth.welcome"_s : u"auth.accounts"_s;
}

void Presenter::connectFault()
{
    auto *fault = m_model.fault();
    connect(fault, &FaultModel::tryAgainWanted, this, &Presenter::start);
    connect(fault, &FaultModel::restoreWanted, this, [this] {
        m_services.accounts.restorePrevious().then(this, [this](const base::Result<void> &restored) {
            if (restored)
                start();
            else
                showFault(restored.error());
        });
    });
    connect(fault, &FaultModel::startOverWanted, this, [this] {
        m_services.accounts.startOver().then(this, [this](const base::Result<void> &result) { started(result); });
    });
}

void Presenter::start()
{
    m_services.start().then(this, [this](const base::Result<void> &result) { started(result); });
}

void Presenter::started(const base::Result<void> &result)
{
    Q_EMIT languageChanged(m_services.settings.get().language);
    m_services.ports.shell.blockScreenshots(m_services.settings.get().blockScreenshots);
    m_lock.refresh();
    if (!result) {
        showFault(result.error());
        return;
    }
    if (m_services.accounts.isOpen())
        opened();
    else
        m_lock.showLock();
    if (!std::exchange(m_started, true))
        tick();
}

void Presenter::showFault(const base::Error &error)
{
    auto problem = problemOf(Doing::OpeningVault, error.fault);
    if (error.fault == base::Fault::Refused)
        problem = Problem::VaultInUse; // the writer's place is taken
    const auto replaceable = problem != Problem::VaultInUse && problem != Problem::VaultNewer;
    m_model.fault()->show(Trouble{.problem = problem}, {.canRestore = false, .canStartOver = replaceable});
    m_stages.go(u"app.fault"_s);
    if (!replaceable)
        return;
    m_services.accounts.canRestore().then(this, [this, problem](const base::Result<bool> &can) {
        m_model.fault()->show(Trouble{.problem = problem}, {.canRestore = can && *can, .canStartOver = true});
    });
}

void Presenter::opened()
{
    m_accounts.refresh();
    m_trash.refresh();
    m_linking.refresh();
    if (m_stages.now().isEmpty() || m_stages.now() == "app.fault"_L1)
        m_stages.go(m_check.resumed().isEmpty() ? home() : m_check.resumed());
    if (m_services.accounts.oddity() != app::Accounts::Oddity::None)
        m_accounts.showNotice(say(Trouble{.problem = Problem::VaultOlder}).text());
    m_linking.resume();
    m_services.links.setInFront(m_inFront);
    m_requests.showWaiting();
    if (!m_waitingLink.isEmpty())
        openLink(std::exchange(m_waitingLink, {}));
}

void Presenter::setInFront(bool inFront)
{
    m_inFront = inFront;
    if (inFront)
        m_services.cameToFront();
    else
        m_services.wentToBack();
    m_check.setInFront(inFront);
}

void Presenter::setCovered(bool covered)
{
    m_model.showCovered(covered);
}

void Presenter::openLink(const QString &text)
{
    if (!m_services.accounts.isOpen() || m_services.lock.isLocked()) {
        m_waitingLink = text;
        return;
    }
    const auto trouble = m_linking.take(text);
    if (trouble.problem != Problem::Nothing)
        m_model.toast()->show(trouble);
}

/// Everything that shows seconds moves together, on the full second.
void Presenter::tick()
{
    if (m_inFront) {
        m_accounts.refresh();
        m_trash.refresh();
        m_requests.refresh();
        m_linking.refresh();
        m_lock.refresh();
        m_check.refresh();
    }
    const auto now = m_services.ports.clock.now().time_since_epoch();
    const auto next = std::chrono::seconds(1) - now % std::chrono::seconds(1);
    m_services.ports.clock.after(next, this, [this] { tick(); });
}

} // namespace viewmodel
