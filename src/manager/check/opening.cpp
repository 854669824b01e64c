#include "manager/check/opening.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"

namespace manager {

namespace {
protocol::CaseToken tokenOf(const Desk &desk, store::CaseId id)
{
    return *protocol::CaseToken::fromBytes(
        crypto::hmacSha256(desk.keys.purpose("check token"), id.view()).first(protocol::CaseToken::size));
}
} // namespace

std::optional<store::CheckCase> openCase(
    Desk &desk, store::Database &database, const Visit &visit, const Asking &asking)
{
    QList<protocol::Reviewer> readers;
    for (const store::Reviewer &reviewer : store::reviewers(database)) {
        const auto key = crypto::SealingPublic::fromBytes(reviewer.key);
        if (key && readers.size() < protocol::MaxReviewers) {
            readers.append({reviewer.id, *key});
        }
    }
    if (readers.isEmpty()) {
        return {};
    }
    store::CheckCase what;
    what.id = crypto::newId<store::CaseId>();
    what.number = protocol::caseNumber(crypto::randomBelow(1u << 30));
    what.token = crypto::sha256(tokenOf(desk, what.id).view());
    what.account = asking.account;
    what.named = asking.named;
    what.helper = asking.helper;
    what.reason = asking.reason;
    what.requester = desk.config.name;
    what.reviewers = packReviewers(readers);
    what.language = asking.language;
    what.created = visit.now;
    what.expires = visit.now + asking.open;
    store::saveCase(database, what);
    noteCase(database, visit, QLatin1StringView("check-asked"), what,
        {{QStringLiteral("reason"), protocol::toText(what.reason)}});
    return what;
}

protocol::CaseOffer offerOf(const Desk &desk, const store::CheckCase &what)
{
    return protocol::sign({desk.origin, what.number, tokenOf(desk, what.id), what.reason, what.requester,
                              desk.keys.serverHash, reviewersFingerprint(reviewersOf(what))},
        desk.keys.server);
}

} // namespace manager
