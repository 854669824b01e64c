#include "core/protocol/offer.h"

#include "core/base/encoding.h"
#include "core/base/uri.h"
#include "core/protocol/fields.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace protocol {
namespace {

constexpr qsizetype MaxOffer = 512;
constexpr qsizetype MaxOrigin = 300;
constexpr qsizetype MaxHost = 253;

bool isHost(QStringView host)
{
    if (host.isEmpty() || host.size() > MaxHost)
        return false;
    for (const auto label : host.split(u'.')) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        const auto known = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
        if (!std::ranges::all_of(label, known))
            return false;
    }
    return true;
}

bool isLoopback(QStringView host)
{
    if (host == u"localhost")
        return true;
    const auto parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == u"127" && std::ranges::all_of(parts, [](QStringView part) {
        return part.size() <= 3 && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; })
            && part.toInt() <= 255;
    });
}

/// kauth://<kind>?v=1&...
base::Result<base::Uri> readKauth(QStringView text, QStringView kind)
{
    if (!text.startsWith(u"kauth:", Qt::CaseInsensitive))
        return fail(Fault::NotFound, u"offer: not a kauth link"_s);
    const auto uri = base::readUri(text, base::UriStyle::Strict, MaxOffer);
    if (!uri)
        return tl::unexpected(uri.error());
    if (uri->scheme != u"kauth" || uri->host != kind || uri->port || !uri->path.isEmpty())
        return fail(Fault::NotFound, u"offer: another kind of kauth link"_s);
    const auto version = uri->parameter(u"v");
    if (!version)
        return fail(Fault::Malformed, u"offer: no version"_s);
    if (*version != u"1")
        return fail(Fault::Unsupported, u"offer: another version"_s);
    return *uri;
}

} // namespace

base::Result<QString> readOrigin(QStringView text, Loopback loopback)
{
    if (text.size() > MaxOrigin)
        return fail(Fault::Malformed, u"origin: too long"_s);
    if (text.contains(u'@'))
        return fail(Fault::Refused, u"origin: user info"_s);
    // A host typed with letters beyond ASCII is taken to its true form before anything is compared or shown.
    const auto separator = text.indexOf(u"://");
    if (separator < 0)
        return fail(Fault::Malformed, u"origin: no scheme"_s);
    auto rest = text.sliced(separator + 3);
    if (rest.endsWith(u'/'))
        rest.chop(1);
    const auto colon = rest.indexOf(u':');
    const auto host = (colon < 0 ? rest : rest.first(colon)).toString();
    const auto ascii = QString::fromLatin1(QUrl::toAce(host)).toLower();
    const auto port = colon < 0 ? QString() : rest.sliced(colon).toString();
    const auto uri
        = base::readUri(text.first(separator + 3).toString() + ascii + port, base::UriStyle::Strict, MaxOrigin);
    if (!uri)
        return tl::unexpected(uri.error());
    if (!uri->path.isEmpty() || !uri->query.isEmpty() || !isHost(uri->host))
        return fail(Fault::Malformed, u"origin: more or less than a host and a port"_s);
    const auto secure = uri->scheme == u"https";
    if (!secure && !(uri->scheme == u"http" && loopback == Loopback::Allowed && isLoopback(uri->host)))
        return fail(Fault::Refused, u"origin: not https"_s);
    auto origin = uri->scheme + u"://"_s + uri->host;
    if (uri->port == quint16(0))
        return fail(Fault::Malformed, u"origin: port 0"_s);
    if (uri->port && *uri->port != (secure ? 443 : 80))
        origin += u':' + QString::number(*uri->port);
    return origin;
}

base::Result<LinkOffer> readLinkOffer(QStringView text, Loopback loopback)
{
    const auto uri = readKauth(text, u"link");
    if (!uri)
        return tl::unexpected(uri.error());
    const auto origin = uri->parameter(u"o");
    const auto token = uri->parameter(u"t");
    const auto hash = uri->parameter(u"k");
    if (uri->query.size() != 4 || !origin || !token || !hash)
        return fail(Fault::Malformed, u"offer: not exactly its four fields"_s);
    const auto readToken = LinkToken::fromText(*token);
    const auto keyHash = base::fromBase64Url(hash->toUtf8());
    if (!readToken || !keyHash || keyHash->size() != HashSize)
        return fail(Fault::Malformed, u"offer: token or key hash"_s);
    return readOrigin(*origin, loopback).and_then([&](const QString &canonical) -> base::Result<LinkOffer> {
        if (canonical != *origin)
            return fail(Fault::Refused, u"offer: origin not in its one form"_s);
        return LinkOffer{canonical, *readToken, *keyHash};
    });
}

QString format(const LinkOffer &offer)
{
    return u"kauth://link?v=1&o="_s + base::percentEncode(offer.origin) + u"&t="_s + offer.token.toText() + u"&k="_s
        + base64(offer.keyHash);
}

base::Result<NumberCode> readNumberCode(QStringView text)
{
    const auto uri = readKauth(text, u"number");
    if (!uri)
        return tl::unexpected(uri.error());
    const auto challenge = uri->parameter(u"c");
    const auto number = uri->parameter(u"n");
    if (uri->query.size() != 3 || !challenge || !number)
        return fail(Fault::Malformed, u"number: not exactly its three fields"_s);
    const auto hash = base::fromBase64Url(challenge->toUtf8());
    if (!hash || hash->size() != HashSize || !isDigits(*number, 6))
        return fail(Fault::Malformed, u"number: hash or digits"_s);
    return NumberCode{*hash, *number};
}

QString format(const NumberCode &code)
{
    return u"kauth://number?v=1&c="_s + base64(code.challenge) + u"&n="_s + code.number;
}

} // namespace protocol
