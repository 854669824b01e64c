#include "core/vision/qr/flattened.h"

#include "core/vision/pixels.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace vision::qr {

namespace {

constexpr double surelyAlike = 0.6;

} // namespace

Flattened::Flattened(const Shades &shades, const Grid &grid)
    : m_size(grid.size)
    , m_side((grid.size + 2 * margin) * scale)
    , m_lines(alignmentLines(grid.size))
    , m_bends(m_lines.size() * m_lines.size())
{
    const cv::Mat picture = storedOf(shades.luma);
    // Pixel (i, j) of the result has its centre at module (i + 0.5) / scale - margin.
    const double first = 0.5 / scale - margin;
    const cv::Matx33d toModules(1.0 / scale, 0, first, 0, 1.0 / scale, first, 0, 0, 1);
    const cv::Matx33d toPixels(grid.toPixels.m.data());
    cv::Mat flat;
    cv::warpPerspective(picture, flat, toPixels * toModules, {m_side, m_side}, cv::INTER_CUBIC | cv::WARP_INVERSE_MAP,
        cv::BORDER_REPLICATE);
    cv::GaussianBlur(flat, flat, {5, 5}, 0.9);
    m_pixels.resize(std::size_t(m_side) * std::size_t(m_side));
    cv::Mat pixels(m_side, m_side, CV_32FC1, m_pixels.data());
    flat.convertTo(pixels, CV_32F, shades.inverted ? -1 : 1, shades.inverted ? 255 : 0);
}

float Flattened::at(Point module) const
{
    const double px = std::clamp((module.x + margin) * scale - 0.5, 0.0, m_side - 1.001);
    const double py = std::clamp((module.y + margin) * scale - 0.5, 0.0, m_side - 1.001);
    const int x = int(px);
    const int y = int(py);
    const float fx = float(px - x);
    const float fy = float(py - y);
    const float *upper = m_pixels.data() + std::ptrdiff_t(y) * m_side + x;
    const float *lower = upper + m_side;
    return (upper[0] * (1 - fx) + upper[1] * fx) * (1 - fy) + (lower[0] * (1 - fx) + lower[1] * fx) * fy;
}

double Flattened::likeness(Point centre) const
{
    // Dark ring of 16 modules, light ring of 8, dark middle: 17 dark, 8 light.
    double dark = 0;
    double light = 0;
    double squares = 0;
    for (int dy = -2; dy <= 2; ++dy) {
        for (int dx = -2; dx <= 2; ++dx) {
            const double value = at({centre.x + dx, centre.y + dy});
            (std::max(std::abs(dx), std::abs(dy)) == 1 ? light : dark) += value;
            squares += value * value;
        }
    }
    const double mean = (dark + light) / 25;
    const double variance = squares - 25 * mean * mean;
    if (variance < 25 * 4)
        return 0;
    return (light / 8 - dark / 17) * std::sqrt(8.0 * 17 / 25) / std::sqrt(variance);
}

Flattened::Match Flattened::search(Point expected, double reach) const
{
    Match best{expected, -1};
    constexpr double step = 0.25;
    const int steps = int(std::lround(reach / step));
    for (int y = -steps; y <= steps; ++y) {
        for (int x = -steps; x <= steps; ++x) {
            const Point centre{expected.x + x * step, expected.y + y * step};
            const double farther = std::hypot(x, y) * step / reach; // of equals, the nearer one
            const double value = likeness(centre) - 0.08 * farther;
            if (value > best.likeness)
                best = {centre, value};
        }
    }
    // The top of a parabola through the neighbours.
    const double middle = likeness(best.centre);
    const auto top = [&](Point offset) {
        const double before = likeness(best.centre - offset);
        const double after = likeness(best.centre + offset);
        const double bend = before + after - 2 * middle;
        return bend < -1e-6 ? std::clamp((before - after) / (2 * bend), -1.0, 1.0) * step : 0.0;
    };
    best.centre = best.centre + Point{top({step, 0}), top({0, step})};
    best.likeness = middle;
    return best;
}

Grid Flattened::straightened(const Grid &grid) const
{
    if (m_lines.empty())
        return grid;
    HomographyFit fit({grid.size / 2.0, grid.size / 2.0}, grid.size);
    const auto know = [&](Point found, Point ideal, double weight) {
        fit.onColumn(found, ideal.x, weight);
        fit.onRow(found, ideal.y, weight);
    };
    const double far = grid.size - 7;
    for (const Point finder : {Point{0, 0}, Point{far, 0}, Point{0, far}}) {
        for (const Point corner : {Point{0, 0}, Point{7, 0}, Point{0, 7}, Point{7, 7}})
            know(finder + corner, finder + corner, 1);
    }
    // The one in the last corner says most; when it is hidden, the next ones inwards still say much.
    const std::size_t last = m_lines.size() - 1;
    bool found = false;
    for (const auto &[x, y] : {std::pair{last, last}, {last, last - 1}, {last - 1, last}}) {
        if ((x == 0 && y == 0) || (x == last && y == 0) || (x == 0 && y == last))
            continue;
        const Point ideal{m_lines[x] + 0.5, m_lines[y] + 0.5};
        const Match match = search(ideal, std::clamp(grid.size / 18.0, 2.0, 4.0));
        if (match.likeness < surelyAlike)
            continue;
        know(match.centre, ideal, 3);
        found = true;
        if (x == last && y == last)
            break;
    }
    const auto map = fit.solve();
    if (!found || !map)
        return grid;
    Grid better = grid;
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            better.toPixels.m[3 * row + column] = 0;
            for (std::size_t k = 0; k < 3; ++k)
                better.toPixels.m[3 * row + column] += grid.toPixels.m[3 * row + k] * map->m[3 * k + column];
        }
    }
    return better;
}

void Flattened::traceBends()
{
    const std::size_t count = m_lines.size();
    const auto bend = [&](std::size_t x, std::size_t y) -> Point & { return m_bends[y * count + x]; };
    for (std::size_t ring = 1; ring < 2 * count; ++ring) { // outwards, away from the first finder
        for (std::size_t y = 0; y < count; ++y) {
            if (ring < y || ring - y >= count)
                continue;
            const std::size_t x = ring - y;
            if ((x == 0 && y == count - 1) || (y == 0 && x == count - 1))
                continue; // under a finder
            Point expected;
            if (x > 0 && y > 0)
                expected = bend(x - 1, y) + bend(x, y - 1) - bend(x - 1, y - 1) * 1.0;
            else
                expected = x > 0 ? bend(x - 1, y) : bend(x, y - 1);
            if (length(expected) > 3)
                expected = expected * (3 / length(expected));
            const Point ideal{m_lines[x] + 0.5, m_lines[y] + 0.5};
            const Match match = search(ideal + expected, 1.25);
            bend(x, y) = match.likeness >= surelyAlike ? match.centre - ideal : expected * 0.8;
        }
    }
}

Point Flattened::bendAt(Point module) const
{
    const std::size_t count = m_lines.size();
    if (count < 2)
        return {};
    const auto place = [&](double value) {
        std::size_t i = 0;
        while (i + 2 < count && value > m_lines[i + 1] + 0.5)
            ++i;
        const double share = (value - m_lines[i] - 0.5) / (m_lines[i + 1] - m_lines[i]);
        return std::pair{i, std::clamp(share, -0.4, 1.4)};
    };
    const auto [x, fx] = place(module.x);
    const auto [y, fy] = place(module.y);
    const Point *row = m_bends.data() + y * count + x;
    const Point upper = row[0] * (1 - fx) + row[1] * fx;
    const Point lower = row[count] * (1 - fx) + row[count + 1] * fx;
    return upper * (1 - fy) + lower * fy;
}

Square<float> Flattened::sampled() const
{
    Square<float> modules(m_size);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            const Point centre{x + 0.5, y + 0.5};
            modules.at(x, y) = at(centre + bendAt(centre));
        }
    }
    return modules;
}

} // namespace vision::qr
