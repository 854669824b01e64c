#pragma once

#include "core/vision/frame.h"

namespace cv {
class Mat;
}

namespace vision::document {

/// The page as luma, seen from straight above: as many pixels as the frame has of it, at most 1,000 for the longer
/// side.
[[nodiscard]] cv::Mat rectified(const Frame &frame, const Quad &quad);

} // namespace vision::document
