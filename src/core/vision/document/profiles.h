#pragma once

#include "core/vision/frame.h"

#include <array>
#include <vector>

namespace cv {
class Mat;
}

namespace vision::document {

/// What changes across the sides of a quad and how evenly it does so along them.
constexpr std::size_t profileCount = 26;
using ProfileFeatures = std::array<float, profileCount>;

/// 1: more may only speak for a candidate, -1: only against it, 0: either. Sides come the least value first.
constexpr std::array<int, profileCount> profileTrends = {
    1, 1, 1, 1, // the colour changes in the same way all along a side
    -1, -1, -1, -1, // how uneven it is just inside ...
    0, 0, 0, 0, // ... and just outside
    1, 1, 1, 1, // the change, beside how uneven both are
    -1, -1, -1, -1, // a stronger change further out
    0, 0, 0, 0, // a stronger change further in
    0, 0, // how unlike each other the four sides are inside, and outside
};

/// `lab`: planes of the reduced picture; the corners clockwise.
[[nodiscard]] ProfileFeatures profilesAcross(const std::vector<cv::Mat> &lab, const Quad &quad);

} // namespace vision::document
