#include "core/base/uri.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

/// What the strict reader takes, the forgiving one takes too; nothing decoded has a control character.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto strict = base::readUri(text, base::UriStyle::Strict);
    const auto forgiving = base::readUri(text, base::UriStyle::Forgiving);
    if (strict && !forgiving)
        std::abort();
    if (!forgiving)
        return 0;
    const auto isControl = [](QChar c) { return c < u' ' || c == u'\x7f'; };
    QString decoded = forgiving->host + forgiving->path;
    for (const base::Uri::Parameter &parameter : forgiving->query)
        decoded += parameter.name + parameter.value;
    if (std::any_of(decoded.begin(), decoded.end(), isControl) || !decoded.isValidUtf16())
        std::abort();
    return 0;
}
