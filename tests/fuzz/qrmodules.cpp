#include "core/vision/qr/codewords.h"
#include "core/vision/zxing.h"

#include <algorithm>
#include <cstdlib>

using namespace vision;

/// A byte of size, then a symbol as the camera may show it: how dark each module is. Whatever it is, what is made of
/// it has ideal function patterns, so that ZXing's pure mode has nothing to stumble over.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    qr::SoftModules soft(qr::sizeOf(1 + data[0] % 40));
    for (std::size_t i = 0; i < soft.cells.size(); ++i)
        soft.cells[i] = float(data[1 + i % (size - 1)] - 128) / 100;
    const auto clean = qr::cleanSymbol(soft);
    if (!clean)
        return 0;
    const qr::Square<qr::Cell> layout = qr::layoutOf(clean->size);
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        if (layout.cells[i] <= qr::Cell::Dark && clean->cells[i] != std::uint8_t(layout.cells[i] == qr::Cell::Dark))
            std::abort();
    }
    (void)zxing::textOf(*clean);
    return 0;
}
