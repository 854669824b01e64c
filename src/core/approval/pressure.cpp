#include "core/approval/pressure.h"

namespace approval {
namespace {

void forgetBefore(QList<base::Instant> &instants, base::Instant first)
{
    instants.removeIf([&](base::Instant instant) { return instant < first; });
}

void pauseIfPressed(Pressure &pressure, base::Instant now)
{
    forgetBefore(pressure.arrivals, now - PressureWindow);
    forgetBefore(pressure.refusals, now - PressureWindow);
    const auto pressed = pressure.arrivals.size() >= ArrivalsToPause || pressure.refusals.size() >= RefusalsToPause;
    if (pressed && !isPaused(pressure, now))
        pressure.pausedUntil = now + PauseLength;
}

} // namespace

Pressure step(Pressure pressure, const PressureEvent &event)
{
    if (const auto *arrived = std::get_if<Arrived>(&event)) {
        pressure.arrivals.append(arrived->now);
        pauseIfPressed(pressure, arrived->now);
    } else if (const auto *refused = std::get_if<Refused>(&event)) {
        pressure.refusals.append(refused->now);
        pauseIfPressed(pressure, refused->now);
    } else {
        pressure = {}; // counted anew: the ones so far were the owner's
    }
    return pressure;
}

bool isPaused(const Pressure &pressure, base::Instant now)
{
    return pressure.pausedUntil && now < *pressure.pausedUntil;
}

} // namespace approval
