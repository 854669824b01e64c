#include "core/vision/qr/relief.h"

#include "core/vision/pixels.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision::qr {

namespace {

/// The middle of |second difference| along the rows, as a standard deviation of the pixels.
double noiseOf(const cv::Mat &luma)
{
    std::array<int, 766> counts{};
    int total = 0;
    for (int y = 0; y < luma.rows; y += 8) {
        const std::uint8_t *row = luma.ptr(y);
        for (int x = 1; x + 1 < luma.cols; x += 3, ++total)
            ++counts[std::size_t(std::abs(2 * row[x] - row[x - 1] - row[x + 1]))];
    }
    int below = 0;
    int middle = 0;
    while (middle < 765 && (below += counts[std::size_t(middle)]) * 2 < total)
        ++middle;
    return middle / (0.6745 * 2.449);
}

} // namespace

double Relief::at(Point p) const
{
    if (!(p.x >= 0 && p.y >= 0 && p.x < width - 1 && p.y < height - 1))
        return 0;
    const int x = int(p.x);
    const int y = int(p.y);
    const double fx = p.x - x;
    const double fy = p.y - y;
    const std::int16_t *upper = row(y) + x;
    const std::int16_t *lower = upper + width;
    return (upper[0] * (1 - fx) + upper[1] * fx) * (1 - fy) + (lower[0] * (1 - fx) + lower[1] * fx) * fy;
}

Relief reliefOf(const Frame &luma, int window)
{
    const cv::Mat picture = storedOf(luma);
    Relief relief{luma.width, luma.height, std::vector<std::int16_t>(picture.total())};
    const cv::Size box(window, window);
    cv::Mat mean;
    cv::boxFilter(picture, mean, -1, box, {-1, -1}, true, cv::BORDER_REPLICATE);
    cv::Mat deviation;
    cv::absdiff(picture, mean, deviation);
    cv::boxFilter(deviation, deviation, -1, box, {-1, -1}, true, cv::BORDER_REPLICATE);
    const int clear = int(std::ceil(std::clamp(1.1 * noiseOf(picture), 2.0, 12.0)));
    for (int y = 0; y < luma.height; ++y) {
        const std::uint8_t *value = picture.ptr(y);
        const std::uint8_t *middle = mean.ptr(y);
        const std::uint8_t *spread = deviation.ptr(y);
        std::int16_t *result = relief.values.data() + std::size_t(y) * std::size_t(luma.width);
        for (int x = 0; x < luma.width; ++x) {
            const std::int16_t above = std::int16_t(value[x] - middle[x]);
            const std::int16_t said = std::int16_t(above + (above == 0)); // 0 is kept for what says nothing
            result[x] = std::int16_t(spread[x] < clear ? 0 : said);
        }
    }
    return relief;
}

} // namespace vision::qr
