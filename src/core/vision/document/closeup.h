#pragma once

#include "core/vision/document/refit.h"
#include "core/vision/frame.h"

#include <array>

namespace vision::document {

/// What the frame itself shows of the sides of an outline that has been refitted onto it.
constexpr std::size_t closeupCount = 46;
using CloseupFeatures = std::array<float, closeupCount>;

/// As `profileTrends`. Sides come the least value first.
constexpr std::array<int, closeupCount> closeupTrends = {
    1, 1, 1, 1, // how much the colour changes across a side
    1, 1, 1, 1, // in the same way all along it
    1, 1, 1, 1, // share of it where it does so clearly
    -1, -1, -1, -1, // how far the places of most change are from a straight line
    1, 1, 1, 1, // the change near the corners, beside that of the middle
    0, 0, 0, 0, // the same change beyond the corners
    0, 0, 0, 0, // how much of the change is within a step
    -1, -1, -1, -1, // a stronger change further out
    0, 0, 0, 0, // a stronger change further in
    -1, -1, -1, -1, // how uneven it is just inside
    0, 0, 0, 0, // and just outside
    1, // how much of an edge its weakest side is
    -1, // how far the refit has moved a corner
};

/// `reduction`: pixels of the frame for one of the picture in which lines were looked for.
[[nodiscard]] CloseupFeatures closeupOf(
    const Frame &frame, const Refitted &refitted, const Quad &before, double reduction);

} // namespace vision::document
