#include "core/base/json.h"
#include "core/crypto/password.h"
#include "core/crypto/random.h"
#include "manager/rules/backup.h"
#include "manager/rules/limits.h"
#include "manager/secondstep.h"
#include "manager/store/checks.h"
#include "manager/web/routes.h"
#include "manager/web/signedin.h"

#include <QJsonArray>

namespace manager {

using namespace Qt::StringLiterals;

namespace {

Step session(Desk &desk, store::Database &database, Visit &visit)
{
    Step step;
    Pairs cookies;
    if (visit.cookie.isEmpty()) {
        cookies.append(anonymousCookie(visit));
    }
    const auto &session = visit.session;
    const bool in = session && session->times.stage == rules::Stage::In;
    step.reply = json({{u"stage"_s,
                           in            ? u"in"_s
                               : session ? u"second"_s
                                         : u"none"_s},
        {u"csrf"_s, csrfToken(desk, visit)}, {u"email"_s, session ? QJsonValue(visit.account->email) : QJsonValue()},
        {u"name"_s, in ? QJsonValue(visit.account->name) : QJsonValue()},
        {u"methods"_s, session ? methodsOf(database, visit.account->id) : QJsonArray()},
        {u"language"_s, in && !visit.account->language.isEmpty() ? QJsonValue(visit.account->language) : QJsonValue()},
        {u"developer"_s, desk.config.developer},
        {u"reviewer"_s, in && store::reviewerOf(database, visit.account->id).has_value()},
        {u"restricted"_s, session && rules::restricted(session->times, visit.now)},
        {u"fresh"_s, session && rules::fresh(session->times, visit.now)}, {u"server"_s, desk.config.name},
        {u"contact"_s, desk.config.contact.isEmpty() ? QJsonValue() : QJsonValue(desk.config.contact)}});
    step.reply.headers.append(cookies);
    return step;
}

Step passwordRight(Desk &desk, store::Database &database, Visit &visit, const store::Account &account, bool own)
{
    Step step;
    if (visit.session) { // a cookie is never carried from one sign-in to the next
        store::endSession(database, visit.session->id, visit.now);
        withdraw(desk, database, *visit.session, visit.now, step);
    }
    store::Session session;
    session.id = crypto::newId<store::SessionId>();
    session.account = account.id;
    session.times = {rules::Stage::Second, visit.now, visit.now, {}, {}, {}};
    session.own = own;
    session.browserHash = browserHash(visit);
    session.browser = visit.agent.browser;
    session.system = visit.agent.system;
    session.address = visit.address;
    session.place = visit.place;
    Pairs cookies;
    const bool second = store::twoFactorOn(database, account.id);
    if (second) {
        cookies.append(rotateCookie(visit, session));
        store::saveSession(database, session);
    } else {
        cookies = completeSignIn(desk, database, visit, session, {});
    }
    visit.session = session;
    step.reply = json({{u"stage"_s, second ? u"second"_s : u"in"_s},
        {u"methods"_s, second ? methodsOf(database, account.id) : QJsonArray()}, {u"csrf"_s, csrfToken(desk, visit)}});
    step.reply.headers.append(cookies);
    return step;
}

Step signIn(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const QString email = store::foldEmail(reader.string(u"email", 254));
    const QString typed = reader.string(u"password", 1024);
    const bool own = reader.optionalBoolean(u"own").value_or(false);
    if (!reader.finish()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    const auto account = store::accountByEmail(database, email);
    const PasswordLane lane = passwordLane(desk, database, visit, email, account);
    if (const auto wait = chargeTry(database, visit, lane)) {
        return {waitReply(*wait, visit.now), {}, {}, {}};
    }
    auto password = std::make_shared<crypto::SecretBytes>(crypto::passwordBytes(typed));
    Step step;
    step.known = lane.lane == store::Lane::PasswordBrowser;
    step.heavy = [&desk, password, account, lane, own]() -> Handler {
        // An unknown e-mail costs the same work as a known one.
        const bool right = desk.passwords.verify(*password, account ? account->password : QByteArray());
        return [right, account, lane, own](Desk &at, store::Database &db, Visit &again) -> Step {
            // A new password may have come while this one was checked: then it is a wrong one.
            const auto still = right ? store::accountStill(db, *account) : std::nullopt;
            if (!still) {
                chargeNetwork(db, again, lane);
                if (account) {
                    note(db, again, {"password-wrong"_L1, account->id});
                }
                return {refusal(401, "no-match"_L1), {}, {}, {}};
            }
            store::clearTries(db, lane.lane, lane.key);
            return passwordRight(at, db, again, *still, own);
        };
    };
    return step;
}

Step secondDone(Desk &desk, store::Database &database, Visit &visit, const QString &via,
    const std::optional<base::Instant> &restrictedUntil)
{
    Step step;
    store::Session session = *visit.session;
    withdraw(desk, database, session, visit.now, step);
    const Pairs cookies = completeSignIn(desk, database, visit, session, via, restrictedUntil);
    visit.session = session;
    step.reply = json({{u"stage"_s, u"in"_s}, {u"restricted"_s, rules::restricted(session.times, visit.now)},
        {u"csrf"_s, csrfToken(desk, visit)}});
    step.reply.headers.append(cookies);
    return step;
}

Step secondStep(Desk &desk, store::Database &database, Visit &visit, const QString &via)
{
    if (visit.session->times.stage == rules::Stage::In) {
        return {refusal(409, "signed-in"_L1), {}, {}, {}};
    }
    base::ObjectReader reader(visit.body);
    const QString code = reader.string(u"code", 64);
    if (!reader.finish()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    if (via == "backup"_L1) {
        return tryBackup(
            desk, database, visit, visit.account->id, code, [](Desk &at, store::Database &db, Visit &again) -> Step {
                return again.session->times.stage == rules::Stage::In ? Step{refusal(409, "signed-in"_L1), {}, {}, {}}
                                                                      : secondDone(at, db, again, u"backup"_s, {});
            });
    }
    const auto right = tryCode(desk, database, visit, visit.account->id, code);
    return right ? secondDone(desk, database, visit, via, right->restrictedUntil) : Step{right.error(), {}, {}, {}};
}

Step signOut(Desk &desk, store::Database &database, Visit &visit)
{
    Step step;
    store::endSession(database, visit.session->id, visit.now);
    withdraw(desk, database, *visit.session, visit.now, step);
    if (visit.session->times.stage == rules::Stage::In) {
        note(database, visit, {"signout"_L1, visit.account->id});
    }
    visit.session.reset();
    const Pair cookie = anonymousCookie(visit);
    step.reply = json({{u"stage"_s, u"none"_s}, {u"csrf"_s, csrfToken(desk, visit)}});
    step.reply.headers.append(cookie);
    return step;
}

Step freshen(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const QString password = reader.string(u"password", 1024);
    if (!reader.finish()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    return askPassword(desk, database, visit, password, [](Desk &at, store::Database &db, Visit &again) -> Step {
        Step step;
        again.session->times.freshUntil = again.now + rules::freshTime;
        const Pair cookie = rotateCookie(again, *again.session);
        store::saveSession(db, *again.session);
        step.reply = json({{u"fresh"_s, true}, {u"csrf"_s, csrfToken(at, again)}});
        step.reply.headers.append(cookie);
        return step;
    });
}

} // namespace

void addSignInRoutes(std::vector<Route> &to)
{
    to.push_back({"GET", "/web/session", Need::Nothing, session});
    to.push_back({"POST", "/web/signin", Need::Nothing, signIn});
    to.push_back({"POST", "/web/signin/code", Need::Second, [](Desk &desk, store::Database &database, Visit &visit) {
                      return secondStep(desk, database, visit, u"code"_s);
                  }});
    to.push_back({"POST", "/web/signin/backup", Need::Second, [](Desk &desk, store::Database &database, Visit &visit) {
                      return secondStep(desk, database, visit, u"backup"_s);
                  }});
    to.push_back({"POST", "/web/signout", Need::Second, signOut, true});
    to.push_back({"POST", "/web/fresh", Need::In, freshen});
}

} // namespace manager
