#include "manager/rules/totp.h"

#include "core/crypto/hash.h"
#include "manager/rules/limits.h"

namespace manager::rules {

base::Result<std::optional<qint64>> matchCode(const crypto::SecretBytes &seed, const otp::Params &params,
    QStringView typed, std::optional<qint64> last, base::Instant now)
{
    QByteArray digits;
    for (const QChar c : typed) {
        if (!c.isSpace()) {
            digits += c.toLatin1();
        }
    }
    const qint64 middle = qint64(otp::stepOf(params, now));
    std::optional<qint64> matched;
    for (qint64 step = middle - codeStepTolerance; step <= middle + codeStepTolerance; ++step) {
        if (step < 0 || (last && step <= *last)) {
            continue;
        }
        const auto code = otp::codeOfStep(seed, params, quint64(step));
        if (!code) {
            return tl::unexpected(code.error());
        }
        if (crypto::equal(code->toLatin1(), digits) && !matched) {
            matched = step;
        }
    }
    return matched;
}

} // namespace manager::rules
