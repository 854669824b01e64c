#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/password.h"
#include "core/crypto/random.h"
#include "manager/check/letters.h"
#include "manager/check/opening.h"
#include "manager/check/routes.h"
#include "manager/qr.h"
#include "manager/rules/limits.h"
#include "manager/rules/password.h"
#include "manager/visit.h"
#include "manager/web/signedin.h"

namespace manager {

using namespace Qt::StringLiterals;
using protocol::CheckPhase;
using protocol::CheckReason;
using store::CheckCase;

namespace {

/// What the page shows, and looks for changes of.
QJsonObject shown(const Desk &desk, const CheckCase &what, base::Instant now)
{
    QJsonObject object{{u"state"_s, protocol::toText(what.phase)}, {u"number"_s, what.number},
        {u"reason"_s, protocol::toText(what.reason)}, {u"account"_s, what.named}, {u"opened"_s, !what.ticket.isEmpty()},
        {u"created"_s, toJson(what.created)}, {u"expires"_s, toJson(what.expires)},
        {u"deletes"_s, toJson(what.deletes)}, {u"email"_s, what.email}, {u"entered"_s, what.entered.has_value()},
        {u"now"_s, toJson(now)}};
    if (what.phase == CheckPhase::Number && what.ticket.isEmpty()) { // once a phone has it, nobody else needs it
        const auto offer = offerOf(desk, what);
        object.insert(u"uri"_s, protocol::format(offer));
        object.insert(u"link"_s, protocol::formatLink(offer));
        if (const auto matrix = qrMatrix(protocol::format(offer))) {
            object.insert(u"qr"_s, *matrix);
        }
    }
    return object;
}

void tellOwner(
    Desk &desk, store::Database &database, const store::Account &owner, const CheckCase &what, base::Instant now)
{
    sendMail(
        desk, database, owner.email, letter(Letter::HelpAsked, owner.language, {desk.config.name, what.number}), now);
}

Step ask(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const auto reason = protocol::fromText<CheckReason>(reader.string(u"reason", 40));
    const QString typed = reader.string(u"email", 254).trimmed();
    const QString language = reader.optionalString(u"language", 2).value_or(QString());
    const bool known = reason
        && (*reason == CheckReason::ForgottenPassword || *reason == CheckReason::ForgottenEmail
            || *reason == CheckReason::TwoStepOff || *reason == CheckReason::LockedAccount);
    if (!reader.finish() || !known || (*reason == CheckReason::ForgottenEmail) != typed.isEmpty()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    // A lost second factor is asked for after the password: a document alone does not replace both.
    const auto account = *reason == CheckReason::TwoStepOff ? visit.account
        : typed.isEmpty()                                   ? std::nullopt
                                                            : store::accountByEmail(database, store::foldEmail(typed));
    if (*reason == CheckReason::TwoStepOff && (!account || account->email != store::foldEmail(typed))) {
        return {refusal(401, "signed-out"_L1), {}, {}, {}};
    }
    const QByteArray network = laneKey(desk, u"help network "_s + visit.network);
    const QByteArray person = laneKey(desk, u"help "_s + store::foldEmail(typed));
    auto wait = charge(database, {store::Lane::HelpNetwork, rules::helpNetworkPace, network}, visit.now);
    if (!wait && !typed.isEmpty()) {
        wait = charge(database, {store::Lane::HelpAccount, rules::helpAccountPace, person}, visit.now);
    }
    if (wait) {
        return {waitReply(*wait, visit.now), {}, {}, {}};
    }
    const auto cookie = helpCookie(visit);
    const auto what = openCase(desk, database, visit,
        {.reason = *reason,
            .account = account ? std::optional(account->id) : std::nullopt,
            .named = typed,
            .helper = cookie.hash,
            .language = language});
    if (!what) {
        return {refusal(503, "no-reviewers"_L1), {}, {}, {}};
    }
    if (account) {
        tellOwner(desk, database, *account, *what, visit.now);
    }
    Step step{json(shown(desk, *what, visit.now)), {}, {}, {}};
    step.reply.headers.append(cookie.header);
    return step;
}

std::optional<CheckCase> ownCase(store::Database &database, const Visit &visit)
{
    const QByteArray hash = helpHash(visit);
    auto found = hash.isEmpty() ? std::nullopt : store::caseByHelper(database, hash);
    return found ? std::optional(asOf(std::move(*found), visit.now)) : std::nullopt;
}

Step look(Desk &desk, store::Database &database, Visit &visit)
{
    const auto what = ownCase(database, visit);
    if (!what) {
        return {refusal(404, "no-case"_L1), {}, {}, {}};
    }
    // Which phone it is on is a change, too.
    const QString state = protocol::toText(what->phase) + (what->ticket.isEmpty() ? u""_s : u"+"_s);
    if (QString::fromLatin1(visit.request.queryValue("known")) == state && !visit.timeIsOver) {
        Step step;
        step.hold = Hold{
            what->id.toBytes(), what->ending ? std::nullopt : std::optional(what->deletes.value_or(what->expires))};
        return step;
    }
    QJsonObject object = shown(desk, *what, visit.now);
    object.insert(u"known"_s, state);
    return {json(object), {}, {}, {}};
}

Step cancel(Desk &desk, store::Database &database, Visit &visit)
{
    const auto what = ownCase(database, visit);
    if (!what || what->ending) {
        return {refusal(404, "no-case"_L1), {}, {}, {}};
    }
    Step step{json({}), {}, {}, {}};
    endCase(desk, database, visit, *what, protocol::Ending::Withdrawn, step);
    return step;
}

/// The approved case of this browser, for one use.
std::optional<CheckCase> approved(store::Database &database, const Visit &visit, CheckReason reason)
{
    const auto what = ownCase(database, visit);
    const bool good = what && what->reason == reason && what->phase == CheckPhase::Approved && what->account
        && !what->entered && what->decided && visit.now < *what->decided + rules::enterAfter;
    return good ? what : std::nullopt;
}

/// Lets the browser in that asked, with what a recovery may do: link a new phone, take nothing away.
Step enter(Desk &desk, store::Database &database, Visit &visit)
{
    auto what = approved(database, visit, CheckReason::TwoStepOff);
    if (!what) {
        return {refusal(404, "no-case"_L1), {}, {}, {}};
    }
    Step step;
    what->entered = visit.now;
    changed(desk, database, *what, step);
    if (visit.session) {
        store::endSession(database, visit.session->id, visit.now);
        withdraw(desk, database, *visit.session, visit.now, step);
    }
    store::Session session;
    session.id = crypto::newId<store::SessionId>();
    session.account = *what->account;
    session.times = {rules::Stage::Second, visit.now, visit.now, {}, {}, {}};
    session.browserHash = browserHash(visit);
    session.browser = visit.agent.browser;
    session.system = visit.agent.system;
    session.address = visit.address;
    session.place = visit.place;
    const Pairs cookies = completeSignIn(desk, database, visit, session, u"check"_s, visit.now + rules::restrictedTime);
    visit.session = session;
    step.reply = json({{u"stage"_s, u"in"_s}, {u"restricted"_s, true}, {u"csrf"_s, csrfToken(desk, visit)}});
    step.reply.headers.append(cookies);
    return step;
}

/// A new password for who forgot it. The second step is asked as ever.
Step newPassword(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const QString wanted = reader.string(u"new", 1024);
    if (!reader.finish()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    const auto what = approved(database, visit, CheckReason::ForgottenPassword);
    const auto account = what ? store::accountById(database, *what->account) : std::nullopt;
    if (!account) {
        return {refusal(404, "no-case"_L1), {}, {}, {}};
    }
    if (!rules::acceptable(wanted, account->email, account->name)) {
        return {refusal(422, "weak"_L1), {}, {}, {}};
    }
    auto bytes = std::make_shared<crypto::SecretBytes>(crypto::passwordBytes(wanted));
    Step step;
    step.heavy = [&desk, bytes]() -> Handler {
        const auto made = desk.passwords.make(*bytes);
        return [made](Desk &at, store::Database &db, Visit &again) -> Step {
            auto still = approved(db, again, CheckReason::ForgottenPassword);
            auto owner = still ? store::accountById(db, *still->account) : std::nullopt;
            if (!made || !owner) {
                return {made ? refusal(404, "no-case"_L1) : refusal(503, "unavailable"_L1), {}, {}, {}};
            }
            Step done{json({{u"changed"_s, true}}), {}, {}, {}};
            still->entered = again.now;
            changed(at, db, *still, done);
            owner->password = *made;
            store::saveAccount(db, *owner);
            store::endOtherSessions(db, owner->id, {}, again.now);
            store::forgetBrowsers(db, owner->id);
            store::dropTickets(db, owner->id, agentText(again.agent), again.now);
            note(db, again, {"password-changed"_L1, owner->id, {{u"case"_s, still->number}}});
            return done;
        };
    };
    return step;
}

} // namespace

void addHelpRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/web/help", Need::Nothing, ask});
    to.push_back({"GET", "/web/help", Need::Nothing, look});
    to.push_back({"POST", "/web/help/cancel", Need::Nothing, cancel, true});
    to.push_back({"POST", "/web/help/enter", Need::Nothing, enter});
    to.push_back({"POST", "/web/help/password", Need::Nothing, newPassword});
}

} // namespace manager
