#include "core/protocol/submission.h"

#include "core/protocol/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace protocol {
namespace {

constexpr int Quarter = 90 * 100'000;
constexpr int MaxAccuracy = 99'999;
constexpr qsizetype MaxSealedKey = 512;
constexpr qsizetype MaxZoneLine = 44;

QList<Mark> marksOf(base::ObjectReader &reader)
{
    QList<Mark> all;
    const auto array = reader.array(u"marks", 3);
    for (const auto &value : array) {
        const auto mark = fromText<Mark>(value.toString());
        if (!mark || all.contains(*mark))
            reader.refuse(u"marks", u"unknown or twice");
        else
            all.append(*mark);
    }
    return all;
}

QList<Picture> picturesOf(base::ObjectReader &reader)
{
    QList<Picture> all;
    const auto array = reader.array(u"pictures", MaxSubmitted);
    for (const auto &value : array) {
        base::ObjectReader inner(value.toObject());
        Picture picture{.kind = wordOf<FileKind>(inner, u"kind"),
            .hash = inner.bytes(u"hash", HashSize),
            .size = inner.integer(u"size", 1, MaxSealedFile),
            .at = instantOf(inner, u"at"),
            .taken = wordOf<Taken>(inner, u"taken"),
            .marks = marksOf(inner)};
        const auto twice = std::ranges::any_of(all, [&](const Picture &had) { return had.kind == picture.kind; });
        if (!inner.finish() || twice || picture.kind == FileKind::Facts)
            reader.refuse(u"pictures", u"not pictures, each kind once");
        all.append(std::move(picture));
    }
    if (all.isEmpty())
        reader.refuse(u"pictures", u"none");
    return all;
}

QStringList zoneOf(base::ObjectReader &reader)
{
    QStringList lines;
    const auto array = reader.array(u"zone", 3);
    for (const auto &value : array) {
        const auto line = value.toString();
        const auto known = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'<'; };
        if (line.isEmpty() || line.size() > MaxZoneLine || !std::ranges::all_of(line, known))
            reader.refuse(u"zone", u"not lines of a machine-readable zone");
        lines.append(line);
    }
    return lines;
}

Place placeOf(base::ObjectReader &reader)
{
    base::ObjectReader inner(reader.object(u"place"));
    Place place{.latitude = int(inner.integer(u"latitude", -Quarter, Quarter)),
        .longitude = int(inner.integer(u"longitude", -2 * Quarter, 2 * Quarter)),
        .accuracy = int(inner.integer(u"accuracy", 0, MaxAccuracy))};
    if (!inner.finish())
        reader.refuse(u"place", u"not a place");
    return place;
}

QList<SealedKey> keysOf(base::ObjectReader &reader)
{
    QList<SealedKey> all;
    const auto array = reader.array(u"keys", MaxReviewers);
    for (const auto &value : array) {
        base::ObjectReader inner(value.toObject());
        SealedKey key{
            .reviewer = idOf<ReviewerId>(inner, u"reviewer"), .sealed = inner.bytesUpTo(u"sealed", MaxSealedKey)};
        const auto twice = std::ranges::any_of(all, [&](const SealedKey &had) { return had.reviewer == key.reviewer; });
        if (!inner.finish() || twice)
            reader.refuse(u"keys", u"not keys, one for each reviewer");
        all.append(std::move(key));
    }
    if (all.isEmpty())
        reader.refuse(u"keys", u"none");
    return all;
}

QList<SubmittedFile> filesOf(base::ObjectReader &reader)
{
    QList<SubmittedFile> all;
    const auto array = reader.array(u"files", MaxSubmitted);
    for (const auto &value : array) {
        base::ObjectReader inner(value.toObject());
        SubmittedFile file{.upload = idOf<UploadId>(inner, u"upload"),
            .kind = wordOf<FileKind>(inner, u"kind"),
            .hash = inner.bytes(u"hash", HashSize),
            .size = inner.integer(u"size", 1, MaxSealedFile),
            .keys = keysOf(inner)};
        const auto twice = std::ranges::any_of(
            all, [&](const SubmittedFile &had) { return had.kind == file.kind || had.upload == file.upload; });
        if (!inner.finish() || twice)
            reader.refuse(u"files", u"not files, each kind once");
        all.append(std::move(file));
    }
    if (std::ranges::none_of(all, [](const SubmittedFile &file) { return file.kind == FileKind::Facts; }))
        reader.refuse(u"files", u"no facts");
    return all;
}

} // namespace

QByteArray encode(const Manifest &message)
{
    QJsonArray pictures;
    for (const auto &picture : message.pictures) {
        QJsonArray marks;
        for (const auto mark : picture.marks)
            marks.append(toText(mark));
        pictures.append(
            QJsonObject{{u"kind"_s, toText(picture.kind)}, {u"hash"_s, base64(picture.hash)}, {u"size"_s, picture.size},
                {u"at"_s, toJson(picture.at)}, {u"taken"_s, toText(picture.taken)}, {u"marks"_s, marks}});
    }
    const QJsonObject place{{u"latitude"_s, message.place.latitude}, {u"longitude"_s, message.place.longitude},
        {u"accuracy"_s, message.place.accuracy}};
    return base::writeJson({{u"case"_s, message.id.toText()}, {u"document"_s, toText(message.document)},
        {u"pictures"_s, pictures}, {u"zone"_s, QJsonArray::fromStringList(message.zone)}, {u"agreed"_s, message.agreed},
        {u"phone"_s, message.phone}, {u"place"_s, place}, {u"started"_s, toJson(message.started)},
        {u"finished"_s, toJson(message.finished)}, {u"app"_s, message.app}, {u"platform"_s, message.platform}});
}

template <> base::Result<Manifest> decode<Manifest>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        Manifest message{.id = idOf<CaseId>(reader, u"case"),
            .document = wordOf<Document>(reader, u"document"),
            .pictures = picturesOf(reader),
            .zone = zoneOf(reader),
            .agreed = reader.boolean(u"agreed"),
            .phone = reader.string(u"phone", 16),
            .place = placeOf(reader),
            .started = instantOf(reader, u"started"),
            .finished = instantOf(reader, u"finished"),
            .app = reader.string(u"app", MaxShortText),
            .platform = reader.string(u"platform", MaxShortText)};
        if (!isE164(message.phone))
            reader.refuse(u"phone", u"not E.164");
        if (message.agreed && message.zone.isEmpty())
            reader.refuse(u"agreed", u"to nothing");
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const Submit &message)
{
    QJsonArray files;
    for (const auto &file : message.files) {
        QJsonArray keys;
        for (const auto &key : file.keys)
            keys.append(QJsonObject{{u"reviewer"_s, key.reviewer.toText()}, {u"sealed"_s, base64(key.sealed)}});
        files.append(QJsonObject{{u"upload"_s, file.upload.toText()}, {u"kind"_s, toText(file.kind)},
            {u"hash"_s, base64(file.hash)}, {u"size"_s, file.size}, {u"keys"_s, keys}});
    }
    return base::writeJson(
        {{u"case"_s, message.id.toText()}, {u"document"_s, toText(message.document)}, {u"files"_s, files}});
}

template <> base::Result<Submit> decode<Submit>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        Submit message{.id = idOf<CaseId>(reader, u"case"),
            .document = wordOf<Document>(reader, u"document"),
            .files = filesOf(reader)};
        return finished(reader, std::move(message));
    });
}

} // namespace protocol
