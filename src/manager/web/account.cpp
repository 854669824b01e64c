#include "core/base/json.h"
#include "core/crypto/password.h"
#include "manager/rules/password.h"
#include "manager/web/routes.h"
#include "manager/web/signedin.h"

#include <QHostAddress>
#include <QJsonArray>

namespace manager {

using namespace Qt::StringLiterals;

namespace {

constexpr int activityShown = 100;

/// Every session but this one is over, and so is what they asked the phones.
int endOthers(Desk &desk, store::Database &database, const Visit &visit, Step &step)
{
    const store::AccountId account = visit.account->id;
    const int ended = store::endOtherSessions(database, account, visit.session->id, visit.now);
    for (const store::Challenge &open :
        store::withdrawOtherChallenges(database, account, visit.session->id, visit.now)) {
        step.then.push_back([&desk, id = open.id] { desk.waiters.tell(id.toBytes()); });
    }
    if (!step.then.empty()) {
        step.then.push_back([&desk, account] { desk.channels.wake(account); });
    }
    return ended;
}

Step changePassword(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const QString old = reader.string(u"old", 1024);
    const QString wanted = reader.string(u"new", 1024);
    if (!reader.finish()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    if (!rules::acceptable(wanted, visit.account->email, visit.account->name)) {
        return {refusal(422, "weak"_L1), {}, {}, {}};
    }
    auto bytes = std::make_shared<crypto::SecretBytes>(crypto::passwordBytes(wanted));
    return askPassword(desk, database, visit, old, [bytes](Desk &at, store::Database &, Visit &) -> Step {
        Step step;
        step.known = true;
        step.heavy = [&at, bytes]() -> Handler {
            const auto made = at.passwords.make(*bytes);
            return [made](Desk &there, store::Database &db, Visit &again) -> Step {
                if (!made) {
                    return {refusal(503, "unavailable"_L1), {}, {}, {}};
                }
                again.account->password = *made;
                store::saveAccount(db, *again.account);
                // Whoever knew the old one is out, and no browser counts as known any more.
                Step done;
                endOthers(there, db, again, done);
                store::forgetBrowsers(db, again.account->id);
                store::dropTickets(db, again.account->id, agentText(again.agent), again.now);
                const Pair cookie = rotateCookie(again, *again.session);
                store::saveSession(db, *again.session);
                note(db, again, {"password-changed"_L1, again.account->id});
                done.reply = json({{u"changed"_s, true}, {u"csrf"_s, csrfToken(there, again)}});
                done.reply.headers.append(cookie);
                return done;
            };
        };
        return step;
    });
}

Step sessions(Desk &, store::Database &database, Visit &visit)
{
    QJsonArray open;
    for (const store::Session &session : store::sessionsOf(database, visit.account->id)) {
        if (rules::alive(session.times, visit.now)) {
            open.append(QJsonObject{{u"id"_s, session.id.toText()}, {u"browser"_s, session.browser},
                {u"system"_s, session.system}, {u"place"_s, session.place},
                {u"started"_s, toJson(session.times.started)}, {u"seen"_s, toJson(session.times.seen)},
                {u"this"_s, session.id == visit.session->id}});
        }
    }
    QJsonArray activity;
    for (const store::AuditRow &row : store::activity(database, visit.account->id, activityShown)) {
        if (row.kind == "account-added"_L1) {
            continue; // the provider's doing, not the person's
        }
        activity.append(QJsonObject{{u"at"_s, toJson(row.at)}, {u"kind"_s, row.kind},
            {u"browser"_s, row.personal[u"browser"_s].toString()}, {u"system"_s, row.personal[u"system"_s].toString()},
            {u"place"_s, row.personal[u"place"_s].toString()}, {u"case"_s, row.detail[u"case"_s].toString()}});
    }
    return {json({{u"sessions"_s, open}, {u"activity"_s, activity}}), {}, {}, {}};
}

Step endSessions(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const QString which = reader.string(u"id", 22);
    if (!reader.finish()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    Step step;
    if (which == "others"_L1) {
        const int ended = endOthers(desk, database, visit, step);
        note(database, visit, {"sessions-ended"_L1, visit.account->id, {{u"count"_s, ended}}});
        step.reply = json({{u"ended"_s, ended}});
        return step;
    }
    const auto id = store::SessionId::fromText(which);
    const auto session = id ? store::sessionById(database, *id) : std::nullopt;
    if (!session || session->account != visit.account->id) {
        return {refusal(404, "not-found"_L1), {}, {}, {}};
    }
    store::endSession(database, *id, visit.now);
    withdraw(desk, database, *session, visit.now, step);
    note(database, visit, {"sessions-ended"_L1, visit.account->id, {{u"count"_s, 1}}});
    step.reply = json({{u"ended"_s, 1}});
    return step;
}

Step chooseLanguage(Desk &, store::Database &database, Visit &visit)
{
    static const QSet<QString> spoken{u"en"_s, u"fr"_s, u"de"_s, u"it"_s, u"es"_s}; // assets/manager/i18n
    base::ObjectReader reader(visit.body);
    const QString language = reader.string(u"language", 2);
    if (!reader.finish() || !spoken.contains(language)) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    visit.account->language = language;
    store::saveAccount(database, *visit.account);
    return {json({{u"language"_s, language}}), {}, {}, {}};
}

Step moveClock(Desk &desk, store::Database &, Visit &visit)
{
    // A page of another site could ask this machine, too: only programs that are no browser may.
    if (!desk.config.developer || !QHostAddress(visit.address).isLoopback()
        || !visit.request.header("Origin").isEmpty()) {
        return {refusal(404, "not-found"_L1), {}, {}, {}};
    }
    base::ObjectReader reader(visit.body);
    const qint64 offset = reader.integer(u"offset_ms", -31'622'400'000, 31'622'400'000);
    if (!reader.finish()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    Step step;
    step.reply = json({{u"offset_ms"_s, offset}});
    step.then.push_back([&desk, offset] {
        desk.clockOffset = offset;
        desk.waiters.tellAll();
    });
    return step;
}

} // namespace

void addAccountRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/web/password", Need::Unrestricted, changePassword});
    to.push_back({"POST", "/web/language", Need::In, chooseLanguage});
    to.push_back({"GET", "/web/sessions", Need::In, sessions});
    to.push_back({"POST", "/web/sessions/end", Need::Unrestricted, endSessions, true});
}

void addDeveloperRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/dev/clock", Need::Nothing, moveClock});
}

} // namespace manager
