#include "manager/store/challenges.h"

#include "manager/rules/limits.h"

namespace manager::store {

using namespace Qt::StringLiterals;
using rules::RequestState;

namespace {
// The column not_me; 0 is a request nobody said it of.
constexpr int saidNotMe = 1;
constexpr int takenBack = 2; ///< That NO was a mistake.

Challenge challenge(const Row &row)
{
    Challenge c;
    c.id = toId<ChallengeId>(row[0]);
    c.account = toId<AccountId>(row[1]);
    c.session = toId<SessionId>(row[2]);
    c.created = toInstant(row[3]);
    c.expires = toInstant(row[4]);
    c.mode = protocol::Mode(row[5].toInt());
    c.number = row[6].toString();
    c.browser = row[7].toString();
    c.place = row[8].toString();
    c.requester = row[9].toByteArray();
    c.envelope = row[10].toByteArray();
    c.hash = row[11].toByteArray();
    c.state = RequestState(row[12].toInt());
    c.answered = toOptionalInstant(row[13]);
    if (!row[14].isNull()) {
        c.device = toId<DeviceId>(row[14]);
    }
    c.system = row[15].toString();
    return c;
}

std::optional<Challenge> challenge(const std::optional<Row> &row)
{
    return row ? std::optional(challenge(*row)) : std::nullopt;
}

QList<Challenge> challenges(const Rows &rows)
{
    QList<Challenge> all;
    for (const Row &row : rows) {
        all.append(challenge(row));
    }
    return all;
}
} // namespace

void addChallenge(Database &database, const Challenge &c)
{
    database.change("INSERT INTO challenge(id, account, session, created, expires, mode, number, browser, system, "
                    "place, requester, "
                    "known, envelope, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
        {c.id.toBytes(), c.account.toBytes(), c.session.toBytes(), toValue(c.created), toValue(c.expires), int(c.mode),
            text(c.number), text(c.browser), text(c.system), text(c.place), c.requester, c.known, c.envelope, c.hash});
}

bool addNumber(Database &database, const Challenge &c)
{
    return database.change("UPDATE challenge SET mode = ?, number = ?, envelope = ?, earlier = hash, hash = ? "
                           "WHERE id = ? AND state = 0 AND number = ''"_L1,
               {int(c.mode), text(c.number), c.envelope, c.hash, c.id.toBytes()})
        == 1;
}

std::optional<Challenge> challengeById(Database &database, ChallengeId id)
{
    return challenge(
        database.row("SELECT id, account, session, created, expires, mode, number, browser, place, requester, "
                     "envelope, hash, state, answered, device, system FROM challenge WHERE id = ?"_L1,
            {id.toBytes()}));
}

std::optional<Challenge> challengeByHash(Database &database, const QByteArray &hash)
{
    return challenge(
        database.row("SELECT id, account, session, created, expires, mode, number, browser, place, requester, "
                     "envelope, hash, state, answered, device, system FROM challenge WHERE hash = ? OR earlier = ?"_L1,
            {hash, hash}));
}

std::optional<Challenge> newestChallenge(Database &database, SessionId session)
{
    return challenge(
        database.row("SELECT id, account, session, created, expires, mode, number, browser, place, requester, "
                     "envelope, hash, state, answered, device, system FROM challenge WHERE session = ? "
                     "ORDER BY created DESC LIMIT 1"_L1,
            {session.toBytes()}));
}

QList<Challenge> openChallenges(Database &database, AccountId account, base::Instant now)
{
    const base::Instant oldest = now - rules::requestLife;
    return challenges(
        database.rows("SELECT id, account, session, created, expires, mode, number, browser, place, requester, "
                      "envelope, hash, state, answered, device, system FROM challenge "
                      "WHERE account = ? AND created > ? AND state = 0 AND expires > ? ORDER BY created"_L1,
            {account.toBytes(), toValue(oldest), toValue(now)}));
}

rules::Past pastRequests(Database &database, const Account &account, const Requester &requester, base::Instant now)
{
    rules::Past past;
    past.lastSuccess = account.lastSuccess;
    past.pausedUntil = account.pausedUntil;
    for (const Row &row : database.rows("SELECT created, requester, known, state, answered, not_me FROM challenge "
                                        "WHERE account = ? AND created > ?"_L1,
             {account.id.toBytes(), toValue(now - rules::wakeDay)})) {
        const auto state = RequestState(row[3].toInt());
        const bool notMe = row[5].toInt() == saidNotMe;
        const bool refused
            = row[5].toInt() != takenBack && (state == RequestState::Denied || state == RequestState::Burned || notMe);
        past.requests.push_back(
            {toInstant(row[0]), row[1].toByteArray() == requester.id, row[2].toBool() == requester.known,
                state == RequestState::Open, refused ? toOptionalInstant(row[4]) : std::nullopt, notMe});
    }
    return past;
}

std::optional<base::Instant> lastDenial(Database &database, AccountId account, base::Instant since)
{
    const auto row = database.row("SELECT max(answered) FROM challenge WHERE account = ? AND created > ? "
                                  "AND (state IN (2, 3) OR not_me = 1)"_L1,
        {account.toBytes(), toValue(since)});
    return row ? toOptionalInstant(row->first()) : std::nullopt;
}

QStringList lastNumbers(Database &database, AccountId account)
{
    QStringList numbers;
    for (const Row &row : database.rows("SELECT number FROM challenge WHERE account = ? AND number <> '' "
                                        "ORDER BY created DESC LIMIT ?"_L1,
             {account.toBytes(), rules::numbersRemembered})) {
        numbers.append(row[0].toString());
    }
    return numbers;
}

bool decide(Database &database, const Decision &decision)
{
    return database.change("UPDATE challenge SET state = ?, answered = ?, device = ?, not_me = ? "
                           "WHERE id = ? AND state = 0 AND expires > ?"_L1,
               {int(decision.state), toValue(decision.now), decision.device.toBytes(), int(decision.notMe),
                   decision.challenge.toBytes(), toValue(decision.now)})
        == 1;
}

void markNotMe(Database &database, ChallengeId id, DeviceId device, base::Instant now)
{
    database.change("UPDATE challenge SET not_me = 1, answered = ?, device = ? WHERE id = ? AND not_me = 0"_L1,
        {toValue(now), device.toBytes(), id.toBytes()});
}

bool takeBackDenial(Database &database, ChallengeId id, DeviceId device)
{
    return database.change("UPDATE challenge SET not_me = 2 WHERE id = ? AND device = ? AND not_me <> 2 "
                           "AND (state = 2 OR not_me = 1)"_L1,
               {id.toBytes(), device.toBytes()})
        == 1;
}

QList<Challenge> expireChallenges(Database &database, base::Instant now)
{
    return challenges(
        database.rows("UPDATE challenge SET state = 4 WHERE state = 0 AND expires <= ? RETURNING id, account, "
                      "session, created, expires, mode, number, browser, place, requester, envelope, hash, state, "
                      "answered, device, system"_L1,
            {toValue(now)}));
}

QList<Challenge> withdrawChallenges(Database &database, SessionId session, base::Instant now)
{
    return challenges(
        database.rows("UPDATE challenge SET state = 4, expires = min(expires, ?) WHERE state = 0 AND session = ? "
                      "RETURNING id, account, session, created, expires, mode, number, browser, place, requester, "
                      "envelope, hash, state, answered, device, system"_L1,
            {toValue(now), session.toBytes()}));
}

QList<Challenge> withdrawOtherChallenges(Database &database, AccountId account, SessionId except, base::Instant now)
{
    return challenges(
        database.rows("UPDATE challenge SET state = 4, expires = min(expires, ?) WHERE state = 0 AND account = ? "
                      "AND session <> ? RETURNING id, account, session, created, expires, mode, number, browser, "
                      "place, requester, envelope, hash, state, answered, device, system"_L1,
            {toValue(now), account.toBytes(), except.toBytes()}));
}

} // namespace manager::store
