#pragma once

#include "app/ports/camera.h"
#include "platform/desktop/eventlog.h"
#include "platform/desktop/settings.h"

#include <QTimer>

namespace platform {

/// A camera that sees what it is shown: 30 frames a second while started, always the newest, however seldom that
/// changes.
class BenchCamera : public app::Camera {
    Q_OBJECT

public:
    explicit BenchCamera(EventLog &log, QObject *parent = nullptr);

    void show(const QImage &picture); ///< what stands before it; nothing when null
    void set(Permission permission);

    void start() override;
    void stop() override;
    [[nodiscard]] bool hasLight() const override { return true; }
    void setLight(bool on) override;

Q_SIGNALS:
    void openChanged(bool open);

private:
    EventLog &m_log;
    QTimer m_tick;
    QImage m_picture;
    Permission m_permission = Permission::Allowed;
};

} // namespace platform
