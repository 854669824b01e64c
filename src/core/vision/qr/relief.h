#pragma once

#include "core/vision/frame.h"

#include <array>
#include <cstdint>
#include <vector>

namespace vision::qr {

/// How far each pixel is above (light) or below (dark) the mean of its neighbourhood; 0 where the
/// neighbourhood does not stand clear of the noise.
struct Relief {
    int width = 0;
    int height = 0;
    std::vector<std::int16_t> values;

    [[nodiscard]] const std::int16_t *row(int y) const { return values.data() + std::size_t(y) * std::size_t(width); }
    /// Between the pixels' centres; 0 outside.
    [[nodiscard]] double at(Point p) const;
};

/// Here, because rays are made of it.
inline double Relief::at(Point p) const
{
    if (!(p.x >= 0 && p.y >= 0 && p.x < width - 1 && p.y < height - 1))
        return 0;
    const int x = int(p.x);
    const int y = int(p.y);
    const double fx = p.x - x;
    const double fy = p.y - y;
    const std::int16_t *upper = row(y) + x;
    const std::int16_t *lower = upper + width;
    return (upper[0] * (1 - fx) + upper[1] * fx) * (1 - fy) + (lower[0] * (1 - fx) + lower[1] * fx) * fy;
}

/// `window` is the neighbourhood's side in pixels, odd.
[[nodiscard]] Relief reliefOf(const Frame &luma, int window);

} // namespace vision::qr
