#pragma once

#include "core/base/instant.h"
#include "core/protocol/words.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace manager::rules {

using protocol::Mode;
using protocol::NumberPolicy;
using protocol::Unusual;

/// What is known about a sign-in before its request is sent to the phones.
struct Circumstances {
    bool browserKnown = false; ///< This browser carries the cookie of an earlier full sign-in on an own computer.
    bool networkKnown = false; ///< The account signed in from this network, on an own computer.
    std::optional<base::Instant> lastDenial; ///< Refused or answered with a wrong number, by any phone.
    int openRequests = 0; ///< Open ones of the account, without this one.
    NumberPolicy policy = NumberPolicy::Usual;
    Mode atLeast = Mode::Tap; ///< What this Manager asks of everybody.
};

/// How a request has to be answered, and the reasons the phone shows.
struct Asking {
    Mode mode;
    QList<Unusual> unusual;
    bool operator==(const Asking &) const = default;
};

/// How many digits the browser shows and the phone wants: 0, 3 or 6.
[[nodiscard]] int digitsOf(Mode mode);

[[nodiscard]] Asking howToAsk(const Circumstances &of, base::Instant now);

/// A request of the account's past that still counts against new ones.
struct PastRequest {
    base::Instant created;
    bool sameRequester; ///< By the browser, or the network when the browser is not known.
    bool sameLane; ///< Both by browsers the account knows, or both by others.
    bool open;
    std::optional<base::Instant> refused; ///< Denied or burned then.
    bool notMe;
};

/// May a new request be opened, and the phones be woken?
struct Opening {
    enum class Kind {
        Yes,
        TooManyOpen, ///< Three of the lane are open: `until` is the end of the oldest.
        TooFast, ///< Five wake-ups of the lane in ten minutes.
        TooManyToday, ///< Twenty of the lane in a day without a success.
        Quieted, ///< This requester was answered with "not me".
        JustRefused, ///< A refusal is less than thirty seconds old.
        Paused, ///< The owner asked for silence.
    } kind;
    base::Instant until{};
    bool operator==(const Opening &) const = default;
};

/// `requests`: of the last day, any order; `lastSuccess`: of a whole sign-in; `pausedUntil`: of the account.
/// Browsers the account knows have a lane of their own, so that strangers never use up what its owner may ask.
struct Past {
    std::vector<PastRequest> requests;
    std::optional<base::Instant> lastSuccess;
    std::optional<base::Instant> pausedUntil;
};

[[nodiscard]] Opening mayOpen(const Past &past, base::Instant now);

/// A number of `digits` digits made from `random` (any value), none of the account's last ones.
[[nodiscard]] QString pickNumber(int digits, quint32 random, const QStringList &last);

/// The end of a request; Open is the only state that can change.
enum class RequestState { Open = 0, Approved = 1, Denied = 2, Burned = 3, Expired = 4 };

struct OpenRequest {
    Mode mode;
    QString number; ///< Empty in tap mode.
    base::Instant expires;
};

/// A YES: approved, burned by a wrong number, or too late.
[[nodiscard]] RequestState approve(const OpenRequest &request, QStringView typed, base::Instant now);
/// A NO: always final, unless it is too late.
[[nodiscard]] RequestState deny(const OpenRequest &request, base::Instant now);

[[nodiscard]] QLatin1StringView name(RequestState state);
[[nodiscard]] QLatin1StringView name(Opening::Kind kind);

} // namespace manager::rules
