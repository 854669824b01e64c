#pragma once

#include "core/vision/document/tree.h"

#include <span>
#include <vector>

namespace ktrain {

/// The candidates of one picture and how much each is the document; all 0: there is none, or it was not found.
struct Choice {
    std::vector<std::vector<float>> candidates; ///< The features of each.
    std::vector<double> wanted; ///< 0..1 each.
};

struct Boosting {
    int trees;
    double rate;
};

/// Gradient boosting of trees for choosing one of each picture's candidates, or none: the loss is the logarithm of
/// the belief that falls on what is wanted. `trends`: one for each feature.
[[nodiscard]] std::vector<vision::document::Tree> boost(
    const std::vector<Choice> &choices, std::span<const int> trends, const Boosting &boosting);

} // namespace ktrain
