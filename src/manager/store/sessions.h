#pragma once

#include "manager/rules/session.h"
#include "manager/store/accounts.h"

namespace manager::store {

using SessionId = base::Id<struct SessionTag>; ///< Shown on the sessions page; the cookie is something else.

/// A browser of somebody whose password was right.
struct Session {
    SessionId id;
    AccountId account;
    QByteArray cookie; ///< sha256 of the cookie's value; a new one at every step.
    rules::SessionTimes times{};
    bool own = false; ///< "This is my own computer".
    QByteArray browserHash; ///< sha256 of the known-browser cookie it came with; empty when it had none.
    QString browser;
    QString system;
    QString address;
    QString place;
    QString via; ///< How the second step was done: "push", "code", "backup", or empty.
    std::optional<protocol::ChallengeId> challenge; ///< The request that opened it.
};

[[nodiscard]] std::optional<Session> sessionByCookie(Database &database, const QByteArray &hash);
[[nodiscard]] std::optional<Session> sessionById(Database &database, SessionId id);
/// The one a challenge opened, if it is not ended.
[[nodiscard]] std::optional<Session> sessionByChallenge(
    Database &database, protocol::ChallengeId id, AccountId account);
/// Signed-in ones that are not ended, newest first; the caller asks the rules whether they live.
[[nodiscard]] QList<Session> sessionsOf(Database &database, AccountId account);
/// Inserts or overwrites.
void saveSession(Database &database, const Session &session);
void endSession(Database &database, SessionId id, base::Instant now);
/// Ends every other session of the account, whatever its stage; how many that were.
int endOtherSessions(Database &database, AccountId account, SessionId except, base::Instant now);

} // namespace manager::store
