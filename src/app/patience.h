#pragma once

#include <chrono>

namespace app {

/// How long after its end an unacknowledged YES is still sent, to learn what became of it.
inline constexpr std::chrono::minutes AskForTruth{10};
/// How long a NO is: by then its Manager no longer knows the request, and what came later must not wait behind it.
inline constexpr std::chrono::hours KeepSayingNo{24};

} // namespace app
