#pragma once

#include "core/base/result.h"

#include <QStringView>

/// The closed lists of the protocol and their words on the wire (PROTOCOL.md, "Words").
namespace protocol {

/// The `typ` of a signed message: one per purpose, so that no message can stand in for another.
enum class Type {
    Enrol,
    Fetch,
    Approve,
    Deny,
    Kept,
    Policy,
    NewCodes,
    Pause,
    EndSession, // phone, ES256
    CheckConfirm,
    CheckFetch,
    Manifest,
    Submit,
    CheckWithdraw,
    Channel,
    Server,
    Successor,
    Enrolled,
    State,
    Challenge,
    Ack,
    Revoke,
    Case,
    CheckState,
    Receipt, // Manager, EdDSA
};

enum class Storage { Software, Tee, StrongBox, SecureEnclave }; ///< Where the phone's private keys live.
enum class DeviceState { Pending, Active, Suspended, Revoked };
enum class Mode { Tap, Match, Strict }; ///< SECURITY.md, "Approval modes".
enum class Purpose {
    SignIn,
    Factors
}; ///< What a request asks a YES for; Factors: to change the methods of signing in.
enum class NumberPolicy { Usual, Always }; ///< When the owner wants to type the number.
enum class Unusual { NewBrowser, NewPlace, RecentDenial, OwnerAsks, Several };
enum class DenyReason { NotMe, Mistake, Unspecified };
enum class Outcome { Approved, Denied, Burned, Expired, Conflict, Kept, Done, Suspended };
enum class RevokeReason { RemovedOnWeb, Replaced, Suspended };
enum class SecondMethod { Code, Backup, Push };
enum class Hash { Sha1, Sha256, Sha512 }; ///< Of a TOTP.
enum class NextStep { Authorise, Second, Wait }; ///< Of linking here; Wait: ask the same again in a moment.

[[nodiscard]] QLatin1StringView toText(Type value);
[[nodiscard]] QLatin1StringView toText(Storage value);
[[nodiscard]] QLatin1StringView toText(DeviceState value);
[[nodiscard]] QLatin1StringView toText(Mode value);
[[nodiscard]] QLatin1StringView toText(Purpose value);
[[nodiscard]] QLatin1StringView toText(NumberPolicy value);
[[nodiscard]] QLatin1StringView toText(Unusual value);
[[nodiscard]] QLatin1StringView toText(DenyReason value);
[[nodiscard]] QLatin1StringView toText(Outcome value);
[[nodiscard]] QLatin1StringView toText(RevokeReason value);
[[nodiscard]] QLatin1StringView toText(SecondMethod value);
[[nodiscard]] QLatin1StringView toText(NextStep value);
[[nodiscard]] QLatin1StringView toText(Hash value);

/// `fromText<Mode>(u"tap")`; Malformed for a word that is not in the list.
template <class Enum> [[nodiscard]] base::Result<Enum> fromText(QStringView text);
template <> base::Result<Type> fromText<Type>(QStringView text);
template <> base::Result<Storage> fromText<Storage>(QStringView text);
template <> base::Result<DeviceState> fromText<DeviceState>(QStringView text);
template <> base::Result<Mode> fromText<Mode>(QStringView text);
template <> base::Result<Purpose> fromText<Purpose>(QStringView text);
template <> base::Result<NumberPolicy> fromText<NumberPolicy>(QStringView text);
template <> base::Result<Unusual> fromText<Unusual>(QStringView text);
template <> base::Result<DenyReason> fromText<DenyReason>(QStringView text);
template <> base::Result<Outcome> fromText<Outcome>(QStringView text);
template <> base::Result<RevokeReason> fromText<RevokeReason>(QStringView text);
template <> base::Result<SecondMethod> fromText<SecondMethod>(QStringView text);
template <> base::Result<NextStep> fromText<NextStep>(QStringView text);
template <> base::Result<Hash> fromText<Hash>(QStringView text);

/// True for what the phone signs (ES256), false for what the Manager signs (EdDSA).
[[nodiscard]] bool isFromPhone(Type type);

} // namespace protocol
