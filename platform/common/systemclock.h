#pragma once

#include "app/ports/clock.h"

#include <QTimer>

namespace platform {

/// The system's clock and its timers.
class SystemClock : public app::Clock {
    Q_OBJECT
public:
    explicit SystemClock(QObject *parent = nullptr);

    [[nodiscard]] base::Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;

private:
    void compare();

    QTimer m_watch;
    std::chrono::milliseconds m_difference;
};

} // namespace platform
