#include "core/otp/uri.h"

#include "core/base/encoding.h"
#include "core/base/uri.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otp {
namespace {

using base::Fault;
using base::Uri;

/// Enough for the longest names and seed with every character escaped, which formatUri() may write.
constexpr qsizetype longestUri = 8192;

base::Result<quint64> number(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool fits = false;
    const quint64 value = text.toULongLong(&fits);
    if (!fits || !std::all_of(text.begin(), text.end(), isDigit) || (text.size() > 1 && text.startsWith(u'0')))
        return base::fail(Fault::Malformed, u"otpauth: not a number"_s);
    return value;
}

base::Result<Kind> readKind(const Uri &uri)
{
    const bool encodesSteam = uri.parameter(u"encoder") == u"steam"_s;
    if (uri.host == u"steam" || (uri.host == u"totp" && encodesSteam))
        return Kind::Steam;
    if (uri.host == u"totp")
        return Kind::Totp;
    if (uri.host == u"hotp")
        return Kind::Hotp;
    return base::fail(Fault::Unsupported, u"otpauth: unknown type"_s);
}

base::Result<Algorithm> readAlgorithm(const Uri &uri)
{
    const QString text = uri.parameter(u"algorithm").value_or(u"SHA1"_s).toUpper();
    for (const Algorithm algorithm : {Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512}) {
        if (text == name(algorithm))
            return algorithm;
    }
    return base::fail(Fault::Unsupported, u"otpauth: unknown hash"_s);
}

base::Result<Params> readParams(const Uri &uri)
{
    Params params;
    const auto kind = readKind(uri);
    if (!kind)
        return tl::unexpected(kind.error());
    params.kind = *kind;
    params.digits = params.kind == Kind::Steam ? steamDigits : params.digits;
    const auto algorithm = readAlgorithm(uri);
    if (!algorithm)
        return tl::unexpected(algorithm.error());
    params.algorithm = *algorithm;

    if (const auto text = uri.parameter(u"digits")) {
        const auto digits = number(*text);
        if (!digits)
            return tl::unexpected(digits.error());
        params.digits = static_cast<int>(std::min<quint64>(*digits, 99));
    }
    if (const auto text = uri.parameter(u"period"); text && params.kind != Kind::Hotp) {
        const auto seconds = number(*text);
        if (!seconds)
            return tl::unexpected(seconds.error());
        const auto tooLong = static_cast<quint64>(longestPeriod.count()) + 1;
        params.period = std::chrono::seconds(std::min(*seconds, tooLong));
    }
    if (params.kind == Kind::Hotp) {
        const auto counter = number(uri.parameter(u"counter").value_or(QString()));
        if (!counter)
            return tl::unexpected(counter.error());
        params.counter = *counter;
    }
    if (const auto good = check(params); !good)
        return tl::unexpected(good.error());
    return params;
}

base::Result<crypto::SecretBytes> readSeed(const Uri &uri)
{
    QString text = uri.parameter(u"secret").value_or(QString());
    QByteArray encoded = text.toUtf8();
    auto decoded = base::fromBase32(encoded);
    crypto::wipe(encoded);
    if (!decoded)
        return base::fail(Fault::Malformed, u"otpauth: secret is not base32"_s);
    crypto::SecretBytes seed = crypto::SecretBytes::copyOf(*decoded);
    crypto::wipe(*decoded);
    if (seed.isEmpty() || seed.size() > longestSeed)
        return base::fail(Fault::Malformed, u"otpauth: secret missing, empty or too long"_s);
    return seed;
}

/// `Issuer:Name` or `Name`. Only the issuer parameter can say where an issuer with a colon of its own ends.
void readLabel(const Uri &uri, OtpAuth &auth)
{
    const QString label = uri.path.mid(1);
    auth.issuer = uri.parameter(u"issuer").value_or(QString()).trimmed();
    const bool repeated = !auth.issuer.isEmpty() && label.startsWith(auth.issuer + u':');
    const qsizetype colon = repeated ? auth.issuer.size() : label.indexOf(u':');
    if (auth.issuer.isEmpty() && colon >= 0)
        auth.issuer = label.first(colon).trimmed();
    auth.name = label.mid(colon + 1).trimmed();
}

} // namespace

base::Result<OtpAuth> parseUri(QStringView text)
{
    auto uri = base::readUri(text.trimmed(), base::UriStyle::Forgiving, longestUri);
    if (!uri)
        return tl::unexpected(uri.error());
    if (uri->scheme != u"otpauth")
        return base::fail(Fault::Malformed, u"otpauth: another scheme"_s);
    if (uri->port)
        return base::fail(Fault::Malformed, u"otpauth: a port"_s);
    auto params = readParams(*uri);
    if (!params)
        return tl::unexpected(params.error());
    auto seed = readSeed(*uri);
    if (!seed)
        return tl::unexpected(seed.error());

    OtpAuth auth{{}, {}, *params, *std::move(seed)};
    readLabel(*uri, auth);
    for (Uri::Parameter &parameter : uri->query)
        crypto::wipe(parameter.value);
    if (auth.issuer.size() > longestName || auth.name.size() > longestName)
        return base::fail(Fault::Malformed, u"otpauth: name too long"_s);
    return auth;
}

QString formatUri(const OtpAuth &auth)
{
    const QString type = auth.params.kind == Kind::Totp ? u"totp"_s
        : auth.params.kind == Kind::Hotp                ? u"hotp"_s
                                                        : u"steam"_s;
    // The colon also stands before a name without an issuer when the name has one of its own.
    const bool colon = !auth.issuer.isEmpty() || auth.name.contains(u':');
    QString uri = u"otpauth://"_s + type + u'/' + base::percentEncode(auth.issuer) + (colon ? u":"_s : QString())
        + base::percentEncode(auth.name);
    QByteArray seed = base::toBase32(auth.seed.reveal());
    uri += u"?secret="_s + QString::fromLatin1(seed);
    crypto::wipe(seed);
    if (!auth.issuer.isEmpty())
        uri += u"&issuer="_s + base::percentEncode(auth.issuer);
    if (auth.params.kind != Kind::Steam)
        uri += u"&algorithm=%1&digits=%2"_s.arg(name(auth.params.algorithm)).arg(auth.params.digits);
    if (auth.params.kind == Kind::Hotp)
        uri += u"&counter=%1"_s.arg(auth.params.counter);
    else
        uri += u"&period=%1"_s.arg(auth.params.period.count());
    return uri;
}

} // namespace otp
