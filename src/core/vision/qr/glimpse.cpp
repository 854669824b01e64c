#include "core/vision/qr/glimpse.h"

#include "core/vision/qr/symbol.h"

#include <algorithm>

namespace vision::qr {

namespace {

// Pages of text and photographs without a code were found to hold nothing like either.
constexpr double surelyThree = 0.5; ///< Oddness of a trio; there 0.53 and more.
constexpr double surelyOne = 0.1; ///< Oddness of a finder that is foreshortened; there 0.11 and more.
constexpr double foreshortened = 1.7; ///< The longer over the shorter side of a module.

Homography affine(Point origin, Point u, Point v)
{
    return {{u.x, v.x, origin.x, u.y, v.y, origin.y, 0, 0, 1}};
}

Grid gridOf(const Trio &trio)
{
    const int version = std::clamp(int(std::lround((trio.size - 17) / 4)), 1, 40);
    const int size = sizeOf(version);
    const Point u = (trio.right.centre - trio.corner.centre) * (1.0 / (size - 7));
    const Point v = (trio.below.centre - trio.corner.centre) * (1.0 / (size - 7));
    return {size, affine(trio.corner.centre - (u + v) * 3.5, u, v), 0};
}

Grid gridOf(const FinderPattern &finder)
{
    const Point u = finder.inPixels({1, 0});
    const Point v = finder.inPixels({0, 1});
    return {7, affine(finder.centre - (u + v) * 3.5, u, v), 0};
}

double foreshorteningOf(const FinderPattern &finder)
{
    // The shape is symmetric: its eigenvalues are the sides.
    const auto &[a, b, c, d] = finder.shape;
    const double root = std::sqrt((a - d) * (a - d) + 4 * b * c);
    return (a + d + root) / std::max(1e-9, a + d - root);
}

} // namespace

std::optional<Glimpse> glimpse(const std::vector<Trio> &trios, const std::vector<FinderPattern> &patterns)
{
    if (!trios.empty() && trios.front().oddness < surelyThree)
        return Glimpse{gridOf(trios.front()), trios.front().corner.inverted};
    for (const FinderPattern &finder : patterns) {
        if (finder.oddness < surelyOne && foreshorteningOf(finder) > foreshortened)
            return Glimpse{gridOf(finder), finder.inverted};
    }
    return std::nullopt;
}

} // namespace vision::qr
