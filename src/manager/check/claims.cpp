#include "manager/check/claims.h"

namespace manager {

using namespace Qt::StringLiterals;
using protocol::CheckPhase;
using store::CheckCase;

tl::expected<store::Reviewer, Step> reviewerOf(store::Database &database, const Visit &visit)
{
    const auto found = store::reviewerOf(database, visit.account->id);
    if (!found) {
        return tl::unexpected(refused(403, "no-reviewer"_L1));
    }
    if (visit.session->via.isEmpty()) {
        return tl::unexpected(refused(403, "two-factor-off"_L1));
    }
    return *found;
}

bool isMine(const CheckCase &what, const Visit &visit)
{
    return what.claimed == visit.account->id && what.claimedUntil && visit.now < *what.claimedUntil;
}

bool isOthers(const CheckCase &what, const Visit &visit)
{
    return what.claimed && what.claimed != visit.account->id && what.claimedUntil && visit.now < *what.claimedUntil;
}

tl::expected<CheckCase, Step> waitingCase(store::Database &database, const Visit &visit)
{
    if (const auto reviewer = reviewerOf(database, visit); !reviewer) {
        return tl::unexpected(reviewer.error());
    }
    const auto id = store::CaseId::fromText(QString::fromLatin1(visit.parameter));
    auto what = id ? liveCase(database, *id, visit.now) : std::nullopt;
    if (!what || what->phase != CheckPhase::Waiting || what->ending) {
        return tl::unexpected(refused(404, "no-case"_L1));
    }
    if (what->account == visit.account->id) {
        return tl::unexpected(refused(409, "own-case"_L1));
    }
    if (isOthers(*what, visit)) {
        return tl::unexpected(refused(409, "taken"_L1));
    }
    return std::move(*what);
}

tl::expected<CheckCase, Step> claimedCase(store::Database &database, const Visit &visit)
{
    auto what = waitingCase(database, visit);
    if (what && !isMine(*what, visit)) {
        return tl::unexpected(refused(409, "not-looked"_L1));
    }
    return what;
}

} // namespace manager
