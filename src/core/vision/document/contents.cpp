#include "core/vision/document/contents.h"

#include "core/vision/document/plane.h"
#include "core/vision/document/quads.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision::document {

namespace {

constexpr int fine = 24; ///< Places across and down the quad where its colour is taken ...
constexpr int coarse = 12; ///< ... and where it is asked how rough it is there.
constexpr double spotShare = 1.0 / 22; ///< Half of such a place, over the quad's size.
constexpr float leastRange = 24; ///< Levels between dark and light on anything printed.
constexpr double around = 0.07; ///< How far outside its surroundings are looked at, over its size.
constexpr float seenRough = 0.12f; ///< Deviation over range: print has more.
constexpr float codeRough = 0.27f; ///< A code has more still ...
constexpr float codeInk = 0.25f; ///< ... and is neither mostly paper nor mostly ink.

using Colour = std::array<float, 3>;

float distance(const Colour &a, const Colour &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

Colour colourAt(const std::vector<cv::Mat> &lab, Point at)
{
    const int x = std::clamp(int(at.x), 0, lab[0].cols - 1);
    const int y = std::clamp(int(at.y), 0, lab[0].rows - 1);
    Colour colour = {};
    for (std::size_t c = 0; c < lab.size(); ++c)
        colour[c] = lab[c].at<uchar>(y, x);
    return colour;
}

/// The colours of a page at even places, by row and by column.
struct Page {
    std::array<Colour, fine> rows = {};
    std::array<Colour, fine> columns = {};
    std::array<int, 256> light = {}; ///< How many places are of each level.
    Colour mean = {};

    Page(const std::vector<cv::Mat> &lab, const Plane &plane)
    {
        for (std::size_t i = 0; i < fine; ++i) {
            for (std::size_t j = 0; j < fine; ++j) {
                const Colour colour = colourAt(lab, plane.at((double(j) + 0.5) / fine, (double(i) + 0.5) / fine));
                ++light[std::size_t(colour[0])];
                for (std::size_t c = 0; c < colour.size(); ++c) {
                    rows[i][c] += colour[c] / fine;
                    columns[j][c] += colour[c] / fine;
                    mean[c] += colour[c] / (fine * fine);
                }
            }
        }
    }
    /// The level that as many places as that share of them are below.
    [[nodiscard]] float lightAt(double share) const
    {
        int left = int(share * (fine * fine - 1));
        std::size_t level = 0;
        while (left >= light[level])
            left -= light[level++];
        return float(level);
    }
    [[nodiscard]] float darkerThan(float level) const
    {
        int count = 0;
        for (std::size_t i = 0; float(i) < level; ++i)
            count += light[i];
        return float(count) / (fine * fine);
    }
};

/// The strongest step between neighbours about the middle.
float foldIn(const std::array<Colour, fine> &means)
{
    float most = 0;
    for (std::size_t i = fine / 3; i + 2 < fine - fine / 3; ++i)
        most = std::max(most, distance(means[i], means[i + 2]));
    return most;
}

/// Lightness within a small square.
struct Spot {
    float mean = 0;
    float deviation = 0;
};

Spot spotAt(const std::vector<cv::Mat> &sums, Point at, int half)
{
    const int columns = sums[0].cols - 1;
    const int rows = sums[0].rows - 1;
    const int left = std::clamp(int(at.x) - half, 0, columns - 1);
    const int top = std::clamp(int(at.y) - half, 0, rows - 1);
    const int right = std::clamp(int(at.x) + half + 1, left + 1, columns);
    const int bottom = std::clamp(int(at.y) + half + 1, top + 1, rows);
    const double count = double(right - left) * (bottom - top);
    const auto meanOf = [&](const cv::Mat &sum) {
        return (sum.at<double>(bottom, right) - sum.at<double>(top, right) - sum.at<double>(bottom, left)
                   + sum.at<double>(top, left))
            / count;
    };
    const double mean = meanOf(sums[0]);
    return {float(mean), float(std::sqrt(std::max(0.0, meanOf(sums[1]) - mean * mean)))};
}

} // namespace

std::vector<cv::Mat> sumsOf(const cv::Mat &lightness)
{
    std::vector<cv::Mat> sums(2);
    cv::integral(lightness, sums[0], sums[1], CV_64F, CV_64F);
    return sums;
}

ContentFeatures contentsOf(const std::vector<cv::Mat> &lab, const std::vector<cv::Mat> &sums, const Quad &quad)
{
    const Plane plane(quad);
    const Page page(lab, plane);
    const float dark = page.lightAt(0.05);
    const float light = page.lightAt(0.95);
    const float range = std::max(leastRange, light - dark);
    const int half = std::max(1, int(std::lround(std::sqrt(areaOf(quad)) * spotShare)));

    constexpr float cells = coarse * coarse;
    constexpr int strip = coarse / 4;
    float code = 0, rough = 0, ink = 0, printed = 0, foot = 0, head = 0, levels = 0;
    for (int i = 0; i < coarse; ++i) {
        for (int j = 0; j < coarse; ++j) {
            const Spot spot = spotAt(sums, plane.at((j + 0.5) / coarse, (i + 0.5) / coarse), half);
            const float inked = (light - spot.mean) / range;
            const float relief = spot.deviation / range;
            code += relief > codeRough && inked > codeInk && inked < 1 - codeInk ? 1 / cells : 0;
            rough += relief / cells;
            ink += inked / cells;
            levels += spot.deviation / cells;
            const float seen = relief > seenRough;
            printed += seen / cells;
            head += i < strip ? seen / (strip * coarse) : 0;
            foot += i >= coarse - strip ? seen / (strip * coarse) : 0;
        }
    }
    Colour beside = {};
    float roughBeside = 0;
    for (int i = 0; i < 4 * coarse; ++i) {
        const double along = (i % coarse + 0.5) / coarse;
        const int side = i / coarse;
        const double out = side < 2 ? -around : 1 + around;
        const Point at = side % 2 ? plane.at(out, along) : plane.at(along, out);
        const Colour colour = colourAt(lab, at);
        for (std::size_t c = 0; c < colour.size(); ++c)
            beside[c] += colour[c] / (4 * coarse);
        roughBeside += spotAt(sums, at, half).deviation / (4 * coarse);
    }
    return {code, rough, ink, page.darkerThan((dark + light) / 2), printed, foot, head, foldIn(page.rows),
        foldIn(page.columns), levels, roughBeside, distance(page.mean, beside)};
}

} // namespace vision::document
