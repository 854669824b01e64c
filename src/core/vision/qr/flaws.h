#pragma once

#include "core/vision/qr/grid.h"

namespace vision::qr {

/// What may keep a symbol from being read, measured on its grid.
struct Flaws {
    double module = 0; ///< Pixels, along the direction in which modules are longest ...
    double narrow = 0; ///< ... and shortest.
    double tilt = 0; ///< Degrees between the line of sight and the symbol's normal, as the foreshortening says.
    double crisp
        = 0; ///< How far a single module stands out, 1: fully; in the worse direction, so that a smear is seen.
    double burnt = 0; ///< Share of the symbol that is nothing but light, as no data is.
};

[[nodiscard]] Flaws flawsOf(const Grid &grid, const Shades &shades);

} // namespace vision::qr
