#include "core/base/encoding.h"
#include "core/base/json.h"
#include "manager/check/claims.h"
#include "manager/check/routes.h"
#include "manager/web/signedin.h"

#include <QFile>
#include <QJsonArray>

namespace manager {

using namespace Qt::StringLiterals;
using protocol::CheckPhase;
using store::CheckCase;

namespace {

constexpr qsizetype mostWrapped = 4096;

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(base::toBase64Url(bytes));
}

/// Whether this reviewer's key is one of those the phone sealed to.
bool canOpen(const CheckCase &what, const store::Reviewer &reviewer)
{
    const auto all = reviewersOf(what);
    return std::ranges::any_of(all,
        [&](const protocol::Reviewer &each) { return each.id == reviewer.id && each.key.toBytes() == reviewer.key; });
}

QJsonObject summary(const CheckCase &what, const store::Reviewer &me, const Visit &visit)
{
    return {{u"id"_s, what.id.toText()}, {u"number"_s, what.number}, {u"reason"_s, protocol::toText(what.reason)},
        {u"submitted"_s, toJson(what.submitted)}, {u"deletes"_s, toJson(what.deletes)},
        {u"mine"_s, isMine(what, visit)}, {u"taken"_s, isOthers(what, visit)}, {u"opens"_s, canOpen(what, me)},
        {u"asked"_s, what.asked}, {u"second"_s, what.first.has_value()},
        {u"firstWasMe"_s, what.first == visit.account->id},
        {u"needsSecond"_s, rules::needsSecond(what.reason, what.asked)}};
}

Step me(Desk &, store::Database &database, Visit &visit)
{
    const auto reviewer = reviewerOf(database, visit);
    if (!reviewer) {
        return reviewer.error();
    }
    return {json({{u"id"_s, reviewer->id.toText()}, {u"name"_s, visit.account->name},
                {u"key"_s, reviewer->key.isEmpty() ? QJsonValue() : QJsonValue(text(reviewer->key))},
                {u"wrapped"_s, reviewer->wrapped}}),
        {}, {}, {}};
}

/// The key the reviewer's browser made. `wrapped` is its private half under a passphrase; the Manager only keeps it.
Step setKey(Desk &, store::Database &database, Visit &visit)
{
    auto reviewer = reviewerOf(database, visit);
    if (!reviewer) {
        return reviewer.error();
    }
    base::ObjectReader reader(visit.body);
    const auto key = crypto::SealingPublic::fromBytes(reader.bytes(u"key", crypto::SealingPublic::size));
    const QString wrapped = reader.string(u"wrapped", mostWrapped);
    if (!reader.finish() || !key || wrapped.isEmpty()) {
        return refused(400, "malformed"_L1);
    }
    reviewer->key = key->toBytes();
    reviewer->wrapped = wrapped;
    store::saveReviewer(database, *reviewer);
    note(database, visit, {"reviewer-key"_L1, visit.account->id, {{u"reviewer"_s, reviewer->id.toText()}}});
    return {json({{u"id"_s, reviewer->id.toText()}}), {}, {}, {}};
}

Step queue(Desk &desk, store::Database &database, Visit &visit)
{
    const auto reviewer = reviewerOf(database, visit);
    if (!reviewer) {
        return reviewer.error();
    }
    QJsonArray all;
    base::Instant soonest = visit.now + std::chrono::hours(1);
    for (const CheckCase &row : store::waitingCases(database)) {
        if (const CheckCase what = asOf(row, visit.now); !what.ending) {
            all.append(summary(what, *reviewer, visit));
            soonest = std::min(soonest, *what.deletes);
        }
    }
    const QJsonObject answer{{u"cases"_s, all},
        {u"decidedToday"_s, store::casesDecided(database, visit.now - std::chrono::hours(24))},
        {u"now"_s, toJson(visit.now)}};
    // A page that knows this queue waits for another one.
    const QByteArray known = QByteArray::number(qulonglong(qHash(base::writeJson({{u"cases"_s, all}}))), 36);
    if (visit.request.queryValue("known") == known && !visit.timeIsOver) {
        Step step;
        step.hold = Hold{queueKey, soonest};
        return step;
    }
    QJsonObject with = answer;
    with.insert(u"known"_s, QString::fromLatin1(known));
    Q_UNUSED(desk)
    return {json(with), {}, {}, {}};
}

QJsonObject person(store::Database &database, const CheckCase &what)
{
    // Whose a forgotten e-mail is, the second reviewer finds out alone, as the first one did.
    const bool told = what.account && what.reason != protocol::CheckReason::ForgottenEmail;
    const auto account = told ? store::accountById(database, *what.account) : std::nullopt;
    if (!account) {
        return {{u"email"_s, what.named}, {u"known"_s, false}};
    }
    return {{u"email"_s, account->email}, {u"name"_s, account->name}, {u"since"_s, toJson(account->created)},
        {u"known"_s, true}};
}

Step look(Desk &desk, store::Database &database, Visit &visit)
{
    auto what = waitingCase(database, visit);
    if (!what) {
        return what.error();
    }
    const auto reviewer = store::reviewerOf(database, visit.account->id);
    Step step;
    what->claimed = visit.account->id;
    what->claimedUntil = visit.now + rules::claimTime;
    changed(desk, database, *what, step);
    tellQueue(desk, step);
    // Written with the look itself: without its entry there is none.
    note(database, visit, {"check-looked"_L1, visit.account->id, {{u"case"_s, what->number}}});
    QJsonArray submissions;
    for (const QByteArray &envelope : store::submissionsOf(database, what->id)) {
        submissions.append(QString::fromLatin1(envelope));
    }
    QJsonArray files;
    for (const store::Upload &upload : store::uploadsOf(database, what->id)) {
        if (upload.kept) {
            files.append(QJsonObject{{u"id"_s, upload.id.toText()}, {u"kind"_s, protocol::toText(upload.kind)},
                {u"size"_s, upload.length}, {u"hash"_s, text(upload.hash)}});
        }
    }
    QJsonObject answer = summary(*what, *reviewer, visit);
    answer.insert(u"submissions"_s, submissions);
    answer.insert(u"files"_s, files);
    answer.insert(u"key"_s, text(what->key));
    answer.insert(u"reviewer"_s, reviewer->id.toText());
    answer.insert(u"phone"_s, openNumber(desk, *what));
    answer.insert(u"person"_s, person(database, *what));
    answer.insert(u"left"_s, rules::takeAgain - what->asked);
    answer.insert(u"until"_s, toJson(what->claimedUntil));
    answer.insert(u"now"_s, toJson(visit.now));
    step.reply = json(answer);
    return step;
}

Step release(Desk &desk, store::Database &database, Visit &visit)
{
    auto what = claimedCase(database, visit);
    if (!what) {
        return what.error();
    }
    Step step{json({}), {}, {}, {}};
    what->claimed.reset();
    changed(desk, database, *what, step);
    tellQueue(desk, step);
    return step;
}

/// One sealed file, as it lies there: an attachment no browser renders or guesses about.
Step file(Desk &desk, store::Database &database, Visit &visit)
{
    const auto id = store::UploadId::fromText(QString::fromLatin1(visit.parameter));
    const auto upload = id ? store::uploadById(database, *id) : std::nullopt;
    if (!upload || !upload->kept) {
        return refused(404, "no-case"_L1);
    }
    visit.parameter = upload->of.toText().toLatin1();
    if (const auto what = claimedCase(database, visit); !what) {
        return what.error();
    }
    Step step;
    step.known = true;
    step.heavy = [path = blobPath(desk, *id)]() -> Handler {
        QFile blob(path);
        const bool good = blob.open(QIODevice::ReadOnly) && blob.size() <= protocol::MaxSealedFile;
        const QByteArray bytes = good ? blob.readAll() : QByteArray();
        return [bytes](Desk &, store::Database &, Visit &) -> Step {
            if (bytes.isEmpty()) {
                return refused(404, "no-case"_L1);
            }
            Reply reply;
            reply.headers = {{"Content-Type", "application/octet-stream"}, {"Content-Disposition", "attachment"},
                {"X-Content-Type-Options", "nosniff"}, {"Cache-Control", "no-store"}};
            reply.body = bytes;
            return {reply, {}, {}, {}};
        };
    };
    return step;
}

} // namespace

void addReviewRoutes(std::vector<Route> &to)
{
    to.push_back({"GET", "/web/review/me", Need::Unrestricted, me});
    to.push_back({"POST", "/web/review/key", Need::FreshUnrestricted, setKey});
    to.push_back({"GET", "/web/review", Need::Unrestricted, queue});
    to.push_back({"POST", "/web/review/{id}/look", Need::Unrestricted, look});
    to.push_back({"POST", "/web/review/{id}/release", Need::Unrestricted, release});
    to.push_back({"GET", "/web/review/file/{id}", Need::Unrestricted, file});
}

} // namespace manager
