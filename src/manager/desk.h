#pragma once

#include "core/protocol/problem.h"
#include "manager/channels.h"
#include "manager/check/writers.h"
#include "manager/config.h"
#include "manager/keys.h"
#include "manager/passwords.h"
#include "manager/rules/agent.h"
#include "manager/store/audit.h"
#include "manager/store/factors.h"
#include "manager/store/worker.h"
#include "manager/waiters.h"

#include <QThreadPool>

#include <atomic>

namespace manager {

/// What every handler may reach. One for each Manager, alive as long as it serves.
struct Desk {
    Desk(Config told, Keys own, Channels::Line line, std::function<base::Instant()> clock);

    Config config;
    Keys keys;
    Passwords passwords;
    BackupKeeper backups;
    crypto::SecretBytes csrfKey;
    crypto::SecretBytes laneKey;
    Channels channels; ///< On the worker's thread.
    QString origin; ///< What links and QR codes name.
    QByteArrayList origins; ///< What a browser may say it is.
    std::function<base::Instant()> systemClock;
    std::atomic<qint64> clockOffset = 0; ///< Milliseconds; only developer mode moves it.
    store::Worker worker;
    Waiters waiters; ///< On the worker's thread.
    QSet<store::ChallengeId> refused; ///< Denials that could not be written: on the worker's thread, until they expire.
    QThreadPool heavy; ///< Argon2id.
    std::atomic<int> heavyWaiting = 0;
    QThreadPool disk; ///< What waits for the disk: uploads on their way to it.
    QThreadPool post; ///< One thread: mail and SMS.
    Writers writers; ///< On the worker's thread.
    bool erasing = false; ///< Likewise.
    bool posting = false; ///< Likewise.

    [[nodiscard]] base::Instant now() const { return systemClock() + std::chrono::milliseconds(clockOffset.load()); }
};

/// A request on its way through the handlers, with whoever sends it.
struct Visit {
    Request request;
    QJsonObject body; ///< Of JSON requests.
    QByteArray parameter; ///< What stood for {id} in the route.
    rules::Agent agent;
    QString address;
    QString place;
    QString network;
    QByteArray cookie; ///< The session cookie's value as sent, checked for its form.
    QByteArray browserCookie; ///< The known-browser cookie's.
    base::Instant now;
    std::optional<store::Session> session; ///< Alive.
    std::optional<store::Account> account; ///< Of the session.
    bool timeIsOver = false; ///< A long poll that must answer now.
    bool withoutAudit = false; ///< The audit log cannot be written; only what takes rights away goes on.
    bool withoutStore = false; ///< Nothing can be written.
};

struct Step;
/// One transaction's worth of work. It may run twice (store::Worker), so all it does outside the database is in its
/// Step.
using Handler = std::function<Step(Desk &, store::Database &, Visit &)>;

/// Wait until somebody tells this key, then ask the same handler again.
struct Hold {
    QByteArray key;
    std::optional<base::Instant> until; ///< When the thing changes by itself.
};

/// What a handler decided: an answer; or a hold; or hard work elsewhere that ends in the next handler.
struct Step {
    Reply reply;
    std::vector<std::function<void()>> then; ///< After the commit, on the worker's thread.
    std::optional<Hold> hold;
    std::function<Handler()> heavy;
    bool known = false; ///< Hard work for a browser the account knows: strangers never fill the whole queue.
};

/// What may be done with a session, from the weakest.
enum class Need { Nothing, Second, In, Unrestricted, Fresh, FreshUnrestricted };

struct Route {
    QByteArray method;
    QByteArray path; ///< May have one "{id}" segment.
    Need need = Need::Nothing;
    Handler handler;
    bool takesAway = false; ///< Takes rights away: works without the audit log.
    bool bare = false; ///< Comes without a body of ours: neither JSON nor JOSE.
};

[[nodiscard]] Reply json(const QJsonObject &object);
[[nodiscard]] Reply jose(const QByteArray &envelope);
[[nodiscard]] Reply refusal(const protocol::Problem &problem);
/// 400..., a word of the API, nothing else.
[[nodiscard]] Reply refusal(int status, QLatin1StringView code);
/// 429 "wait", with the whole seconds until then.
[[nodiscard]] Reply waitReply(base::Instant until, base::Instant now);

/// One entry of the audit log, with where the request came from.
struct Note {
    QLatin1StringView kind;
    std::optional<store::AccountId> account;
    QJsonObject detail = {};
};
void note(store::Database &database, const Visit &visit, const Note &what);

/// "Firefox on Linux", for phones and for people.
[[nodiscard]] QString agentText(const rules::Agent &agent);

/// The key under which wrong tries of something are counted; the store never sees the thing.
[[nodiscard]] QByteArray laneKey(const Desk &desk, const QString &what);

} // namespace manager
