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
constexpr double strongShare = 0.06; ///< Of the pixels: those on edges.
constexpr double leastStep = 14; ///< Sobel's sum, levels times four: below that an edge may be noise.
constexpr double smearedRatio = 1.1; ///< What a blurred edge keeps of itself under the second blur ...
constexpr double crispRatio = 2.0; ///< ... and a crisp one.
constexpr double bareContrast = 0.3; ///< Of its brightness: what print would have on a page that has none.
constexpr double evenOdds = 12; ///< Contrast over noise at which darkness is a half.

/// Slopes along one of four directions: right, down and the two between.
cv::Mat slopesAlong(const cv::Mat &picture, int direction)
{
    static constexpr float kernels[4][9] = {{-1, 0, 1, -2, 0, 2, -1, 0, 1}, {-1, -2, -1, 0, 0, 0, 1, 2, 1},
        {-2, -1, 0, -1, 0, 1, 0, 1, 2}, {0, -1, -2, 1, 0, -1, 2, 1, 0}};
    cv::Mat slopes;
    cv::filter2D(picture, slopes, CV_32F, cv::Mat(3, 3, CV_32F, const_cast<float *>(kernels[direction])));
    return cv::abs(slopes);
}

/// The picture smoothed along that direction alone: an edge across it is what suffers.
cv::Mat smoothedAlong(const cv::Mat &picture, int direction)
{
    const int reach = 4;
    cv::Mat kernel = cv::Mat::zeros(2 * reach + 1, 2 * reach + 1, CV_32F);
    for (int i = -reach; i <= reach; ++i) {
        const int x = direction == 1 ? 0 : i;
        const int y = direction == 0 ? 0 : direction == 3 ? -i : i;
        const double far = std::hypot(x, y);
        kernel.at<float>(reach + y, reach + x) = float(std::exp(-far * far / (2 * secondBlur * secondBlur)));
    }
    kernel /= cv::sum(kernel)[0];
    cv::Mat smooth;
    cv::filter2D(picture, smooth, CV_32F, kernel);
    return smooth;
}

/// The level below which that share of the page lies.
double levelAt(const cv::Mat &page, double share)
{
    std::array<int, 256> counts = {};
    for (int y = 0; y < page.rows; ++y) {
        for (int x = 0; x < page.cols; ++x)
            ++counts[page.at<uchar>(y, x)];
    }
    double left = share * double(page.total());
    for (int level = 0; level < 256; ++level) {
        left -= counts[std::size_t(level)];
        if (left <= 0)
            return level;
    }
    return 255;
}

/// Standard deviation of the noise, from what a second difference leaves of the quieter half of the page.
double noiseOf(const cv::Mat &page)
{
    const cv::Mat kernel = (cv::Mat_<float>(3, 3) << 1, -2, 1, -2, 4, -2, 1, -2, 1);
    cv::Mat rest;
    cv::filter2D(page, rest, CV_32F, kernel);
    cv::Mat levels;
    cv::Mat(cv::abs(rest)).convertTo(levels, CV_8U);
    // The median of a normal deviate's size is 0.6745 of its deviation; the kernel multiplies that by 6.
    return (levelAt(levels, 0.5) + 0.5) / (0.6745 * 6);
}

/// The slope that `strongShare` of the pixels exceed.
double strongSlope(const cv::Mat &slopes)
{
    std::vector<float> values;
    values.reserve(slopes.total() / 4);
    for (int y = 0; y < slopes.rows; y += 2) {
        for (int x = 0; x < slopes.cols; x += 2)
            values.push_back(slopes.at<float>(y, x));
    }
    const auto rank = values.begin() + long(double(values.size() - 1) * (1 - strongShare));
    std::nth_element(values.begin(), rank, values.end());
    return *rank;
}

} // namespace

double sharpnessOf(const cv::Mat &page)
{
    const double least = std::max(leastStep, 5 * 2.8 * noiseOf(page));
    double worst = crispRatio;
    for (int direction = 0; direction < directions; ++direction) {
        const cv::Mat before = slopesAlong(page, direction);
        const cv::Mat after = slopesAlong(smoothedAlong(page, direction), direction);
        const double strong = std::max(strongSlope(before), least);
        const cv::Mat edges = before >= strong;
        if (cv::countNonZero(edges) < leastEdges)
            return 0;
        worst = std::min(worst, cv::mean(before, edges)[0] / std::max(1e-3, cv::mean(after, edges)[0]));
    }
    return std::clamp((worst - smearedRatio) / (crispRatio - smearedRatio), 0.0, 1.0);
}

double glareOn(const cv::Mat &page)
{
    const double white = levelAt(page, 0.7);
    if (white > 250)
        return 0; // the whole page is as bright: nothing stands out
    cv::Mat burnt = page > std::max(249.0, white + 0.5 * (255 - white));
    // Print that is merely white is thin or has something on it.
    const int side = std::max(3, page.cols / 60) | 1;
    cv::morphologyEx(burnt, burnt, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side}));
    return cv::countNonZero(burnt) / double(page.total());
}

double darknessOf(const cv::Mat &page)
{
    const double bright = levelAt(page, 0.95);
    const double contrast = std::max(bright - levelAt(page, 0.05), bareContrast * bright);
    const double noise = std::max(0.6, noiseOf(page));
    return evenOdds / (evenOdds + contrast / noise);
}

} // namespace vision::document
