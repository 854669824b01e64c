#pragma once

#include "core/base/instant.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace manager {

/// Long polls: who waits for which thing to change. Used on the worker's thread alone.
class Waiters {
public:
    using Steady = std::chrono::steady_clock::time_point;
    /// Told whether its time is over: then it must answer, whatever it finds.
    using Again = std::function<void(bool timeIsOver)>;

    void wait(const QByteArray &key, Steady until, Again again);
    void tell(const QByteArray &key);
    void tellAll();
    /// Calls those whose time is over.
    void tick(Steady now);
    [[nodiscard]] qsizetype count() const { return qsizetype(m_waiting.size()); }

private:
    struct Waiting {
        Steady until;
        Again again;
    };
    std::multimap<QByteArray, Waiting> m_waiting;
};

} // namespace manager
