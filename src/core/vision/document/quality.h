#pragma once

#include "core/vision/frame.h"

namespace cv {
class Mat;
}

namespace vision::document {

// Of a page of luma, a byte each.

/// Standard deviation of the noise, from what a second difference leaves of the quieter half of the page.
[[nodiscard]] double noiseOf(const cv::Mat &page);

/// 0 smeared .. 1 crisp, in the direction in which it is worst.
[[nodiscard]] double sharpnessOf(const cv::Mat &page, double noise);

/// Share of the page that is burnt out beside its own white.
[[nodiscard]] double glareOn(const cv::Mat &page);

/// 0 .. 1: how much of what is seen is noise.
[[nodiscard]] double darknessOf(const cv::Mat &page, double noise);

} // namespace vision::document
