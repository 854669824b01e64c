#include "core/vision/qr.h"

#include <cstdlib>

/// Two bytes of shape, then luma: whatever a camera shows, reading ends and what it says keeps its promises.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const int width = 1 + data[0];
    const int height = int((size - 2) / std::size_t(width));
    const vision::QrOptions options{
        data[1] & 1 ? vision::QrOptions::Effort::Live : vision::QrOptions::Effort::Still, data[1] >> 1};
    const vision::Frame frame{data + 2, width, height, width, vision::Pixels::Luma, 0};
    for (const vision::QrCode &code : vision::readQr(frame, options)) {
        if (code.text.isEmpty() || code.text.toUtf8().size() > vision::qrTextLimit || !code.text.isValidUtf16())
            std::abort();
    }
    return 0;
}
