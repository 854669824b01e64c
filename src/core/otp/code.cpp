#include "core/otp/code.h"

#include "core/crypto/hash.h"

#include <liboath/oath.h>

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace otp {
namespace {

constexpr char steamAlphabet[] = "23456789BCDFGHJKMNPQRTVWXY";
constexpr int steamLetters = sizeof steamAlphabet - 1;

int flagsOf(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Sha1:
        return 0;
    case Algorithm::Sha256:
        return OATH_TOTP_HMAC_SHA256;
    case Algorithm::Sha512:
        return OATH_TOTP_HMAC_SHA512;
    }
    Q_UNREACHABLE();
}

/// liboath gives at most eight digits; Steam's letters need all 31 bits of RFC 4226's truncation.
QString steamCode(const crypto::SecretBytes &seed, quint64 step)
{
    uchar counter[8];
    qToBigEndian(step, counter);
    QByteArray mac = crypto::hmacSha1(seed, QByteArrayView(counter, sizeof counter));
    const int offset = mac.back() & 0x0f;
    quint32 truncated = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
    crypto::wipe(mac);
    QString text;
    for (int i = 0; i < steamDigits; ++i, truncated /= steamLetters)
        text.append(QLatin1Char(steamAlphabet[truncated % steamLetters]));
    return text;
}

} // namespace

quint64 stepOf(const Params &params, base::Instant at)
{
    Q_ASSERT(at.time_since_epoch().count() >= 0);
    return params.kind == Kind::Hotp ? params.counter : static_cast<quint64>(at.time_since_epoch() / params.period);
}

base::Result<QString> codeOfStep(const crypto::SecretBytes &seed, const Params &params, quint64 step)
{
    static_assert(sizeof(time_t) == 8, "a step is handed to liboath as a time");
    if (const auto good = check(params); !good)
        return tl::unexpected(good.error());
    if (seed.isEmpty())
        return base::fail(base::Fault::Malformed, u"otp: empty seed"_s);
    if (step > greatestCounter)
        return base::fail(base::Fault::Unsupported, u"otp: step"_s);
    if (params.kind == Kind::Steam)
        return steamCode(seed, step);

    static const bool ready = oath_init() == OATH_OK;
    char text[9];
    // A period of one second makes the time the step itself: one call for TOTP, HOTP and every hash.
    const int outcome = ready
        ? oath_totp_generate2(seed.reveal().data(), static_cast<size_t>(seed.size()), static_cast<time_t>(step), 1, 0,
              static_cast<unsigned>(params.digits), flagsOf(params.algorithm), text)
        : OATH_CRYPTO_ERROR;
    if (outcome != OATH_OK)
        return base::fail(base::Fault::Broken, u"otp: liboath error %1"_s.arg(outcome));
    return QString::fromLatin1(text, params.digits);
}

base::Result<QString> code(const crypto::SecretBytes &seed, const Params &params, base::Instant at)
{
    if (at < base::Instant())
        return base::fail(base::Fault::Malformed, u"otp: time before 1970"_s);
    // With a period of 0 there is no step; codeOfStep refuses the params then.
    return codeOfStep(seed, params, params.period.count() > 0 ? stepOf(params, at) : 0);
}

std::chrono::milliseconds remaining(const Params &params, base::Instant at)
{
    Q_ASSERT(at.time_since_epoch().count() >= 0);
    return params.period - at.time_since_epoch() % params.period;
}

} // namespace otp
