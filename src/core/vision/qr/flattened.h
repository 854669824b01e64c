#pragma once

#include "core/vision/qr/grid.h"
#include "core/vision/qr/symbol.h"

namespace vision::qr {

/// A symbol seen from straight above, `scale` pixels a module, with a margin; and what is still bent about it.
class Flattened {
public:
    static constexpr int scale = 4;
    static constexpr int margin = 3; ///< Modules.

    Flattened(const Shades &shades, const Grid &grid);

    /// Looks for the alignment patterns outwards from the finders; what they say of the last corner becomes a better
    /// grid, what is left a smooth field of displacements.
    [[nodiscard]] Grid straightened(const Grid &grid) const;
    void traceBends();

    /// Each module's brightness, smoothed over its middle.
    [[nodiscard]] Square<float> sampled() const;

private:
    struct Match {
        Point centre; ///< In modules.
        double likeness = -1; ///< Correlation with an alignment pattern.
    };
    [[nodiscard]] float at(Point module) const;
    [[nodiscard]] double likeness(Point centre) const;
    [[nodiscard]] Match search(Point expected, double reach) const;
    [[nodiscard]] Point bendAt(Point module) const;

    int m_size;
    int m_side;
    std::vector<float> m_pixels;
    std::vector<int> m_lines; ///< Of alignment patterns.
    std::vector<Point> m_bends; ///< Displacement at each crossing of those lines, in modules.
};

} // namespace vision::qr
