#pragma once

#include "core/base/instant.h"
#include "core/protocol/account.h"
#include "core/protocol/message.h"

#include <QByteArrayList>
#include <QStringList>
#include <optional>

namespace protocol {

/// "What is new for me?" Signed by the possession key, answered by State or Revoke.
struct Fetch {
    static constexpr Type type = Type::Fetch;
    DeviceId device;
    QByteArray nonce; ///< 16 bytes, fresh; the answer echoes it.
    std::optional<WakeId> wake = {}; ///< The wake-up this fetch follows.
    bool test = false; ///< Send a wake-up back: the self-test measures its way.
};
[[nodiscard]] QByteArray encode(const Fetch &message);

/// The TOTP seed of the link, there from activation until a Kept names it. `sealed` opens with openSeed.
struct SealedSeed {
    SealedId id;
    Hash hash;
    int digits; ///< 6, 7 or 8
    int period; ///< seconds, 15..120
    QByteArray sealed;
};

/// Ten backup codes, there until a Kept names them. `sealed` opens with openCodes.
struct SealedCodes {
    SealedId id;
    QByteArray sealed;
};

/// Everything the Manager has for this device, at `time`: the only clock that decides.
struct State {
    static constexpr Type type = Type::State;
    DeviceId device;
    QByteArray nonce;
    base::Instant time;
    DeviceState state;
    Account account;
    QString serverName;
    std::optional<SealedSeed> seed = {};
    std::optional<SealedCodes> codes = {};
    int codesLeft; ///< Unused backup codes of the account, 0..10.
    bool twoFactorOn;
    QByteArrayList challenges; ///< Open ones, oldest first, each an envelope of its own; at most 6.
    NumberPolicy policy;
    std::optional<base::Instant> pausedUntil = {}; ///< No request will come before.
    int sessions; ///< Browsers signed in now.
    static constexpr qsizetype maxSuspended = 10;
    QStringList suspended = {}; ///< Names of the account's other phones that stand still: one of them was copied.
};
[[nodiscard]] QByteArray encode(const State &message);

/// This device is no longer linked (or stands still). The phone erases its keys first, then tells.
struct Revoke {
    static constexpr Type type = Type::Revoke;
    DeviceId device;
    QByteArray nonce;
    RevokeReason reason;
    bool twoFactorOn; ///< False: no other method remains and the account is open by password alone.
    base::Instant time;
    QString by; ///< Where it was done, "Firefox on Linux"; may be empty.
};
[[nodiscard]] QByteArray encode(const Revoke &message);

template <> base::Result<Fetch> decode<Fetch>(QByteArrayView payload);
template <> base::Result<State> decode<State>(QByteArrayView payload);
template <> base::Result<Revoke> decode<Revoke>(QByteArrayView payload);

} // namespace protocol
