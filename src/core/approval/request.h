#pragma once

#include "core/base/instant.h"
#include "core/protocol/words.h"

#include <QString>

#include <optional>
#include <variant>

/// What may happen to one sign-in request on the phone. `now` is the Manager's time everywhere: the phone's own clock
/// decides nothing. Pure: the state says what should be happening, a service makes it so and feeds the outcome back.
namespace approval {

/// How long a card must have stood still before YES counts.
inline constexpr std::chrono::milliseconds ArmedAfter{700};
/// How long after YES the session it opened can be ended from the same page.
inline constexpr std::chrono::seconds EndableFor{60};

/// What never changes about a request.
struct Facts {
    int digits; ///< 0, 3 or 6
    base::Instant expires;

    bool operator==(const Facts &) const = default;
};

struct Yes {
    QString number;
    bool operator==(const Yes &) const = default;
};
struct No {
    protocol::DenyReason reason = protocol::DenyReason::NotMe;
    bool operator==(const No &) const = default;
};
using Answer = std::variant<Yes, No>;

/// Waiting for the person.
struct Open {
    QString typed;
    std::optional<base::Instant> stillSince; ///< When the whole card came to rest on the screen; none while it moves.
    int others = 0; ///< That are open too.
    bool chosen = false; ///< Picked by the person out of all that are open now.
    bool operator==(const Open &) const = default;
};
/// Answered here, and the Manager has not acknowledged it yet: it is sent, again and again, as the same bytes.
struct Sending {
    Answer answer;
    bool offline = false; ///< The last try did not get through.
    bool operator==(const Sending &) const = default;
};
struct Approved {
    base::Instant at;
    bool ended = false; ///< The session it opened was ended again.
    bool operator==(const Approved &) const = default;
};
struct Denied {
    bool operator==(const Denied &) const = default;
};
/// The number was wrong: one try, nobody got in.
struct Burned {
    bool operator==(const Burned &) const = default;
};
struct Expired {
    bool answered = false; ///< A YES was on its way; the Manager's late receipt can still say what became of it.
    bool operator==(const Expired &) const = default;
};
/// Answered otherwise elsewhere before our answer came.
struct Conflict {
    bool operator==(const Conflict &) const = default;
};
/// The Manager no longer lists it: answered on another phone, or taken back.
struct Closed {
    bool operator==(const Closed &) const = default;
};
/// The Manager suspended this device.
struct Suspended {
    bool operator==(const Suspended &) const = default;
};
using Phase = std::variant<Open, Sending, Approved, Denied, Burned, Expired, Conflict, Closed, Suspended>;

struct Request {
    Facts facts;
    Phase phase = Open{};
    bool operator==(const Request &) const = default;
};

struct CameToRest {
    base::Instant now;
}; ///< All of it is visible and the layout stands still.
struct Moved { }; ///< The layout changed, or the card is no longer all visible.
struct OthersOpen {
    int others;
}; ///< One more than before, and what was chosen has to be chosen again.
struct Chosen {
    base::Instant now;
}; ///< The person compared all that are open and picked this one.
struct Typed {
    QString digits;
};
struct SaidYes {
    base::Instant now;
};
struct SaidNo {
    protocol::DenyReason reason = protocol::DenyReason::NotMe;
};
struct NotSigned { }; ///< The key was not unlocked, or is gone: nothing was sent.
struct NotSent { }; ///< No network, or no answer.
struct Sent {
    protocol::Outcome outcome;
    base::Instant now;
}; ///< The Manager's receipt.
struct NoLongerListed {
    base::Instant now;
};
struct SessionEnded { };
struct Tick {
    base::Instant now;
};
using Event = std::variant<CameToRest, Moved, OthersOpen, Chosen, Typed, SaidYes, SaidNo, NotSigned, NotSent, Sent,
    NoLongerListed, SessionEnded, Tick>;

/// An event that does not fit the state leaves it as it is.
[[nodiscard]] Request step(Request request, const Event &event);

/// Whether YES would count now, and if not, why.
enum class Ready {
    Yes,
    Over, ///< No longer open, or late by the Manager's clock.
    NumberMissing,
    NotChosen, ///< It asks for no number and another is open: nothing else tells them apart, so it has to be picked
               ///< first.
    TooSoon, ///< Not armed yet.
};
[[nodiscard]] Ready readiness(const Request &request, base::Instant now);

/// NO is possible while it is open, also when paused, and after it ended without an answer ("It was not me").
[[nodiscard]] bool canDeny(const Request &request);
[[nodiscard]] bool canEndSession(const Request &request, base::Instant now);
/// What has to be sent, while it has to be.
[[nodiscard]] const Answer *answerToSend(const Request &request);

} // namespace approval
