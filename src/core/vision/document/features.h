#pragma once

#include "core/vision/document/contents.h"
#include "core/vision/document/profiles.h"
#include "core/vision/document/quads.h"

#include <algorithm>

namespace vision::document {

/// What is known of a candidate, each on its own: the ranker learns what to make of it. Sides and corners come in
/// order of their values, the worst first, because none is special.
constexpr std::size_t outlineCount = 38;
constexpr std::size_t featureCount = outlineCount + profileCount + contentCount;
using Features = std::array<float, featureCount>;

/// 1: more of the feature may only speak for a candidate, -1: only against it, 0: either.
constexpr std::array<int, outlineCount> outlineTrends = {
    0, 1, 0, 0, 0, 0, 1, // area, aspect, likeness of opposite sides (2), squareness (2), distance from the border
    1, 1, 1, 1, 1, 1, 1, 1, // how much of the sides is edge, and of their ends
    -1, -1, -1, -1, // how far sides go on beyond the corners
    1, 1, 1, 1, 1, 1, 1, 1, // change of colour across the sides, near and wider
    1, 1, 1, 1, // share of the sides where anything changes
    -1, 1, -1, // quads around and within, how well the best around is outlined
    1, -1, -1, // the same of a quad of which this is the lower or the upper half, and of the lower half of this
    1, // how much of the outline is edge
};
constexpr std::array<int, featureCount> trends = [] {
    std::array<int, featureCount> all = {};
    auto next = std::copy(outlineTrends.begin(), outlineTrends.end(), all.begin());
    next = std::copy(profileTrends.begin(), profileTrends.end(), next);
    std::copy(contentTrends.begin(), contentTrends.end(), next);
    return all;
}();

/// `lab`: L, a, b planes of the reduced picture (a frame of luma alone has only the first); `others`: all candidates,
/// this one among them.
[[nodiscard]] Features describe(const Crossing &crossing, const std::vector<Line> &lines,
    const std::vector<cv::Mat> &lab, const std::vector<cv::Mat> &sums, const std::vector<Crossing> &others);

} // namespace vision::document
