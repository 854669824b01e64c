#include "app/linkrecord.h"

#include "core/base/encoding.h"
#include "core/base/json.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace app {
namespace {

constexpr qsizetype MaxRecord = 16 * 1024;
constexpr qsizetype MaxText = 400;
constexpr qsizetype MaxEnvelope = 8 * 1024;
constexpr qsizetype MaxOutbox = 16;
constexpr qint64 MaxInstant = 253402300799999;
constexpr qint64 MaxOffset = qint64(100) * 366 * 24 * 60 * 60 * 1000;

QString base64(QByteArrayView bytes)
{
    return QString::fromLatin1(base::toBase64Url(bytes));
}

QJsonObject toJson(const Outgoing &outgoing)
{
    QJsonObject object{
        {u"type"_s, protocol::toText(outgoing.type)}, {u"message"_s, QString::fromLatin1(outgoing.message)}};
    if (!outgoing.challenge.isEmpty())
        object.insert(u"challenge"_s, QString::fromLatin1(outgoing.challenge));
    if (outgoing.until)
        object.insert(u"until"_s, qint64(base::toUnixMilliseconds(*outgoing.until)));
    return object;
}

template <class Enum> Enum wordOf(base::ObjectReader &reader, QStringView name)
{
    const auto word = protocol::fromText<Enum>(reader.string(name, MaxText));
    if (!word)
        reader.refuse(name, u"unknown word");
    return word.value_or(Enum());
}

template <class Id> Id idOf(base::ObjectReader &reader, QStringView name)
{
    const auto id = Id::fromText(reader.string(name, Id::textSize));
    if (!id)
        reader.refuse(name, u"not an id");
    return id.value_or(Id());
}

std::optional<base::Instant> instantOf(base::ObjectReader &reader, QStringView name)
{
    const auto value = reader.optionalInteger(name, 0, MaxInstant);
    return value ? std::optional(base::fromUnixMilliseconds(*value)) : std::nullopt;
}

QList<Outgoing> outboxOf(base::ObjectReader &outer)
{
    QList<Outgoing> outbox;
    const auto array = outer.array(u"outbox", MaxOutbox);
    for (const auto &value : array) {
        base::ObjectReader reader(value.toObject());
        outbox.append({.type = wordOf<protocol::Type>(reader, u"type"),
            .message = reader.string(u"message", MaxEnvelope).toLatin1(),
            .challenge = reader.optionalString(u"challenge", MaxEnvelope).value_or(QString()).toLatin1(),
            .until = instantOf(reader, u"until")});
        if (!value.isObject() || !reader.finish())
            outer.refuse(u"outbox", u"not a message");
    }
    return outbox;
}

std::optional<protocol::SealedId> keptOf(base::ObjectReader &reader)
{
    const auto text = reader.optionalString(u"kept", protocol::SealedId::textSize);
    if (!text)
        return std::nullopt;
    const auto id = protocol::SealedId::fromText(*text);
    if (!id)
        reader.refuse(u"kept", u"not an id");
    return id.value_or(protocol::SealedId());
}

std::optional<UnkeptCodes> codesOf(base::ObjectReader &outer)
{
    auto object = outer.optionalObject(u"codes");
    if (!object)
        return std::nullopt;
    base::ObjectReader reader(std::move(*object));
    UnkeptCodes codes{.id = idOf<protocol::SealedId>(reader, u"id"), .sealed = reader.bytesUpTo(u"sealed", 1024)};
    if (!reader.finish())
        outer.refuse(u"codes", u"not codes");
    return codes;
}

} // namespace

QByteArray encode(const LinkRecord &record)
{
    QJsonArray outbox;
    for (const auto &outgoing : record.outbox)
        outbox.append(toJson(outgoing));
    QJsonObject object{
        {u"origin"_s, record.origin},
        {u"key"_s, base64(record.serverKey.toBytes())},
        {u"server"_s, record.serverName},
        {u"device"_s, record.device.toText()},
        {u"account"_s, record.account.id.toText()},
        {u"name"_s, record.account.name},
        {u"email"_s, record.account.email},
        {u"state"_s, protocol::toText(record.state)},
        {u"storage"_s, protocol::toText(record.storage)},
        {u"digits"_s, record.digits},
        {u"counter"_s, record.counter},
        {u"number"_s, protocol::toText(record.policy)},
        {u"left"_s, record.codesLeft},
        {u"on"_s, record.twoFactorOn},
        {u"sessions"_s, record.sessions},
        {u"offset"_s, qint64(record.offset.count())},
        {u"outbox"_s, outbox},
    };
    if (record.pendingUntil)
        object.insert(u"pendingUntil"_s, qint64(base::toUnixMilliseconds(*record.pendingUntil)));
    if (record.pausedUntil)
        object.insert(u"pausedUntil"_s, qint64(base::toUnixMilliseconds(*record.pausedUntil)));
    if (record.kept)
        object.insert(u"kept"_s, record.kept->toText());
    if (record.firstKey)
        object.insert(u"firstKey"_s, base64(*record.firstKey));
    if (record.codes)
        object.insert(
            u"codes"_s, QJsonObject{{u"id"_s, record.codes->id.toText()}, {u"sealed"_s, base64(record.codes->sealed)}});
    return base::writeJson(object);
}

base::Result<LinkRecord> readLinkRecord(QByteArrayView json)
{
    auto object = base::readJson(json, {.maxBytes = MaxRecord, .maxDepth = 4});
    if (!object)
        return tl::unexpected(object.error());
    base::ObjectReader reader(std::move(*object));
    const auto key = crypto::Ed25519Public::fromBytes(reader.bytes(u"key", crypto::Ed25519Public::size));
    if (!key)
        return fail(Fault::Malformed, u"link record: not a key"_s);
    LinkRecord record{.origin = reader.string(u"origin", MaxText),
        .serverKey = *key,
        .serverName = reader.string(u"server", MaxText),
        .device = idOf<protocol::DeviceId>(reader, u"device"),
        .account = {.id = idOf<protocol::AccountId>(reader, u"account"),
            .name = reader.string(u"name", MaxText),
            .email = reader.string(u"email", MaxText)},
        .state = wordOf<protocol::DeviceState>(reader, u"state"),
        .storage = wordOf<protocol::Storage>(reader, u"storage"),
        .digits = reader.string(u"digits", 6),
        .pendingUntil = instantOf(reader, u"pendingUntil"),
        .counter = reader.integer(u"counter", 0, qint64(1) << 53),
        .policy = wordOf<protocol::NumberPolicy>(reader, u"number"),
        .codes = codesOf(reader),
        .kept = keptOf(reader),
        .codesLeft = int(reader.integer(u"left", -1, 10)),
        .twoFactorOn = reader.boolean(u"on"),
        .sessions = int(reader.integer(u"sessions", -1, 1000000)),
        .pausedUntil = instantOf(reader, u"pausedUntil"),
        .offset = std::chrono::milliseconds(reader.integer(u"offset", -MaxOffset, MaxOffset)),
        .outbox = outboxOf(reader),
        .firstKey = reader.optionalBytes(u"firstKey", 32)};
    if (const auto read = reader.finish(); !read)
        return tl::unexpected(read.error());
    return record;
}

} // namespace app
