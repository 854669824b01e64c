#pragma once

#include "core/base/result.h"
#include "platform/desktop/effects.h"

#include <QImage>
#include <QObject>
#include <QRect>
#include <QTimer>

#include <memory>

namespace platform {

class FrameSource;

/// What stands before the phone's camera: a picture, the pictures of a folder in turn, a video, a part of the desktop's
/// screen, a webcam, or nothing. Started, it gives 30 frames a second; else none, but `preview` is always there.
class VirtualCamera : public QObject {
    Q_OBJECT

public:
    explicit VirtualCamera(QObject *parent = nullptr);
    ~VirtualCamera() override;

    [[nodiscard]] base::Result<void> showPicture(const QString &file);
    [[nodiscard]] base::Result<void> showPicture(const QImage &picture, const QString &title);
    [[nodiscard]] base::Result<void> showFolder(const QString &folder);
    [[nodiscard]] base::Result<void> playVideo(const QString &file);
    [[nodiscard]] base::Result<void> watchScreen(const QRect &part);
    [[nodiscard]] base::Result<void> useWebcam();
    void turnOff();
    void spoil(const Effects &effects);

    void start();
    void stop();

    /// "picture", "folder", "video", "screen", "webcam", "off".
    [[nodiscard]] QString source() const { return m_source; }
    /// What it shows, for a person: the file's name, or where on the screen.
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QSize size() const { return m_seen.size(); }
    [[nodiscard]] bool isStarted() const { return m_tick.isActive(); }
    [[nodiscard]] Effects effects() const { return m_effects; }
    [[nodiscard]] QImage preview() const { return m_seen; }

Q_SIGNALS:
    /// The newest picture; the same image (by its cacheKey) while nothing moves.
    void frame(const QImage &picture);
    void changed(); ///< source, title, effects or started
    void previewChanged();

private:
    void use(std::unique_ptr<FrameSource> source, const QString &kind, const QString &title);
    void see(const QImage &raw);
    void tick();

    std::unique_ptr<FrameSource> m_frames;
    QString m_source;
    QString m_title;
    Effects m_effects;
    QImage m_raw;
    QImage m_seen;
    QTimer m_tick;
    int m_count = 0;
};

} // namespace platform
