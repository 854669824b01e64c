#include "core/vision/document.h"

#include <cmath>
#include <cstdlib>
#include <vector>

/// Four bytes of shape, then pixels of any layout: looking for a document ends and its numbers are numbers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 5)
        return 0;
    static constexpr vision::Pixels layouts[] = {vision::Pixels::Luma, vision::Pixels::Rgb, vision::Pixels::Bgra};
    static constexpr int bytes[] = {1, 3, 4};
    const int layout = data[0] % 3;
    const int width = 1 + data[1];
    const int stride = width * bytes[layout] + data[2] % 8;
    const int height = int((size - 4) / std::size_t(stride));
    // Exactly as long as a frame must be: the last row has no padding behind it.
    const std::size_t length
        = height ? std::size_t(stride) * std::size_t(height - 1) + std::size_t(width * bytes[layout]) : 0;
    const std::vector<std::uint8_t> pixels(data + 4, data + 4 + length);
    const vision::Frame frame{pixels.data(), width, height, stride, layouts[layout], 90 * (data[3] % 4)};
    vision::Track track;
    for (int turn = 0; turn < 2; ++turn) {
        track = vision::follow(track, frame);
        const vision::Facts facts = vision::measureFollowed(frame, track);
        for (double fact : {facts.sharp, facts.glare, facts.dark, facts.tiltDegrees, facts.fill, facts.cut}) {
            if (!std::isfinite(fact) || fact < 0)
                std::abort();
        }
        (void)vision::hint(track.sight, facts);
    }
    return 0;
}
