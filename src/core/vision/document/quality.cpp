#include "core/vision/document/quality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision::document {

namespace {

constexpr int directions = 4;
constexpr int leastEdges = 40; ///< Pixels: with fewer there is nothing to judge by.
constexpr double secondBlur = 1.6; ///< Pixels: what this much more does to an edge tells how blurred it was.
constexpr int blurReach = 4; ///< Pixels.
constexpr double strongShare = 0.06; ///< Of the pixels: those on edges.
constexpr double steepShare = 0.005; ///< Of the pixels: the steepest, print even where there is little of it ...
constexpr double edgeOfSteep = 0.35; ///< ... and what share of their slope is an edge still.
constexpr double leastStep = 14; ///< Sobel's sum, levels times four: below that an edge may be noise.
constexpr double smearedRatio = 1.1; ///< What a blurred edge keeps of itself under the second blur ...
constexpr double crispRatio = 2.0; ///< ... and a crisp one.
constexpr double bareContrast = 0.3; ///< Of its brightness: what print would have on a page that has none.
constexpr double evenOdds = 12; ///< Contrast over noise at which darkness is a half.

/// How many pixels are of each level.
class Histogram {
public:
    explicit Histogram(const cv::Mat &page)
        : m_pixels(double(page.total()))
    {
        for (int y = 0; y < page.rows; ++y) {
            const uchar *row = page.ptr(y);
            for (int x = 0; x < page.cols; ++x)
                ++m_counts[row[x]];
        }
    }
    /// The level below which that share of the page lies.
    [[nodiscard]] double levelAt(double share) const
    {
        double left = share * m_pixels;
        for (std::size_t level = 0; level < m_counts.size(); ++level) {
            left -= m_counts[level];
            if (left <= 0)
                return double(level);
        }
        return 255;
    }

private:
    double m_pixels;
    std::array<int, 256> m_counts = {};
};

/// Slopes along one of four directions: right, down and the two between.
cv::Mat slopesAlong(const cv::Mat &page, int direction)
{
    static constexpr float kernels[4][9] = {{-1, 0, 1, -2, 0, 2, -1, 0, 1}, {-1, -2, -1, 0, 0, 0, 1, 2, 1},
        {-2, -1, 0, -1, 0, 1, 0, 1, 2}, {0, -1, -2, 1, 0, -1, 2, 1, 0}};
    cv::Mat slopes;
    cv::filter2D(page, slopes, CV_16S, cv::Mat(3, 3, CV_32F, const_cast<float *>(kernels[direction])));
    return slopes;
}

/// The slope from which a pixel is on an edge: that which `strongShare` of them exceed, and on a page with few edges
/// more, because the rest of that share is grain and cloth.
int strongSlope(const cv::Mat &slopes)
{
    constexpr std::size_t steepest = 4 * 255;
    std::array<int, steepest + 1> counts = {};
    int all = 0;
    for (int y = 0; y < slopes.rows; y += 2) {
        const auto *row = slopes.ptr<short>(y);
        for (int x = 0; x < slopes.cols; x += 2, ++all)
            ++counts[std::size_t(std::abs(row[x]))];
    }
    int steeper = 0;
    std::size_t slope = steepest;
    const auto exceededBy = [&](double share) {
        while (slope > 0 && steeper + counts[slope] <= share * all)
            steeper += counts[slope--];
        return int(slope);
    };
    const int steep = exceededBy(steepShare);
    return std::max(exceededBy(strongShare), int(edgeOfSteep * steep));
}

/// A second blur along one direction, as far from each pixel as the slopes it adds are in memory.
struct Blur {
    std::array<float, 2 * blurReach + 1> weights;
    std::array<std::ptrdiff_t, 2 * blurReach + 1> offsets;

    Blur(int direction, const cv::Mat &slopes)
    {
        const int right = direction == 1 ? 0 : 1;
        const int down = direction == 0 ? 0 : direction == 3 ? -1 : 1;
        float sum = 0;
        for (int i = -blurReach; i <= blurReach; ++i) {
            const auto at = std::size_t(i + blurReach);
            const double far = std::hypot(i * right, i * down);
            weights[at] = float(std::exp(-far * far / (2 * secondBlur * secondBlur)));
            offsets[at] = std::ptrdiff_t(i) * (down * std::ptrdiff_t(slopes.step1()) + right);
            sum += weights[at];
        }
        for (float &weight : weights)
            weight /= sum;
    }
    /// What it leaves of a slope: the slope of what is blurred is the blurred slope.
    [[nodiscard]] float of(const short *slope) const
    {
        float sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            sum += weights[i] * float(slope[offsets[i]]);
        return std::abs(sum);
    }
};

} // namespace

double noiseOf(const cv::Mat &page)
{
    const cv::Mat kernel = (cv::Mat_<float>(3, 3) << 1, -2, 1, -2, 4, -2, 1, -2, 1);
    cv::Mat rest;
    cv::filter2D(page, rest, CV_16S, kernel);
    cv::Mat levels;
    cv::convertScaleAbs(rest, levels);
    // The median of a normal deviate's size is 0.6745 of its deviation; the kernel multiplies that by 6.
    return (Histogram(levels).levelAt(0.5) + 0.5) / (0.6745 * 6);
}

double sharpnessOf(const cv::Mat &page, double noise)
{
    const int least = int(std::ceil(std::max(leastStep, 5 * 2.8 * noise)));
    double worst = crispRatio;
    for (int direction = 0; direction < directions; ++direction) {
        const cv::Mat slopes = slopesAlong(page, direction);
        const int strong = std::max(strongSlope(slopes), least);
        const Blur blur(direction, slopes);
        int edges = 0;
        double before = 0;
        double after = 0;
        for (int y = blurReach; y < slopes.rows - blurReach; ++y) {
            const auto *row = slopes.ptr<short>(y);
            for (int x = blurReach; x < slopes.cols - blurReach; ++x) {
                const int slope = std::abs(row[x]);
                if (slope < strong)
                    continue;
                ++edges;
                before += slope;
                after += double(blur.of(row + x));
            }
        }
        if (edges < leastEdges)
            return 0;
        worst = std::min(worst, before / std::max(1e-3 * edges, after));
    }
    return std::clamp((worst - smearedRatio) / (crispRatio - smearedRatio), 0.0, 1.0);
}

double glareOn(const cv::Mat &page)
{
    const double white = Histogram(page).levelAt(0.7);
    if (white > 250)
        return 0; // the whole page is as bright: nothing stands out
    cv::Mat burnt = page > std::max(249.0, white + 0.5 * (255 - white));
    if (cv::countNonZero(burnt) == 0)
        return 0;
    // Print that is merely white is thin or has something on it.
    const int side = std::max(3, page.cols / 60) | 1;
    cv::morphologyEx(burnt, burnt, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side}));
    return cv::countNonZero(burnt) / double(page.total());
}

double darknessOf(const cv::Mat &page, double noise)
{
    const Histogram levels(page);
    const double bright = levels.levelAt(0.95);
    const double contrast = std::max(bright - levels.levelAt(0.05), bareContrast * bright);
    return evenOdds / (evenOdds + contrast / std::max(0.6, noise));
}

} // namespace vision::document
