#pragma once

#include "core/vision/qr/trio.h"

#include <vector>

namespace vision::qr {

/// Where the modules of a symbol are: module (x, y) covers x..x+1, y..y+1.
struct Grid {
    int size = 0;
    Homography toPixels;
    double timing = 0; ///< How well the timing patterns alternate on it: 1 perfectly, about 0 by chance.
};

/// A luma picture, turned so that the symbol is dark on light, read between the pixels.
struct Shades {
    Frame luma;
    bool inverted = false;
    [[nodiscard]] double at(Point p) const;
};

/// The grids a trio may mean, the best timing first: the finders' edges are traced in grey, and each size that the
/// distances allow is fitted to their lines and corners.
[[nodiscard]] std::vector<Grid> gridsOf(const Trio &trio, const Shades &shades);

} // namespace vision::qr
