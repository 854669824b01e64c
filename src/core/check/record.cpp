#include "core/check/record.h"

#include "core/base/encoding.h"
#include "core/base/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::ObjectReader;

namespace check {
namespace {

constexpr int Version = 1;
constexpr qint64 MaxInstant = 253402300799999;
constexpr qsizetype MaxReceipt = 8192;

QJsonValue toJson(base::Instant instant)
{
    return qint64(base::toUnixMilliseconds(instant));
}

base::Instant instantOf(ObjectReader &reader, QStringView name)
{
    return base::fromUnixMilliseconds(reader.integer(name, 0, MaxInstant));
}

template <class Enum> Enum wordOf(ObjectReader &reader, QStringView name)
{
    const auto word = protocol::fromText<Enum>(reader.string(name, 40));
    if (!word)
        reader.refuse(name, u"not a word of its list");
    return word.value_or(Enum());
}

template <class Enum> QJsonArray toJson(const QList<Enum> &words)
{
    QJsonArray array;
    for (const auto word : words)
        array.append(protocol::toText(word));
    return array;
}

template <class Enum> QList<Enum> wordsOf(ObjectReader &reader, QStringView name)
{
    QList<Enum> all;
    const auto array = reader.array(name, 5);
    for (const auto &value : array) {
        const auto word = protocol::fromText<Enum>(value.toString());
        if (!word)
            reader.refuse(name, u"not a word of its list");
        all.append(word.value_or(Enum()));
    }
    return all;
}

QJsonObject toJson(const Picture &picture)
{
    return {{u"kind"_s, protocol::toText(picture.kind)},
        {u"hash"_s, QString::fromLatin1(base::toBase64Url(picture.hash))}, {u"size"_s, picture.size},
        {u"at"_s, toJson(picture.at)}, {u"taken"_s, protocol::toText(picture.taken)},
        {u"marks"_s, toJson(picture.marks)}};
}

QList<Picture> picturesOf(ObjectReader &reader)
{
    QList<Picture> all;
    const auto array = reader.array(u"pictures", 4);
    for (const auto &value : array) {
        ObjectReader inner(value.toObject());
        all.append({.kind = wordOf<FileKind>(inner, u"kind"),
            .hash = inner.bytes(u"hash", 32),
            .size = inner.integer(u"size", 1, protocol::MaxSealedFile),
            .at = instantOf(inner, u"at"),
            .taken = wordOf<protocol::Taken>(inner, u"taken"),
            .marks = wordsOf<protocol::Mark>(inner, u"marks")});
        if (!inner.finish())
            reader.refuse(u"pictures", u"not pictures");
    }
    return all;
}

/// The phase's own members beside its name.
struct Write {
    QJsonObject operator()(const Asked &) const { return {{u"is"_s, u"asked"_s}}; }
    QJsonObject operator()(const Numbering &numbering) const
    {
        return {
            {u"is"_s, u"number"_s}, {u"wait"_s, numbering.waitUntil ? toJson(*numbering.waitUntil) : QJsonValue(0)}};
    }
    QJsonObject operator()(const Coding &coding) const
    {
        return {{u"is"_s, u"code"_s}, {u"resend"_s, toJson(coding.resendAt)}, {u"left"_s, coding.left}};
    }
    QJsonObject operator()(const Locating &) const { return {{u"is"_s, u"location"_s}}; }
    QJsonObject operator()(const Choosing &) const { return {{u"is"_s, u"document"_s}}; }
    QJsonObject operator()(const Capturing &capturing) const
    {
        return {{u"is"_s, u"capture"_s}, {u"kind"_s, protocol::toText(capturing.kind)}};
    }
    QJsonObject operator()(const Reviewing &reviewing) const { return (*this)(Capturing{reviewing.picture.kind}); }
    QJsonObject operator()(const Sending &sending) const
    {
        return {{u"is"_s, u"sending"_s}, {u"paused"_s, sending.paused}};
    }
    QJsonObject operator()(const Waiting &waiting) const
    {
        return {
            {u"is"_s, u"waiting"_s}, {u"deletes"_s, toJson(waiting.deletes)}, {u"withdrawing"_s, waiting.withdrawing}};
    }
    QJsonObject operator()(const Retaking &retaking) const
    {
        return {{u"is"_s, u"retake"_s}, {u"again"_s, toJson(retaking.again)},
            {u"flaw"_s, protocol::toText(retaking.flaw)}, {u"left"_s, retaking.left},
            {u"deletes"_s, toJson(retaking.deletes)}};
    }
    QJsonObject operator()(const Approved &approved) const
    {
        return {{u"is"_s, u"approved"_s}, {u"email"_s, approved.email},
            {u"receipt"_s, QString::fromLatin1(approved.receipt)}};
    }
    QJsonObject operator()(const Rejected &rejected) const
    {
        return {{u"is"_s, u"rejected"_s}, {u"verdict"_s, protocol::toText(rejected.verdict)},
            {u"receipt"_s, QString::fromLatin1(rejected.receipt)}};
    }
    QJsonObject operator()(const Deleted &deleted) const
    {
        return {{u"is"_s, u"deleted"_s}, {u"receipt"_s, QString::fromLatin1(deleted.receipt)}};
    }
};

QByteArray receiptOf(ObjectReader &reader)
{
    return reader.string(u"receipt", MaxReceipt).toLatin1();
}

Phase readPhase(ObjectReader &reader)
{
    const auto is = reader.string(u"is", 20);
    if (is == u"asked")
        return Asked{};
    if (is == u"number") {
        const auto wait = instantOf(reader, u"wait");
        return wait == base::Instant() ? Numbering{} : Numbering{.waitUntil = wait};
    }
    if (is == u"code")
        return Coding{.resendAt = instantOf(reader, u"resend"), .left = int(reader.integer(u"left", 0, 100))};
    if (is == u"location")
        return Locating{};
    if (is == u"document")
        return Choosing{};
    if (is == u"capture")
        return Capturing{.kind = wordOf<FileKind>(reader, u"kind")};
    if (is == u"sending")
        return Sending{.paused = reader.boolean(u"paused")};
    if (is == u"waiting")
        return Waiting{.deletes = instantOf(reader, u"deletes"), .withdrawing = reader.boolean(u"withdrawing")};
    if (is == u"retake")
        return Retaking{.again = wordsOf<FileKind>(reader, u"again"),
            .flaw = wordOf<protocol::Flaw>(reader, u"flaw"),
            .left = int(reader.integer(u"left", 0, 100)),
            .deletes = instantOf(reader, u"deletes")};
    if (is == u"approved")
        return Approved{.email = reader.string(u"email", 254), .receipt = receiptOf(reader)};
    if (is == u"rejected")
        return Rejected{.verdict = wordOf<protocol::Verdict>(reader, u"verdict"), .receipt = receiptOf(reader)};
    if (is == u"deleted")
        return Deleted{.receipt = receiptOf(reader)};
    reader.refuse(u"is", u"not a phase");
    return Asked{};
}

std::optional<protocol::Place> placeOf(ObjectReader &reader)
{
    const auto object = reader.optionalObject(u"place");
    if (!object)
        return {};
    ObjectReader inner(*object);
    const protocol::Place place{int(inner.integer(u"latitude", -9'000'000, 9'000'000)),
        int(inner.integer(u"longitude", -18'000'000, 18'000'000)), int(inner.integer(u"accuracy", 0, 99'999))};
    if (!inner.finish())
        reader.refuse(u"place", u"not a place");
    return place;
}

QStringList zoneOf(ObjectReader &reader)
{
    QStringList lines;
    const auto array = reader.array(u"zone", 3);
    for (const auto &value : array) {
        if (!value.isString() || value.toString().size() > 44)
            reader.refuse(u"zone", u"not lines");
        lines.append(value.toString());
    }
    return lines;
}

} // namespace

QByteArray writeJourney(const Journey &journey)
{
    QJsonArray pictures;
    for (const auto &picture : journey.pictures)
        pictures.append(toJson(picture));
    QJsonObject object{{u"version"_s, Version}, {u"expires"_s, toJson(journey.expires)}, {u"phone"_s, journey.phone},
        {u"wanted"_s, toJson(journey.wanted)}, {u"pictures"_s, pictures},
        {u"zone"_s, QJsonArray::fromStringList(journey.zone)}, {u"agreed"_s, journey.agreed},
        {u"submitted"_s, journey.submitted}, {u"phase"_s, std::visit(Write{}, resumed(journey).phase)}};
    if (journey.document)
        object.insert(u"document"_s, protocol::toText(*journey.document));
    if (journey.place)
        object.insert(u"place"_s,
            QJsonObject{{u"latitude"_s, journey.place->latitude}, {u"longitude"_s, journey.place->longitude},
                {u"accuracy"_s, journey.place->accuracy}});
    return base::writeJson(object);
}

base::Result<Journey> readJourney(QByteArrayView bytes)
{
    auto object = base::readJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    ObjectReader reader(std::move(*object));
    if (reader.integer(u"version", 0, 1'000'000) != Version)
        reader.refuse(u"version", u"another");
    Journey journey{
        .expires = instantOf(reader, u"expires"), .phone = reader.string(u"phone", 16), .place = placeOf(reader)};
    if (const auto document = reader.optionalString(u"document", 40)) {
        const auto word = protocol::fromText<Document>(*document);
        if (!word)
            reader.refuse(u"document", u"not a word of its list");
        journey.document = word.value_or(Document());
    }
    journey.wanted = wordsOf<FileKind>(reader, u"wanted");
    journey.pictures = picturesOf(reader);
    journey.zone = zoneOf(reader);
    journey.agreed = reader.boolean(u"agreed");
    journey.submitted = reader.boolean(u"submitted");
    ObjectReader phase(reader.object(u"phase"));
    journey.phase = readPhase(phase);
    if (!phase.finish())
        reader.refuse(u"phase", u"not a phase");
    if (const auto read = reader.finish(); !read)
        return tl::unexpected(read.error());
    return journey;
}

} // namespace check
