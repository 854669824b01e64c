#include "core/vision/document/quality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace vision::document {

namespace {

constexpr int directions = 6;
constexpr double secondBlur = 1.6; ///< Pixels: what this much more does to an edge tells how blurred it was.
constexpr double strongShare = 0.06; ///< Of the pixels: those on edges.
constexpr double leastStep = 14; ///< Sobel's sum, levels times four: below that an edge may be noise.
constexpr double smearedRatio = 1.3; ///< What a blurred edge keeps of itself under the second blur ...
constexpr double crispRatio = 3.0; ///< ... and a crisp one.
constexpr double evenOdds = 12; ///< Contrast over noise at which darkness is a half.

struct Slopes {
    cv::Mat x;
    cv::Mat y;
    explicit Slopes(const cv::Mat &picture)
    {
        cv::Sobel(picture, x, CV_32F, 1, 0);
        cv::Sobel(picture, y, CV_32F, 0, 1);
    }
    [[nodiscard]] float at(int row, int column) const
    {
        return std::hypot(x.at<float>(row, column), y.at<float>(row, column));
    }
};

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
double strongSlope(const cv::Mat &squares)
{
    std::vector<float> values;
    values.reserve(squares.total() / 4);
    for (int y = 0; y < squares.rows; y += 2) {
        for (int x = 0; x < squares.cols; x += 2)
            values.push_back(squares.at<float>(y, x));
    }
    const auto rank = values.begin() + long(double(values.size() - 1) * (1 - strongShare));
    std::nth_element(values.begin(), rank, values.end());
    return *rank;
}

} // namespace

double sharpnessOf(const cv::Mat &page)
{
    cv::Mat blurred;
    cv::GaussianBlur(page, blurred, {}, secondBlur);
    const Slopes first(page);
    const Slopes second(blurred);
    cv::Mat squares;
    cv::magnitude(first.x, first.y, squares);
    const double least = std::max({strongSlope(squares), leastStep, 5 * 2.8 * noiseOf(page)});
    std::array<double, directions> before = {};
    std::array<double, directions> after = {};
    std::array<int, directions> count = {};
    int all = 0;
    for (int y = 2; y < page.rows - 2; ++y) {
        for (int x = 2; x < page.cols - 2; ++x) {
            const float slope = squares.at<float>(y, x);
            if (slope < least)
                continue;
            double angle = std::atan2(first.y.at<float>(y, x), first.x.at<float>(y, x)) / std::numbers::pi;
            angle += angle < 0 ? 1 : 0;
            const auto direction = std::size_t(angle * directions + 0.5) % directions;
            before[direction] += slope;
            after[direction] += second.at(y, x);
            ++count[direction];
            ++all;
        }
    }
    if (all < 50)
        return 0;
    double worst = crispRatio;
    for (std::size_t i = 0; i < directions; ++i) {
        if (count[i] > 0.05 * all)
            worst = std::min(worst, before[i] / after[i]);
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
    const double contrast = levelAt(page, 0.95) - levelAt(page, 0.05);
    const double noise = std::max(0.6, noiseOf(page));
    return evenOdds / (evenOdds + contrast / noise);
}

} // namespace vision::document
