#include "platform/common/webcam.h"

#include <QCamera>
#include <QCameraDevice>
#include <QDir>
#include <QFileInfo>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr int mostPixels = 1920 * 1080; // more costs time and shows no more of a document
constexpr float usualRate = 30;

/// The largest picture that is no larger than a preview, at the usual rate where there is one.
QCameraFormat formatOf(const QCameraDevice &device)
{
    const auto worth = [](const QCameraFormat &format) {
        const int pixels = format.resolution().width() * format.resolution().height();
        return std::tuple(pixels <= mostPixels, format.maxFrameRate() >= usualRate - 1,
            pixels <= mostPixels ? pixels : -pixels, format.pixelFormat() != QVideoFrameFormat::Format_Jpeg);
    };
    const QList<QCameraFormat> formats = device.videoFormats();
    const auto best = std::ranges::max_element(formats, {}, worth);
    return best == formats.end() ? QCameraFormat() : *best;
}

/// Where Linux has them, Qt lists those alone that it can open.
bool someAreForbidden()
{
    const QFileInfoList nodes = QDir(u"/dev"_s).entryInfoList({u"video*"_s}, QDir::System);
    return std::ranges::any_of(nodes, [](const QFileInfo &node) { return !node.isReadable(); });
}

class Webcam : public VideoDevice {
public:
    explicit Webcam(const QCameraDevice &device)
        : m_camera(device)
    {
        m_camera.setCameraFormat(formatOf(device));
        m_session.setCamera(&m_camera);
        connect(&m_camera, &QCamera::errorOccurred, this, [this](QCamera::Error error) {
            if (error != QCamera::NoError)
                Q_EMIT failed(base::Fault::Broken);
        });
        connect(&m_devices, &QMediaDevices::videoInputsChanged, this, [this, device] {
            if (!QMediaDevices::videoInputs().contains(device))
                Q_EMIT failed(base::Fault::Broken); // pulled out
        });
    }
    void start(QVideoSink &sink) override
    {
        m_session.setVideoSink(&sink);
        m_camera.start();
    }

private:
    QMediaDevices m_devices;
    QCamera m_camera;
    QMediaCaptureSession m_session;
};

} // namespace

void chooseMediaBackend()
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
}

base::Result<std::unique_ptr<VideoDevice>> openWebcam()
{
    chooseMediaBackend();
    const QCameraDevice device = QMediaDevices::defaultVideoInput();
    if (!device.isNull())
        return std::make_unique<Webcam>(device);
    if (someAreForbidden())
        return base::fail(base::Fault::Refused, u"this user may not open the camera"_s);
    return base::fail(base::Fault::NotFound, u"this computer has no camera"_s);
}

} // namespace platform
