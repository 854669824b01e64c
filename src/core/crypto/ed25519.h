#pragma once

#include "core/crypto/secret.h"

namespace crypto {

/// 32 bytes, checked to be a point of the main group.
class Ed25519Public {
public:
    static constexpr qsizetype size = 32;
    static constexpr qsizetype signatureSize = 64;

    [[nodiscard]] static base::Result<Ed25519Public> fromBytes(QByteArrayView bytes);
    [[nodiscard]] const QByteArray &toBytes() const { return m_bytes; }
    friend bool operator==(const Ed25519Public &a, const Ed25519Public &b) { return a.m_bytes == b.m_bytes; }

private:
    friend class Ed25519Private;
    explicit Ed25519Public(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

/// Made from, and stored as, its 32-byte seed.
class Ed25519Private {
public:
    [[nodiscard]] static Ed25519Private generate();
    [[nodiscard]] static base::Result<Ed25519Private> fromBytes(SecretBytes seed);
    [[nodiscard]] SecretBytes toBytes() const;
    [[nodiscard]] const Ed25519Public &publicKey() const { return m_public; }
    /// 64 bytes; the same for the same bytes.
    [[nodiscard]] QByteArray sign(QByteArrayView bytes) const;

private:
    explicit Ed25519Private(const SecretBytes &seed);

    SecretBytes m_expanded;
    Ed25519Public m_public;
};

/// Refuses non-canonical scalars and points of small order.
[[nodiscard]] bool verify(const Ed25519Public &key, QByteArrayView bytes, QByteArrayView signature);

} // namespace crypto
