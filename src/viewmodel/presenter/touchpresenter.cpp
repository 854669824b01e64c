#include "viewmodel/presenter/touchpresenter.h"

namespace viewmodel {
namespace {

using Touch = app::Shell::Touch;

constexpr int SoonSeconds = 10;

} // namespace

TouchPresenter::TouchPresenter(app::Services &services, AppModel &model, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
{
    connectKeys();
    connectRequests();
    connect(model.lock(), &LockModel::errorChanged, this, [this] {
        if (!m_model.lock()->error().isEmpty())
            feel(Touch::Wrong);
    });
    connect(&services.photograph, &app::Photograph::taken, this, [this] { feel(Touch::Photo); });
}

void TouchPresenter::connectKeys()
{
    auto *request = m_model.request();
    connect(request, &RequestModel::typedChanged, this, [this, request] { keyed(m_number, request->typed().size()); });
    connect(request, &RequestModel::holdStarted, this, [this] { feel(Touch::Key); });
    auto *lock = m_model.lock();
    connect(lock, &LockModel::typedChanged, this, [this, lock] { keyed(m_pin, lock->typed()); });
}

void TouchPresenter::connectRequests()
{
    const auto &approvals = m_services.approvals;
    connect(&approvals, &app::Approvals::arrived, this, [this](const QString &id) {
        const auto *item = m_services.approvals.find(id);
        if (item && !m_services.approvals.pausedUntil(item->account)) // those wait quietly
            feel(Touch::Arrived);
    });
    connect(&approvals, &app::Approvals::ended, this, [this](const QString &id) {
        const auto *item = m_services.approvals.find(id);
        if (item && std::holds_alternative<approval::Burned>(item->request.phase))
            feel(Touch::Wrong);
    });
    connect(&approvals, &app::Approvals::notSigned, this, [this] { feel(Touch::Wrong); });
    auto *request = m_model.request();
    connect(request, &RequestModel::yesWanted, this, [this] { feel(Touch::Yes); });
    connect(request, &RequestModel::noWanted, this, [this] { feel(Touch::No); });
    connect(m_model.lock(), &LockModel::refuseWanted, this, [this] { feel(Touch::No); });
    connect(request, &RequestModel::progressChanged, this, &TouchPresenter::progressed);
}

/// One digit more or less is a key; all of them at once was no finger.
void TouchPresenter::keyed(qsizetype &before, qsizetype now)
{
    if (qAbs(now - before) == 1)
        feel(Touch::Key);
    before = now;
}

void TouchPresenter::progressed()
{
    const auto *request = m_model.request();
    const auto progress = request->progress();
    if (progress.sending != Sending::Nothing || progress.secondsLeft <= 0 || progress.secondsLeft > SoonSeconds
        || m_soon == request->facts().id)
        return;
    m_soon = request->facts().id;
    feel(Touch::Soon);
}

} // namespace viewmodel
