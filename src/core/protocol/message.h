#pragma once

#include "core/protocol/jws.h"

/// Every message M of this room is a value with
///   static constexpr Type type;  QByteArray encode(const M &);  template<> Result<M> decode<M>(QByteArrayView
///   payload);
/// Decoding is strict: an unknown, missing, doubled or out-of-bounds member is Malformed.
namespace protocol {

template <class M> [[nodiscard]] base::Result<M> decode(QByteArrayView payload);

/// Seals a message of the phone in its envelope with a key at hand (tests, software keys).
template <class M> [[nodiscard]] QByteArray sign(const M &message, QByteArrayView kid, const crypto::P256Private &key)
{
    return signJws(M::type, kid, key, encode(message));
}

/// The same for a message of the Manager.
template <class M> [[nodiscard]] QByteArray sign(const M &message, const crypto::Ed25519Private &key)
{
    return signJws(M::type, key, encode(message));
}

/// Verifies the bytes first, then parses. The phone's messages: `kid` is the device id's text (enrolKid for Enrol).
template <class M>
[[nodiscard]] base::Result<M> read(QByteArrayView envelope, QByteArrayView kid, const crypto::P256Public &key)
{
    const auto payload = verifyJws(M::type, kid, key, envelope);
    if (!payload)
        return tl::unexpected(payload.error());
    return decode<M>(*payload);
}

template <class M> [[nodiscard]] base::Result<M> read(QByteArrayView envelope, const crypto::Ed25519Public &key)
{
    const auto payload = verifyJws(M::type, key, envelope);
    if (!payload)
        return tl::unexpected(payload.error());
    return decode<M>(*payload);
}

} // namespace protocol
