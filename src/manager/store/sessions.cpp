#include "manager/store/sessions.h"

namespace manager::store {

using namespace Qt::StringLiterals;

namespace {
Session session(const Row &row)
{
    Session s;
    s.id = toId<SessionId>(row[0]);
    s.account = toId<AccountId>(row[1]);
    s.cookie = row[2].toByteArray();
    s.times = {rules::Stage(row[3].toInt()), toInstant(row[4]), toInstant(row[5]), toOptionalInstant(row[6]),
        toOptionalInstant(row[7]), toOptionalInstant(row[8])};
    s.own = row[9].toBool();
    s.browserHash = row[10].toByteArray();
    s.browser = row[11].toString();
    s.system = row[12].toString();
    s.address = row[13].toString();
    s.place = row[14].toString();
    s.via = row[15].toString();
    if (!row[16].isNull()) {
        s.challenge = toId<protocol::ChallengeId>(row[16]);
    }
    s.times.confirmedUntil = toOptionalInstant(row[17]);
    return s;
}

std::optional<Session> session(const std::optional<Row> &row)
{
    return row ? std::optional(session(*row)) : std::nullopt;
}
} // namespace

std::optional<Session> sessionByCookie(Database &database, const QByteArray &hash)
{
    return session(database.row(
        "SELECT id, account, cookie, stage, started, seen, fresh_until, restricted_until, ended, own, "
        "browser_hash, browser, system, address, place, via, challenge, confirmed_until FROM session WHERE cookie = ?"_L1,
        {hash}));
}

std::optional<Session> sessionById(Database &database, SessionId id)
{
    return session(database.row(
        "SELECT id, account, cookie, stage, started, seen, fresh_until, restricted_until, ended, own, "
        "browser_hash, browser, system, address, place, via, challenge, confirmed_until FROM session WHERE id = ?"_L1,
        {id.toBytes()}));
}

std::optional<Session> sessionByChallenge(Database &database, protocol::ChallengeId id, AccountId account)
{
    return session(
        database.row("SELECT id, account, cookie, stage, started, seen, fresh_until, restricted_until, ended, own, "
                     "browser_hash, browser, system, address, place, via, challenge, confirmed_until FROM session "
                     "WHERE account = ? AND ended IS NULL AND challenge = ?"_L1,
            {account.toBytes(), id.toBytes()}));
}

QList<Session> sessionsOf(Database &database, AccountId account)
{
    QList<Session> all;
    for (const Row &row : database.rows(
             "SELECT id, account, cookie, stage, started, seen, fresh_until, restricted_until, ended, "
             "own, browser_hash, browser, system, address, place, via, challenge, confirmed_until FROM session "
             "WHERE account = ? AND ended IS NULL AND stage = 2 ORDER BY started DESC LIMIT 200"_L1,
             {account.toBytes()})) {
        all.append(session(row));
    }
    return all;
}

void saveSession(Database &database, const Session &s)
{
    const QVariant challenge = s.challenge ? QVariant(s.challenge->toBytes()) : QVariant();
    database.change(
        "INSERT INTO session(id, account, cookie, stage, started, seen, fresh_until, restricted_until, ended, own, "
        "browser_hash, browser, system, address, place, via, challenge, confirmed_until) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
        "cookie = excluded.cookie, stage = excluded.stage, started = excluded.started, seen = excluded.seen, "
        "fresh_until = excluded.fresh_until, restricted_until = excluded.restricted_until, ended = excluded.ended, "
        "via = excluded.via, challenge = excluded.challenge, confirmed_until = excluded.confirmed_until"_L1,
        {s.id.toBytes(), s.account.toBytes(), s.cookie, int(s.times.stage), toValue(s.times.started),
            toValue(s.times.seen), toValue(s.times.freshUntil), toValue(s.times.restrictedUntil),
            toValue(s.times.ended), int(s.own), s.browserHash.isEmpty() ? QVariant() : QVariant(s.browserHash),
            text(s.browser), text(s.system), text(s.address), text(s.place), text(s.via), challenge,
            toValue(s.times.confirmedUntil)});
}

void endSession(Database &database, SessionId id, base::Instant now)
{
    database.change("UPDATE session SET ended = ? WHERE id = ? AND ended IS NULL"_L1, {toValue(now), id.toBytes()});
}

int endOtherSessions(Database &database, AccountId account, SessionId except, base::Instant now)
{
    return database.change("UPDATE session SET ended = ? WHERE account = ? AND id <> ? AND ended IS NULL"_L1,
        {toValue(now), account.toBytes(), except.toBytes()});
}

} // namespace manager::store
