#include "core/vision/qr/reader.h"

#include "core/vision/pixels.h"
#include "core/vision/qr/codewords.h"
#include "core/vision/qr/flattened.h"
#include "core/vision/qr/glimpse.h"
#include "core/vision/qr/judged.h"
#include "core/vision/zxing.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace vision::qr {

namespace {

constexpr double surelyThere = 0.6; ///< Of a grid's timing, for a symbol that cannot be read.

/// Above what chance gives; small symbols have few modules to judge by.
double timingByChance(int size)
{
    return std::max(0.3, 1.4 / std::sqrt(2.0 * (size - 16)));
}

cv::Mat scaled(const Frame &luma, double scale)
{
    const cv::Mat picture = storedOf(luma);
    if (scale == 1)
        return picture;
    cv::Mat result;
    cv::resize(picture, result, {}, scale, scale, scale > 1 ? cv::INTER_CUBIC : cv::INTER_AREA);
    return result;
}

void mirror(SoftModules &modules)
{
    for (int y = 0; y < modules.size; ++y) {
        for (int x = 0; x < y; ++x)
            std::swap(modules.at(x, y), modules.at(y, x));
    }
}

std::string textOn(const Flattened &flat, bool thorough)
{
    const Square<float> brightness = flat.sampled();
    for (const Judging judging : {Judging::Plain, Judging::Learned, Judging::Sharpened}) {
        if (judging != Judging::Plain && !thorough)
            break;
        SoftModules soft = judged(brightness, judging);
        for (int side = 0; side < 2; ++side, mirror(soft)) {
            if (const auto clean = cleanSymbol(soft)) {
                if (std::string text = zxing::textOf(*clean); !text.empty())
                    return text;
            }
        }
    }
    return {};
}

struct Reading {
    Grid grid;
    std::string text;
};

Reading readTrio(const Trio &trio, const Shades &shades, const Effort &effort)
{
    Reading best;
    std::size_t tried = 0;
    for (const Grid &grid : gridsOf(trio, shades)) {
        if (grid.timing < timingByChance(grid.size) || tried++ >= effort.grids)
            break;
        const Grid better = Flattened(shades, grid).straightened(grid);
        Flattened flat(shades, better);
        flat.traceBends();
        if (best.grid.size == 0)
            best.grid = better;
        if (std::string text = textOn(flat, effort.thorough); !text.empty())
            return {better, std::move(text)};
    }
    return best;
}

Sighting sightingOf(const Reading &reading, const Shades &shades, double scale)
{
    Sighting sighting{reading.text, {}, {}};
    const double n = reading.grid.size;
    const Point corners[] = {{0, 0}, {n, 0}, {n, n}, {0, n}};
    for (std::size_t i = 0; i < 4; ++i) {
        const Point p = reading.grid.toPixels(corners[i]);
        sighting.quad[i] = {(p.x + 0.5) / scale, (p.y + 0.5) / scale};
    }
    if (reading.text.empty()) {
        sighting.flaws = flawsOf(reading.grid, shades);
        sighting.flaws.module /= scale;
        sighting.flaws.narrow /= scale;
    }
    return sighting;
}

} // namespace

std::vector<Sighting> readByGrid(const Frame &luma, const Effort &effort)
{
    if (std::min(luma.width, luma.height) * effort.scale < sizeOf(1))
        return {};
    const cv::Mat picture = scaled(luma, effort.scale);
    const Frame frame{picture.data, picture.cols, picture.rows, int(picture.step), Pixels::Luma, 0};
    const auto patterns = findFinderPatterns(reliefOf(frame, effort.window), effort.rowStep);
    const auto trios = triosOf(patterns, effort.trios);
    std::vector<Sighting> sightings;
    std::vector<Point> used;
    for (const Trio &trio : trios) {
        const Point centres[] = {trio.corner.centre, trio.right.centre, trio.below.centre};
        const bool again = std::any_of(used.begin(), used.end(), [&](Point known) {
            return std::any_of(std::begin(centres), std::end(centres), [&](Point p) { return length(p - known) < 1; });
        });
        if (again)
            continue;
        const Shades shades{frame, trio.corner.inverted};
        const Reading reading = readTrio(trio, shades, effort);
        if (reading.text.empty() && reading.grid.timing < surelyThere)
            continue;
        const Sighting sighting = sightingOf(reading, shades, effort.scale);
        if (sighting.text.empty()) {
            sightings.push_back(sighting);
            continue;
        }
        used.insert(used.end(), std::begin(centres), std::end(centres));
        sightings.insert(sightings.begin(), sighting);
        if (effort.one)
            return sightings;
    }
    if (const auto seen = sightings.empty() ? glimpse(trios, patterns) : std::nullopt)
        sightings.push_back(sightingOf({seen->grid, {}}, {frame, seen->inverted}, effort.scale));
    return sightings;
}

} // namespace vision::qr
