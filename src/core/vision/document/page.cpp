#include "core/vision/document/page.h"

#include "core/vision/pixels.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace vision::document {

namespace {

constexpr double longestSide = 1000;

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// The part of the frame that holds the quad.
cv::Rect boxOf(const Frame &frame, const Quad &quad)
{
    const auto [left, right] = std::minmax({quad[0].x, quad[1].x, quad[2].x, quad[3].x});
    const auto [top, bottom] = std::minmax({quad[0].y, quad[1].y, quad[2].y, quad[3].y});
    const int x = std::clamp(int(left) - 1, 0, frame.width - 1);
    const int y = std::clamp(int(top) - 1, 0, frame.height - 1);
    return {
        x, y, std::clamp(int(right) + 2, x + 1, frame.width) - x, std::clamp(int(bottom) + 2, y + 1, frame.height) - y};
}

} // namespace

cv::Mat rectified(const Frame &frame, const Quad &quad)
{
    const double wide = (distance(quad[0], quad[1]) + distance(quad[3], quad[2])) / 2;
    const double high = (distance(quad[0], quad[3]) + distance(quad[1], quad[2])) / 2;
    const double scale = std::min(1.0, longestSide / std::max({wide, high, 1.0}));
    const cv::Size size(std::max(16, int(wide * scale)), std::max(16, int(high * scale)));
    const cv::Rect box = boxOf(frame, quad);
    cv::Mat luma = lumaOf(storedOf(frame)(box), frame.pixels);
    double reduced = 1;
    if (scale < 0.6) { // sampling that far apart would miss pixels
        const cv::Size less(std::max(1, int(luma.cols * scale)), std::max(1, int(luma.rows * scale)));
        cv::resize(luma, luma, less, 0, 0, cv::INTER_AREA);
        reduced = scale;
    }
    cv::Point2f from[4];
    for (std::size_t i = 0; i < 4; ++i)
        from[i] = {float((quad[i].x - box.x) * reduced - 0.5), float((quad[i].y - box.y) * reduced - 0.5)};
    const cv::Point2f to[4] = {{-0.5f, -0.5f}, {size.width - 0.5f, -0.5f}, {size.width - 0.5f, size.height - 0.5f},
        {-0.5f, size.height - 0.5f}};
    cv::Mat page;
    cv::warpPerspective(
        luma, page, cv::getPerspectiveTransform(from, to), size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return page;
}

} // namespace vision::document
