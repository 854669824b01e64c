#pragma once

#include "core/base/instant.h"
#include "core/protocol/message.h"

namespace protocol {

/// A Manager's key gives way to its next one. Signed by the key before, and by the new one in `proof`: neither can be
/// named without its private half, so that nobody can put an ancestor of his own before a key.
struct Successor {
    static constexpr Type type = Type::Successor;
    crypto::Ed25519Public previous;
    crypto::Ed25519Public key;
    QByteArray proof; ///< 64 bytes: `key`'s signature over successorTranscript.
    base::Instant time;
};
[[nodiscard]] QByteArray encode(const Successor &message);
[[nodiscard]] QByteArray successorTranscript(const crypto::Ed25519Public &previous, const crypto::Ed25519Public &key);

/// The envelope, by both keys.
[[nodiscard]] QByteArray succeed(
    const crypto::Ed25519Private &previous, const crypto::Ed25519Private &key, base::Instant time);
/// WrongKey unless the key that is held signed it, names itself, and the new one proves itself.
[[nodiscard]] base::Result<Successor> readSuccessor(QByteArrayView envelope, const crypto::Ed25519Public &held);

template <> base::Result<Successor> decode<Successor>(QByteArrayView payload);

} // namespace protocol
