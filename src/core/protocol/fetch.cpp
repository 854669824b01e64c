#include "core/protocol/fetch.h"

#include "core/protocol/fields.h"

using namespace Qt::StringLiterals;

namespace protocol {
namespace {

constexpr qsizetype MaxSealed = 1024;
constexpr qsizetype MaxChallenges = 6; // three by browsers the account knows, three by others
constexpr qsizetype MaxChallenge = 8 * 1024;
constexpr int MaxCodes = 10;
constexpr int MaxSessions = 100000;

QJsonObject toJson(const SealedSeed &seed)
{
    return {{u"id"_s, seed.id.toText()}, {u"hash"_s, toText(seed.hash)}, {u"digits"_s, seed.digits},
        {u"period"_s, seed.period}, {u"sealed"_s, base64(seed.sealed)}};
}

QJsonObject toJson(const SealedCodes &codes)
{
    return {{u"id"_s, codes.id.toText()}, {u"sealed"_s, base64(codes.sealed)}};
}

std::optional<SealedSeed> seedOf(base::ObjectReader &outer)
{
    auto object = outer.optionalObject(u"seed");
    if (!object)
        return std::nullopt;
    base::ObjectReader reader(std::move(*object));
    SealedSeed seed{.id = idOf<SealedId>(reader, u"id"),
        .hash = wordOf<Hash>(reader, u"hash"),
        .digits = int(reader.integer(u"digits", 6, 8)),
        .period = int(reader.integer(u"period", 15, 120)),
        .sealed = reader.bytesUpTo(u"sealed", MaxSealed)};
    if (!reader.finish())
        outer.refuse(u"seed", u"not a sealed seed");
    return seed;
}

std::optional<SealedCodes> codesOf(base::ObjectReader &outer)
{
    auto object = outer.optionalObject(u"codes");
    if (!object)
        return std::nullopt;
    base::ObjectReader reader(std::move(*object));
    SealedCodes codes{.id = idOf<SealedId>(reader, u"id"), .sealed = reader.bytesUpTo(u"sealed", MaxSealed)};
    if (!reader.finish())
        outer.refuse(u"codes", u"not sealed codes");
    return codes;
}

QByteArrayList challengesOf(base::ObjectReader &reader)
{
    QByteArrayList challenges;
    const auto array = reader.array(u"challenges", MaxChallenges);
    for (const auto &value : array) {
        const auto envelope = value.toString().toUtf8();
        if (!value.isString() || envelope.isEmpty() || envelope.size() > MaxChallenge)
            reader.refuse(u"challenges", u"not an envelope");
        challenges.append(envelope);
    }
    return challenges;
}

QStringList suspendedOf(base::ObjectReader &reader)
{
    QStringList names;
    const auto array = reader.optionalArray(u"suspended", State::maxSuspended);
    if (array && array->isEmpty())
        reader.refuse(u"suspended", u"empty");
    for (const auto &value : array.value_or(QJsonArray())) {
        base::ObjectReader inner(QJsonObject{{u"name"_s, value}});
        names.append(inner.string(u"name", MaxText));
        if (!inner.finish())
            reader.refuse(u"suspended", u"not a name");
    }
    return names;
}

} // namespace

QByteArray encode(const Fetch &message)
{
    QJsonObject object{
        {u"device"_s, message.device.toText()}, {u"nonce"_s, base64(message.nonce)}, {u"test"_s, message.test}};
    if (message.wake)
        object.insert(u"wake"_s, message.wake->toText());
    return base::writeJson(object);
}

template <> base::Result<Fetch> decode<Fetch>(QByteArrayView payload)
{
    auto reader = open(payload);
    if (!reader)
        return tl::unexpected(reader.error());
    Fetch message{.device = idOf<DeviceId>(*reader, u"device"),
        .nonce = reader->bytes(u"nonce", NonceSize),
        .wake = optionalIdOf<WakeId>(*reader, u"wake"),
        .test = reader->boolean(u"test")};
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

QByteArray encode(const State &message)
{
    QJsonArray challenges;
    for (const auto &challenge : message.challenges)
        challenges.append(QString::fromLatin1(challenge));
    QJsonObject object{
        {u"device"_s, message.device.toText()},
        {u"nonce"_s, base64(message.nonce)},
        {u"time"_s, toJson(message.time)},
        {u"state"_s, toText(message.state)},
        {u"account"_s, toJson(message.account)},
        {u"server"_s, message.serverName},
        {u"left"_s, message.codesLeft},
        {u"on"_s, message.twoFactorOn},
        {u"challenges"_s, challenges},
        {u"number"_s, toText(message.policy)},
        {u"sessions"_s, message.sessions},
    };
    if (message.seed)
        object.insert(u"seed"_s, toJson(*message.seed));
    if (message.codes)
        object.insert(u"codes"_s, toJson(*message.codes));
    if (message.pausedUntil)
        object.insert(u"paused"_s, toJson(*message.pausedUntil));
    if (!message.suspended.isEmpty())
        object.insert(u"suspended"_s, QJsonArray::fromStringList(message.suspended));
    return base::writeJson(object);
}

template <> base::Result<State> decode<State>(QByteArrayView payload)
{
    auto reader = open(payload);
    if (!reader)
        return tl::unexpected(reader.error());
    State message{.device = idOf<DeviceId>(*reader, u"device"),
        .nonce = reader->bytes(u"nonce", NonceSize),
        .time = instantOf(*reader, u"time"),
        .state = wordOf<DeviceState>(*reader, u"state"),
        .account = accountOf(*reader, u"account"),
        .serverName = reader->string(u"server", MaxText),
        .seed = seedOf(*reader),
        .codes = codesOf(*reader),
        .codesLeft = int(reader->integer(u"left", 0, MaxCodes)),
        .twoFactorOn = reader->boolean(u"on"),
        .challenges = challengesOf(*reader),
        .policy = wordOf<NumberPolicy>(*reader, u"number"),
        .pausedUntil = optionalInstantOf(*reader, u"paused"),
        .sessions = int(reader->integer(u"sessions", 0, MaxSessions)),
        .suspended = suspendedOf(*reader)};
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

QByteArray encode(const Revoke &message)
{
    return base::writeJson({
        {u"device"_s, message.device.toText()},
        {u"nonce"_s, base64(message.nonce)},
        {u"reason"_s, toText(message.reason)},
        {u"on"_s, message.twoFactorOn},
        {u"time"_s, toJson(message.time)},
        {u"by"_s, message.by},
    });
}

template <> base::Result<Revoke> decode<Revoke>(QByteArrayView payload)
{
    auto reader = open(payload);
    if (!reader)
        return tl::unexpected(reader.error());
    Revoke message{.device = idOf<DeviceId>(*reader, u"device"),
        .nonce = reader->bytes(u"nonce", NonceSize),
        .reason = wordOf<RevokeReason>(*reader, u"reason"),
        .twoFactorOn = reader->boolean(u"on"),
        .time = instantOf(*reader, u"time"),
        .by = reader->string(u"by", MaxText)};
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

} // namespace protocol
