#include "core/base/uri.h"

#include "core/base/encoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace base {
namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The characters RFC 3986 lets stand for themselves in a path or a query, '%' being handled by the caller.
bool isPlain(QChar c)
{
    return isLetter(c) || isDigit(c) || QStringView(u"-._~!$&'()*+,;=:@/?").contains(c);
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

Result<QString> decode(QStringView text, UriStyle style, bool plusIsSpace)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'%') {
            const auto escaped = fromHex(text.mid(i + 1, 2).toUtf8());
            if (!escaped || escaped->size() != 1)
                return fail(Fault::Malformed, u"uri: bad escape"_s);
            bytes.append(*escaped);
            i += 2;
        } else if (c == u'+' && plusIsSpace) {
            bytes.append(' ');
        } else if (isPlain(c)) {
            bytes.append(c.toLatin1());
        } else if (style == UriStyle::Strict) {
            return fail(Fault::Malformed, u"uri: character that must be escaped"_s);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            bytes.append(text.mid(i, 2).toUtf8());
            ++i;
        } else if (c.isSurrogate()) {
            return fail(Fault::Malformed, u"uri: lone surrogate"_s);
        } else {
            bytes.append(text.mid(i, 1).toUtf8());
        }
    }
    if (!isUtf8(bytes))
        return fail(Fault::Malformed, u"uri: escapes are not UTF-8"_s);
    const QString decoded = QString::fromUtf8(bytes);
    const auto points = decoded.toUcs4();
    if (std::any_of(points.begin(), points.end(), isControl))
        return fail(Fault::Malformed, u"uri: control character"_s);
    return decoded;
}

Result<void> readAuthority(QStringView text, Uri &uri)
{
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
        const QStringView digits = text.mid(colon + 1);
        const uint port = digits.toUInt();
        if (digits.isEmpty() || digits.size() > 5 || !std::all_of(digits.begin(), digits.end(), isDigit) || port == 0
            || port > 65535 || digits.startsWith(u'0'))
            return fail(Fault::Malformed, u"uri: bad port"_s);
        uri.port = static_cast<quint16>(port);
        text = text.first(colon);
    }
    const auto inName = [](QChar c) { return isLetter(c) || isDigit(c) || c == u'-' || c == u'.'; };
    if (text.isEmpty() || text.size() > 253 || !std::all_of(text.begin(), text.end(), inName))
        return fail(Fault::Malformed, u"uri: bad host or user info"_s);
    uri.host = text.toString().toLower();
    return {};
}

Result<void> readQuery(QStringView text, UriStyle style, Uri &uri)
{
    const bool plusIsSpace = style == UriStyle::Forgiving;
    for (const QStringView part : text.split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0)
            return fail(Fault::Malformed, u"uri: parameter without name or value"_s);
        const auto name = decode(part.first(equals), style, plusIsSpace);
        const auto value = decode(part.mid(equals + 1), style, plusIsSpace);
        if (!name || !value)
            return tl::unexpected((name ? value : name).error());
        if (uri.parameter(*name))
            return fail(Fault::Malformed, u"uri: duplicate parameter"_s);
        if (uri.query.size() == 64)
            return fail(Fault::Malformed, u"uri: too many parameters"_s);
        uri.query.append({*name, *value});
    }
    return {};
}

} // namespace

std::optional<QString> Uri::parameter(QStringView name) const
{
    const auto found
        = std::find_if(query.begin(), query.end(), [&](const Parameter &parameter) { return parameter.name == name; });
    return found == query.end() ? std::nullopt : std::optional(found->value);
}

Result<Uri> readUri(QStringView text, UriStyle style, qsizetype maxLength)
{
    if (text.size() > maxLength)
        return fail(Fault::Malformed, u"uri: too long"_s);
    const qsizetype colon = text.indexOf(u"://");
    if (colon < 1 || !std::all_of(text.begin(), text.begin() + colon, isLetter))
        return fail(Fault::Malformed, u"uri: no scheme"_s);
    if (text.contains(u'#'))
        return fail(Fault::Malformed, u"uri: fragment"_s);
    Uri uri;
    uri.scheme = text.first(colon).toString().toLower();
    QStringView rest = text.mid(colon + 3);

    const qsizetype question = rest.indexOf(u'?');
    const QStringView query = question < 0 ? QStringView() : rest.mid(question + 1);
    rest = question < 0 ? rest : rest.first(question);
    const qsizetype slash = rest.indexOf(u'/');
    if (const auto good = readAuthority(slash < 0 ? rest : rest.first(slash), uri); !good)
        return tl::unexpected(good.error());
    if (slash >= 0) {
        const auto path = decode(rest.mid(slash), style, false);
        if (!path)
            return tl::unexpected(path.error());
        uri.path = *path;
    }
    if (!query.isEmpty()) {
        if (const auto good = readQuery(query, style, uri); !good)
            return tl::unexpected(good.error());
    }
    return uri;
}

QString percentEncode(QStringView text)
{
    QString encoded;
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        const QChar letter = QLatin1Char(c);
        if (isLetter(letter) || isDigit(letter) || QStringView(u"-._~").contains(letter))
            encoded.append(letter);
        else
            encoded.append(u'%' + QString::fromLatin1(toHex(QByteArrayView(&c, 1)).toUpper()));
    }
    return encoded;
}

} // namespace base
