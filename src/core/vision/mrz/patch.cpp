#include "core/vision/mrz/patch.h"

#include <algorithm>
#include <cmath>

namespace vision::glyph {

void normalise(std::span<float, inputs> patch, float faint)
{
    float sum = 0;
    float squares = 0;
    for (const float value : patch) {
        sum += value;
        squares += value * value;
    }
    const float mean = sum / inputs;
    const float deviation = std::sqrt(std::max(squares / inputs - mean * mean, 0.0F));
    const float scale = 1 / std::max({deviation, faint, 1e-3F});
    for (float &value : patch)
        value = (value - mean) * scale;
}

} // namespace vision::glyph
