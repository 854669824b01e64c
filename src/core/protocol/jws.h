#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/p256.h"
#include "core/protocol/words.h"

#include <QByteArray>

/// The signed envelope: JWS compact, one algorithm per direction, one type per purpose. No negotiation.
namespace protocol {

inline constexpr qsizetype MaxMessage = 64 * 1024; ///< Bytes of a whole envelope; longer ones are not looked at.

/// What an envelope says of itself before anything is verified; good for finding the key and for nothing else.
struct Claim {
    Type type;
    QByteArray kid;
};

/// Malformed unless the three parts are strict base64url and the header is exactly alg, typ and kid, with the algorithm
/// that belongs to the type; Unsupported for a type this program does not know.
[[nodiscard]] base::Result<Claim> claim(QByteArrayView envelope);

/// What is to be signed: header and payload. For keys that live behind a port; `attach` finishes the envelope.
[[nodiscard]] QByteArray signingInput(Type type, QByteArrayView kid, QByteArrayView payload);
[[nodiscard]] QByteArray attach(QByteArrayView signedBytes, QByteArrayView signature);

[[nodiscard]] QByteArray signJws(Type type, QByteArrayView kid, const crypto::P256Private &key, QByteArrayView payload);
[[nodiscard]] QByteArray signJws(Type type, const crypto::Ed25519Private &key, QByteArrayView payload);

/// The payload, once the header names this type and this kid and the signature is right. WrongKey otherwise.
[[nodiscard]] base::Result<QByteArray> verifyJws(
    Type type, QByteArrayView kid, const crypto::P256Public &key, QByteArrayView envelope);
[[nodiscard]] base::Result<QByteArray> verifyJws(Type type, const crypto::Ed25519Public &key, QByteArrayView envelope);

/// The payload before anything is verified: only to find the key that a self-signed message carries (Enrol, Enrolled,
/// Server), which must then open it.
[[nodiscard]] base::Result<QByteArray> unverifiedPayload(QByteArrayView envelope);

/// 32 bytes: SHA-256 of an envelope as it went over the wire. How an answer names what it answers.
[[nodiscard]] QByteArray envelopeHash(QByteArrayView envelope);

/// 32 bytes: SHA-256 of the key's bytes. Its base64url is the kid of every message of that Manager and `k` of a
/// LinkOffer.
[[nodiscard]] QByteArray keyHash(const crypto::Ed25519Public &key);
/// The kid of an Enrol, sent before there is a device id: base64url of SHA-256 of the possession key.
[[nodiscard]] QByteArray enrolKid(const crypto::P256Public &possession);

} // namespace protocol
