#include "core/crypto/hash.h"

#include "core/crypto/ready.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <algorithm>

namespace crypto {
namespace {

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

const EVP_MD *digestOf(Hash hash)
{
    return hash == Hash::Sha1 ? EVP_sha1() : EVP_sha256();
}

QByteArray hmac(const EVP_MD *digest, const SecretBytes &key, QByteArrayView bytes)
{
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    // OpenSSL takes a null key for "the key set before", so an empty one needs an address.
    const void *keyBytes = key.isEmpty() ? "" : key.reveal().data();
    if (!HMAC(
            digest, keyBytes, static_cast<int>(key.size()), data(bytes), static_cast<size_t>(bytes.size()), mac, &size))
        qFatal("crypto: HMAC failed");
    const QByteArray result(reinterpret_cast<const char *>(mac), static_cast<qsizetype>(size));
    sodium_memzero(mac, sizeof mac);
    return result;
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(sha256Size, Qt::Uninitialized);
    if (EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()),
            nullptr, EVP_sha256(), nullptr)
        != 1)
        qFatal("crypto: SHA-256 failed");
    return digest;
}

qsizetype sizeOf(Hash hash)
{
    return EVP_MD_get_size(digestOf(hash));
}

void Hasher::Freed::operator()(EVP_MD_CTX *context) const
{
    EVP_MD_CTX_free(context);
}

Hasher::Hasher(Hash hash)
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), digestOf(hash), nullptr) != 1)
        qFatal("crypto: hashing does not begin");
}

void Hasher::add(QByteArrayView piece)
{
    if (EVP_DigestUpdate(m_context.get(), piece.data(), static_cast<size_t>(piece.size())) != 1)
        qFatal("crypto: hashing failed");
}

QByteArray Hasher::result()
{
    QByteArray digest(EVP_MD_CTX_get_size(m_context.get()), Qt::Uninitialized);
    if (EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) != 1)
        qFatal("crypto: hashing did not end");
    return digest;
}

QByteArray hmacSha256(const SecretBytes &key, QByteArrayView bytes)
{
    return hmac(EVP_sha256(), key, bytes);
}

QByteArray hmacSha1(const SecretBytes &key, QByteArrayView bytes)
{
    return hmac(EVP_sha1(), key, bytes);
}

bool equal(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size()
        && (a.isEmpty() || sodium_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0);
}

SecretBytes hkdf(const SecretBytes &input, QByteArrayView salt, QByteArrayView label, qsizetype size)
{
    Q_ASSERT(size <= 255 * sha256Size);
    needSodium();
    crypto_auth_hmacsha256_state state;
    unsigned char extracted[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_init(&state, data(salt), static_cast<size_t>(salt.size()));
    crypto_auth_hmacsha256_update(&state, data(input.reveal()), static_cast<size_t>(input.size()));
    crypto_auth_hmacsha256_final(&state, extracted);

    SecretBytes output = SecretBytes::make(size, [&](std::span<unsigned char> out) {
        unsigned char block[crypto_auth_hmacsha256_BYTES];
        unsigned char count = 0;
        for (size_t at = 0; at < out.size(); at += sizeof block) {
            crypto_auth_hmacsha256_init(&state, extracted, sizeof extracted);
            if (count > 0)
                crypto_auth_hmacsha256_update(&state, block, sizeof block);
            ++count;
            crypto_auth_hmacsha256_update(&state, data(label), static_cast<size_t>(label.size()));
            crypto_auth_hmacsha256_update(&state, &count, 1);
            crypto_auth_hmacsha256_final(&state, block);
            std::copy_n(block, std::min(sizeof block, out.size() - at), out.begin() + static_cast<std::ptrdiff_t>(at));
        }
        sodium_memzero(block, sizeof block);
    });
    sodium_memzero(extracted, sizeof extracted);
    sodium_memzero(&state, sizeof state);
    return output;
}

} // namespace crypto
