#include "core/vision/mrz/pitch.h"

#include "core/vision/mrz/patch.h"
#include "core/vision/mrz/strip.h"

#include <cmath>
#include <complex>
#include <numbers>

namespace vision {

namespace {

constexpr int nominal = 44; ///< Characters the line is sampled as.
constexpr int decimation = 2; ///< Of the columns.
constexpr double fewest = 27; ///< Cells of the line: of one of 30 a few may be missed.
constexpr double most = 47;

/// How much ink there is at each place along the line, without what changes slowly.
std::vector<float> inkOf(const Frame &luma, const TextLine &line)
{
    constexpr int around = glyph::cell; // columns to either side
    Strip strip(luma, line, nominal);
    strip.sample({.pitch = {0, 1, 0}, .drop = {}, .tall = 1});
    const std::vector<float> whole = strip.profile();
    std::vector<float> sums{0};
    for (const float each : whole)
        sums.push_back(sums.back() + each);
    std::vector<float> ink;
    const int from = Strip::spare * glyph::cell;
    for (int x = from; x < from + nominal * glyph::cell; x += decimation) {
        const float usual = sums[size_t(x + around + 1)] - sums[size_t(x - around)];
        ink.push_back(whole[size_t(x)] - usual / (2 * around + 1));
    }
    return ink;
}

} // namespace

double countCells(const Frame &luma, const TextLine &line)
{
    const std::vector<float> ink = inkOf(luma, line);
    double found = nominal;
    double strongest = 0;
    for (double cells = fewest; cells <= most; cells += 0.25) {
        std::complex<double> wave;
        for (std::size_t i = 0; i < ink.size(); ++i)
            wave += double(ink[i]) * std::polar(1.0, 2 * std::numbers::pi * cells * double(i) / double(ink.size()));
        if (std::abs(wave) > strongest) {
            strongest = std::abs(wave);
            found = cells;
        }
    }
    return found + 0.24; // the line ends at the edges of its characters, not of their cells
}

} // namespace vision
