#pragma once

#include "core/base/instant.h"

#include <vector>

namespace manager::rules {

/// How often something may go wrong. Tries in a row only ever fall back to zero by a success.
struct Pace {
    int triesInWindow; ///< Wrong tries in `window` before one has to wait.
    std::chrono::milliseconds window;
    std::chrono::milliseconds firstWait; ///< After each full `triesInWindow` in a row; doubles each time ...
    std::chrono::milliseconds longestWait; ///< ... up to this.
    int offAt; ///< Wrong tries in a row after which only the owner's other ways help; 0: never off.
};

/// Wrong passwords of one lane: an account as seen by strangers, or by one browser it knows.
inline constexpr Pace passwordPace{5, std::chrono::minutes(10), std::chrono::minutes(1), std::chrono::minutes(15), 0};
/// Wrong 30-second codes of an account, over all its sessions.
inline constexpr Pace codePace{5, std::chrono::minutes(10), std::chrono::minutes(10), std::chrono::hours(12), 100};
/// Wrong backup codes of an account; they cannot be guessed, but each try costs an Argon2id.
inline constexpr Pace backupPace{5, std::chrono::minutes(10), std::chrono::minutes(10), std::chrono::hours(12), 0};
/// Wrong passwords from one network, whatever the e-mail.
inline constexpr Pace networkPace{50, std::chrono::minutes(10), std::chrono::minutes(1), std::chrono::minutes(15), 0};

/// What is remembered of wrong tries in one lane.
struct Tries {
    int inRow = 0;
    std::vector<base::Instant> recent; ///< The newest ones, oldest first, at most `triesInWindow`.
    bool operator==(const Tries &) const = default;
};

/// May one try now?
struct Verdict {
    enum class Kind { Allowed, Wait, Off } kind;
    int left = 0; ///< Allowed: tries left before a wait.
    base::Instant until{}; ///< Wait: when the next one is allowed.
    bool operator==(const Verdict &) const = default;
};

[[nodiscard]] Verdict mayTry(const Pace &pace, const Tries &tries, base::Instant now);
[[nodiscard]] Tries wrongTry(const Pace &pace, Tries tries, base::Instant now);

} // namespace manager::rules
