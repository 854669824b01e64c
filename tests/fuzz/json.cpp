#include "core/base/json.h"

#include <cstdint>
#include <cstdlib>

/// What is read is one object that writes and reads back as itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto object = base::readJson(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!object)
        return 0;
    const QByteArray written = base::writeJson(*object);
    const auto again = base::readJson(written, {1024 * 1024, 8});
    if (!again || base::writeJson(*again) != written)
        std::abort();
    return 0;
}
