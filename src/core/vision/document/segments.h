#pragma once

#include "core/vision/frame.h"

#include <vector>

namespace cv {
class Mat;
}

namespace vision::document {

/// A straight piece of edge, in pixels of the plane.
struct Segment {
    Point a;
    Point b;
    double length;
};

/// Pieces of edge at least that long: neighbours whose slopes point the same way, the steepest first. As the detector
/// of von Gioi and others finds them, without its test of what chance would draw: faint edges are wanted here.
[[nodiscard]] std::vector<Segment> findSegments(const cv::Mat &plane, double leastLength);

} // namespace vision::document
