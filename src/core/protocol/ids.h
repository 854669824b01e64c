#pragma once

#include "core/base/id.h"

namespace protocol {

using DeviceId = base::Id<struct DeviceTag>; ///< One link of one phone with one account; drawn by the Manager.
using AccountId = base::Id<struct AccountTag>;
using ChallengeId = base::Id<struct ChallengeTag>; ///< One sign-in that waits for an answer.
using WakeId = base::Id<struct WakeTag>; ///< All that a push carries.
using SealedId = base::Id<struct SealedTag>; ///< Something sealed for one device: a seed, a set of backup codes.
using LinkToken = base::Id<struct LinkTokenTag>; ///< Single use, 5 minutes, kept hashed by the Manager.

} // namespace protocol
