#pragma once

#include "core/base/instant.h"
#include "core/crypto/ed25519.h"
#include "core/protocol/account.h"
#include "core/protocol/words.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace app {

/// A message that is on its way to the Manager: stored before it is first sent, then sent as the same bytes until the
/// Manager acknowledges it.
struct Outgoing {
    protocol::Type type;
    QByteArray message; ///< The envelope.
    QByteArray challenge = {}; ///< The envelope it answers, for Approve, Deny and EndSession.
    std::optional<base::Instant> until = {}; ///< By the Manager's clock: pointless after this.

    bool operator==(const Outgoing &) const = default;
};

/// Ten backup codes, still sealed to this device, until the person has proven to have kept them.
struct UnkeptCodes {
    protocol::SealedId id;
    QByteArray sealed;

    bool operator==(const UnkeptCodes &) const = default;
};

/// What the vault's entry knows of its link to a Manager (vault::Entry::link). The keys are the entry's secrets.
struct LinkRecord {
    QString origin;
    crypto::Ed25519Public serverKey;
    QString serverName;
    protocol::DeviceId device;
    protocol::Account account;
    protocol::DeviceState state;
    protocol::Storage storage; ///< Where the signing keys live.
    QString digits = {}; ///< While pending: to be typed on the web.
    std::optional<base::Instant> pendingUntil = {}; ///< By the Manager's clock.
    qint64 counter = 0; ///< None above this was ever used: a block is reserved on disk before its first is sent.
    protocol::NumberPolicy policy = protocol::NumberPolicy::Usual;
    std::optional<UnkeptCodes> codes = {};
    std::optional<protocol::SealedId> kept = {}; ///< The set of backup codes that was last proven to be kept.
    int codesLeft = -1;
    bool twoFactorOn = true;
    int sessions = -1;
    std::optional<base::Instant> pausedUntil = {}; ///< By the Manager's clock.
    std::chrono::milliseconds offset{0}; ///< The Manager's clock minus the phone's, as last seen.
    QList<Outgoing> outbox = {};
    std::optional<QByteArray> firstKey = {}; ///< Hash of the key it was linked under, once there is another.

    bool operator==(const LinkRecord &) const = default;
};

[[nodiscard]] QByteArray encode(const LinkRecord &record);
[[nodiscard]] base::Result<LinkRecord> readLinkRecord(QByteArrayView json);

} // namespace app
