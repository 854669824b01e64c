#include "app/checkrecord.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/check/record.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using base::ObjectReader;

namespace app {
namespace {

constexpr int Version = 1;
constexpr qsizetype MaxRecord = 256 * 1024;
constexpr qsizetype MaxEnvelope = 64 * 1024;
constexpr qsizetype MaxOffer = 4096;
constexpr qsizetype MaxSealedKey = 512;
constexpr qsizetype MaxFiles = 5;
constexpr qsizetype MaxSides = 2;
constexpr float ReliefSteps = 16; ///< To one: a relief is kept in bytes, from -8 to 8.
constexpr qint64 MaxInstant = 253402300799999;
constexpr qint64 MaxAhead = qint64(100) * 366 * 24 * 60 * 60 * 1000;

QString base64(QByteArrayView bytes)
{
    return QString::fromLatin1(base::toBase64Url(bytes));
}

template <class Id> Id idOf(ObjectReader &reader, QStringView name)
{
    const auto id = Id::fromText(reader.string(name, Id::textSize));
    if (!id)
        reader.refuse(name, u"not an id");
    return id.value_or(Id());
}

template <class Id> std::optional<Id> optionalIdOf(ObjectReader &reader, QStringView name)
{
    const auto text = reader.optionalString(name, Id::textSize);
    if (!text)
        return {};
    const auto id = Id::fromText(*text);
    if (!id)
        reader.refuse(name, u"not an id");
    return id.value_or(Id());
}

template <class Enum> Enum wordOf(ObjectReader &reader, QStringView name)
{
    const auto word = protocol::fromText<Enum>(reader.string(name, 40));
    if (!word)
        reader.refuse(name, u"not a word of its list");
    return word.value_or(Enum());
}

std::optional<base::Instant> instantOf(ObjectReader &reader, QStringView name)
{
    const auto value = reader.optionalInteger(name, 0, MaxInstant);
    return value ? std::optional(base::fromUnixMilliseconds(*value)) : std::nullopt;
}

QJsonObject toJson(const CheckFile &file)
{
    QJsonArray keys;
    for (const auto &key : file.keys)
        keys.append(QJsonObject{{u"reviewer"_s, key.reviewer.toText()}, {u"sealed"_s, base64(key.sealed)}});
    QJsonObject object{{u"kind"_s, protocol::toText(file.kind)}, {u"hash"_s, base64(file.hash)}, {u"size"_s, file.size},
        {u"keys"_s, keys}};
    if (file.upload)
        object.insert(u"upload"_s, file.upload->toText());
    return object;
}

QList<protocol::SealedKey> keysOf(ObjectReader &outer)
{
    QList<protocol::SealedKey> keys;
    const auto array = outer.array(u"keys", protocol::MaxReviewers);
    for (const auto &value : array) {
        ObjectReader reader(value.toObject());
        keys.append({idOf<protocol::ReviewerId>(reader, u"reviewer"), reader.bytesUpTo(u"sealed", MaxSealedKey)});
        if (!reader.finish())
            outer.refuse(u"keys", u"not keys");
    }
    return keys;
}

QList<CheckFile> filesOf(ObjectReader &outer)
{
    QList<CheckFile> files;
    const auto array = outer.array(u"files", MaxFiles);
    for (const auto &value : array) {
        ObjectReader reader(value.toObject());
        files.append({.kind = wordOf<protocol::FileKind>(reader, u"kind"),
            .hash = reader.bytes(u"hash", 32),
            .size = reader.integer(u"size", 1, protocol::MaxSealedFile),
            .keys = keysOf(reader),
            .upload = optionalIdOf<protocol::UploadId>(reader, u"upload")});
        if (!reader.finish())
            outer.refuse(u"files", u"not files");
    }
    return files;
}

QByteArray reliefOf(const vision::Side &side)
{
    QByteArray bytes;
    for (const float value : side.relief)
        bytes.append(char(std::clamp(std::lround(value * ReliefSteps), -127L, 127L)));
    return bytes;
}

vision::Side sideOf(const QByteArray &relief)
{
    vision::Side side;
    if (relief.size() == qsizetype(side.relief.size())) // else the reader has refused it
        std::ranges::transform(
            relief, side.relief.begin(), [](char value) { return float(qint8(value)) / ReliefSteps; });
    return side;
}

QJsonArray toJson(const QMap<protocol::FileKind, KnownSide> &sides)
{
    QJsonArray array;
    for (const auto &[kind, known] : sides.asKeyValueRange())
        array.append(QJsonObject{{u"kind"_s, protocol::toText(kind)}, {u"relief"_s, base64(reliefOf(known.side))},
            {u"zone"_s, known.hasZone}});
    return array;
}

/// A record of before they were kept has none.
QMap<protocol::FileKind, KnownSide> sidesOf(ObjectReader &outer)
{
    QMap<protocol::FileKind, KnownSide> sides;
    const auto array = outer.optionalArray(u"sides", MaxSides).value_or(QJsonArray());
    for (const auto &value : array) {
        ObjectReader reader(value.toObject());
        const auto kind = wordOf<protocol::FileKind>(reader, u"kind");
        const auto side = sideOf(reader.bytes(u"relief", vision::Side::width * vision::Side::height));
        sides.insert(kind, {side, reader.boolean(u"zone")});
        if (!reader.finish())
            outer.refuse(u"sides", u"not sides");
    }
    return sides;
}

QJsonObject toJson(const CheckRecord &record)
{
    QJsonArray files;
    for (const auto &file : record.files)
        files.append(toJson(file));
    QJsonObject object{
        {u"version"_s, Version},
        {u"offer"_s, protocol::format(record.offer)},
        {u"ticket"_s, record.ticket.toText()},
        {u"started"_s, qint64(base::toUnixMilliseconds(record.started))},
        {u"card"_s, QString::fromLatin1(record.card)},
        {u"public"_s, base64(record.publicKey)},
        {u"confirm"_s, QString::fromLatin1(record.confirm)},
        {u"files"_s, files},
        {u"submit"_s, QString::fromLatin1(record.submit)},
        {u"withdraw"_s, QString::fromLatin1(record.withdraw)},
        {u"ahead"_s, qint64(record.ahead.count())},
        {u"ending"_s, protocol::toText(record.ending)},
        {u"journey"_s, base64(check::writeJourney(record.journey))},
    };
    if (!record.sides.isEmpty())
        object.insert(u"sides"_s, toJson(record.sides));
    if (record.bearer)
        object.insert(u"bearer"_s, record.bearer->toText());
    if (record.sent)
        object.insert(u"sent"_s, qint64(base::toUnixMilliseconds(*record.sent)));
    if (record.over)
        object.insert(u"over"_s, qint64(base::toUnixMilliseconds(*record.over)));
    return object;
}

} // namespace

crypto::SecretBytes encode(const CheckRecord &record)
{
    const auto json = base::writeJson(toJson(record));
    const auto key = record.key.reveal();
    return crypto::SecretBytes::make(2 + key.size() + json.size(), [&](std::span<unsigned char> out) {
        out[0] = uchar(key.size() >> 8);
        out[1] = uchar(key.size());
        std::ranges::copy(json, std::ranges::copy(key, out.begin() + 2).out);
    });
}

base::Result<CheckRecord> readCheckRecord(QByteArrayView bytes)
{
    const auto keySize = bytes.size() < 2 ? bytes.size() : qsizetype(uchar(bytes[0])) << 8 | uchar(bytes[1]);
    if (bytes.size() < 2 + keySize)
        return base::fail(base::Fault::Malformed, u"check record: too short"_s);
    auto object = base::readJson(bytes.sliced(2 + keySize), {.maxBytes = MaxRecord});
    if (!object)
        return tl::unexpected(object.error());
    ObjectReader reader(std::move(*object));
    if (reader.integer(u"version", 0, 1'000'000) != Version)
        reader.refuse(u"version", u"another");
    // What was taken once was allowed then: the adapter below still refuses an address of the wrong kind.
    const auto offer = protocol::readCaseOffer(reader.string(u"offer", MaxOffer), protocol::Loopback::Allowed);
    const auto journey = check::readJourney(reader.bytesUpTo(u"journey", MaxEnvelope));
    CheckRecord record;
    record.ticket = idOf<protocol::CaseTicket>(reader, u"ticket");
    record.started = base::fromUnixMilliseconds(reader.integer(u"started", 0, MaxInstant));
    record.card = reader.string(u"card", MaxEnvelope).toLatin1();
    record.key = crypto::SecretBytes::copyOf(bytes.sliced(2, keySize));
    record.publicKey = base::fromBase64Url(reader.string(u"public", 100).toLatin1()).value_or(QByteArray());
    record.confirm = reader.string(u"confirm", MaxEnvelope).toLatin1();
    record.bearer = optionalIdOf<protocol::UploadBearer>(reader, u"bearer");
    record.files = filesOf(reader);
    record.sides = sidesOf(reader);
    record.submit = reader.string(u"submit", MaxEnvelope).toLatin1();
    record.withdraw = reader.string(u"withdraw", MaxEnvelope).toLatin1();
    record.ahead = std::chrono::milliseconds(reader.integer(u"ahead", -MaxAhead, MaxAhead));
    record.sent = instantOf(reader, u"sent");
    record.over = instantOf(reader, u"over");
    record.ending = wordOf<protocol::Ending>(reader, u"ending");
    if (const auto read = reader.finish(); !read)
        return tl::unexpected(read.error());
    if (!offer || !journey)
        return base::fail(base::Fault::Malformed, u"check record: no offer or no journey"_s);
    record.offer = *offer;
    record.journey = *journey;
    return record;
}

} // namespace app
