#pragma once

#include "core/vision/frame.h"

#include <cstdint>
#include <vector>

namespace cv {
class Mat;
}

namespace vision::document {

/// A straight line through a picture and which parts of it are edges there. Pixels of the reduced picture.
struct Line {
    Point normal; ///< Of length 1; the line is where normal * point = offset.
    double offset = 0;
    int first = 0; ///< Where along the line `covered` begins.
    std::vector<std::uint16_t> covered; ///< Pixels of edge from `first` to there.

    [[nodiscard]] Point direction() const { return {normal.y, -normal.x}; }
    [[nodiscard]] double along(Point point) const { return point.x * normal.y - point.y * normal.x; }
    /// Pixels of edge between two places along the line.
    [[nodiscard]] int edge(double from, double to) const;
};

/// Segments of the planes, those on one line put together, the longest first.
[[nodiscard]] std::vector<Line> findLines(const std::vector<cv::Mat> &planes);

} // namespace vision::document
