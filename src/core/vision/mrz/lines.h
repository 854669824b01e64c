#pragma once

#include "core/vision/frame.h"

#include <vector>

namespace vision {

/// A row of print: its middle from the first character's left edge to the last one's right edge, and how high capitals
/// are at both ends, in pixels of the frame.
struct TextLine {
    Point left;
    Point right;
    double heightLeft = 0;
    double heightRight = 0;

    [[nodiscard]] double length() const;
    [[nodiscard]] double height() const { return (heightLeft + heightRight) / 2; }
};

/// Long rows of dark print, up to 25 degrees from level, read from left to right; the longest against its height first.
[[nodiscard]] std::vector<TextLine> findTextLines(const Frame &luma);

/// One, two or three of the lines below each other as those of one zone are, from top to bottom.
using Zone = std::vector<TextLine>;

/// What may be a zone, the likeliest first, at most `most`.
[[nodiscard]] std::vector<Zone> findZones(const std::vector<TextLine> &lines, std::size_t most);

} // namespace vision
