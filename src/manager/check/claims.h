#pragma once

#include "manager/check/cases.h"

/// Who sits at the reviewers' desk, and which case they have in hand.
namespace manager {

/// The reviewer behind a session, in with a second step: whose password leaked must not open the desk.
[[nodiscard]] tl::expected<store::Reviewer, Step> reviewerOf(store::Database &database, const Visit &visit);

[[nodiscard]] bool isMine(const store::CheckCase &what, const Visit &visit);
[[nodiscard]] bool isOthers(const store::CheckCase &what, const Visit &visit);

/// The case an address names, waiting for a decision.
[[nodiscard]] tl::expected<store::CheckCase, Step> waitingCase(store::Database &database, const Visit &visit);
/// Likewise, looked at by this reviewer in the last minutes: nobody decides on what they have not seen.
[[nodiscard]] tl::expected<store::CheckCase, Step> claimedCase(store::Database &database, const Visit &visit);

} // namespace manager
