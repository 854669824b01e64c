#pragma once

#include "core/base/instant.h"

#include <optional>

namespace manager::rules {

/// How far a browser got. The numbers are the store's.
enum class Stage { None = 0, Second = 1, In = 2 };

/// What the rules need to know of a session's row.
struct SessionTimes {
    Stage stage;
    base::Instant started; ///< Of this stage's sign-in: the password's moment, then the whole sign-in's.
    base::Instant seen;
    std::optional<base::Instant> freshUntil;
    std::optional<base::Instant> restrictedUntil;
    std::optional<base::Instant> ended;
    std::optional<base::Instant> confirmedUntil = {}; ///< The owner's phone said YES to changes of factors.
};

/// Neither ended, nor idle, nor too old.
[[nodiscard]] bool alive(const SessionTimes &session, base::Instant now);

/// The password was typed in the last minutes: factors may be changed.
[[nodiscard]] bool fresh(const SessionTimes &session, base::Instant now);

/// Whether a change of factors must be confirmed first: a phone is linked, it did not confirm in the last minutes, and
/// this is no recovery, whose phone is lost.
[[nodiscard]] bool mustConfirm(const SessionTimes &session, bool phoneLinked, base::Instant now);

/// Came in by a backup code less than a day ago: may add a method again, may not remove one, end other sessions, change
/// the password or make new backup codes.
[[nodiscard]] bool restricted(const SessionTimes &session, base::Instant now);
/// Likewise of a method that such a session added: whoever comes in by it is restricted as long.
[[nodiscard]] bool restricted(const std::optional<base::Instant> &until, base::Instant now);

/// The row's `seen` is written at most this often, so that reading a page does not write.
[[nodiscard]] bool seenIsStale(const SessionTimes &session, base::Instant now);

} // namespace manager::rules
