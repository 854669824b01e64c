#include "core/protocol/successor.h"

#include "core/protocol/fields.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace protocol {

QByteArray encode(const Successor &message)
{
    return base::writeJson(
        {{u"previous"_s, base64(message.previous.toBytes())}, {u"key"_s, base64(message.key.toBytes())},
            {u"proof"_s, base64(message.proof)}, {u"time"_s, toJson(message.time)}});
}

template <> base::Result<Successor> decode<Successor>(QByteArrayView payload)
{
    auto reader = open(payload);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto previous = crypto::Ed25519Public::fromBytes(reader->bytes(u"previous", crypto::Ed25519Public::size));
    const auto key = crypto::Ed25519Public::fromBytes(reader->bytes(u"key", crypto::Ed25519Public::size));
    const auto proof = reader->bytes(u"proof", SignatureSize);
    const auto time = instantOf(*reader, u"time");
    if (!previous || !key)
        return fail(Fault::Malformed, u"successor: not a public key"_s);
    return finished(*reader, Successor{.previous = *previous, .key = *key, .proof = proof, .time = time});
}

QByteArray successorTranscript(const crypto::Ed25519Public &previous, const crypto::Ed25519Public &key)
{
    return QByteArray("kauth-successor\0", 16) + previous.toBytes() + key.toBytes();
}

QByteArray succeed(const crypto::Ed25519Private &previous, const crypto::Ed25519Private &key, base::Instant time)
{
    const auto proof = key.sign(successorTranscript(previous.publicKey(), key.publicKey()));
    return sign(
        Successor{.previous = previous.publicKey(), .key = key.publicKey(), .proof = proof, .time = time}, previous);
}

base::Result<Successor> readSuccessor(QByteArrayView envelope, const crypto::Ed25519Public &held)
{
    return read<Successor>(envelope, held).and_then([&](const Successor &named) -> base::Result<Successor> {
        const auto proven = named.previous == held && !(named.key == held)
            && crypto::verify(named.key, successorTranscript(named.previous, named.key), named.proof);
        if (!proven)
            return fail(Fault::WrongKey, u"successor: not proven by the new key"_s);
        return named;
    });
}

} // namespace protocol
