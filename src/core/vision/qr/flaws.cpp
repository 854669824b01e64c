#include "core/vision/qr/flaws.h"

#include "core/vision/qr/symbol.h"

#include <algorithm>

namespace vision::qr {

namespace {

/// The two lengths of a module at the middle of the symbol: the singular values of the map there.
void measureModule(const Grid &grid, Flaws &flaws)
{
    const Point middle{grid.size / 2.0, grid.size / 2.0};
    const Point u = grid.toPixels(middle + Point{0.5, 0}) - grid.toPixels(middle - Point{0.5, 0});
    const Point v = grid.toPixels(middle + Point{0, 0.5}) - grid.toPixels(middle - Point{0, 0.5});
    const double squares = dot(u, u) + dot(v, v);
    const double area = std::abs(cross(u, v));
    const double sum = std::sqrt(std::max(0.0, squares + 2 * area));
    const double difference = std::sqrt(std::max(0.0, squares - 2 * area));
    flaws.module = (sum + difference) / 2;
    flaws.narrow = (sum - difference) / 2;
    flaws.tilt = std::acos(std::clamp(flaws.narrow / std::max(flaws.module, 1e-9), 0.0, 1.0)) * 180 / M_PI;
}

Square<float> brightnessOf(const Grid &grid, const Shades &shades)
{
    Square<float> values(grid.size);
    for (int y = 0; y < grid.size; ++y) {
        for (int x = 0; x < grid.size; ++x)
            values.at(x, y) = float(shades.at(grid.toPixels({x + 0.5, y + 0.5})));
    }
    return values;
}

float shareOf(std::vector<float> values, double share)
{
    const auto place = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

/// Core, light ring and dark ring along one direction: the ring is one module wide and loses its light first.
double crispAlong(Point direction, Point finder, const Grid &grid, const Shades &shades, double contrast)
{
    double sum = 0;
    int count = 0;
    for (const double side : {-1.0, 1.0}) {
        for (const double along : {-1.0, 0.0, 1.0}) {
            const Point base = finder + Point{3.5, 3.5} + Point{direction.y, direction.x} * along;
            const auto value
                = [&](double distance) { return shades.at(grid.toPixels(base + direction * (side * distance))); };
            sum += value(2) - (value(1) + value(3)) / 2;
            ++count;
        }
    }
    return std::clamp(sum / count / contrast, 0.0, 1.0);
}

double crispness(const Grid &grid, const Shades &shades, double contrast)
{
    const double far = grid.size - 7;
    double across = 0;
    double down = 0;
    for (const Point finder : {Point{0, 0}, Point{far, 0}, Point{0, far}}) {
        across += crispAlong({1, 0}, finder, grid, shades, contrast) / 3;
        down += crispAlong({0, 1}, finder, grid, shades, contrast) / 3;
    }
    return std::min(across, down);
}

/// Masks keep data from being all light over so many modules; only light that covers it is.
double burntShare(const Square<float> &values, bool inverted, double leastBurnt)
{
    constexpr int block = 5;
    Square<std::uint8_t> burnt(values.size);
    for (int y = 0; y + block <= values.size; ++y) {
        for (int x = 0; x + block <= values.size; ++x) {
            bool all = true;
            for (int i = 0; all && i < block * block; ++i) {
                const double value = values.at(x + i % block, y + i / block);
                all = (inverted ? 255 - value : value) >= leastBurnt;
            }
            for (int i = 0; all && i < block * block; ++i)
                burnt.at(x + i % block, y + i / block) = 1;
        }
    }
    return double(std::count(burnt.cells.begin(), burnt.cells.end(), 1)) / double(burnt.cells.size());
}

} // namespace

Flaws flawsOf(const Grid &grid, const Shades &shades)
{
    Flaws flaws;
    measureModule(grid, flaws);
    const Square<float> values = brightnessOf(grid, shades);
    const double dark = shareOf(values.cells, 0.1);
    const double light = shareOf(values.cells, 0.9);
    flaws.crisp = crispness(grid, shades, std::max(1.0, light - dark));
    flaws.burnt = burntShare(values, shades.inverted, 240);
    return flaws;
}

} // namespace vision::qr
