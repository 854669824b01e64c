#pragma once

#include "app/knownside.h"
#include "core/check/journey.h"
#include "core/crypto/secret.h"

#include <QMap>

namespace app {

/// One file on its way to the reviewers. Its ciphertext lies in the storage, its key is sealed to them and forgotten.
struct CheckFile {
    protocol::FileKind kind;
    QByteArray hash; ///< 32 bytes, of the ciphertext.
    qint64 size; ///< Of the ciphertext.
    QList<protocol::SealedKey> keys;
    std::optional<protocol::UploadId> upload = {}; ///< Begun; the Manager knows how far it is.

    bool operator==(const CheckFile &) const = default;
};

/// What this phone keeps of the one check that runs: enough to go on after it was killed.
struct CheckRecord {
    protocol::CaseOffer offer;
    protocol::CaseTicket ticket;
    base::Instant started = {}; ///< By the Manager's clock.
    QByteArray card = {}; ///< The envelope of the Case; empty before it was opened.
    crypto::SecretBytes key
        = {}; ///< The case key, as the key store gave it; empty before a code was typed, and after the end.
    QByteArray publicKey = {};
    QByteArray confirm = {}; ///< Signed once for each code: its answer may be lost.
    std::optional<protocol::UploadBearer> bearer = {};
    QList<CheckFile> files = {};
    QMap<protocol::FileKind, KnownSide> sides = {}; ///< Of the card, until it is over: one side is not taken for both.
    QByteArray submit = {}; ///< As confirm.
    QByteArray withdraw = {};
    std::chrono::milliseconds ahead{0}; ///< The Manager's clock minus the phone's.
    std::optional<base::Instant> sent = {}; ///< First submitted.
    std::optional<base::Instant> over = {};
    protocol::Ending ending = protocol::Ending::Decided; ///< As far as it is over.
    check::Journey journey = {};
};

/// The key lies in front of the JSON, and in no QString.
[[nodiscard]] crypto::SecretBytes encode(const CheckRecord &record);
[[nodiscard]] base::Result<CheckRecord> readCheckRecord(QByteArrayView bytes);

} // namespace app
