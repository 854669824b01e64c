#include "core/base/json.h"

#include "core/base/encoding.h"
#include "core/base/jsoncheck.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace base {

Result<QJsonObject> readJson(QByteArrayView bytes, JsonLimits limits)
{
    if (const auto good = checkJson(bytes, limits); !good)
        return tl::unexpected(good.error());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(Fault::Malformed, u"json: refused by the second reader"_s);
    return document.object();
}

QByteArray writeJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ObjectReader::ObjectReader(QJsonObject object)
    : m_object(std::move(object))
{
}

void ObjectReader::refuse(QStringView name, QStringView why)
{
    if (!m_wrong)
        m_wrong = u"json: member %1: %2"_s.arg(name, why);
}

std::optional<QJsonValue> ObjectReader::take(QStringView name)
{
    m_read.insert(name.toString());
    const auto found = m_object.constFind(name);
    if (found == m_object.constEnd())
        return std::nullopt;
    return found.value();
}

template <class T> T ObjectReader::required(QStringView name, std::optional<T> value)
{
    if (!value)
        refuse(name, u"missing");
    return value.value_or(T());
}

QByteArray ObjectReader::decode(QStringView name, const QString &text, qsizetype min, qsizetype max)
{
    auto bytes = fromBase64Url(text.toUtf8());
    if (!bytes || bytes->size() < min || bytes->size() > max) {
        refuse(name, u"not base64url of that size");
        return {};
    }
    return *std::move(bytes);
}

std::optional<QString> ObjectReader::optionalString(QStringView name, qsizetype maxLength)
{
    const auto value = take(name);
    if (!value)
        return std::nullopt;
    const QString text = value->toString();
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0); };
    if (!value->isString())
        refuse(name, u"not a string");
    else if (text.size() > maxLength)
        refuse(name, u"too long");
    else if (std::any_of(text.begin(), text.end(), isControl))
        refuse(name, u"control character");
    else
        return text;
    return QString();
}

std::optional<QByteArray> ObjectReader::optionalBytes(QStringView name, qsizetype exactSize)
{
    const auto text = optionalString(name, exactSize * 4 / 3 + 4);
    return text ? std::optional(decode(name, *text, exactSize, exactSize)) : std::nullopt;
}

std::optional<QByteArray> ObjectReader::optionalBytesUpTo(QStringView name, qsizetype maxSize)
{
    const auto text = optionalString(name, maxSize * 4 / 3 + 4);
    return text ? std::optional(decode(name, *text, 1, maxSize)) : std::nullopt;
}

std::optional<qint64> ObjectReader::optionalInteger(QStringView name, qint64 min, qint64 max)
{
    const auto value = take(name);
    if (!value)
        return std::nullopt;
    const qint64 number = value->toInteger(0);
    if (number != value->toInteger(1))
        refuse(name, u"not an integer");
    else if (number < min || number > max)
        refuse(name, u"out of range");
    else
        return number;
    return 0;
}

std::optional<bool> ObjectReader::optionalBoolean(QStringView name)
{
    const auto value = take(name);
    if (value && !value->isBool())
        refuse(name, u"not a boolean");
    return value ? std::optional(value->toBool()) : std::nullopt;
}

std::optional<QJsonObject> ObjectReader::optionalObject(QStringView name)
{
    const auto value = take(name);
    if (value && !value->isObject())
        refuse(name, u"not an object");
    return value ? std::optional(value->toObject()) : std::nullopt;
}

std::optional<QJsonArray> ObjectReader::optionalArray(QStringView name, qsizetype maxCount)
{
    const auto value = take(name);
    if (!value)
        return std::nullopt;
    const QJsonArray array = value->toArray();
    if (!value->isArray())
        refuse(name, u"not an array");
    else if (array.size() > maxCount)
        refuse(name, u"too many elements");
    else
        return array;
    return QJsonArray();
}

QString ObjectReader::string(QStringView name, qsizetype maxLength)
{
    return required(name, optionalString(name, maxLength));
}

QByteArray ObjectReader::bytes(QStringView name, qsizetype exactSize)
{
    return required(name, optionalBytes(name, exactSize));
}

QByteArray ObjectReader::bytesUpTo(QStringView name, qsizetype maxSize)
{
    return required(name, optionalBytesUpTo(name, maxSize));
}

qint64 ObjectReader::integer(QStringView name, qint64 min, qint64 max)
{
    return required(name, optionalInteger(name, min, max));
}

bool ObjectReader::boolean(QStringView name)
{
    return required(name, optionalBoolean(name));
}

QJsonObject ObjectReader::object(QStringView name)
{
    return required(name, optionalObject(name));
}

QJsonArray ObjectReader::array(QStringView name, qsizetype maxCount)
{
    return required(name, optionalArray(name, maxCount));
}

Result<void> ObjectReader::finish() const
{
    if (m_wrong)
        return fail(Fault::Malformed, *m_wrong);
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_read.contains(member.key()))
            return fail(Fault::Malformed, u"json: unknown member"_s);
    }
    return {};
}

} // namespace base
