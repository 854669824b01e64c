#include "core/vision/qr/grid.h"

#include "core/vision/qr/symbol.h"

#include <algorithm>

namespace vision::qr {

namespace {

/// Mean of the three; codes that can be read have 0.8 and more, what letters make of one at most 0.6.
constexpr double finderLikeness = 0.68;

/// A point on an edge of a finder pattern, and where that edge is: modules from the finder's centre.
struct EdgePoint {
    Point pixel;
    double at;
    bool column; ///< The edge runs along a column.
    double weight;
};

/// One finder with the symbol's own directions: pixels to the next module rightwards and downwards.
struct Oriented {
    Point centre;
    Point rightwards;
    Point downwards;
};

Oriented orient(const FinderPattern &finder, Point rightwards, Point downwards)
{
    // In the finder's own modules the directions are square to each other; the mean of both says how it is turned.
    const Point u = finder.inModules(rightwards);
    const Point v = finder.inModules(downwards);
    const Point turnedV{v.y, -v.x};
    const Point mean = u * (1 / length(u)) + turnedV * (1 / length(v));
    const Point x = mean * (1 / length(mean));
    return {finder.centre, finder.inPixels(x), finder.inPixels({-x.y, x.x})};
}

/// Where the brightness passes the middle between half a module before and half a module behind `level`.
std::optional<double> edgeNear(const Shades &shades, Point base, Point outwards, double level)
{
    constexpr double step = 0.1;
    const auto value = [&](double distance) { return shades.at(base + outwards * distance); };
    const double inside = value(level - 0.5);
    const double outside = value(level + 0.5);
    const bool lightOutside = level != 2.5;
    if ((lightOutside ? outside - inside : inside - outside) < 6)
        return std::nullopt;
    const double half = (inside + outside) / 2;
    double before = inside;
    for (double offset = -0.5 + step; offset < 0.5 + step / 2; offset += step) {
        const double here = value(level + offset);
        if ((before < half) != (here < half))
            return level + offset - step * (here - half) / (here - before);
        before = here;
    }
    return std::nullopt;
}

/// Edges at 1.5, 2.5 and 3.5 modules from the centre on all four sides, each crossed at several places.
std::vector<EdgePoint> tracedEdges(const Oriented &finder, const Shades &shades)
{
    std::vector<EdgePoint> points;
    for (const bool column : {true, false}) {
        const Point outwards = column ? finder.rightwards : finder.downwards;
        const Point along = column ? finder.downwards : finder.rightwards;
        for (const double side : {-1.0, 1.0}) {
            for (const double level : {1.5, 2.5, 3.5}) {
                for (int k = -3; k <= 3; ++k) {
                    const Point base = finder.centre + along * (0.25 * k * level);
                    if (const auto edge = edgeNear(shades, base, outwards * side, level))
                        points.push_back({base + outwards * (side * *edge), side * level, column,
                            level == 3.5 ? 0.5 : 1.0}); // what is outside the ring may be anything
                }
            }
        }
    }
    return points;
}

/// +1 where the row and the column of the timing patterns alternate as they should.
double timingOf(const Grid &grid, const Shades &shades)
{
    double agreement = 0;
    double total = 0;
    for (const bool column : {false, true}) {
        const auto value = [&](int i) {
            double sum = 0;
            for (const double offset : {-0.2, 0.2}) {
                const double along = i + 0.5 + offset;
                sum += shades.at(grid.toPixels(column ? Point{6.5, along} : Point{along, 6.5}));
            }
            return sum / 2;
        };
        double before = value(7);
        double here = value(8);
        for (int i = 8; i <= grid.size - 9; ++i) {
            const double next = value(i + 1);
            const double stands = here - (before + next) / 2;
            agreement += i % 2 == 0 ? -stands : stands;
            total += std::abs(stands);
            before = here;
            here = next;
        }
    }
    return total > 0 ? agreement / total : 0;
}

/// How alike a finder, with what of its separator lies in the symbol, is to the ideal one: a correlation, 1 when equal.
double likenessAt(Point finder, const Grid &grid, const Shades &shades)
{
    double count = 0;
    double sum = 0;
    double squares = 0;
    double light = 0; // modules that should be
    double lightSum = 0;
    for (int y = -1; y <= 7; ++y) {
        for (int x = -1; x <= 7; ++x) {
            const Point module{finder.x + x, finder.y + y};
            if (std::min(module.x, module.y) < 0 || std::max(module.x, module.y) >= grid.size)
                continue;
            const double value = shades.at(grid.toPixels(module + Point{0.5, 0.5}));
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            const bool isLight = ring == 2 || ring == 4;
            ++count;
            sum += value;
            squares += value * value;
            light += isLight;
            lightSum += isLight ? value : 0;
        }
    }
    const double variance = squares - sum * sum / count;
    const double apart = lightSum - light * sum / count;
    return variance < 1 ? 0 : apart / std::sqrt(variance * light * (count - light) / count);
}

bool hasFinders(const Grid &grid, const Shades &shades)
{
    const double far = grid.size - 7;
    double likeness = 0;
    for (const Point finder : {Point{0, 0}, Point{far, 0}, Point{0, far}})
        likeness += likenessAt(finder, grid, shades) / 3;
    return likeness > finderLikeness;
}

} // namespace

double Shades::at(Point p) const
{
    const double px = std::clamp(p.x, 0.0, double(luma.width - 1));
    const double py = std::clamp(p.y, 0.0, double(luma.height - 1));
    const int x = std::min(int(px), std::max(0, luma.width - 2));
    const int y = std::min(int(py), std::max(0, luma.height - 2));
    const double fx = px - x;
    const double fy = py - y;
    const std::uint8_t *upper = luma.data + std::ptrdiff_t(y) * luma.stride + x;
    const std::uint8_t *lower = luma.height > 1 ? upper + luma.stride : upper;
    const int right = luma.width > 1;
    const double value
        = (upper[0] * (1 - fx) + upper[right] * fx) * (1 - fy) + (lower[0] * (1 - fx) + lower[right] * fx) * fy;
    return inverted ? 255 - value : value;
}

std::vector<Grid> gridsOf(const Trio &trio, const Shades &shades)
{
    const Point u = trio.right.centre - trio.corner.centre;
    const Point v = trio.below.centre - trio.corner.centre;
    struct Place {
        const FinderPattern &finder;
        bool right;
        bool below;
        std::vector<EdgePoint> points;
    };
    const auto place = [&](const FinderPattern &finder, bool right, bool below) {
        return Place{finder, right, below, tracedEdges(orient(finder, u, v), shades)};
    };
    const Place places[]
        = {place(trio.corner, false, false), place(trio.right, true, false), place(trio.below, false, true)};

    std::vector<Grid> grids;
    const int guess = int(std::lround((trio.size - 17) / 4));
    const int reach = 1 + guess / 8;
    for (int version = std::max(1, guess - reach); version <= std::min(40, guess + reach); ++version) {
        const int size = sizeOf(version);
        HomographyFit fit(trio.corner.centre + (u + v) * 0.5, (length(u) + length(v)) / 2);
        for (const Place &at : places) {
            const double x = at.right ? size - 3.5 : 3.5;
            const double y = at.below ? size - 3.5 : 3.5;
            fit.onColumn(at.finder.centre, x, 4);
            fit.onRow(at.finder.centre, y, 4);
            for (const EdgePoint &point : at.points)
                point.column ? fit.onColumn(point.pixel, x + point.at, point.weight)
                             : fit.onRow(point.pixel, y + point.at, point.weight);
        }
        const auto map = fit.solve();
        Grid grid{size, map.value_or(Homography{}), 0};
        if (!map || !hasFinders(grid, shades))
            continue;
        grid.timing = timingOf(grid, shades);
        grids.push_back(grid);
    }
    std::sort(grids.begin(), grids.end(), [](const Grid &a, const Grid &b) { return a.timing > b.timing; });
    return grids;
}

} // namespace vision::qr
