#include "core/protocol/caseoffer.h"

#include "core/base/encoding.h"
#include "core/base/uri.h"
#include "core/crypto/hash.h"
#include "core/protocol/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace protocol {
namespace {

constexpr qsizetype MaxOffer = 2048;
constexpr QStringView Alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The first form up to the signature: what is signed, and the start of what is shown.
QString unsignedText(const CaseOffer &offer)
{
    return u"kauth://check?v=1&o="_s + base::percentEncode(offer.origin) + u"&c="_s + offer.number + u"&t="_s
        + offer.token.toText() + u"&w="_s + toText(offer.reason) + u"&n="_s + base::percentEncode(offer.requester)
        + u"&k="_s + base64(offer.keyHash) + u"&r="_s + base64(offer.reviewers);
}

QByteArray transcript(const CaseOffer &offer)
{
    return QByteArray("kcheck-offer") + '\0' + unsignedText(offer).toLatin1();
}

/// The origin the text names: in the second form, the one it is a link to.
base::Result<QString> originOf(const base::Uri &uri, Loopback loopback)
{
    const auto named = uri.parameter(u"o");
    if (uri.scheme == u"kauth") {
        if (!named)
            return fail(Fault::Malformed, u"case: no origin"_s);
        return readOrigin(*named, loopback).and_then([&](const QString &canonical) -> base::Result<QString> {
            if (canonical != *named)
                return fail(Fault::Refused, u"case: origin not in its one form"_s);
            return canonical;
        });
    }
    if (named)
        return fail(Fault::Malformed, u"case: a link with an origin of its own"_s);
    const auto port = uri.port ? u':' + QString::number(*uri.port) : QString();
    return readOrigin(uri.scheme + u"://"_s + uri.host + port, loopback);
}

bool isRequester(const QString &text)
{
    return !text.isEmpty() && text.size() <= MaxText
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

base::Result<CaseOffer> readCaseOffer(QStringView text, Loopback loopback)
{
    const auto own = text.startsWith(u"kauth:", Qt::CaseInsensitive);
    if (!own && !text.startsWith(u"http", Qt::CaseInsensitive))
        return fail(Fault::NotFound, u"case: no link of ours"_s);
    const auto uri = base::readUri(text, base::UriStyle::Strict, MaxOffer);
    if (!uri)
        return tl::unexpected(uri.error());
    const auto isCase = own ? uri->scheme == u"kauth" && uri->host == u"check" && !uri->port && uri->path.isEmpty()
                            : uri->path == u"/check";
    if (!isCase)
        return fail(Fault::NotFound, u"case: another kind of link"_s);
    const auto version = uri->parameter(u"v");
    if (!version)
        return fail(own ? Fault::Malformed : Fault::NotFound, u"case: no version"_s);
    if (*version != u"1")
        return fail(Fault::Unsupported, u"case: another version"_s);
    const auto field = [&](QStringView name) { return uri->parameter(name).value_or(QString()); };
    const auto token = CaseToken::fromText(field(u"t"));
    const auto reason = fromText<CheckReason>(field(u"w"));
    const auto keyHash = base::fromBase64Url(field(u"k").toUtf8());
    const auto reviewers = base::fromBase64Url(field(u"r").toUtf8());
    const auto signature = base::fromBase64Url(field(u"s").toUtf8());
    if (uri->query.size() != (own ? 9 : 8) || !token || !reason || !isRequester(field(u"n"))
        || !isCaseNumber(field(u"c")) || !keyHash || keyHash->size() != HashSize || !reviewers
        || reviewers->size() != HashSize || !signature || signature->size() != SignatureSize)
        return fail(Fault::Malformed, u"case: not exactly its fields"_s);
    return originOf(*uri, loopback).map([&](const QString &origin) {
        return CaseOffer{origin, field(u"c"), *token, *reason, field(u"n"), *keyHash, *reviewers, *signature};
    });
}

QString format(const CaseOffer &offer)
{
    return unsignedText(offer) + u"&s="_s + base64(offer.signature);
}

QString formatLink(const CaseOffer &offer)
{
    const auto whole = format(offer);
    return offer.origin + u"/check?v=1"_s + whole.sliced(whole.indexOf(u"&c="));
}

CaseOffer sign(CaseOffer offer, const crypto::Ed25519Private &key)
{
    offer.signature = key.sign(transcript(offer));
    return offer;
}

bool signedBy(const CaseOffer &offer, const crypto::Ed25519Public &key)
{
    return crypto::verify(key, transcript(offer), offer.signature);
}

QByteArray offerHash(const CaseOffer &offer)
{
    return crypto::sha256(format(offer).toLatin1());
}

QString caseNumber(quint32 bits)
{
    QString text;
    for (int i = 0; i < 6; ++i, bits >>= 5) {
        if (i == 3)
            text += u'-';
        text += Alphabet[qsizetype(bits & 31)];
    }
    return text;
}

bool isCaseNumber(QStringView text)
{
    if (text.size() != 7 || text[3] != u'-')
        return false;
    return std::ranges::all_of(text.first(3), [](QChar c) { return Alphabet.contains(c); })
        && std::ranges::all_of(text.last(3), [](QChar c) { return Alphabet.contains(c); });
}

QByteArray reviewersHash(QList<crypto::SealingPublic> keys)
{
    std::ranges::sort(keys, {}, [](const crypto::SealingPublic &key) { return key.toBytes(); });
    QByteArray all = QByteArray("kcheck-reviewers") + '\0';
    for (const auto &key : keys)
        all += key.toBytes();
    return crypto::sha256(all);
}

} // namespace protocol
