#pragma once

#include "core/vision/frame.h"

#include <array>
#include <cstdint>
#include <vector>

namespace vision::qr {

/// How far each pixel is above (light) or below (dark) the mean of its neighbourhood; 0 where the neighbourhood does
/// not stand clear of the noise.
struct Relief {
    int width = 0;
    int height = 0;
    std::vector<std::int16_t> values;

    [[nodiscard]] const std::int16_t *row(int y) const { return values.data() + std::size_t(y) * std::size_t(width); }
    /// Between the pixels' centres; 0 outside.
    [[nodiscard]] double at(Point p) const;
};

/// `window` is the neighbourhood's side in pixels, odd.
[[nodiscard]] Relief reliefOf(const Frame &luma, int window);

} // namespace vision::qr
