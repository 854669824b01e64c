#include "core/vision/pixels.h"

#include <opencv2/imgproc.hpp>

namespace vision {

cv::Mat storedOf(const Frame &frame)
{
    const int type = frame.pixels == Pixels::Luma ? CV_8UC1 : frame.pixels == Pixels::Rgb ? CV_8UC3 : CV_8UC4;
    return {frame.height, frame.width, type, const_cast<std::uint8_t *>(frame.data), std::size_t(frame.stride)};
}

cv::Mat lumaOf(const cv::Mat &stored, Pixels pixels)
{
    if (pixels == Pixels::Luma)
        return stored;
    cv::Mat luma;
    cv::cvtColor(stored, luma, pixels == Pixels::Rgb ? cv::COLOR_RGB2GRAY : cv::COLOR_BGRA2GRAY);
    return luma;
}

cv::Mat uprightOf(const cv::Mat &stored, int rotation)
{
    if (rotation == 0)
        return stored;
    cv::Mat upright;
    cv::rotate(stored, upright,
        rotation == 90        ? cv::ROTATE_90_CLOCKWISE
            : rotation == 180 ? cv::ROTATE_180
                              : cv::ROTATE_90_COUNTERCLOCKWISE);
    return upright;
}

} // namespace vision
