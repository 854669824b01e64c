#include "core/vision/ways.h"

#include "core/vision/pixels.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision {

namespace {

/// A luma picture of its own and how its points come back to the frame.
struct Look {
    cv::Mat luma;
    cv::Matx23d toFrame{1, 0, 0, 0, 1, 0};
};

cv::Matx23d scaledAndMoved(double scale, cv::Point2d to)
{
    return {scale, 0, to.x, 0, scale, to.y};
}

/// The whole, made small enough.
Look reduced(const cv::Mat &luma, double pixels)
{
    const double factor = std::min(1.0, std::sqrt(pixels / double(luma.total())));
    if (factor == 1)
        return {luma.clone()};
    Look look{{}, scaledAndMoved(1 / factor, {})};
    cv::resize(luma, look.luma, {}, factor, factor, cv::INTER_AREA);
    return look;
}

/// The whole, or as much of its middle as gives `pixels` when both sides grow by `factor`.
Look enlarged(const cv::Mat &luma, double factor, double pixels)
{
    const double part = std::min(1.0, std::sqrt(pixels / double(luma.total())) / factor);
    const cv::Size size(std::max(1, int(luma.cols * part)), std::max(1, int(luma.rows * part)));
    const cv::Rect middle({(luma.cols - size.width) / 2, (luma.rows - size.height) / 2}, size);
    Look look{{}, scaledAndMoved(1 / factor, middle.tl())};
    cv::resize(luma(middle), look.luma, {}, factor, factor, cv::INTER_CUBIC);
    return look;
}

Look turned(Look look)
{
    constexpr double degrees = 18;
    constexpr double smaller = 0.85; // so that little of the corners is lost
    const cv::Point2f middle(float(look.luma.cols) / 2, float(look.luma.rows) / 2);
    const cv::Matx23d turn = cv::getRotationMatrix2D(middle, degrees, smaller);
    cv::warpAffine(look.luma, look.luma, turn, look.luma.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::Mat back;
    cv::invertAffineTransform(turn, back);
    const cv::Matx23d unturn = back;
    const double scale = look.toFrame(0, 0);
    return {look.luma, unturn * scale};
}

void sharpen(cv::Mat &luma)
{
    cv::Mat soft;
    cv::GaussianBlur(luma, soft, {}, 3.0);
    cv::addWeighted(luma, 2.5, soft, -1.5, 0, luma);
}

void thresholdLocally(cv::Mat &luma, int window, int clearOfNoise)
{
    const int kind = clearOfNoise < 0 ? cv::THRESH_BINARY_INV : cv::THRESH_BINARY;
    cv::adaptiveThreshold(luma, luma, 255, cv::ADAPTIVE_THRESH_MEAN_C, kind, window, clearOfNoise);
}

Look lookAt(const cv::Mat &luma, Way way, double pixels)
{
    Look look;
    switch (way) {
    case Way::Plain:
        return {luma};
    case Way::Sharp:
        look = enlarged(luma, 3, pixels);
        sharpen(look.luma);
        return look;
    case Way::Large:
        return enlarged(luma, 2, pixels);
    case Way::Turned:
        return turned(reduced(luma, pixels));
    default:
        look = reduced(luma, pixels);
    }
    if (way == Way::Inverted)
        look.luma = 255 - look.luma;
    else if (way == Way::Local)
        thresholdLocally(look.luma, 71, 5);
    else if (way == Way::LocalInverted)
        thresholdLocally(look.luma, 71, -5);
    else if (way == Way::Wide)
        thresholdLocally(look.luma, 151, 8);
    else if (way == Way::Soft)
        cv::GaussianBlur(look.luma, look.luma, {}, 2.2);
    return look;
}

} // namespace

std::vector<zxing::Symbol> findBy(Way way, const Frame &luma, const Search &search)
{
    const cv::Mat picture = storedOf(luma);
    const Look look = lookAt(picture, way, search.pixels);
    const Frame frame{look.luma.data, look.luma.cols, look.luma.rows, int(look.luma.step), Pixels::Luma, 0};
    std::vector<zxing::Symbol> symbols = zxing::find(frame, {search.most, way == Way::Global});
    for (zxing::Symbol &symbol : symbols) {
        for (Point &corner : symbol.quad) {
            const cv::Vec2d back = look.toFrame * cv::Vec3d(corner.x, corner.y, 1);
            corner = {back[0], back[1]};
        }
    }
    return symbols;
}

} // namespace vision
