#include "core/otp/params.h"

using namespace Qt::StringLiterals;

namespace otp {

base::Result<void> check(const Params &params)
{
    const bool steam = params.kind == Kind::Steam;
    if (steam ? params.digits != steamDigits : params.digits < 6 || params.digits > 8)
        return base::fail(base::Fault::Unsupported, u"otp: number of digits"_s);
    if (steam && params.algorithm != Algorithm::Sha1)
        return base::fail(base::Fault::Unsupported, u"otp: Steam has SHA-1 only"_s);
    if (params.period < std::chrono::seconds(1) || params.period > longestPeriod)
        return base::fail(base::Fault::Unsupported, u"otp: period"_s);
    if (params.counter > greatestCounter)
        return base::fail(base::Fault::Unsupported, u"otp: counter"_s);
    return {};
}

QLatin1StringView name(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Sha1:
        return "SHA1"_L1;
    case Algorithm::Sha256:
        return "SHA256"_L1;
    case Algorithm::Sha512:
        return "SHA512"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace otp
