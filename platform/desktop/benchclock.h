#pragma once

#include "platform/common/systemclock.h"

#include <QList>
#include <QPointer>

#include <functional>

namespace platform {

/// The phone's clock, ahead of the desktop's by a skew.
class BenchClock : public app::Clock {
    Q_OBJECT

public:
    explicit BenchClock(QObject *parent = nullptr);

    void setSkew(std::chrono::milliseconds skew);

    [[nodiscard]] base::Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;

private:
    SystemClock m_system;
    std::chrono::milliseconds m_skew{0};
};

/// A clock that stands still until it is told to go on: minutes of a test pass in no time.
class StillClock : public app::Clock {
    Q_OBJECT

public:
    explicit StillClock(base::Instant start, QObject *parent = nullptr);

    /// What is due happens in the order of its time, each at its own time, also what was asked for on the way.
    void advance(std::chrono::milliseconds span);
    /// now() alone moves, as when somebody sets the clock.
    void jump(std::chrono::milliseconds span);

    [[nodiscard]] base::Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_steady; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;

private:
    struct Due {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> then;
    };

    base::Instant m_now;
    std::chrono::milliseconds m_steady{0};
    QList<Due> m_due; ///< by time, and in the order asked for
};

} // namespace platform
