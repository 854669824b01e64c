#include "manager/web/signedin.h"

#include "core/crypto/password.h"
#include "manager/rules/limits.h"

#include <QJsonArray>

namespace manager {

using namespace Qt::StringLiterals;

QJsonArray methodsOf(store::Database &database, store::AccountId account)
{
    QJsonArray methods;
    const auto devices = store::devicesOf(database, account);
    const bool push = std::ranges::any_of(
        devices, [](const store::Device &device) { return device.state == store::DeviceState::Active; });
    if (push) {
        methods.append(u"push"_s);
    }
    if (push || !store::otpsOf(database, account).isEmpty()) {
        methods.append(u"code"_s);
    }
    const auto backup = store::backupSetOf(database, account);
    if (backup && backup->left > 0) {
        methods.append(u"backup"_s);
    }
    return methods;
}

Pairs completeSignIn(Desk &desk, store::Database &database, const Visit &visit, store::Session &session,
    const QString &via, const std::optional<base::Instant> &restrictedUntil)
{
    Q_UNUSED(desk)
    Pairs headers{rotateCookie(visit, session)};
    // The password was typed at `started`: changing factors is allowed for the rest of these minutes.
    session.times.freshUntil = session.times.started + rules::freshTime;
    session.times.confirmedUntil.reset();
    session.times.stage = rules::Stage::In;
    session.times.started = visit.now;
    session.times.seen = visit.now;
    session.via = via;
    session.times.restrictedUntil = via == "backup"_L1 ? visit.now + rules::restrictedTime : restrictedUntil;
    if (session.own) {
        const BrowserCookie known = browserCookie(visit);
        headers.append(known.header);
        store::rememberBrowser(database, session.account, known.hash, visit.now);
        store::rememberNetwork(database, session.account, visit.network, visit.now);
    }
    store::saveSession(database, session);
    if (!via.isEmpty()) { // the owner is here: what others got wrong no longer stands in the way
        store::clearTries(database, store::Lane::Code, session.account.toBytes());
    }
    if (auto account = store::accountById(database, session.account); account && !via.isEmpty()) {
        account->lastSuccess = visit.now;
        store::saveAccount(database, *account);
    }
    note(database, visit, {"signin"_L1, session.account, {{u"via"_s, via.isEmpty() ? u"password"_s : via}}});
    return headers;
}

void withdraw(Desk &desk, store::Database &database, const store::Session &session, base::Instant now, Step &step)
{
    for (const store::Challenge &challenge : store::withdrawChallenges(database, session.id, now)) {
        step.then.push_back([&desk, id = challenge.id, account = challenge.account] {
            desk.waiters.tell(id.toBytes());
            desk.channels.wake(account);
        });
    }
}

QJsonValue toJson(base::Instant instant)
{
    return qint64(base::toUnixMilliseconds(instant));
}

QJsonValue toJson(const std::optional<base::Instant> &instant)
{
    return instant ? toJson(*instant) : QJsonValue();
}

Step askPassword(Desk &desk, store::Database &database, const Visit &visit, const QString &password, Handler right)
{
    const QByteArray lane = laneKey(desk, u"session "_s + visit.session->id.toText());
    const auto tries = store::tries(database, store::Lane::PasswordBrowser, lane);
    const auto verdict = rules::mayTry(rules::passwordPace, tries, visit.now);
    if (verdict.kind != rules::Verdict::Kind::Allowed) {
        return {waitReply(verdict.until, visit.now), {}, {}, {}};
    }
    // Counted before it is tried, so that many tries at once are not one try.
    store::saveTries(database, store::Lane::PasswordBrowser, lane,
        rules::wrongTry(rules::passwordPace, tries, visit.now), visit.now);
    auto bytes = std::make_shared<crypto::SecretBytes>(crypto::passwordBytes(password));
    Step step;
    step.known = true;
    step.heavy = [&desk, bytes, lane, right = std::move(right), stored = visit.account->password]() -> Handler {
        const bool matches = desk.passwords.verify(*bytes, stored);
        return [matches, lane, right, stored](Desk &at, store::Database &db, Visit &again) -> Step {
            if (!matches || again.account->password != stored) {
                note(db, again, {"password-wrong"_L1, again.account->id});
                return {refusal(401, "no-match"_L1), {}, {}, {}};
            }
            store::clearTries(db, store::Lane::PasswordBrowser, lane);
            return right(at, db, again);
        };
    };
    return step;
}

Step withFirstCodes(Desk &desk, store::Database &database, Visit &visit, WithCodes next)
{
    if (store::twoFactorOn(database, visit.account->id) || store::backupSetOf(database, visit.account->id)) {
        return next(desk, database, visit, {});
    }
    return withNewCodes(desk, visit.account->id, std::move(next));
}

Step withNewCodes(Desk &desk, store::AccountId account, WithCodes next)
{
    Step step;
    step.known = true;
    step.heavy = [&desk, account, next = std::move(next)]() -> Handler {
        const auto made = desk.backups.make(account);
        return [made, next](Desk &at, store::Database &db, Visit &again) -> Step {
            if (!made) {
                return {refusal(503, "unavailable"_L1), {}, {}, {}};
            }
            return next(at, db, again, *made);
        };
    };
    return step;
}

} // namespace manager
