#pragma once

#include "core/vision/mrz/patch.h"

#include <array>
#include <vector>

namespace vision::glyph {

/// Natural logarithms of what the classifier believes of one patch; `nothing` is among them. They add up to one.
using Belief = std::array<float, answers>;

/// Of patches one after the other, glyph::inputs normalised values each.
[[nodiscard]] std::vector<Belief> classify(const std::vector<float> &patches);

} // namespace vision::glyph
