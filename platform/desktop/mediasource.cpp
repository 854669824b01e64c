#include "platform/desktop/framesource.h"

#include "platform/desktop/videopicture.h"

#include <QCamera>
#include <QFileInfo>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

/// The one backend that plays without a display and a sound system.
void chooseBackend()
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
}

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

class Webcam : public FrameSource {
public:
    explicit Webcam(const See &see)
    {
        QObject::connect(&m_sink, &QVideoSink::videoFrameChanged, &m_sink, [see](const QVideoFrame &frame) {
            if (frame.isValid())
                see(pictureOf(frame).picture);
        });
        m_session.setCamera(&m_camera);
        m_session.setVideoSink(&m_sink);
    }
    void start() override { m_camera.start(); }
    void stop() override { m_camera.stop(); }

private:
    QVideoSink m_sink;
    QCamera m_camera;
    QMediaCaptureSession m_session;
};

} // namespace

base::Result<std::unique_ptr<FrameSource>> videoSource(const QString &file, FrameSource::See see)
{
    if (!QFileInfo(file).isReadable())
        return base::fail(base::Fault::NotFound, u"this file cannot be read"_s);
    chooseBackend();
    return std::make_unique<Video>(file, see);
}

base::Result<std::unique_ptr<FrameSource>> webcamSource(FrameSource::See see)
{
    chooseBackend();
    if (QMediaDevices::videoInputs().isEmpty())
        return base::fail(base::Fault::NotFound, u"this computer has no camera"_s);
    return std::make_unique<Webcam>(see);
}

} // namespace platform
