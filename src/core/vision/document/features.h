#pragma once

#include "core/vision/document/quads.h"

namespace vision::document {

/// What is known of a candidate, each on its own: the ranker learns what to make of it. Sides and corners come in
/// order of their values, the worst first, because none is special.
constexpr std::size_t featureCount = 38;
using Features = std::array<float, featureCount>;

/// 1: more of the feature may only speak for a candidate, -1: only against it, 0: either.
constexpr std::array<int, featureCount> trends = {
    0, 1, 0, 0, 0, 0, 1, // area, aspect, likeness of opposite sides (2), squareness (2), distance from the border
    1, 1, 1, 1, 1, 1, 1, 1, // how much of the sides is edge, and of their ends
    -1, -1, -1, -1, // how far sides go on beyond the corners
    1, 1, 1, 1, 1, 1, 1, 1, // change of colour across the sides, near and wider
    1, 1, 1, 1, // share of the sides where anything changes
    -1, 1, -1, // quads around and within, how well the best around is outlined
    1, -1, -1, // the same of a quad of which this is the lower or the upper half, and of the lower half of this
    1, // how much of the outline is edge
};

/// `lab`: L, a, b planes of the reduced picture (a frame of luma alone has only the first); `others`: all candidates,
/// this one among them.
[[nodiscard]] Features describe(const Crossing &crossing, const std::vector<Line> &lines,
    const std::vector<cv::Mat> &lab, const std::vector<Crossing> &others);

} // namespace vision::document
