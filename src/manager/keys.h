#pragma once

#include "core/base/instant.h"
#include "core/crypto/ed25519.h"

#include <QList>

namespace manager {

using RestKey = crypto::Key<struct AtRest>; ///< Seals the seeds in the database.

/// A server key that gave way: only its public half is left, and the last thing it signed.
struct EarlierKey {
    crypto::Ed25519Public key;
    QByteArray successor; ///< The envelope that names the key after it.
};

/// What must never be in the database: made at the first start, 0600, one file each.
struct Keys {
    crypto::Ed25519Private server; ///< server.key: signs challenges, receipts, checkpoints.
    QList<EarlierKey> earlier; ///< Those before it, oldest first; in the same file.
    RestKey rest; ///< rest.key, first half.
    crypto::SecretBytes pepper; ///< rest.key, second half: in every password, backup code and lane.
    QByteArray serverHash; ///< sha256 of the public key: the kid, and what a QR code names.

    [[nodiscard]] crypto::SecretBytes purpose(QByteArrayView label) const; ///< A key of its own out of the pepper.
    [[nodiscard]] QList<crypto::Ed25519Public> everyServerKey() const; ///< Oldest first, today's last.
    /// What was signed once, as today's key signs it: the same bytes, unless an earlier key did.
    [[nodiscard]] QByteArray renewed(const QByteArray &envelope) const;
};

/// Refused when a file is readable by others or a key is missing beside a database that was sealed with it.
[[nodiscard]] base::Result<Keys> loadKeys(const QString &folder, bool databaseExists);

/// A new server key: the one before it names its successor, then its private half is gone from the folder. One rename,
/// so that a crash leaves the old key or the new one.
[[nodiscard]] base::Result<Keys> rotateServerKey(const QString &folder, const Keys &keys, base::Instant now);

} // namespace manager
