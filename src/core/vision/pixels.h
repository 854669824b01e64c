#pragma once

#include "core/vision/frame.h"

namespace cv {
class Mat;
}

/// Frames as OpenCV sees them, for the `.cpp` files of this room.
namespace vision {

/// The bytes of a usable frame, as stored: 1, 3 or 4 channels. Shared, and never to be written to.
[[nodiscard]] cv::Mat storedOf(const Frame &frame);

/// The luma of such pixels, of a part or a reduced copy of them. What is luma already is shared.
[[nodiscard]] cv::Mat lumaOf(const cv::Mat &stored, Pixels pixels);

/// As the person sees it. `rotation` as in Frame; 0 is shared.
[[nodiscard]] cv::Mat uprightOf(const cv::Mat &stored, int rotation);

} // namespace vision
