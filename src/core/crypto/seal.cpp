#include "core/crypto/seal.h"

#include "core/crypto/ready.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace crypto {
namespace {

constexpr char xchacha20Poly1305 = 1;
constexpr char version = 1;
constexpr qsizetype prefixSize = 2;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(sealOverhead == prefixSize + nonceSize + tagSize);

QByteArray authenticated(QByteArrayView associated)
{
    QByteArray bytes;
    bytes.reserve(prefixSize + associated.size());
    bytes.append(xchacha20Poly1305).append(version).append(associated);
    return bytes;
}

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

QByteArray sealBytes(const SecretBytes &key, QByteArrayView associated, QByteArrayView bytes)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    needSodium();
    const QByteArray front = authenticated(associated);
    QByteArray sealed(sealOverhead + bytes.size(), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    out[0] = xchacha20Poly1305;
    out[1] = version;
    randombytes_buf(out + prefixSize, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + prefixSize + nonceSize, nullptr, data(bytes),
        static_cast<unsigned long long>(bytes.size()), data(front), static_cast<unsigned long long>(front.size()),
        nullptr, out + prefixSize, data(key.reveal()));
    return sealed;
}

base::Result<SecretBytes> openBytes(const SecretBytes &key, QByteArrayView associated, QByteArrayView sealed)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    needSodium();
    if (sealed.size() < sealOverhead)
        return base::fail(base::Fault::Malformed, u"seal: too short"_s);
    if (sealed[0] != xchacha20Poly1305 || sealed[1] != version)
        return base::fail(base::Fault::Unsupported, u"seal: unknown algorithm or version"_s);
    const QByteArray front = authenticated(associated);
    const QByteArrayView nonce = sealed.sliced(prefixSize, nonceSize);
    const QByteArrayView cipher = sealed.sliced(prefixSize + nonceSize);
    bool good = false;
    SecretBytes opened = SecretBytes::make(sealed.size() - sealOverhead, [&](std::span<unsigned char> out) {
        good = crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, data(cipher),
                   static_cast<unsigned long long>(cipher.size()), data(front),
                   static_cast<unsigned long long>(front.size()), data(nonce), data(key.reveal()))
            == 0;
    });
    if (!good)
        return base::fail(base::Fault::WrongKey, u"seal: does not open"_s);
    return opened;
}

} // namespace crypto
