#include "core/base/json.h"
#include "manager/check/claims.h"
#include "manager/check/letters.h"
#include "manager/check/routes.h"
#include "manager/check/shop.h"

#include <QFile>
#include <QJsonArray>

namespace manager {

using namespace Qt::StringLiterals;
using protocol::CheckPhase;
using store::CheckCase;

namespace {

void mailPerson(Desk &desk, store::Database &database, const CheckCase &what, Letter which, base::Instant now)
{
    const auto account = what.account ? store::accountById(database, *what.account) : std::nullopt;
    if (account) {
        sendMail(
            desk, database, account->email, letter(which, account->language, {desk.config.name, what.number}), now);
    }
}

void decide(Desk &desk, store::Database &database, const Visit &visit, CheckCase what, CheckPhase phase, Step &step)
{
    const bool yes = phase == CheckPhase::Approved;
    what.phase = phase;
    what.decided = visit.now;
    note(database, visit,
        {yes ? "check-approved"_L1 : "check-rejected"_L1, visit.account->id, {{u"case"_s, what.number}}});
    // Of a fraud nobody is told how it was seen, nor that it was.
    if (yes || what.verdict != protocol::Verdict::Neutral) {
        mailPerson(desk, database, what, yes ? Letter::Approved : Letter::Rejected, visit.now);
    }
    settleOrder(desk, database, visit, what);
    endCase(desk, database, visit, what, protocol::Ending::Decided, step);
}

/// Whose case it is. When the e-mail is what was forgotten, each reviewer finds that out alone, and they must agree.
tl::expected<store::Account, Step> ownerOf(
    store::Database &database, const Visit &visit, const CheckCase &what, const QString &email)
{
    const bool lost = what.reason == protocol::CheckReason::ForgottenEmail;
    const auto account = lost ? store::accountByEmail(database, store::foldEmail(email))
        : what.account        ? store::accountById(database, *what.account)
                              : std::nullopt;
    if (!account) {
        return tl::unexpected(refused(422, "no-account"_L1));
    }
    if (account->id == visit.account->id) {
        return tl::unexpected(refused(409, "own-case"_L1));
    }
    if (what.first && what.account != account->id) {
        return tl::unexpected(refused(409, "other-account"_L1));
    }
    return *account;
}

Step approve(Desk &desk, store::Database &database, Visit &visit)
{
    auto what = claimedCase(database, visit);
    if (!what) {
        return what.error();
    }
    base::ObjectReader reader(visit.body);
    const QString email = reader.optionalString(u"email", 254).value_or(QString());
    if (!reader.finish()) {
        return refused(400, "malformed"_L1);
    }
    const auto owner = ownerOf(database, visit, *what, email);
    if (!owner) {
        return owner.error();
    }
    what->account = owner->id;
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
    if (what->reason == protocol::CheckReason::ForgottenEmail) { // not before: the browser that asked is told
        what->email = owner->email;
    }
    decide(desk, database, visit, *what, CheckPhase::Approved, step);
    step.reply = json({{u"state"_s, u"approved"_s}});
    return step;
}

Step reject(Desk &desk, store::Database &database, Visit &visit)
{
    auto what = claimedCase(database, visit);
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
    auto what = claimedCase(database, visit);
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

void addVerdictRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/web/review/{id}/approve", Need::Unrestricted, approve});
    to.push_back({"POST", "/web/review/{id}/reject", Need::Unrestricted, reject});
    to.push_back({"POST", "/web/review/{id}/again", Need::Unrestricted, again});
}

} // namespace manager
