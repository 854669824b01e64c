#pragma once

#include "core/crypto/secret.h"

#include <memory>

struct evp_pkey_st;

namespace crypto {

/// A point of P-256, uncompressed: 0x04, x, y, 65 bytes, checked to be on the curve.
class P256Public {
public:
    static constexpr qsizetype size = 65;
    static constexpr qsizetype signatureSize = 64;

    [[nodiscard]] static base::Result<P256Public> fromBytes(QByteArrayView bytes);
    [[nodiscard]] const QByteArray &toBytes() const { return m_bytes; }
    friend bool operator==(const P256Public &a, const P256Public &b) { return a.m_bytes == b.m_bytes; }

private:
    friend class P256Private;
    friend bool verify(const P256Public &key, QByteArrayView bytes, QByteArrayView signature);
    P256Public(QByteArray bytes, std::shared_ptr<evp_pkey_st> key)
        : m_bytes(std::move(bytes))
        , m_key(std::move(key))
    {
    }

    QByteArray m_bytes;
    std::shared_ptr<evp_pkey_st> m_key;
};

/// Made from, and stored as, its scalar: 32 bytes, big endian.
class P256Private {
public:
    [[nodiscard]] static P256Private generate();
    /// Malformed unless a scalar of 1 .. n - 1.
    [[nodiscard]] static base::Result<P256Private> fromBytes(SecretBytes scalar);
    [[nodiscard]] const SecretBytes &toBytes() const { return m_scalar; }
    [[nodiscard]] const P256Public &publicKey() const { return m_public; }
    /// ES256 (RFC 7518): ECDSA over SHA-256 of the bytes, as r and s, 64 bytes; new randomness each time.
    [[nodiscard]] QByteArray sign(QByteArrayView bytes) const;

private:
    P256Private(SecretBytes scalar, P256Public publicKey, std::shared_ptr<evp_pkey_st> key);

    SecretBytes m_scalar;
    P256Public m_public;
    std::shared_ptr<evp_pkey_st> m_key;
};

/// Refuses signatures that are not 64 bytes or whose r or s is outside 1 .. n - 1. Both s and n - s verify, as ECDSA
/// says and key stores produce: a signature is not an identity, so compare what was signed.
[[nodiscard]] bool verify(const P256Public &key, QByteArrayView bytes, QByteArrayView signature);

/// What key stores of phones return, DER, as r and s.
[[nodiscard]] base::Result<QByteArray> rawFromDer(QByteArrayView der);

} // namespace crypto
