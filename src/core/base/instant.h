#pragma once

#include <chrono>

namespace base {

/// A moment of the UTC time line, to the millisecond. Core never asks what time it is: instants are handed in.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Milliseconds since 1970-01-01T00:00:00Z, as files and messages write an instant.
[[nodiscard]] constexpr long long toUnixMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] constexpr Instant fromUnixMilliseconds(long long milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

} // namespace base
