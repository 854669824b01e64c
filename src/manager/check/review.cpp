#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/random.h"
#include "manager/check/cases.h"
#include "manager/check/letters.h"
#include "manager/check/routes.h"
#include "manager/check/shop.h"
#include "manager/web/signedin.h"

#include <QFile>
#include <QJsonArray>

namespace manager {

using namespace Qt::StringLiterals;
using protocol::CheckPhase;
using store::CheckCase;

namespace {

constexpr qsizetype mostWrapped = 4096;
constexpr auto queueKey = "review";

Step refused(int status, QLatin1StringView code)
{
    return {refusal(status, code), {}, {}, {}};
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(base::toBase64Url(bytes));
}

/// The reviewer behind a session, in with a second step: whose password leaked must not open the desk.
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

/// Whether this reviewer's key is one of those the phone sealed to.
bool canOpen(const CheckCase &what, const store::Reviewer &reviewer)
{
    const auto all = reviewersOf(what);
    return std::ranges::any_of(all, [&](const protocol::Reviewer &each) {
        return each.id == reviewer.id && each.key.toBytes() == reviewer.key;
    });
}

QJsonObject summary(const CheckCase &what, const store::Reviewer &me, const Visit &visit)
{
    return {{u"id"_s, what.id.toText()}, {u"number"_s, what.number}, {u"reason"_s, protocol::toText(what.reason)},
        {u"submitted"_s, toJson(what.submitted)}, {u"deletes"_s, toJson(what.deletes)}, {u"mine"_s, isMine(what, visit)},
        {u"taken"_s, isOthers(what, visit)}, {u"opens"_s, canOpen(what, me)}, {u"asked"_s, what.asked},
        {u"second"_s, what.first.has_value()}, {u"firstWasMe"_s, what.first == visit.account->id},
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
    const QJsonObject answer{{u"cases"_s, all}, {u"decidedToday"_s, store::casesDecided(database, visit.now - std::chrono::hours(24))},
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

/// The case an address names, waiting for a decision.
tl::expected<CheckCase, Step> waiting(store::Database &database, const Visit &visit)
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

/// Likewise, looked at by this reviewer in the last minutes: nobody decides on what they have not seen.
tl::expected<CheckCase, Step> claimed(store::Database &database, const Visit &visit)
{
    auto what = waiting(database, visit);
    if (what && !isMine(*what, visit)) {
        return tl::unexpected(refused(409, "not-looked"_L1));
    }
    return what;
}

void tellQueue(Desk &desk, Step &step)
{
    step.then.push_back([&desk] { desk.waiters.tell(queueKey); });
}

QJsonObject person(store::Database &database, const CheckCase &what)
{
    const auto account = what.account ? store::accountById(database, *what.account) : std::nullopt;
    if (!account) {
        return {{u"email"_s, what.named}, {u"known"_s, false}};
    }
    return {{u"email"_s, account->email}, {u"name"_s, account->name}, {u"since"_s, toJson(account->created)}, {u"known"_s, true}};
}

Step look(Desk &desk, store::Database &database, Visit &visit)
{
    auto what = waiting(database, visit);
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
    auto what = claimed(database, visit);
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
    if (const auto what = claimed(database, visit); !what) {
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

void mailPerson(Desk &desk, store::Database &database, const CheckCase &what, Letter which, base::Instant now)
{
    const auto account = what.account ? store::accountById(database, *what.account) : std::nullopt;
    if (account) {
        sendMail(desk, database, account->email, letter(which, account->language, {desk.config.name, what.number}), now);
    }
}

void decide(Desk &desk, store::Database &database, const Visit &visit, CheckCase what, CheckPhase phase, Step &step)
{
    const bool yes = phase == CheckPhase::Approved;
    what.phase = phase;
    what.decided = visit.now;
    note(database, visit, {yes ? "check-approved"_L1 : "check-rejected"_L1, visit.account->id, {{u"case"_s, what.number}}});
    // Of a fraud nobody is told how it was seen, nor that it was.
    if (yes || what.verdict != protocol::Verdict::Neutral) {
        mailPerson(desk, database, what, yes ? Letter::Approved : Letter::Rejected, visit.now);
    }
    settleOrder(desk, database, visit, what);
    endCase(desk, database, visit, what, protocol::Ending::Decided, step);
    tellQueue(desk, step);
}

Step approve(Desk &desk, store::Database &database, Visit &visit)
{
    auto what = claimed(database, visit);
    if (!what) {
        return what.error();
    }
    base::ObjectReader reader(visit.body);
    const QString email = reader.optionalString(u"email", 254).value_or(QString());
    if (!reader.finish()) {
        return refused(400, "malformed"_L1);
    }
    if (what->reason == protocol::CheckReason::ForgottenEmail) { // whose it is, the reviewer has found out
        const auto account = store::accountByEmail(database, store::foldEmail(email));
        if (!account) {
            return refused(422, "no-account"_L1);
        }
        what->account = account->id;
        what->email = account->email;
    } else if (!what->account) {
        return refused(422, "no-account"_L1);
    }
    Step step;
    if (rules::needsSecond(what->reason, what->asked) && !what->first) {
        what->first = visit.account->id;
        what->claimed.reset();
        changed(desk, database, *what, step);
        tellQueue(desk, step);
        note(database, visit, {"check-first-yes"_L1, visit.account->id, {{u"case"_s, what->number}}});
        step.reply = json({{u"state"_s, u"second"_s}});
        return step;
    }
    if (what->first == visit.account->id) {
        return refused(409, "second-needed"_L1);
    }
    if (what->reason == protocol::CheckReason::LockedAccount) {
        store::clearTries(database, store::Lane::Code, what->account->toBytes());
        store::clearTries(database, store::Lane::Backup, what->account->toBytes());
        store::clearTries(
            database, store::Lane::PasswordStranger, laneKey(desk, u"e-mail "_s + store::foldEmail(what->named)));
    }
    decide(desk, database, visit, *what, CheckPhase::Approved, step);
    step.reply = json({{u"state"_s, u"approved"_s}});
    return step;
}

Step reject(Desk &desk, store::Database &database, Visit &visit)
{
    auto what = claimed(database, visit);
    if (!what) {
        return what.error();
    }
    base::ObjectReader reader(visit.body);
    const auto verdict = protocol::fromText<protocol::Verdict>(reader.string(u"verdict", 40));
    if (!reader.finish() || !verdict) {
        return refused(400, "malformed"_L1);
    }
    what->verdict = *verdict;
    Step step{json({{u"state"_s, u"rejected"_s}}), {}, {}, {}};
    decide(desk, database, visit, *what, CheckPhase::Rejected, step);
    return step;
}

/// Some pictures once more; they are gone at once, the rest stays.
Step again(Desk &desk, store::Database &database, Visit &visit)
{
    auto what = claimed(database, visit);
    if (!what) {
        return what.error();
    }
    base::ObjectReader reader(visit.body);
    const auto flaw = protocol::fromText<protocol::Flaw>(reader.string(u"flaw", 40));
    QList<store::FileKind> kinds;
    bool good = flaw.has_value();
    const auto uploads = store::uploadsOf(database, what->id);
    const auto words = reader.array(u"kinds", 4);
    for (const auto &word : words) {
        const auto kind = protocol::fromText<store::FileKind>(word.toString());
        good = good && kind && *kind != store::FileKind::Facts && !kinds.contains(*kind)
            && std::ranges::any_of(uploads, [&](const store::Upload &had) { return had.kind == *kind; });
        kinds.append(kind.value_or(store::FileKind::Facts));
    }
    if (!reader.finish() || !good || kinds.isEmpty()) {
        return refused(400, "malformed"_L1);
    }
    if (what->asked >= rules::takeAgain) {
        return refused(409, "no-tries"_L1);
    }
    Step step{json({{u"state"_s, u"retake"_s}}), {}, {}, {}};
    for (const store::Upload &had : uploads) {
        if (kinds.contains(had.kind)) {
            store::dropUpload(database, had.id);
            step.then.push_back([path = blobPath(desk, had.id)] { QFile::remove(path); });
        }
    }
    what->phase = CheckPhase::Retake;
    what->again = kinds;
    what->flaw = *flaw;
    ++what->asked;
    what->claimed.reset();
    what->first.reset();
    changed(desk, database, *what, step);
    tellQueue(desk, step);
    note(database, visit, {"check-again"_L1, visit.account->id, {{u"case"_s, what->number}}});
    mailPerson(desk, database, *what, Letter::TakeAgain, visit.now);
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
    to.push_back({"POST", "/web/review/{id}/approve", Need::Unrestricted, approve});
    to.push_back({"POST", "/web/review/{id}/reject", Need::Unrestricted, reject});
    to.push_back({"POST", "/web/review/{id}/again", Need::Unrestricted, again});
}

} // namespace manager
