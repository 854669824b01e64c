#include "core/vision/mrz/read.h"

#include <cmath>
#include <cstdlib>
#include <vector>

namespace {

/// A page whose every cell holds marks by the bits of a byte: bytes alone would hardly ever look like rows of print.
std::vector<std::uint8_t> printed(const std::uint8_t *data, std::size_t size, int width, int height)
{
    std::vector<std::uint8_t> page(std::size_t(width) * std::size_t(height), 220);
    const int cell = 4 + data[2] % 16;
    const int tall = 5 + data[3] % 20;
    const int slope = int(data[4]) - 128;
    const int columns = (width - cell) / cell;
    for (int place = 0; place < columns * (1 + data[5] % 4); ++place) {
        const int bits = data[6 + std::size_t(place) % (size - 6)];
        const int left = place % columns * cell;
        const int top = 4 + place / columns * 2 * tall + place % columns * slope / 64;
        for (int pixel = 0; pixel < (cell - 1) * tall; ++pixel) {
            const int x = pixel % (cell - 1);
            const int y = pixel / (cell - 1);
            const bool ink = bits >> (x * 2 / cell + y * 4 / tall * 2) & 1;
            if (ink && top + y >= 0 && top + y < height)
                page[std::size_t(top + y) * std::size_t(width) + std::size_t(left + x)] = 30;
        }
    }
    return page;
}

void check(const vision::MrzReading &reading)
{
    for (const auto &line : reading.lines) {
        for (const vision::glyph::Belief &belief : line) {
            for (const float each : belief) {
                if (!std::isfinite(each))
                    std::abort();
            }
        }
    }
    (void)vision::decide(reading, 2026);
}

} // namespace

/// Six bytes of shape, then the marks: reading ends, what it believes are numbers, and frames add up.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 7)
        return 0;
    const int width = 40 + 3 * data[0];
    const int height = 8 + data[1];
    const std::vector<std::uint8_t> page = printed(data, size, width, height);
    const vision::Frame frame{page.data(), width, height, width, vision::Pixels::Luma, 90 * (data[2] % 4)};
    const vision::MrzReading reading = vision::readMrz(frame);
    check(reading);
    check(vision::MrzVotes{}.with(reading).with(vision::readMrzLine(frame)).with(reading).sum());
    return 0;
}
