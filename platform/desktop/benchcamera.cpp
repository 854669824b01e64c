#include "platform/desktop/benchcamera.h"

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr int framesPerSecond = 30;

} // namespace

BenchCamera::BenchCamera(EventLog &log, QObject *parent)
    : app::Camera(parent)
    , m_log(log)
{
    m_tick.setInterval(1000 / framesPerSecond);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!m_picture.isNull())
            Q_EMIT frame(m_picture);
    });
}

void BenchCamera::show(const QImage &picture)
{
    m_picture = picture;
}

void BenchCamera::set(Permission permission)
{
    if (std::exchange(m_permission, permission) == permission || !m_tick.isActive()
        || permission == Permission::Allowed)
        return;
    stop();
    Q_EMIT failed(permission == Permission::Refused ? base::Fault::Refused : base::Fault::Broken); // pulled out
}

void BenchCamera::start()
{
    if (m_tick.isActive())
        return;
    if (m_permission != Permission::Allowed) {
        const bool isRefused = m_permission == Permission::Refused;
        m_log.add(Event::Kind::Camera, isRefused ? u"Camera refused"_s : u"No camera"_s, Event::Level::Warning);
        // The caller hears it after its call, as from a question the person answers.
        QMetaObject::invokeMethod(
            this, [this, isRefused] { Q_EMIT failed(isRefused ? base::Fault::Refused : base::Fault::NotFound); },
            Qt::QueuedConnection);
        return;
    }
    m_picture = {};
    m_tick.start();
    m_log.add(Event::Kind::Camera, u"Camera opened"_s);
    Q_EMIT openChanged(true);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_tick.isActive())
                Q_EMIT started();
        },
        Qt::QueuedConnection);
}

void BenchCamera::stop()
{
    if (!m_tick.isActive())
        return;
    m_tick.stop();
    m_log.add(Event::Kind::Camera, u"Camera closed"_s);
    Q_EMIT openChanged(false);
}

void BenchCamera::setLight(bool on)
{
    m_log.add(Event::Kind::Camera, on ? u"Light on"_s : u"Light off"_s);
}

} // namespace platform
