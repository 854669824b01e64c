#include "core/otp/code.h"
#include "core/otp/uri.h"

#include <cstdint>
#include <cstdlib>

/// What is read as an otpauth URI makes codes, and writes and reads back as itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto auth = otp::parseUri(text);
    if (!auth)
        return 0;
    const auto code = otp::code(auth->seed, auth->params, base::Instant(std::chrono::seconds(59)));
    if (!code || code->size() != auth->params.digits)
        std::abort();
    const auto again = otp::parseUri(otp::formatUri(*auth));
    if (!again || again->issuer != auth->issuer || again->name != auth->name || again->params != auth->params
        || !(again->seed == auth->seed))
        std::abort();
    return 0;
}
