#pragma once

#include "core/vision/qr/plane.h"
#include "core/vision/qr/relief.h"

#include <vector>

namespace vision::qr {

/// A finder pattern as seen: dark (or, inverted, light) core, ring around it.
struct FinderPattern {
    Point centre;
    bool inverted = false;
    /// What a module is long to the right and down: the unit square of modules up to a turn, in pixels.
    std::array<double, 4> shape{1, 0, 0, 1};
    double module = 1; ///< Pixels, the mean of all directions.
    double oddness = 0; ///< 0: the traced ring is a finder's all round.

    /// From pixels about the centre to modules, up to a turn; and back.
    [[nodiscard]] Point inModules(Point offset) const;
    [[nodiscard]] Point inPixels(Point modules) const;
};

[[nodiscard]] std::vector<FinderPattern> findFinderPatterns(const Relief &relief, int rowStep);

} // namespace vision::qr
