#include "platform/desktop/framesource.h"

#include "platform/common/qtcamera.h"
#include "platform/common/videopicture.h"
#include "platform/common/webcam.h"

#include <QFileInfo>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

class Video : public FrameSource {
public:
    Video(const QString &file, const See &see)
    {
        QObject::connect(&m_sink, &QVideoSink::videoFrameChanged, &m_sink, [this, see](const QVideoFrame &frame) {
            if (!frame.isValid())
                return;
            see(pictureOf(frame).picture);
            // The first picture is enough until the phone looks; not within the player's own call.
            if (!m_started)
                QMetaObject::invokeMethod(&m_player, &QMediaPlayer::pause, Qt::QueuedConnection);
        });
        // Loops are not honoured by every backend.
        QObject::connect(
            &m_player, &QMediaPlayer::mediaStatusChanged, &m_sink,
            [this](QMediaPlayer::MediaStatus status) {
                if (status != QMediaPlayer::EndOfMedia || !m_started)
                    return;
                m_player.setPosition(0);
                m_player.play();
            },
            Qt::QueuedConnection);
        m_player.setVideoSink(&m_sink);
        m_player.setSource(QUrl::fromLocalFile(file));
        m_player.play();
    }
    void start() override
    {
        m_started = true;
        m_player.play();
    }
    void stop() override
    {
        m_started = false;
        m_player.pause();
    }

private:
    QVideoSink m_sink;
    QMediaPlayer m_player;
    bool m_started = false;
};

class Camera : public FrameSource {
public:
    Camera(std::unique_ptr<app::Camera> camera, const See &see)
        : m_camera(std::move(camera))
    {
        QObject::connect(m_camera.get(), &app::Camera::frame, m_camera.get(), see);
    }
    void start() override { m_camera->start(); }
    void stop() override { m_camera->stop(); }

private:
    std::unique_ptr<app::Camera> m_camera;
};

} // namespace

base::Result<std::unique_ptr<FrameSource>> videoSource(const QString &file, FrameSource::See see)
{
    if (!QFileInfo(file).isReadable())
        return base::fail(base::Fault::NotFound, u"this file cannot be read"_s);
    chooseMediaBackend();
    return std::make_unique<Video>(file, see);
}

base::Result<std::unique_ptr<FrameSource>> webcamSource(FrameSource::See see)
{
    // Opened once to know, and again whenever the phone looks.
    return openWebcam().map([&](auto &&) -> std::unique_ptr<FrameSource> {
        return std::make_unique<Camera>(std::make_unique<QtCamera>(openWebcam), see);
    });
}

} // namespace platform
