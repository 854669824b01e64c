#pragma once

#include "core/base/id.h"

namespace protocol {

using DeviceId = base::Id<struct DeviceTag>; ///< One link of one phone with one account; drawn by the Manager.
using AccountId = base::Id<struct AccountTag>;
using ChallengeId = base::Id<struct ChallengeTag>; ///< One sign-in that waits for an answer.
using WakeId = base::Id<struct WakeTag>; ///< All that a push carries.
using SealedId = base::Id<struct SealedTag>; ///< Something sealed for one device: a seed, a set of backup codes.
using LinkToken = base::Id<struct LinkTokenTag>; ///< Single use, 5 minutes, kept hashed by the Manager.

using CaseId = base::Id<struct CaseTag>; ///< One check.
using CaseToken = base::Id<struct CaseTokenTag>; ///< In a case's QR code; for one phone, kept hashed by the Manager.
using CaseTicket = base::Id<struct CaseTicketTag>; ///< Drawn by that phone; speaks for it until it has a key.
using UploadId = base::Id<struct UploadTag>;
using UploadBearer = base::Id<struct UploadBearerTag>; ///< Lets the phone of one case send its files.
using ReviewerId = base::Id<struct ReviewerTag>;

} // namespace protocol
