#pragma once

#include "core/vision/frame.h"

namespace cv {
class Mat;
}

namespace vision::document {

// Of a page of luma.

/// 0 smeared .. 1 crisp, in the direction in which it is worst.
[[nodiscard]] double sharpnessOf(const cv::Mat &page);

/// Share of the page that is burnt out beside its own white.
[[nodiscard]] double glareOn(const cv::Mat &page);

/// 0 .. 1: how much of what is seen is noise.
[[nodiscard]] double darknessOf(const cv::Mat &page);

} // namespace vision::document
