#pragma once

#include "manager/rules/approval.h"
#include "manager/store/sessions.h"

namespace manager::store {

using protocol::ChallengeId;
using protocol::DeviceId;

/// One request for a YES or NO, as signed and sent. Its end is written once, by decide().
struct Challenge {
    ChallengeId id;
    AccountId account;
    SessionId session;
    base::Instant created;
    base::Instant expires;
    protocol::Mode mode = protocol::Mode::Match;
    QString number; ///< Shown by the browser; empty for a tap.
    QString browser; ///< "Firefox"
    QString system; ///< "Linux"
    QString place;
    QByteArray requester; ///< The browser's cookie hash, or the network: who is quieted by "not me".
    bool known = false; ///< By a browser the account knew: which lane it is counted in.
    QByteArray envelope; ///< The signed bytes; every fetch gets the same.
    QByteArray hash; ///< sha256 of the envelope: how answers name it.
    rules::RequestState state = rules::RequestState::Open;
    std::optional<base::Instant> answered;
    std::optional<DeviceId> device;
};

void addChallenge(Database &database, const Challenge &challenge);
/// What was asked without a number is asked with one, signed anew: true while it was open.
[[nodiscard]] bool addNumber(Database &database, const Challenge &numbered);
[[nodiscard]] std::optional<Challenge> challengeById(Database &database, ChallengeId id);
/// Also by the hash it had before it got a number: a NO to that is a NO, a YES is none.
[[nodiscard]] std::optional<Challenge> challengeByHash(Database &database, const QByteArray &hash);
/// The newest one a session asked for.
[[nodiscard]] std::optional<Challenge> newestChallenge(Database &database, SessionId session);
/// Open and in time, oldest first.
[[nodiscard]] QList<Challenge> openChallenges(Database &database, AccountId account, base::Instant now);
/// Who asks: see Challenge.
struct Requester {
    QByteArray id;
    bool known = false;
};
/// What the rules count new requests against: the last day's, seen from `requester`.
[[nodiscard]] rules::Past pastRequests(
    Database &database, const Account &account, const Requester &requester, base::Instant now);
/// The newest refusal or wrong number among the account's requests made after `since`.
[[nodiscard]] std::optional<base::Instant> lastDenial(Database &database, AccountId account, base::Instant since);
/// The numbers its browsers showed last.
[[nodiscard]] QStringList lastNumbers(Database &database, AccountId account);

struct Decision {
    ChallengeId challenge;
    rules::RequestState state;
    DeviceId device;
    base::Instant now;
    bool notMe = false;
};
/// The one statement that ends a request: true for whoever came first, while it was open and in time.
[[nodiscard]] bool decide(Database &database, const Decision &decision);
/// "It was not me", said when it was too late to refuse: still quiets that requester.
void markNotMe(Database &database, ChallengeId id, DeviceId device, base::Instant now);
/// The device that refused it says that this was a mistake: nobody is quieted by it any more. False the second time.
[[nodiscard]] bool takeBackDenial(Database &database, ChallengeId id, DeviceId device);
/// Ends what was not answered in time; which ones.
[[nodiscard]] QList<Challenge> expireChallenges(Database &database, base::Instant now);
/// A session that ended takes its open requests with it.
[[nodiscard]] QList<Challenge> withdrawChallenges(Database &database, SessionId session, base::Instant now);
/// Likewise, of all sessions of the account but this one.
[[nodiscard]] QList<Challenge> withdrawOtherChallenges(
    Database &database, AccountId account, SessionId except, base::Instant now);

} // namespace manager::store
