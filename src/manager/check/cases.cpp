#include "manager/check/cases.h"

#include "core/crypto/hash.h"
#include "core/crypto/seal.h"
#include "manager/check/erasure.h"

namespace manager {

using namespace Qt::StringLiterals;
using protocol::CheckPhase;

namespace {
constexpr qsizetype packed = protocol::ReviewerId::size + crypto::SealingPublic::size;

QByteArray numberContext(store::CaseId id)
{
    return "kcheck number at rest" + id.toBytes();
}
} // namespace

QString blobFolder(const Desk &desk)
{
    return desk.config.data + "/checks"_L1;
}

QString blobPath(const Desk &desk, store::UploadId id)
{
    return blobFolder(desk) + u'/' + QString::fromLatin1(id.toBytes().toHex());
}

store::CheckCase asOf(store::CheckCase what, base::Instant now)
{
    if (what.ending) {
        return what;
    }
    what.ending = rules::due({what.phase, what.expires, what.deletes}, now);
    if (what.ending && what.phase != CheckPhase::Approved && what.phase != CheckPhase::Rejected) {
        what.phase = CheckPhase::Deleted;
    }
    return what;
}

std::optional<store::CheckCase> liveCase(store::Database &database, store::CaseId id, base::Instant now)
{
    auto found = store::caseById(database, id);
    return found ? std::optional(asOf(std::move(*found), now)) : std::nullopt;
}

QList<protocol::Reviewer> reviewersOf(const store::CheckCase &what)
{
    QList<protocol::Reviewer> all;
    for (qsizetype at = 0; at + packed <= what.reviewers.size(); at += packed) {
        const auto id = protocol::ReviewerId::fromBytes(what.reviewers.mid(at, protocol::ReviewerId::size));
        const auto key = crypto::SealingPublic::fromBytes(
            what.reviewers.mid(at + protocol::ReviewerId::size, crypto::SealingPublic::size));
        if (id && key) {
            all.append({*id, *key});
        }
    }
    return all;
}

QByteArray packReviewers(const QList<protocol::Reviewer> &reviewers)
{
    QByteArray all;
    for (const protocol::Reviewer &reviewer : reviewers) {
        all += reviewer.id.toBytes() + reviewer.key.toBytes();
    }
    return all;
}

QByteArray reviewersFingerprint(const QList<protocol::Reviewer> &reviewers)
{
    QList<crypto::SealingPublic> keys;
    for (const protocol::Reviewer &reviewer : reviewers) {
        keys.append(reviewer.key);
    }
    return protocol::reviewersHash(keys);
}

protocol::UploadBearer bearerOf(const Desk &desk, store::CaseId id)
{
    return *protocol::UploadBearer::fromBytes(
        crypto::hmacSha256(desk.keys.purpose("check upload"), id.view()).first(protocol::UploadBearer::size));
}

QByteArray stateOf(const Desk &desk, const store::CheckCase &what, QByteArray nonce, base::Instant now)
{
    protocol::CheckState state{.id = what.id,
        .nonce = nonce.isEmpty() ? QByteArray(16, '\0') : std::move(nonce),
        .time = now,
        .phase = what.phase,
        .expires = what.expires};
    switch (what.phase) {
    case CheckPhase::Number:
        break;
    case CheckPhase::Upload:
        state.upload = bearerOf(desk, what.id);
        break;
    case CheckPhase::Waiting:
        state.deletes = what.deletes;
        break;
    case CheckPhase::Retake:
        state.deletes = what.deletes;
        state.upload = bearerOf(desk, what.id);
        state.again = what.again;
        state.flaw = what.flaw;
        state.left = rules::takeAgain - what.asked;
        break;
    case CheckPhase::Approved:
        state.email = what.email;
        state.receipt = desk.keys.renewed(what.receipt);
        break;
    case CheckPhase::Rejected:
        state.verdict = what.verdict;
        state.receipt = desk.keys.renewed(what.receipt);
        break;
    case CheckPhase::Deleted:
        state.receipt = desk.keys.renewed(what.receipt);
        break;
    }
    return protocol::sign(state, desk.keys.server);
}

void tellQueue(Desk &desk, Step &step)
{
    step.then.push_back([&desk] { desk.waiters.tell(queueKey); });
}

void changed(Desk &desk, store::Database &database, const store::CheckCase &what, Step &step)
{
    store::saveCase(database, what);
    step.then.push_back([&desk, id = what.id] { desk.waiters.tell(id.toBytes()); });
}

void endCase(Desk &desk, store::Database &database, const Visit &visit, store::CheckCase what, protocol::Ending ending,
    Step &step)
{
    what.ending = ending;
    if (ending != protocol::Ending::Decided) {
        what.phase = CheckPhase::Deleted;
    }
    what.code.clear();
    what.claimed.reset();
    changed(desk, database, what, step);
    if (ending
        == protocol::Ending::Decided) { // whose browser that was is the reviewer's, and no matter of the person's
        store::append(database,
            {what.account, u"check-ended"_s, {{u"case"_s, what.number}, {u"ending"_s, protocol::toText(ending)}}, {}},
            visit.now);
    } else {
        noteCase(database, visit, "check-ended"_L1, what, {{u"ending"_s, protocol::toText(ending)}});
    }
    tellQueue(desk, step);
    step.then.push_back([&desk] { erase(desk); });
}

QByteArray sealNumber(const Desk &desk, store::CaseId id, const QString &number)
{
    return crypto::seal(desk.keys.rest, numberContext(id), number.toLatin1());
}

QString openNumber(const Desk &desk, const store::CheckCase &what)
{
    const auto number = crypto::open(desk.keys.rest, numberContext(what.id), what.phone);
    return number ? QString::fromLatin1(number->reveal()) : QString();
}

std::optional<base::Instant> charge(store::Database &database, const Ration &ration, base::Instant now)
{
    const auto tries = store::tries(database, ration.lane, ration.key);
    const auto verdict = rules::mayTry(ration.pace, tries, now);
    if (verdict.kind != rules::Verdict::Kind::Allowed) {
        return verdict.until;
    }
    store::saveTries(database, ration.lane, ration.key, rules::wrongTry(ration.pace, tries, now), now);
    return {};
}

Step refused(int status, QLatin1StringView code)
{
    return {refusal(status, code), {}, {}, {}};
}

void noteCase(store::Database &database, const Visit &visit, QLatin1StringView kind, const store::CheckCase &what,
    QJsonObject detail)
{
    detail.insert(u"case"_s, what.number);
    note(database, visit, {kind, what.account, detail});
}

} // namespace manager
