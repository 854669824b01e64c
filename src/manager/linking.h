#pragma once

#include "core/protocol/enrol.h"
#include "manager/desk.h"

namespace manager {

/// A phone that is not linked yet, out of its Enrol. Refused when its keys are known already.
[[nodiscard]] base::Result<store::Device> newDevice(
    store::Database &database, const protocol::Enrol &enrol, store::AccountId account, base::Instant now);

/// Makes a device count, once its digits were typed, or at its first Fetch when it was linked by signing in on it: a
/// seed for its codes, the first backup codes if there are any, both sealed to it; an older link of the same
/// installation is replaced, but never in a recovery. Saves and notes it, and adds what follows to `step`.
void activate(Desk &desk, store::Database &database, const Visit &visit, store::Device device,
    const std::optional<BackupCodes> &codes, Step &step);

/// The account's first second step counts from now on.
void nowOn(store::Database &database, const Visit &visit, store::AccountId account);

/// Seals a new set of backup codes to a device, to be brought by its next State.
void handCodes(store::Device &device, const BackupCodes &codes);

/// Takes a device away. What is left of the account's second steps is the answer: whether it is still asked for.
[[nodiscard]] bool takeAway(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device,
    protocol::RevokeReason reason, Step &step);
/// After a method went: without any, the backup codes go too and it is noted that two-step sign-in is off.
[[nodiscard]] bool stillOn(store::Database &database, const Visit &visit, store::AccountId account);

} // namespace manager
