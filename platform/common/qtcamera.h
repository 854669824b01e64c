#pragma once

#include "app/ports/camera.h"
#include "platform/common/videodevice.h"

#include <QThreadPool>
#include <QTimer>
#include <QVideoFrame>

#include <chrono>
#include <functional>
#include <memory>

class QVideoSink;

namespace platform {

/// A camera of Qt Multimedia. Its frames become pictures on one worker of their own, the newest first: what comes
/// meanwhile is dropped but for the last.
class QtCamera : public app::Camera {
    Q_OBJECT

public:
    using Open = std::function<base::Result<std::unique_ptr<VideoDevice>>()>;

    /// `open` is asked at each start. Without a frame for so long, it is taken for broken.
    explicit QtCamera(
        Open open, std::chrono::milliseconds patience = std::chrono::seconds(8), QObject *parent = nullptr);
    ~QtCamera() override;

    void start() override;
    void stop() override;
    [[nodiscard]] bool hasLight() const override { return false; }
    void setLight(bool) override { }

private:
    void open();
    void receive(const QVideoFrame &frame);
    void convert();
    void end(base::Fault fault);

    Open m_open;
    std::unique_ptr<QVideoSink> m_sink; ///< made at the first start: it loads all of the media backend
    std::unique_ptr<VideoDevice> m_device; ///< null: stopped
    QThreadPool m_worker;
    QTimer m_patience;
    QVideoFrame m_next; ///< came while another was converted
    int m_run = 0;
    bool m_converting = false;
    bool m_seen = false; ///< a frame, since the start
};

} // namespace platform
