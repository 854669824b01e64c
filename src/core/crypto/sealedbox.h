#pragma once

#include "core/crypto/secret.h"

namespace crypto {

/// The half of an X25519 pair that anyone may know: 32 bytes.
class SealingPublic {
public:
    static constexpr qsizetype size = 32;

    /// Malformed unless 32 bytes that are not a point of small order, to which everything would seal alike.
    [[nodiscard]] static base::Result<SealingPublic> fromBytes(QByteArrayView bytes);
    [[nodiscard]] const QByteArray &toBytes() const { return m_bytes; }
    friend bool operator==(const SealingPublic &a, const SealingPublic &b) { return a.m_bytes == b.m_bytes; }

private:
    friend class SealingPair;
    explicit SealingPublic(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

/// An X25519 pair to which others seal and which alone opens. Its private half is 32 bytes.
class SealingPair {
public:
    [[nodiscard]] static SealingPair generate();
    [[nodiscard]] static base::Result<SealingPair> fromBytes(SecretBytes privateHalf);
    [[nodiscard]] const SecretBytes &toBytes() const { return m_private; }
    [[nodiscard]] const SealingPublic &publicKey() const { return m_public; }

private:
    explicit SealingPair(SecretBytes privateHalf);

    SecretBytes m_private;
    SealingPublic m_public;
};

/// libsodium's sealed box behind `algorithm(1) version(1)`, which are sealed in with the bytes. The sender is
/// anonymous: who sealed it, and for what, has to be said by something signed around it.
[[nodiscard]] QByteArray sealTo(const SealingPublic &to, QByteArrayView bytes);
/// Malformed, Unsupported or WrongKey, as for open().
[[nodiscard]] base::Result<SecretBytes> openSealed(const SealingPair &pair, QByteArrayView sealed);

} // namespace crypto
