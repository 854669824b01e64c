#include "core/protocol/jws.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/protocol/fields.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace protocol {
namespace {

constexpr qsizetype MaxHeader = 256;
constexpr qsizetype MaxKid = 64;

QLatin1StringView algorithm(Type type)
{
    return isFromPhone(type) ? "ES256"_L1 : "EdDSA"_L1;
}

struct Parts {
    QByteArrayView header;
    QByteArrayView payload;
    QByteArrayView signature;
    QByteArrayView signedBytes; ///< header.payload
};

base::Result<Parts> split(QByteArrayView envelope)
{
    const auto wrong = [] { return fail(Fault::Malformed, u"jws: not three parts"_s); };
    if (envelope.size() > MaxMessage)
        return fail(Fault::Malformed, u"jws: too long"_s);
    const auto first = envelope.indexOf('.');
    const auto second = first < 0 ? -1 : envelope.indexOf('.', first + 1);
    if (second < 0 || envelope.indexOf('.', second + 1) >= 0)
        return wrong();
    return Parts{.header = envelope.first(first),
        .payload = envelope.sliced(first + 1, second - first - 1),
        .signature = envelope.sliced(second + 1),
        .signedBytes = envelope.first(second)};
}

base::Result<Claim> readHeader(QByteArrayView encoded)
{
    if (encoded.size() > MaxHeader)
        return fail(Fault::Malformed, u"jws: header too long"_s);
    const auto bytes = base::fromBase64Url(encoded);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto object = base::readJson(*bytes, {.maxBytes = MaxHeader, .maxDepth = 1});
    if (!object)
        return tl::unexpected(object.error());
    base::ObjectReader reader(std::move(*object));
    const auto alg = reader.string(u"alg", MaxShortText);
    const auto typ = reader.string(u"typ", MaxShortText);
    const auto kid = reader.string(u"kid", MaxKid);
    if (const auto read = reader.finish(); !read)
        return tl::unexpected(read.error());
    const auto type = fromText<Type>(typ);
    if (!type)
        return fail(Fault::Unsupported, u"jws: unknown type"_s);
    if (alg != algorithm(*type))
        return fail(Fault::Malformed, u"jws: not the algorithm of its type"_s);
    return Claim{*type, kid.toUtf8()};
}

template <class Verify>
base::Result<QByteArray> openWith(Type type, QByteArrayView kid, QByteArrayView envelope, const Verify &verify)
{
    const auto parts = split(envelope);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto header = readHeader(parts->header);
    if (!header)
        return tl::unexpected(header.error());
    const auto signature = base::fromBase64Url(parts->signature);
    if (!signature || signature->size() != SignatureSize)
        return fail(Fault::Malformed, u"jws: not a signature"_s);
    if (header->type != type)
        return fail(Fault::WrongKey, u"jws: another type"_s);
    if (QByteArrayView(header->kid) != kid)
        return fail(Fault::WrongKey, u"jws: another key id"_s);
    if (!verify(parts->signedBytes, *signature))
        return fail(Fault::WrongKey, u"jws: signature does not match"_s);
    return base::fromBase64Url(parts->payload);
}

} // namespace

base::Result<Claim> claim(QByteArrayView envelope)
{
    const auto parts = split(envelope);
    if (!parts)
        return tl::unexpected(parts.error());
    if (!base::fromBase64Url(parts->payload) || !base::fromBase64Url(parts->signature))
        return fail(Fault::Malformed, u"jws: not base64url"_s);
    return readHeader(parts->header);
}

QByteArray signingInput(Type type, QByteArrayView kid, QByteArrayView payload)
{
    const auto header = base::writeJson(
        {{u"alg"_s, algorithm(type)}, {u"kid"_s, QString::fromLatin1(kid)}, {u"typ"_s, toText(type)}});
    return base::toBase64Url(header) + '.' + base::toBase64Url(payload);
}

QByteArray attach(QByteArrayView signedBytes, QByteArrayView signature)
{
    Q_ASSERT(signature.size() == SignatureSize);
    return signedBytes.toByteArray() + '.' + base::toBase64Url(signature);
}

QByteArray signJws(Type type, QByteArrayView kid, const crypto::P256Private &key, QByteArrayView payload)
{
    Q_ASSERT(isFromPhone(type));
    const auto input = signingInput(type, kid, payload);
    return attach(input, key.sign(input));
}

QByteArray signJws(Type type, const crypto::Ed25519Private &key, QByteArrayView payload)
{
    Q_ASSERT(!isFromPhone(type));
    const auto input = signingInput(type, base::toBase64Url(keyHash(key.publicKey())), payload);
    return attach(input, key.sign(input));
}

base::Result<QByteArray> verifyJws(
    Type type, QByteArrayView kid, const crypto::P256Public &key, QByteArrayView envelope)
{
    Q_ASSERT(isFromPhone(type));
    return openWith(type, kid, envelope,
        [&](QByteArrayView bytes, QByteArrayView signature) { return crypto::verify(key, bytes, signature); });
}

base::Result<QByteArray> verifyJws(Type type, const crypto::Ed25519Public &key, QByteArrayView envelope)
{
    Q_ASSERT(!isFromPhone(type));
    return openWith(type, base::toBase64Url(keyHash(key)), envelope,
        [&](QByteArrayView bytes, QByteArrayView signature) { return crypto::verify(key, bytes, signature); });
}

base::Result<QByteArray> unverifiedPayload(QByteArrayView envelope)
{
    return split(envelope).and_then([](const Parts &parts) { return base::fromBase64Url(parts.payload); });
}

QByteArray envelopeHash(QByteArrayView envelope)
{
    return crypto::sha256(envelope);
}

QByteArray keyHash(const crypto::Ed25519Public &key)
{
    return crypto::sha256(key.toBytes());
}

QByteArray enrolKid(const crypto::P256Public &possession)
{
    return base::toBase64Url(crypto::sha256(possession.toBytes()));
}

} // namespace protocol
