#pragma once

#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/protocol/account.h"
#include "core/protocol/words.h"

#include <QJsonArray>
#include <QJsonObject>

/// How the values of this room stand in JSON; for its .cpp files.
namespace protocol {

inline constexpr qsizetype MaxText = 100;
inline constexpr qsizetype MaxShortText = 40;
inline constexpr qsizetype HashSize = 32;
inline constexpr qsizetype NonceSize = 16;
inline constexpr qsizetype SignatureSize = 64;
inline constexpr qint64 MaxCounter = qint64(1) << 53;
inline constexpr qint64 MaxInstant = 253402300799999; ///< the end of the year 9999

[[nodiscard]] QString base64(QByteArrayView bytes);

template <class Id> [[nodiscard]] Id idOf(base::ObjectReader &reader, QStringView name)
{
    const auto id = Id::fromText(reader.string(name, Id::textSize));
    if (!id)
        reader.refuse(name, u"not an id");
    return id.value_or(Id());
}

template <class Id> [[nodiscard]] std::optional<Id> optionalIdOf(base::ObjectReader &reader, QStringView name)
{
    const auto text = reader.optionalString(name, Id::textSize);
    if (!text)
        return std::nullopt;
    const auto id = Id::fromText(*text);
    if (!id)
        reader.refuse(name, u"not an id");
    return id.value_or(Id());
}

template <class Enum> [[nodiscard]] Enum wordOf(base::ObjectReader &reader, QStringView name)
{
    const auto word = fromText<Enum>(reader.string(name, MaxShortText));
    if (!word)
        reader.refuse(name, u"not a word of its list");
    return word.value_or(Enum());
}

[[nodiscard]] base::Instant instantOf(base::ObjectReader &reader, QStringView name);
[[nodiscard]] std::optional<base::Instant> optionalInstantOf(base::ObjectReader &reader, QStringView name);
[[nodiscard]] QJsonValue toJson(base::Instant instant);

/// Exactly `count` decimal digits (0: the empty text).
[[nodiscard]] bool isDigits(QStringView text, qsizetype count);

[[nodiscard]] Account accountOf(base::ObjectReader &reader, QStringView name);
[[nodiscard]] QJsonObject toJson(const Account &account);

/// The reader of a payload; Malformed when it is no JSON object at all.
[[nodiscard]] base::Result<base::ObjectReader> open(QByteArrayView payload);

/// The struct, unless its reader found something wrong.
template <class M> [[nodiscard]] base::Result<M> finished(const base::ObjectReader &reader, M message)
{
    if (const auto read = reader.finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

} // namespace protocol
