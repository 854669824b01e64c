#include "core/crypto/ed25519.h"

#include "core/crypto/ready.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace crypto {
namespace {

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// libsodium's private key is the seed followed by the public key.
SecretBytes expand(const SecretBytes &seed)
{
    needSodium();
    return SecretBytes::make(crypto_sign_SECRETKEYBYTES, [&](std::span<unsigned char> out) {
        unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
        crypto_sign_seed_keypair(publicKey, out.data(), data(seed.reveal()));
    });
}

} // namespace

base::Result<Ed25519Public> Ed25519Public::fromBytes(QByteArrayView bytes)
{
    needSodium();
    if (bytes.size() != size || crypto_core_ed25519_is_valid_point(data(bytes)) != 1)
        return base::fail(base::Fault::Malformed, u"ed25519: not a public key"_s);
    return Ed25519Public(bytes.toByteArray());
}

Ed25519Private::Ed25519Private(const SecretBytes &seed)
    : m_expanded(expand(seed))
    , m_public(m_expanded.reveal().last(Ed25519Public::size).toByteArray())
{
}

Ed25519Private Ed25519Private::generate()
{
    return Ed25519Private(SecretBytes::random(crypto_sign_SEEDBYTES));
}

base::Result<Ed25519Private> Ed25519Private::fromBytes(SecretBytes seed)
{
    if (seed.size() != static_cast<qsizetype>(crypto_sign_SEEDBYTES))
        return base::fail(base::Fault::Malformed, u"ed25519: seed is not 32 bytes"_s);
    return Ed25519Private(seed);
}

SecretBytes Ed25519Private::toBytes() const
{
    return SecretBytes::copyOf(m_expanded.reveal().first(crypto_sign_SEEDBYTES));
}

QByteArray Ed25519Private::sign(QByteArrayView bytes) const
{
    QByteArray signature(Ed25519Public::signatureSize, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, data(bytes),
        static_cast<unsigned long long>(bytes.size()), data(m_expanded.reveal()));
    return signature;
}

bool verify(const Ed25519Public &key, QByteArrayView bytes, QByteArrayView signature)
{
    return signature.size() == Ed25519Public::signatureSize
        && crypto_sign_verify_detached(
               data(signature), data(bytes), static_cast<unsigned long long>(bytes.size()), data(key.toBytes()))
        == 0;
}

} // namespace crypto
