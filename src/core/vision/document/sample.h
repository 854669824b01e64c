#pragma once

#include "core/vision/frame.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vision::document {

using Levels = std::array<float, 3>;

/// The frame's levels at a place between its pixels (their middles are at halves), its border continued outwards.
/// Luma is all three levels.
class Sampler {
public:
    explicit Sampler(const Frame &frame)
        : m_frame(frame)
        , m_step(frame.pixels == Pixels::Luma   ? 1
                  : frame.pixels == Pixels::Rgb ? 3
                                                : 4)
    {
    }
    [[nodiscard]] Levels at(Point point) const
    {
        const double x = std::clamp(point.x - 0.5, 0.0, m_frame.width - 1.0);
        const double y = std::clamp(point.y - 0.5, 0.0, m_frame.height - 1.0);
        const int left = int(x);
        const int top = int(y);
        const int right = std::min(left + 1, m_frame.width - 1);
        const int bottom = std::min(top + 1, m_frame.height - 1);
        const auto u = float(x - left);
        const auto v = float(y - top);
        const std::uint8_t *a = pixel(left, top);
        const std::uint8_t *b = pixel(right, top);
        const std::uint8_t *c = pixel(left, bottom);
        const std::uint8_t *d = pixel(right, bottom);
        Levels levels = {};
        for (std::size_t i = 0; i < (m_step == 1 ? 1 : 3); ++i)
            levels[i] = (a[i] * (1 - u) + b[i] * u) * (1 - v) + (c[i] * (1 - u) + d[i] * u) * v;
        if (m_step == 1)
            levels[1] = levels[2] = levels[0];
        return levels;
    }

private:
    [[nodiscard]] const std::uint8_t *pixel(int x, int y) const
    {
        return m_frame.data + std::ptrdiff_t(y) * m_frame.stride + std::ptrdiff_t(x) * m_step;
    }
    const Frame &m_frame;
    int m_step;
};

} // namespace vision::document
