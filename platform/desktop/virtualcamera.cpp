#include "platform/desktop/virtualcamera.h"

#include "platform/desktop/framesource.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr int framesPerSecond = 30;

} // namespace

VirtualCamera::VirtualCamera(QObject *parent)
    : QObject(parent)
    , m_source(u"off"_s)
{
    m_tick.setInterval(1000 / framesPerSecond);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &VirtualCamera::tick);
}

VirtualCamera::~VirtualCamera() = default;

base::Result<void> VirtualCamera::showPicture(const QString &file)
{
    const auto picture = readPicture(file);
    if (!picture)
        return tl::unexpected(picture.error());
    return showPicture(*picture, QFileInfo(file).fileName());
}

base::Result<void> VirtualCamera::showPicture(const QImage &picture, const QString &title)
{
    if (picture.isNull())
        return base::fail(base::Fault::Malformed, u"this is no picture"_s);
    m_frames.reset();
    use(stillSource(picture, [this](const QImage &raw) { see(raw); }), u"picture"_s, title);
    return {};
}

base::Result<void> VirtualCamera::showFolder(const QString &folder)
{
    return folderSource(folder, [this](const QImage &raw) { see(raw); }).map([&](auto &&source) {
        use(std::move(source), u"folder"_s, QFileInfo(folder).fileName());
    });
}

base::Result<void> VirtualCamera::playVideo(const QString &file)
{
    return videoSource(file, [this](const QImage &raw) { see(raw); }).map([&](auto &&source) {
        use(std::move(source), u"video"_s, QFileInfo(file).fileName());
    });
}

base::Result<void> VirtualCamera::watchScreen(const QRect &part)
{
    const QString title = u"%1 × %2 at %3, %4"_s.arg(part.width()).arg(part.height()).arg(part.x()).arg(part.y());
    return screenSource(part, [this](const QImage &raw) { see(raw); }).map([&](auto &&source) {
        use(std::move(source), u"screen"_s, title);
    });
}

base::Result<void> VirtualCamera::useWebcam()
{
    return webcamSource([this](const QImage &raw) { see(raw); }).map([&](auto &&source) {
        use(std::move(source), u"webcam"_s, {});
    });
}

void VirtualCamera::turnOff()
{
    use(nullptr, u"off"_s, {});
    m_raw = {};
    m_seen = {};
    Q_EMIT previewChanged();
}

void VirtualCamera::use(std::unique_ptr<FrameSource> source, const QString &kind, const QString &title)
{
    m_frames = std::move(source);
    m_source = kind;
    m_title = title;
    if (m_frames && isStarted())
        m_frames->start();
    Q_EMIT changed();
}

void VirtualCamera::spoil(const Effects &effects)
{
    m_effects = effects;
    see(m_raw);
    Q_EMIT changed();
}

void VirtualCamera::start()
{
    if (isStarted())
        return;
    m_tick.start();
    if (m_frames)
        m_frames->start();
    Q_EMIT changed();
}

void VirtualCamera::stop()
{
    if (!isStarted())
        return;
    m_tick.stop();
    if (m_frames)
        m_frames->stop();
    Q_EMIT changed();
}

void VirtualCamera::see(const QImage &raw)
{
    m_raw = raw;
    m_seen = spoiled(m_raw, m_effects, m_count);
    Q_EMIT previewChanged();
}

void VirtualCamera::tick()
{
    ++m_count;
    if (m_frames)
        m_frames->tick(m_count);
    if (m_effects.shake > 0)
        see(m_raw);
    if (!m_seen.isNull())
        Q_EMIT frame(m_seen);
}

} // namespace platform
