#pragma once

#include "core/protocol/submission.h"

#include <variant>

/// The way of one check on the phone, from the case to its end (design: flow map, "kCheck"). Pure: the phase says what
/// should be happening, a service makes it so and feeds the outcome back. Times are the Manager's.
namespace check {

using protocol::Document;
using protocol::FileKind;
using protocol::Picture;

/// check.scan.case: "Is this what you asked for?"
struct Asked {
    bool operator==(const Asked &) const = default;
};
/// check.phone. `asking`: the SMS is being asked for.
struct Numbering {
    bool asking = false;
    std::optional<base::Instant> waitUntil = {}; ///< No SMS before.
    bool operator==(const Numbering &) const = default;
};
/// check.code
struct Coding {
    base::Instant resendAt;
    int left = 0; ///< 0: a new SMS is needed.
    QString sending = {}; ///< The code that is being checked.
    bool operator==(const Coding &) const = default;
};
/// check.location
struct Locating {
    enum class Doing { Asking, Finding, Refused, NotFound } doing = Doing::Asking;
    bool operator==(const Locating &) const = default;
};
/// check.document
struct Choosing {
    bool operator==(const Choosing &) const = default;
};
/// check.document.front, .back, check.selfie: the camera looks for this.
struct Capturing {
    FileKind kind;
    bool sameSide = false; ///< The last picture was of the side that is there already.
    bool operator==(const Capturing &) const = default;
};
/// check.document.review: the plain picture is in memory and nowhere else.
struct Reviewing {
    Picture picture;
    bool operator==(const Reviewing &) const = default;
};
/// check.upload
struct Sending {
    bool offline = false;
    bool paused = false;
    bool operator==(const Sending &) const = default;
};
/// check.waiting
struct Waiting {
    base::Instant deletes;
    bool withdrawing = false;
    bool operator==(const Waiting &) const = default;
};
/// check.rejected, when pictures are wanted again.
struct Retaking {
    QList<FileKind> again;
    protocol::Flaw flaw;
    int left = 0;
    base::Instant deletes;
    bool operator==(const Retaking &) const = default;
};
struct Approved {
    QString email = {};
    QByteArray receipt = {};
    bool operator==(const Approved &) const = default;
};
struct Rejected {
    protocol::Verdict verdict;
    QByteArray receipt = {};
    bool operator==(const Rejected &) const = default;
};
/// check.deleted
struct Deleted {
    QByteArray receipt = {}; ///< Empty: the Manager was not reached, or knows nothing any more; its own clock deletes.
    bool operator==(const Deleted &) const = default;
};
using Phase = std::variant<Asked, Numbering, Coding, Locating, Choosing, Capturing, Reviewing, Sending, Waiting,
    Retaking, Approved, Rejected, Deleted>;

struct Journey {
    base::Instant expires; ///< When the case closes, if nothing was sent.
    QString phone = {}; ///< The number asked with; the confirmed one from Locating on.
    std::optional<protocol::Place> place = {};
    std::optional<Document> document = {};
    QList<FileKind> wanted = {}; ///< The pictures of this round, in their order; all, or those wanted again.
    QList<Picture> pictures = {}; ///< Said to be good, and sealed.
    QStringList zone = {}; ///< Read from the document, over its frames.
    bool agreed = false; ///< The person said it is right.
    bool submitted = false; ///< At least once.
    Phase phase = Asked{};
    bool operator==(const Journey &) const = default;
};

struct SaidYes { };
struct AskedForCode {
    QString phone;
};
struct CodeSent {
    base::Instant resendAt;
    int left;
};
struct CodeNotSent {
    std::optional<base::Instant> waitUntil;
};
struct ChangedNumber { };
struct TypedCode {
    QString code;
};
struct CodeWrong {
    int left;
};
struct CodeNotChecked { }; ///< No network: type it again.
struct CodeRight { };
struct Shared { }; ///< "Share my position once."
struct NotShared { };
struct Located {
    protocol::Place place;
};
struct NotLocated { };
struct Chose {
    Document document;
};
struct ChoosesAgain { }; ///< Back to the kinds of document; what was photographed is forgotten.
/// A picture was taken. `sameSide`: it shows the side that another picture has.
struct Taken {
    Picture picture;
    bool sameSide = false;
};
struct ZoneRead {
    QStringList lines;
};
struct ZoneAgreed {
    bool right;
};
struct Used { }; ///< "Use this photo."
struct TakesAgain {
    FileKind kind;
};
struct Offline {
    bool is;
};
struct Paused {
    bool is;
};
struct Said {
    protocol::CheckState state;
}; ///< By the Manager.
struct Withdrew { };
struct Gone {
}; ///< The Manager knows no such case any more, or it closed; or the person deletes all and nobody is reached.
using Event = std::variant<SaidYes, AskedForCode, CodeSent, CodeNotSent, ChangedNumber, TypedCode, CodeWrong,
    CodeNotChecked, CodeRight, Shared, NotShared, Located, NotLocated, Chose, ChoosesAgain, Taken, ZoneRead, ZoneAgreed,
    Used, TakesAgain, Offline, Paused, Said, Withdrew, Gone>;

/// An event that does not fit the phase leaves the journey as it is.
[[nodiscard]] Journey step(Journey journey, const Event &event);

/// After the app was killed: the same phase or one step earlier, never a later one.
[[nodiscard]] Journey resumed(Journey journey);

/// The flow map's id: "check.phone", "check.document.back" ...
[[nodiscard]] QLatin1StringView stage(const Journey &journey);
/// "2 of 7"
[[nodiscard]] int stepNumber(const Journey &journey);

/// Nothing more will happen: the phone may forget everything but what it shows.
[[nodiscard]] bool isOver(const Journey &journey);
[[nodiscard]] const Picture *pictureOf(const Journey &journey, FileKind kind);

} // namespace check
