#include "manager/check/tus.h"

#include <cstdint>
#include <cstdlib>

using namespace manager;

/// The headers of an upload, which anybody with a case may write.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray header(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto metadata = readMetadata(header); metadata && metadata->hash.size() != crypto::sha256Size)
        std::abort();
    if (const auto checksum = readChecksum(header);
        checksum && *checksum && (*checksum)->value.size() != crypto::sizeOf((*checksum)->algorithm))
        std::abort();
    if (const auto number = wholeNumber(header); number && *number < 0)
        std::abort();
    return 0;
}
