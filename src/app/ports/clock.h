#pragma once

#include "core/base/instant.h"

#include <QObject>

#include <functional>

namespace app {

/// The only place with a clock and with timers.
class Clock : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// What the phone takes for UTC; may be wrong and may jump.
    [[nodiscard]] virtual base::Instant now() const = 0;
    /// Since some fixed moment; never jumps, never goes back, goes on while the device sleeps.
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
    /// Calls `then` once, in the context's thread, unless the context has gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) = 0;

Q_SIGNALS:
    void jumped(); ///< now() moved otherwise than steady() did.
};

} // namespace app
