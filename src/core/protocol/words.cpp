#include "core/protocol/words.h"

#include "core/protocol/wordlist.h"

using namespace Qt::StringLiterals;

namespace protocol {
namespace {

constexpr std::array types{Word{Type::Enrol, "kauth-enrol+jws"_L1}, Word{Type::Fetch, "kauth-fetch+jws"_L1},
    Word{Type::Approve, "kauth-approve+jws"_L1}, Word{Type::Deny, "kauth-deny+jws"_L1},
    Word{Type::Kept, "kauth-kept+jws"_L1}, Word{Type::Policy, "kauth-policy+jws"_L1},
    Word{Type::NewCodes, "kauth-codes+jws"_L1}, Word{Type::Pause, "kauth-pause+jws"_L1},
    Word{Type::EndSession, "kauth-end+jws"_L1}, Word{Type::CheckConfirm, "kcheck-confirm+jws"_L1},
    Word{Type::CheckFetch, "kcheck-fetch+jws"_L1}, Word{Type::Manifest, "kcheck-manifest+jws"_L1},
    Word{Type::Submit, "kcheck-submit+jws"_L1}, Word{Type::CheckWithdraw, "kcheck-withdraw+jws"_L1},
    Word{Type::Channel, "kauth-channel+jws"_L1}, Word{Type::Server, "kauth-server+jws"_L1},
    Word{Type::Successor, "kauth-successor+jws"_L1}, Word{Type::Enrolled, "kauth-enrolled+jws"_L1},
    Word{Type::State, "kauth-state+jws"_L1}, Word{Type::Challenge, "kauth-challenge+jws"_L1},
    Word{Type::Ack, "kauth-ack+jws"_L1}, Word{Type::Revoke, "kauth-revoke+jws"_L1},
    Word{Type::Case, "kcheck-case+jws"_L1}, Word{Type::CheckState, "kcheck-state+jws"_L1},
    Word{Type::Receipt, "kcheck-receipt+jws"_L1}};
constexpr std::array storages{Word{Storage::Software, "software"_L1}, Word{Storage::Tee, "tee"_L1},
    Word{Storage::StrongBox, "strongbox"_L1}, Word{Storage::SecureEnclave, "secure-enclave"_L1}};
constexpr std::array deviceStates{Word{DeviceState::Pending, "pending"_L1}, Word{DeviceState::Active, "active"_L1},
    Word{DeviceState::Suspended, "suspended"_L1}, Word{DeviceState::Revoked, "revoked"_L1}};
constexpr std::array modes{Word{Mode::Tap, "tap"_L1}, Word{Mode::Match, "match"_L1}, Word{Mode::Strict, "strict"_L1}};
constexpr std::array purposes{Word{Purpose::SignIn, "signin"_L1}, Word{Purpose::Factors, "factors"_L1}};
constexpr std::array policies{Word{NumberPolicy::Usual, "usual"_L1}, Word{NumberPolicy::Always, "always"_L1}};
constexpr std::array unusuals{Word{Unusual::NewBrowser, "new_browser"_L1}, Word{Unusual::NewPlace, "new_place"_L1},
    Word{Unusual::RecentDenial, "recent_denial"_L1}, Word{Unusual::OwnerAsks, "owner_asks"_L1},
    Word{Unusual::Several, "several"_L1}};
constexpr std::array denyReasons{Word{DenyReason::NotMe, "not_me"_L1}, Word{DenyReason::Mistake, "mistake"_L1},
    Word{DenyReason::Unspecified, "unspecified"_L1}};
constexpr std::array outcomes{Word{Outcome::Approved, "approved"_L1}, Word{Outcome::Denied, "denied"_L1},
    Word{Outcome::Burned, "burned"_L1}, Word{Outcome::Expired, "expired"_L1}, Word{Outcome::Conflict, "conflict"_L1},
    Word{Outcome::Kept, "kept"_L1}, Word{Outcome::Done, "done"_L1}, Word{Outcome::Suspended, "suspended"_L1}};
constexpr std::array revokeReasons{Word{RevokeReason::RemovedOnWeb, "removed_on_web"_L1},
    Word{RevokeReason::Replaced, "replaced"_L1}, Word{RevokeReason::Suspended, "suspended"_L1}};
constexpr std::array secondMethods{
    Word{SecondMethod::Code, "code"_L1}, Word{SecondMethod::Backup, "backup"_L1}, Word{SecondMethod::Push, "push"_L1}};
constexpr std::array nextSteps{
    Word{NextStep::Authorise, "authorise"_L1}, Word{NextStep::Second, "second"_L1}, Word{NextStep::Wait, "wait"_L1}};
constexpr std::array hashes{
    Word{Hash::Sha1, "SHA1"_L1}, Word{Hash::Sha256, "SHA256"_L1}, Word{Hash::Sha512, "SHA512"_L1}};

} // namespace

QLatin1StringView toText(Type value)
{
    return textOf(types, value);
}
template <> base::Result<Type> fromText<Type>(QStringView text)
{
    return valueOf(types, text);
}

QLatin1StringView toText(Storage value)
{
    return textOf(storages, value);
}
template <> base::Result<Storage> fromText<Storage>(QStringView text)
{
    return valueOf(storages, text);
}

QLatin1StringView toText(DeviceState value)
{
    return textOf(deviceStates, value);
}
template <> base::Result<DeviceState> fromText<DeviceState>(QStringView text)
{
    return valueOf(deviceStates, text);
}

QLatin1StringView toText(Mode value)
{
    return textOf(modes, value);
}
template <> base::Result<Mode> fromText<Mode>(QStringView text)
{
    return valueOf(modes, text);
}

QLatin1StringView toText(Purpose value)
{
    return textOf(purposes, value);
}
template <> base::Result<Purpose> fromText<Purpose>(QStringView text)
{
    return valueOf(purposes, text);
}

QLatin1StringView toText(NumberPolicy value)
{
    return textOf(policies, value);
}
template <> base::Result<NumberPolicy> fromText<NumberPolicy>(QStringView text)
{
    return valueOf(policies, text);
}

QLatin1StringView toText(Unusual value)
{
    return textOf(unusuals, value);
}
template <> base::Result<Unusual> fromText<Unusual>(QStringView text)
{
    return valueOf(unusuals, text);
}

QLatin1StringView toText(DenyReason value)
{
    return textOf(denyReasons, value);
}
template <> base::Result<DenyReason> fromText<DenyReason>(QStringView text)
{
    return valueOf(denyReasons, text);
}

QLatin1StringView toText(Outcome value)
{
    return textOf(outcomes, value);
}
template <> base::Result<Outcome> fromText<Outcome>(QStringView text)
{
    return valueOf(outcomes, text);
}

QLatin1StringView toText(RevokeReason value)
{
    return textOf(revokeReasons, value);
}
template <> base::Result<RevokeReason> fromText<RevokeReason>(QStringView text)
{
    return valueOf(revokeReasons, text);
}

QLatin1StringView toText(SecondMethod value)
{
    return textOf(secondMethods, value);
}
template <> base::Result<SecondMethod> fromText<SecondMethod>(QStringView text)
{
    return valueOf(secondMethods, text);
}

QLatin1StringView toText(NextStep value)
{
    return textOf(nextSteps, value);
}
template <> base::Result<NextStep> fromText<NextStep>(QStringView text)
{
    return valueOf(nextSteps, text);
}

QLatin1StringView toText(Hash value)
{
    return textOf(hashes, value);
}
template <> base::Result<Hash> fromText<Hash>(QStringView text)
{
    return valueOf(hashes, text);
}

bool isFromPhone(Type type)
{
    return type <= Type::Channel;
}

} // namespace protocol
