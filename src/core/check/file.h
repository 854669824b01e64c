#pragma once

#include "core/crypto/stream.h"
#include "core/protocol/submission.h"

/// How a file of a check is sealed for the reviewers alone (FORMAT.md).
namespace check {

/// What a file is, as it is bound into its bytes.
struct FileIdentity {
    protocol::CaseId id;
    protocol::FileKind kind;
};

struct SealedFile {
    QByteArray bytes; ///< What is uploaded.
    QByteArray hash; ///< SHA-256 of `bytes`.
    QList<protocol::SealedKey> keys; ///< One for each reviewer.
};

/// A new key for the file, sealed to each reviewer and then forgotten.
[[nodiscard]] SealedFile sealFile(
    const FileIdentity &identity, QByteArrayView plain, const QList<protocol::Reviewer> &reviewers);

/// Malformed: not such a file. Unsupported: a later version. WrongKey: not for this reviewer, not this file, or
/// changed.
[[nodiscard]] base::Result<crypto::SecretBytes> openFile(
    const FileIdentity &identity, QByteArrayView bytes, QByteArrayView sealedKey, const crypto::SealingPair &reviewer);

} // namespace check
