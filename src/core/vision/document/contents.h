#pragma once

#include "core/vision/frame.h"

#include <array>
#include <vector>

namespace cv {
class Mat;
}

namespace vision::document {

/// What a quad holds: print, a code, nothing; and whether that is what lies around it as well.
constexpr std::size_t contentCount = 12;
using ContentFeatures = std::array<float, contentCount>;

/// As `profileTrends`.
constexpr std::array<int, contentCount> contentTrends = {
    -1, // share that looks like the modules of a code
    0, 0, 0, // how rough it is, how much ink, how much of it is dark
    0, 0, 0, // share that is rough at all, and of the foot and of the head
    -1, -1, // a fold: the strongest step of colour about the middle, across and down
    0, 0, // how rough it is inside and around, in levels
    1, // how unlike the colours inside and around are
};

/// Sums of the lightness, and of its squares, up to each pixel.
[[nodiscard]] std::vector<cv::Mat> sumsOf(const cv::Mat &lightness);

/// `lab`: planes of the reduced picture; `sums`: those of its first.
[[nodiscard]] ContentFeatures contentsOf(
    const std::vector<cv::Mat> &lab, const std::vector<cv::Mat> &sums, const Quad &quad);

} // namespace vision::document
