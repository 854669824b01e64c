#pragma once

#include "core/crypto/secret.h"

namespace crypto {

/// Bytes too long for one seal: libsodium's secretstream (XChaCha20-Poly1305) in pieces of 64 KiB, each under
/// `associated`, the last one marked as the end. A key seals one stream and no other.
using StreamKey = Key<struct StreamTag>;

inline constexpr qsizetype streamHeader = 24;
inline constexpr qsizetype streamPiece = 64 * 1024;
inline constexpr qsizetype streamOverhead = 17; ///< A piece.

/// `header pieces...`
[[nodiscard]] QByteArray sealStream(const StreamKey &key, QByteArrayView associated, QByteArrayView bytes);
/// Malformed: too short to be one. WrongKey: other key, other `associated`, changed, cut or lengthened bytes.
[[nodiscard]] base::Result<SecretBytes> openStream(
    const StreamKey &key, QByteArrayView associated, QByteArrayView sealed);

} // namespace crypto
