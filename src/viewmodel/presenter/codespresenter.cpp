#include "viewmodel/presenter/codespresenter.h"

#include "viewmodel/presenter/look.h"

using namespace Qt::StringLiterals;

namespace viewmodel {
namespace {

constexpr std::chrono::seconds ClipboardLife{30};

} // namespace

CodesPresenter::CodesPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_stages(stages)
{
    auto *codes = model.codes();
    connect(&services.backupCodes, &app::BackupCodes::arrived, this, &CodesPresenter::arrived);
    connect(codes, &CodesModel::keptWanted, this, [this] {
        m_wrong = false;
        refresh();
        m_stages.go(u"auth.link.codes.confirm"_s);
    });
    connect(codes, &CodesModel::laterWanted, this, [this] { m_stages.goHome(); });
    connect(codes, &CodesModel::proofWanted, this, &CodesPresenter::prove);
    connect(codes, &CodesModel::copyWanted, this, [this] {
        m_services.ports.clipboard.copySecret(asText());
        m_model.toast()->show(Toast::CodesCopied);
        m_services.ports.clock.after(ClipboardLife, this, [this, copy = ++m_copies] {
            if (copy == m_copies)
                m_services.ports.clipboard.clearSecret();
        });
    });
    connect(codes, &CodesModel::saveWanted, this, [this] {
        m_services.ports.shell.save(u"kauth-backup-codes.txt"_s, asText().toUtf8())
            .then(this, [this](const base::Result<QString> &where) {
                if (where)
                    m_model.toast()->show(Toast::CodesSaved, *where);
                else if (where.error().fault != base::Fault::Refused)
                    m_model.toast()->show(troubleOfSaving(where.error()));
            });
    });
    connect(codes, &CodesModel::printWanted, this, [this] {
        const auto title = m_account ? titleOf(m_services, *m_account).name : QString();
        m_services.ports.shell.print(title, asText().toUtf8()).then(this, [this](const base::Result<void> &printed) {
            if (!printed && printed.error().fault != base::Fault::Refused)
                m_model.toast()->show(troubleOfSaving(printed.error()));
        });
    });
    connect(codes, &CodesModel::newSetWanted, this, [this] {
        if (!m_account || m_busy)
            return;
        m_busy = true;
        refresh();
        m_services.lock.prove().then(this, [this, id = *m_account](const base::Result<app::Proof> &proof) {
            if (proof) {
                renew(id, *proof);
                return;
            }
            m_busy = false;
            if (proof.error().fault != base::Fault::Expired)
                m_model.toast()->show(Trouble{.problem = Problem::NotProven});
            refresh();
        });
    });
}

void CodesPresenter::renew(const vault::EntryId &id, const app::Proof &proof)
{
    m_services.backupCodes.renew(id, proof).then(this, [this](const base::Result<void> &renewed) {
        m_busy = false;
        if (!renewed)
            m_model.toast()->show(Trouble{.problem
                = renewed.error().fault == base::Fault::Unavailable ? Problem::NoNetwork : Problem::ServerOdd});
        refresh();
    });
}

void CodesPresenter::arrived(const vault::EntryId &id)
{
    m_justLinked = m_justLinked && m_account == id;
    m_account = id;
    m_wrong = m_kept = m_busy = false;
    refresh();
    if (m_stages.mayInterrupt() && !m_services.lock.isLocked())
        m_stages.go(u"auth.link.codes"_s);
}

void CodesPresenter::linked(const vault::EntryId &id)
{
    m_account = id;
    m_justLinked = true;
    m_wrong = m_kept = false;
    if (m_services.backupCodes.unkept().contains(id)) {
        show(id, u"auth.link.codes"_s);
        return;
    }
    m_stages.go(u"auth.accounts"_s);
    m_model.toast()->show(Toast::AccountAdded, titleOf(m_services, id).name);
}

void CodesPresenter::open(const vault::EntryId &id)
{
    m_justLinked = false;
    m_wrong = m_kept = false;
    show(id, m_services.backupCodes.unkept().contains(id) ? u"auth.link.codes"_s : u"auth.account.backup"_s);
}

void CodesPresenter::show(const vault::EntryId &id, const QString &stage)
{
    m_account = id;
    refresh();
    m_stages.go(stage);
}

void CodesPresenter::refresh()
{
    if (!m_account)
        return;
    BackupSet set;
    set.account = titleOf(m_services, *m_account).name;
    set.justLinked = m_justLinked;
    set.left = m_services.backupCodes.left(*m_account);
    set.kept = m_kept;
    set.wrong = m_wrong;
    set.busy = m_busy;
    set.canPrint = m_services.ports.shell.canPrint();
    if (const auto codes = m_services.backupCodes.show(*m_account)) {
        set.codes = *codes;
        set.proof = m_services.backupCodes.proofOf(*m_account);
    }
    m_model.codes()->show(set);
}

QString CodesPresenter::asText() const
{
    return m_model.codes()->set().codes.join(u'\n') + u'\n';
}

void CodesPresenter::prove(const QString &end)
{
    if (!m_account)
        return;
    m_services.backupCodes.prove(*m_account, end).then(this, [this](const base::Result<void> &proven) {
        if (!proven && proven.error().fault == base::Fault::WrongKey) {
            m_wrong = true;
            refresh();
            return;
        }
        if (!proven) {
            m_model.toast()->show(troubleOfSaving(proven.error()));
            return;
        }
        m_wrong = false;
        m_kept = true;
        refresh();
        m_stages.go(u"auth.accounts"_s);
        m_model.toast()->show(Toast::CodesKept);
    });
}

} // namespace viewmodel
