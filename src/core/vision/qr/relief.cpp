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

void meanOver(int window, const cv::Mat &values, cv::Mat &mean)
{
    cv::boxFilter(values, mean, -1, {window, window}, {-1, -1}, true, cv::BORDER_REPLICATE);
}

/// One row, with nothing in its loop that keeps the compiler from vectorising it.
void setApart(const std::uint8_t *value, const std::uint8_t *middle, const std::uint8_t *spread, std::uint8_t clear,
    int width, std::int16_t *result)
{
    for (int x = 0; x < width; ++x) {
        const int above = value[x] - middle[x];
        const int said = above + int(above == 0); // 0 is kept for what says nothing
        result[x] = std::int16_t(spread[x] < clear ? 0 : said);
    }
}

} // namespace

Relief reliefOf(const Frame &luma, int window)
{
    const cv::Mat picture = storedOf(luma);
    Relief relief{luma.width, luma.height, std::vector<std::int16_t>(picture.total())};
    const auto clear = std::uint8_t(std::ceil(std::clamp(1.1 * noiseOf(picture), 2.0, 12.0)));
    const int reach = window / 2;
    // In strips, so that what is between stays in the cache; a strip's rows see those around it.
    constexpr int strip = 128;
    cv::Mat mean;
    cv::Mat deviation;
    cv::Mat spread;
    for (int top = 0; top < luma.height; top += strip) {
        const int bottom = std::min(top + strip, luma.height);
        const cv::Range around(std::max(0, top - reach), std::min(luma.height, bottom + reach));
        const cv::Mat seen = picture.rowRange(around);
        meanOver(window, seen, mean);
        cv::absdiff(seen, mean, deviation);
        meanOver(window, deviation.rowRange(top - around.start, bottom - around.start), spread);
        for (int y = top; y < bottom; ++y)
            setApart(picture.ptr(y), mean.ptr(y - around.start), spread.ptr(y - top), clear, luma.width,
                relief.values.data() + std::size_t(y) * std::size_t(luma.width));
    }
    return relief;
}

} // namespace vision::qr
