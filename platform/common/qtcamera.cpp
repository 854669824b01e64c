#include "platform/common/qtcamera.h"

#include "platform/common/videopicture.h"
#include "platform/common/webcam.h"

#include <QVideoSink>
#include <QtConcurrent>

namespace platform {

QtCamera::QtCamera(Open open, std::chrono::milliseconds patience, QObject *parent)
    : app::Camera(parent)
    , m_open(std::move(open))
{
    m_worker.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(base::Fault::Broken); });
}

QtCamera::~QtCamera()
{
    m_device.reset();
    m_worker.waitForDone();
}

void QtCamera::start()
{
    if (m_device || m_patience.isActive())
        return;
    m_patience.start();
    // Not within the caller's own call: it hears the answer as that of a person who is asked.
    QMetaObject::invokeMethod(
        this,
        [this, run = ++m_run] {
            if (run == m_run)
                open();
        },
        Qt::QueuedConnection);
}

void QtCamera::open()
{
    chooseMediaBackend();
    auto device = m_open();
    if (!device)
        return end(device.error().fault);
    m_device = std::move(*device);
    connect(m_device.get(), &VideoDevice::failed, this, &QtCamera::end, Qt::QueuedConnection);
    if (!m_sink) {
        m_sink = std::make_unique<QVideoSink>();
        connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &QtCamera::receive);
    }
    m_device->start(*m_sink);
}

void QtCamera::stop()
{
    ++m_run;
    m_device.reset();
    m_patience.stop();
    m_next = {};
    m_seen = false;
}

void QtCamera::end(base::Fault fault)
{
    if (!m_device && !m_patience.isActive())
        return; // stopped meanwhile
    stop();
    Q_EMIT failed(fault);
}

void QtCamera::receive(const QVideoFrame &frame)
{
    if (!m_device || !frame.isValid())
        return;
    m_patience.start();
    if (!std::exchange(m_seen, true))
        Q_EMIT started();
    m_next = frame;
    if (!m_converting)
        convert();
}

void QtCamera::convert()
{
    m_converting = true;
    QtConcurrent::run(&m_worker, pictureOf, std::exchange(m_next, {}))
        .then(this, [this, run = m_run](const VideoPicture &made) {
            m_converting = false;
            if (m_next.isValid())
                convert();
            if (run == m_run && !made.picture.isNull())
                Q_EMIT frame(made.picture, made.luma);
        });
}

} // namespace platform
