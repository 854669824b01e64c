#pragma once

#include "core/base/instant.h"

#include <QList>

#include <optional>
#include <variant>

namespace approval {

/// How many sign-in requests came and were refused lately on one link. Too many, and requests no longer interrupt for a
/// while: somebody may be pressing until a tired thumb says YES. NO stays possible all the time.
struct Pressure {
    QList<base::Instant> arrivals; ///< Of the last five minutes.
    QList<base::Instant> refusals;
    std::optional<base::Instant> pausedUntil;

    bool operator==(const Pressure &) const = default;
};

inline constexpr std::chrono::minutes PressureWindow{5};
inline constexpr std::chrono::minutes PauseLength{15};
inline constexpr int ArrivalsToPause = 4;
inline constexpr int RefusalsToPause = 2;

struct Arrived {
    base::Instant now;
};
struct Refused {
    base::Instant now;
};
struct ItWasMe { }; ///< The owner lifts the pause and answers.
using PressureEvent = std::variant<Arrived, Refused, ItWasMe>;

[[nodiscard]] Pressure step(Pressure pressure, const PressureEvent &event);
[[nodiscard]] bool isPaused(const Pressure &pressure, base::Instant now);

} // namespace approval
