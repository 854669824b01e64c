#pragma once

#include "core/vision/document/candidates.h"
#include "core/vision/document/closeup.h"

#include <algorithm>

namespace vision::document {

/// What is known of a candidate beside the others: how it was ranked, and where the rivals lie.
constexpr std::size_t rivalCount = 9;
constexpr std::array<int, rivalCount> rivalTrends = {
    1, 1, // its evidence, and by how much that is more than the best rival's
    0, 0, // the evidence of the best rival around it, and its share of that one's area
    0, 0, // of the best rival within it, and that one's share of its area
    -1, // of the best rival elsewhere
    0, 0, // of the best rival that shares two corners and is larger, or smaller
};

/// All that the last choice is made by.
constexpr std::size_t finalCount = featureCount + closeupCount + rivalCount;
using FinalFeatures = std::array<float, finalCount>;
constexpr std::array<int, finalCount> finalTrends = [] {
    std::array<int, finalCount> all = {};
    auto next = std::copy(trends.begin(), trends.end(), all.begin());
    next = std::copy(closeupTrends.begin(), closeupTrends.end(), next);
    std::copy(rivalTrends.begin(), rivalTrends.end(), next);
    return all;
}();

struct Finalist {
    Quad quad; ///< Refitted, in pixels of the frame.
    FinalFeatures features;
};

/// The candidates with the most `evidence` (one value for each), refitted and looked at closely. `favour`, when it is
/// not empty, is added to choose them and forgotten then.
[[nodiscard]] std::vector<Finalist> finalistsOf(const Frame &frame, const std::vector<Candidate> &candidates,
    const std::vector<double> &evidence, const std::vector<double> &favour = {});

} // namespace vision::document
