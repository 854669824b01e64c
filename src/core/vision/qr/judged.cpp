#include "core/vision/qr/judged.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision::qr {

namespace {

constexpr int taps = 9;
constexpr std::size_t terms = taps + 1;

cv::Mat asMat(const Square<float> &square)
{
    return cv::Mat(square.size, square.size, CV_32FC1, const_cast<float *>(square.cells.data()));
}

Square<float> filtered(const Square<float> &values, const std::array<float, terms> &filter)
{
    Square<float> result(values.size);
    const cv::Mat kernel(3, 3, CV_32FC1, const_cast<float *>(filter.data()));
    cv::Mat target = asMat(result);
    cv::filter2D(asMat(values), target, CV_32F, kernel, {-1, -1}, filter[taps], cv::BORDER_REPLICATE);
    return result;
}

/// -1 light .. 1 dark, against the local middle between what is light and what is dark.
SoftModules againstNeighbours(const Square<float> &brightness)
{
    const cv::Mat values = asMat(brightness);
    const cv::Size box(11, 11);
    const auto mean = [&](const cv::Mat &mat) {
        cv::Mat result;
        cv::boxFilter(mat, result, CV_32F, box, {-1, -1}, true, cv::BORDER_REFLECT_101);
        return result;
    };
    const cv::Mat middle = mean(values);
    cv::Mat isLight = cv::Mat(values > middle);
    isLight.convertTo(isLight, CV_32F, 1.0 / 255);
    const cv::Mat share = mean(isLight);
    const cv::Mat lightPart = mean(values.mul(isLight));
    SoftModules soft(brightness.size);
    double widest = 0;
    for (int pass = 0; pass < 2; ++pass) {
        for (int y = 0; y < brightness.size; ++y) {
            for (int x = 0; x < brightness.size; ++x) {
                const float lights = std::max(share.at<float>(y, x), 0.02F);
                const float light = lightPart.at<float>(y, x) / lights;
                const float dark
                    = (middle.at<float>(y, x) - lightPart.at<float>(y, x)) / std::max(1 - share.at<float>(y, x), 0.02F);
                const float half = (light - dark) / 2;
                if (pass == 0) {
                    widest += half;
                    continue;
                }
                // Where light and dark hardly differ, what is judged is worth less.
                const float least = float(0.35 * widest / double(brightness.cells.size())) + 0.5F;
                soft.at(x, y) = ((light + dark) / 2 - brightness.at(x, y)) / std::max(half, least);
            }
        }
    }
    return soft;
}

/// Least squares over the modules whose value the standard fixes; leans towards leaving things as they are.
std::array<float, terms> learnFilter(const SoftModules &soft)
{
    const Square<Cell> layout = layoutOf(soft.size);
    cv::Matx<double, terms, terms> normal = cv::Matx<double, terms, terms>::zeros();
    cv::Vec<double, terms> right;
    for (int y = 1; y + 1 < soft.size; ++y) {
        for (int x = 1; x + 1 < soft.size; ++x) {
            const Cell cell = layout.at(x, y);
            if (cell != Cell::Dark && cell != Cell::Light)
                continue;
            cv::Vec<double, terms> seen;
            for (int k = 0; k < taps; ++k)
                seen[k] = std::clamp(soft.at(x + k % 3 - 1, y + k / 3 - 1), -2.F, 2.F);
            seen[taps] = 1;
            normal += seen * seen.t();
            right += seen * (cell == Cell::Dark ? 1.0 : -1.0);
        }
    }
    constexpr double lean = 6;
    for (int k = 0; k < int(terms); ++k)
        normal(k, k) += lean;
    right[taps / 2] += lean;
    const cv::Vec<double, terms> solved = normal.solve(right, cv::DECOMP_CHOLESKY);
    std::array<float, terms> filter{};
    for (std::size_t k = 0; k < terms; ++k)
        filter[k] = float(solved[int(k)]);
    return filter;
}

} // namespace

SoftModules judged(const Square<float> &brightness, Judging judging)
{
    if (judging == Judging::Plain)
        return againstNeighbours(brightness);
    if (judging == Judging::Sharpened) {
        constexpr float side = -0.18F;
        constexpr float corner = -0.06F;
        return againstNeighbours(filtered(
            brightness, {corner, side, corner, side, 1 - 4 * side - 4 * corner, side, corner, side, corner, 0}));
    }
    const SoftModules soft = againstNeighbours(brightness);
    return filtered(soft, learnFilter(soft));
}

} // namespace vision::qr
