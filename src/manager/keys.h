#pragma once

#include "core/crypto/ed25519.h"

namespace manager {

using RestKey = crypto::Key<struct AtRest>; ///< Seals the seeds in the database.

/// What must never be in the database: made at the first start, 0600, one file each.
struct Keys {
    crypto::Ed25519Private server; ///< server.key: signs challenges, receipts, checkpoints.
    RestKey rest; ///< rest.key, first half.
    crypto::SecretBytes pepper; ///< rest.key, second half: in every password, backup code and lane.
    QByteArray serverHash; ///< sha256 of the public key: the kid, and what a QR code names.

    [[nodiscard]] crypto::SecretBytes purpose(QByteArrayView label) const; ///< A key of its own out of the pepper.
};

/// Refused when a file is readable by others or a key is missing beside a database that was sealed with it.
[[nodiscard]] base::Result<Keys> loadKeys(const QString &folder, bool databaseExists);

} // namespace manager
