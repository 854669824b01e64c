#include "core/protocol/fields.h"

#include "core/base/encoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace protocol {

QString base64(QByteArrayView bytes)
{
    return QString::fromLatin1(base::toBase64Url(bytes));
}

base::Instant instantOf(base::ObjectReader &reader, QStringView name)
{
    return base::fromUnixMilliseconds(reader.integer(name, 0, MaxInstant));
}

std::optional<base::Instant> optionalInstantOf(base::ObjectReader &reader, QStringView name)
{
    const auto milliseconds = reader.optionalInteger(name, 0, MaxInstant);
    if (!milliseconds)
        return std::nullopt;
    return base::fromUnixMilliseconds(*milliseconds);
}

QJsonValue toJson(base::Instant instant)
{
    return QJsonValue(qint64(base::toUnixMilliseconds(instant)));
}

bool isDigits(QStringView text, qsizetype count)
{
    return text.size() == count && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Account accountOf(base::ObjectReader &reader, QStringView name)
{
    base::ObjectReader inner(reader.object(name));
    Account account{.id = idOf<AccountId>(inner, u"id"),
        .name = inner.string(u"name", MaxText),
        .email = inner.string(u"email", MaxText)};
    if (!inner.finish())
        reader.refuse(name, u"not an account");
    return account;
}

QJsonObject toJson(const Account &account)
{
    return {{u"id"_s, account.id.toText()}, {u"name"_s, account.name}, {u"email"_s, account.email}};
}

base::Result<base::ObjectReader> open(QByteArrayView payload)
{
    auto object = base::readJson(payload);
    if (!object)
        return tl::unexpected(object.error());
    return base::ObjectReader(std::move(*object));
}

} // namespace protocol
