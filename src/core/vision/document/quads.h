#pragma once

#include "core/vision/document/lines.h"

#include <array>
#include <optional>

namespace vision::document {

/// Four lines of which each crosses the next: top, right, bottom, left, and where they cross, top left first.
struct Crossing {
    std::array<int, 4> sides = {};
    Quad corners = {};
    double edge = 0; ///< Share of the outline that is edge.
    double gain = 0; ///< Pixels of outline that are edge, less those that are bare.
};

struct Extent {
    int width = 0;
    int height = 0;
};

/// The quadrilaterals that are outlined best, at most `most`, no two of them nearly the same.
[[nodiscard]] std::vector<Crossing> findCrossings(const std::vector<Line> &lines, Extent picture, std::size_t most);

/// The quadrilateral that is outlined best of those with a side on the picture's border.
[[nodiscard]] std::optional<Crossing> findCut(const std::vector<Line> &lines, Extent picture);

/// Turned so that the corner that is seen top left comes first, then clockwise.
[[nodiscard]] Quad inOrder(const Quad &quad);

[[nodiscard]] double areaOf(const Quad &quad);
[[nodiscard]] bool isConvex(const Quad &quad);

} // namespace vision::document
