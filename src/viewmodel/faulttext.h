#pragma once

#include "core/base/result.h"

#include <QString>

namespace viewmodel {

/// What a person can be told went wrong. A closed list; every one has words in five languages.
enum class Problem {
    Nothing,
    // signing in on this phone
    WrongPassword,
    TooManyTries, ///< number: seconds to wait
    WrongSecondStep,
    ServerUnknown, ///< name: the host as typed
    ServerNotSafe, ///< the address is not https, or its certificate or key does not match
    ServerChangedKey,
    NoNetwork, ///< while linking
    ServerSilent,
    ServerOdd, ///< answered something we do not understand
    // codes and links
    CodeUsed,
    CodeOfAnother, ///< a number code that does not fit the request on screen
    CodeForeign, ///< a link of ours that leads nowhere
    // a QR code or text of somebody else; number: 1 where the code of a check is looked for
    CodeExport, ///< the accounts of another authenticator
    CodeWebAddress,
    CodeWifi,
    CodeContact,
    CodePayment,
    CodeMessage,
    CodePlaceOrDate,
    CodeOtherApp,
    CodeText,
    CodeUnreadable, ///< no code in the picture
    CodeNewer, ///< ours, of a version we do not know
    CodeHostile, ///< ours in looks, but breaks the rules
    PictureUnreadable,
    KeyUnreadable, ///< a typed setup key
    NothingToPaste,
    CameraRefused,
    CameraMissing,
    CameraLost,
    // linking
    DigitsRefused,
    LinkEnded,
    // answering
    NoNetworkAnswer, ///< the answer is kept
    WrongNumber,
    RequestHidden, ///< its signature was not right
    RequestGone,
    // a check
    CaseUnknown, ///< no link of a check
    CaseUsed,
    CaseNotThere, ///< name: the host that does not know it
    CaseForged, ///< name: the host that did not sign it
    CaseClosed,
    NumberRefused, ///< no SMS can be sent to it
    SmsWait, ///< number: minutes
    WrongSmsCode, ///< number: tries left
    SmsCodesUsed, ///< number: minutes until a new SMS
    SmsCodeOld,
    CaseRuns, ///< another one, and it goes on
    CaseLost, ///< what was kept of it cannot be read any more
    CaseKeyChanged, ///< name: the host whose answers another key signs now
    PhotosRefused,
    CheckDiskFull,
    CheckNotKept,
    // the lock
    WrongPin, ///< number: tries left before the wait
    PinsDiffer,
    PinTooEasy,
    SensorFailed, ///< at the lock, where a PIN can be typed instead
    NotProven, ///< before a key signs
    // the account file
    VaultDamaged,
    VaultNewer,
    VaultForeign,
    VaultInUse,
    VaultOlder, ///< an older file was put back
    DiskFull,
    SaveFailed,
    KeyLost, ///< the key store no longer knows our key
};

/// What was being done; with the fault it chooses the problem.
enum class Doing {
    SigningIn,
    SecondStep,
    Linking,
    ReadingCode,
    ReadingPicture,
    TypingKey,
    Answering,
    OpeningVault,
    Saving
};

/// Words by the three-part rule: what happened, what is safe, what to do.
struct Said {
    QString happened{};
    QString safe{};
    QString next{};

    [[nodiscard]] QString text() const; ///< The three as one paragraph.
    friend bool operator==(const Said &, const Said &) = default;
};

struct Trouble {
    Problem problem = Problem::Nothing;
    int number = 0;
    QString name{};

    friend bool operator==(const Trouble &, const Trouble &) = default;
};

[[nodiscard]] Problem problemOf(Doing doing, base::Fault fault);
[[nodiscard]] Said say(const Trouble &trouble);

} // namespace viewmodel
