#include "core/crypto/sealedbox.h"

#include "core/crypto/hash.h"
#include "core/crypto/ready.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace crypto {
namespace {

constexpr QByteArrayView prefix("\x02\x01", 2); // X25519 sealed box, version 1

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray publicHalf(const SecretBytes &privateHalf)
{
    QByteArray bytes(crypto_scalarmult_BYTES, Qt::Uninitialized);
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(bytes.data()), data(privateHalf.reveal()));
    return bytes;
}

} // namespace

base::Result<SealingPublic> SealingPublic::fromBytes(QByteArrayView bytes)
{
    needSodium();
    if (bytes.size() != size)
        return base::fail(base::Fault::Malformed, u"sealed box: public key is not 32 bytes"_s);
    // X25519 clamps the scalar, so a result of zero (which libsodium refuses) means a point of small order.
    unsigned char scalar[crypto_scalarmult_SCALARBYTES] = {1};
    unsigned char shared[crypto_scalarmult_BYTES];
    if (crypto_scalarmult(shared, scalar, data(bytes)) != 0)
        return base::fail(base::Fault::Malformed, u"sealed box: public key of small order"_s);
    return SealingPublic(bytes.toByteArray());
}

SealingPair::SealingPair(SecretBytes privateHalf)
    : m_private(std::move(privateHalf))
    , m_public(publicHalf(m_private))
{
}

SealingPair SealingPair::generate()
{
    return SealingPair(SecretBytes::random(crypto_box_SECRETKEYBYTES));
}

base::Result<SealingPair> SealingPair::fromBytes(SecretBytes privateHalf)
{
    needSodium();
    if (privateHalf.size() != static_cast<qsizetype>(crypto_box_SECRETKEYBYTES))
        return base::fail(base::Fault::Malformed, u"sealed box: private key is not 32 bytes"_s);
    return SealingPair(std::move(privateHalf));
}

QByteArray sealTo(const SealingPublic &to, QByteArrayView bytes)
{
    needSodium();
    const SecretBytes inside = SecretBytes::make(prefix.size() + bytes.size(), [&](std::span<unsigned char> out) {
        std::copy(prefix.begin(), prefix.end(), out.begin());
        std::copy(bytes.begin(), bytes.end(), out.begin() + prefix.size());
    });
    QByteArray sealed(prefix.size() + inside.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    std::copy(prefix.begin(), prefix.end(), sealed.begin());
    if (crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()) + prefix.size(), data(inside.reveal()),
            static_cast<unsigned long long>(inside.size()), data(to.toBytes()))
        != 0)
        qFatal("crypto: a checked public key was refused");
    return sealed;
}

base::Result<SecretBytes> openSealed(const SealingPair &pair, QByteArrayView sealed)
{
    needSodium();
    const qsizetype overhead = 2 * prefix.size() + static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (sealed.size() < overhead)
        return base::fail(base::Fault::Malformed, u"sealed box: too short"_s);
    if (!sealed.startsWith(prefix))
        return base::fail(base::Fault::Unsupported, u"sealed box: unknown algorithm or version"_s);
    const QByteArrayView cipher = sealed.sliced(prefix.size());
    bool good = false;
    const qsizetype insideSize = cipher.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    const SecretBytes inside = SecretBytes::make(insideSize, [&](std::span<unsigned char> out) {
        good = crypto_box_seal_open(out.data(), data(cipher), static_cast<unsigned long long>(cipher.size()),
                   data(pair.publicKey().toBytes()), data(pair.toBytes().reveal()))
            == 0;
    });
    if (!good || !equal(inside.reveal().first(prefix.size()), prefix))
        return base::fail(base::Fault::WrongKey, u"sealed box: does not open"_s);
    return SecretBytes::copyOf(inside.reveal().sliced(prefix.size()));
}

} // namespace crypto
