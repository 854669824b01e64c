#pragma once

#include "core/crypto/secret.h"

namespace crypto {

/// What sealing adds to the bytes: algorithm, version, nonce, tag.
inline constexpr qsizetype sealOverhead = 2 + 24 + 16;

/// XChaCha20-Poly1305 under a fresh random nonce: `algorithm(1) version(1) nonce(24) ciphertext tag(16)`. The first two
/// bytes are authenticated in front of `associated`, which is not in the result: whoever opens must know it.
/// Not key-committing: where an attacker may offer keys, store a commitment (see core/vault/FORMAT.md).
[[nodiscard]] QByteArray sealBytes(const SecretBytes &key, QByteArrayView associated, QByteArrayView bytes);
/// Malformed: not a seal. Unsupported: a later kind of seal. WrongKey: other key, other `associated`, or changed bytes.
[[nodiscard]] base::Result<SecretBytes> openBytes(
    const SecretBytes &key, QByteArrayView associated, QByteArrayView sealed);

template <class Tag> [[nodiscard]] QByteArray seal(const Key<Tag> &key, QByteArrayView associated, QByteArrayView bytes)
{
    return sealBytes(key.bytes(), associated, bytes);
}

template <class Tag>
[[nodiscard]] QByteArray seal(const Key<Tag> &key, QByteArrayView associated, const SecretBytes &bytes)
{
    return sealBytes(key.bytes(), associated, bytes.reveal());
}

template <class Tag>
[[nodiscard]] base::Result<SecretBytes> open(const Key<Tag> &key, QByteArrayView associated, QByteArrayView sealed)
{
    return openBytes(key.bytes(), associated, sealed);
}

} // namespace crypto
