#include "core/crypto/p256.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>

using namespace Qt::StringLiterals;

namespace crypto {
namespace {

constexpr char group[] = "P-256";
constexpr qsizetype half = 32;

template <auto free> struct Free {
    template <class T> void operator()(T *pointer) const { free(pointer); }
};
template <class T, auto free> using Owned = std::unique_ptr<T, Free<free>>;
using Number = Owned<BIGNUM, BN_clear_free>;
using Point = Owned<EC_POINT, EC_POINT_clear_free>;
using Group = Owned<EC_GROUP, EC_GROUP_free>;
using Builder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = Owned<OSSL_PARAM, OSSL_PARAM_free>;
using KeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using Signature = Owned<ECDSA_SIG, ECDSA_SIG_free>;
using SharedKey = std::shared_ptr<EVP_PKEY>;

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const EC_GROUP *curve()
{
    static const Group p256(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    return p256.get();
}

/// Builds OpenSSL's key object; `scalar` is null for a public key.
SharedKey makeKey(QByteArrayView point, const BIGNUM *scalar)
{
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder || !OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0)
        || !OSSL_PARAM_BLD_push_octet_string(
            builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), static_cast<size_t>(point.size())))
        return nullptr;
    if (scalar && !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar))
        return nullptr;
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, scalar ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, parameters.get())
            != 1)
        return nullptr;
    return SharedKey(key, EVP_PKEY_free);
}

/// The point of a scalar, uncompressed; empty when the scalar is outside 1 .. n - 1.
QByteArray pointOf(const BIGNUM *scalar)
{
    if (BN_is_zero(scalar) || BN_is_negative(scalar) || BN_cmp(scalar, EC_GROUP_get0_order(curve())) >= 0)
        return {};
    const Point point(EC_POINT_new(curve()));
    QByteArray bytes(P256Public::size, Qt::Uninitialized);
    if (!point || EC_POINT_mul(curve(), point.get(), scalar, nullptr, nullptr, nullptr) != 1
        || EC_POINT_point2oct(
               curve(), point.get(), POINT_CONVERSION_UNCOMPRESSED, data(bytes), P256Public::size, nullptr)
            != static_cast<size_t>(P256Public::size))
        qFatal("crypto: P-256 multiplication failed");
    return bytes;
}

} // namespace

base::Result<P256Public> P256Public::fromBytes(QByteArrayView bytes)
{
    // Only the uncompressed form; the "hybrid" forms 6 and 7 have the same length.
    if (bytes.size() != size || bytes[0] != 4)
        return base::fail(base::Fault::Malformed, u"p256: not an uncompressed point"_s);
    const Point point(EC_POINT_new(curve()));
    if (!point || EC_POINT_oct2point(curve(), point.get(), data(bytes), size, nullptr) != 1)
        return base::fail(base::Fault::Malformed, u"p256: point not on the curve"_s);
    SharedKey key = makeKey(bytes, nullptr);
    if (!key)
        return base::fail(base::Fault::Malformed, u"p256: point refused"_s);
    return P256Public(bytes.toByteArray(), std::move(key));
}

P256Private::P256Private(SecretBytes scalar, P256Public publicKey, SharedKey key)
    : m_scalar(std::move(scalar))
    , m_public(std::move(publicKey))
    , m_key(std::move(key))
{
}

P256Private P256Private::generate()
{
    for (;;) {
        // Uniform by rejection: a random string of 256 bits is outside the range once in 2^32.
        if (auto key = fromBytes(SecretBytes::random(half)))
            return *std::move(key);
    }
}

base::Result<P256Private> P256Private::fromBytes(SecretBytes scalar)
{
    if (scalar.size() != half)
        return base::fail(base::Fault::Malformed, u"p256: private key is not 32 bytes"_s);
    const Number number(BN_secure_new());
    if (!number || !BN_bin2bn(data(scalar.reveal()), half, number.get()))
        return base::fail(base::Fault::Broken, u"p256: out of memory"_s);
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    const QByteArray point = pointOf(number.get());
    if (point.isEmpty())
        return base::fail(base::Fault::Malformed, u"p256: private key out of range"_s);
    SharedKey key = makeKey(point, number.get());
    auto publicKey = P256Public::fromBytes(point);
    if (!key || !publicKey)
        return base::fail(base::Fault::Broken, u"p256: key refused by the library"_s);
    return P256Private(std::move(scalar), *std::move(publicKey), std::move(key));
}

QByteArray P256Private::sign(QByteArrayView bytes) const
{
    const DigestContext context(EVP_MD_CTX_new());
    QByteArray der(80, Qt::Uninitialized);
    auto size = static_cast<size_t>(der.size());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), data(der), &size, data(bytes), static_cast<size_t>(bytes.size())) != 1)
        qFatal("crypto: ECDSA signing failed");
    const auto raw = rawFromDer(QByteArrayView(der).first(static_cast<qsizetype>(size)));
    Q_ASSERT(raw);
    return *raw;
}

bool verify(const P256Public &key, QByteArrayView bytes, QByteArrayView signature)
{
    if (signature.size() != P256Public::signatureSize)
        return false;
    const Signature pair(ECDSA_SIG_new());
    Number r(BN_bin2bn(data(signature), half, nullptr));
    Number s(BN_bin2bn(data(signature) + half, half, nullptr));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.release(), s.release()) != 1)
        return false;
    unsigned char der[80];
    unsigned char *end = der;
    if (i2d_ECDSA_SIG(pair.get(), nullptr) > static_cast<int>(sizeof der))
        return false;
    const int size = i2d_ECDSA_SIG(pair.get(), &end);
    const DigestContext context(EVP_MD_CTX_new());
    return size > 0 && context
        && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.m_key.get()) == 1
        && EVP_DigestVerify(
               context.get(), der, static_cast<size_t>(size), data(bytes), static_cast<size_t>(bytes.size()))
        == 1;
}

base::Result<QByteArray> rawFromDer(QByteArrayView der)
{
    const unsigned char *at = data(der);
    const Signature pair(der.size() <= 80 ? d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())) : nullptr);
    QByteArray raw(P256Public::signatureSize, Qt::Uninitialized);
    if (!pair || at != data(der) + der.size() || BN_is_negative(ECDSA_SIG_get0_r(pair.get()))
        || BN_is_negative(ECDSA_SIG_get0_s(pair.get()))
        || BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), data(raw), half) != half
        || BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), data(raw) + half, half) != half)
        return base::fail(base::Fault::Malformed, u"p256: not a DER signature"_s);
    return raw;
}

} // namespace crypto
