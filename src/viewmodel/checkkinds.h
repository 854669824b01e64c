#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace viewmodel::checks {
Q_NAMESPACE
QML_NAMED_ELEMENT(CheckKind)
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")

// The closed lists of a check, in the order the protocol and the guidance have them.

/// Why somebody has to show who they are.
enum class Reason { ForgottenPassword, ForgottenEmail, TwoStepOff, LockedAccount, FirstPayout, BlockedOrder };
Q_ENUM_NS(Reason)

enum class Document { Card, Passport };
Q_ENUM_NS(Document)

/// What is photographed and sent.
enum class File { Front, Back, Passport, Selfie, Facts };
Q_ENUM_NS(File)

/// The one thing a frame is wrong by; Good when nothing is, Searching before anything was seen.
enum class Hint {
    NoDocument,
    Corners,
    Closer,
    Further,
    Tilt,
    Still,
    Dark,
    Glare,
    Blurred,
    OtherSide,
    OtherPage,
    OtherDocument,
    NoFace,
    TwoFaces,
    NoCard,
    CardOverFace,
    Good,
    Searching
};
Q_ENUM_NS(Hint)

/// What a chip under the hint says of one fact.
enum class Fact { Unknown, Good, Bad };
Q_ENUM_NS(Fact)

enum class Locating { Asking, Finding, Refused, NotFound };
Q_ENUM_NS(Locating)

/// Why a picture is wanted again.
enum class Flaw { Glare, Blurred, Dark, Cut, Covered, Unreadable };
Q_ENUM_NS(Flaw)

/// Why a check was rejected for good; Neutral says nothing.
enum class Verdict { Document, Mismatch, Neutral };
Q_ENUM_NS(Verdict)

/// Why everything was deleted.
enum class Ending { Decided, Withdrawn, Reported, Late, Unsent };
Q_ENUM_NS(Ending)

/// How one thing that is sent fares.
enum class Sending { Waits, Goes, Arrived, Stopped };
Q_ENUM_NS(Sending)

} // namespace viewmodel::checks
