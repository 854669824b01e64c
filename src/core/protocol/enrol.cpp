#include "core/protocol/enrol.h"

#include "core/base/encoding.h"
#include "core/crypto/hash.h"
#include "core/protocol/fields.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace protocol {

QByteArray encode(const Enrol &message)
{
    return base::writeJson({
        {u"token"_s, message.token.toText()},
        {u"server"_s, base64(message.server)},
        {u"name"_s, message.deviceName},
        {u"platform"_s, message.platform},
        {u"app"_s, message.appVersion},
        {u"storage"_s, toText(message.storage)},
        {u"installation"_s, base64(message.installation)},
        {u"possession"_s, base64(message.possession.toBytes())},
        {u"verification"_s, base64(message.verification.toBytes())},
        {u"sealing"_s, base64(message.sealing.toBytes())},
        {u"proof"_s, base64(message.proof)},
    });
}

template <> base::Result<Enrol> decode<Enrol>(QByteArrayView payload)
{
    auto reader = open(payload);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto token = idOf<LinkToken>(*reader, u"token");
    const auto server = reader->bytes(u"server", HashSize);
    const auto deviceName = reader->string(u"name", MaxText);
    const auto platform = reader->string(u"platform", MaxShortText);
    const auto appVersion = reader->string(u"app", MaxShortText);
    const auto storage = wordOf<Storage>(*reader, u"storage");
    const auto installation = reader->bytes(u"installation", InstallationSize);
    const auto possession = crypto::P256Public::fromBytes(reader->bytes(u"possession", crypto::P256Public::size));
    const auto verification = crypto::P256Public::fromBytes(reader->bytes(u"verification", crypto::P256Public::size));
    const auto sealing = crypto::SealingPublic::fromBytes(reader->bytes(u"sealing", crypto::SealingPublic::size));
    const auto proof = reader->bytes(u"proof", SignatureSize);
    if (!possession || !verification || !sealing)
        return fail(Fault::Malformed, u"enrol: not a public key"_s);
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return Enrol{.token = token,
        .server = server,
        .deviceName = deviceName,
        .platform = platform,
        .appVersion = appVersion,
        .storage = storage,
        .installation = installation,
        .possession = *possession,
        .verification = *verification,
        .sealing = *sealing,
        .proof = proof};
}

QByteArray installationId(const crypto::SecretBytes &own, QByteArrayView server)
{
    return crypto::hmacSha256(own, QByteArray("kauth-installation") + '\0' + server.toByteArray())
        .first(InstallationSize);
}

QByteArray enrolTranscript(const Enrol &message)
{
    return QByteArray("kauth-enrol-proof") + '\0' + message.token.toBytes() + message.server
        + message.possession.toBytes() + message.verification.toBytes() + message.sealing.toBytes();
}

base::Result<Enrol> readEnrol(QByteArrayView envelope)
{
    // The payload names the key that must have signed it, so it is read once unverified, for that key alone.
    const auto unverified = unverifiedPayload(envelope);
    if (!unverified)
        return tl::unexpected(unverified.error());
    const auto named = decode<Enrol>(*unverified);
    if (!named)
        return tl::unexpected(named.error());
    auto message = read<Enrol>(envelope, enrolKid(named->possession), named->possession);
    if (!message)
        return message;
    if (message->possession == message->verification)
        return fail(Fault::Malformed, u"enrol: one key for two purposes"_s);
    if (!crypto::verify(message->verification, enrolTranscript(*message), message->proof))
        return fail(Fault::WrongKey, u"enrol: the verification key did not sign"_s);
    return message;
}

QByteArray encode(const Enrolled &message)
{
    return base::writeJson({
        {u"enrol"_s, base64(message.enrol)},
        {u"device"_s, message.device.toText()},
        {u"key"_s, base64(message.key.toBytes())},
        {u"account"_s, toJson(message.account)},
        {u"server"_s, message.serverName},
        {u"state"_s, toText(message.state)},
        {u"digits"_s, message.digits},
        {u"time"_s, toJson(message.time)},
    });
}

template <> base::Result<Enrolled> decode<Enrolled>(QByteArrayView payload)
{
    auto reader = open(payload);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto enrol = reader->bytes(u"enrol", HashSize);
    const auto device = idOf<DeviceId>(*reader, u"device");
    const auto key = crypto::Ed25519Public::fromBytes(reader->bytes(u"key", crypto::Ed25519Public::size));
    const auto account = accountOf(*reader, u"account");
    const auto serverName = reader->string(u"server", MaxText);
    const auto state = wordOf<DeviceState>(*reader, u"state");
    const auto digits = reader->string(u"digits", 6);
    const auto time = instantOf(*reader, u"time");
    if (!(state == DeviceState::Pending && isDigits(digits, 6)) && !(state == DeviceState::Active && digits.isEmpty()))
        reader->refuse(u"digits", u"six when pending, none when active");
    if (!key)
        return fail(Fault::Malformed, u"enrolled: not a public key"_s);
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return Enrolled{.enrol = enrol,
        .device = device,
        .key = *key,
        .account = account,
        .serverName = serverName,
        .state = state,
        .digits = digits,
        .time = time};
}

base::Result<Enrolled> readEnrolled(QByteArrayView envelope, QByteArrayView expectedKeyHash)
{
    const auto unverified = unverifiedPayload(envelope);
    if (!unverified)
        return tl::unexpected(unverified.error());
    const auto named = decode<Enrolled>(*unverified);
    if (!named)
        return tl::unexpected(named.error());
    if (QByteArrayView(keyHash(named->key)) != expectedKeyHash)
        return fail(Fault::WrongKey, u"enrolled: another key than expected"_s);
    return read<Enrolled>(envelope, named->key);
}

} // namespace protocol
