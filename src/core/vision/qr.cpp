#include "core/vision/qr.h"

#include "core/vision/finder.h"
#include "core/vision/zxing.h"

#include <QStringDecoder>
#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision {

namespace {

constexpr int mostCodes = 64;
constexpr double smallestModule = 2.5; ///< Pixels; below this a camera's picture seldom reads.
/// Looks that enlarge stop at this many pixels, so that a still picture stays within its second.
constexpr double largestEnlarged = 4e6;
constexpr double liveEnlarged = 1e6;

/// A luma picture and where it lies in the frame: frame = place + scale * own.
struct Look {
    cv::Mat luma;
    cv::Point2d place;
    double scale = 1;
};

cv::Mat lumaOf(const Frame &frame)
{
    const auto view = [&](int type) {
        return cv::Mat(
            frame.height, frame.width, type, const_cast<std::uint8_t *>(frame.data), std::size_t(frame.stride));
    };
    cv::Mat luma;
    switch (frame.pixels) {
    case Pixels::Luma:
        return view(CV_8UC1);
    case Pixels::Rgb:
        cv::cvtColor(view(CV_8UC3), luma, cv::COLOR_RGB2GRAY);
        break;
    case Pixels::Bgra:
        cv::cvtColor(view(CV_8UC4), luma, cv::COLOR_BGRA2GRAY);
        break;
    }
    return luma;
}

/// The whole, or as much of its middle as gives `pixels` when both sides grow by `factor`.
Look enlarged(const cv::Mat &luma, double factor, double pixels)
{
    const double part = std::min(1.0, std::sqrt(pixels / (luma.total() * factor * factor)));
    const cv::Size size(std::max(1, int(luma.cols * part)), std::max(1, int(luma.rows * part)));
    const cv::Rect middle({(luma.cols - size.width) / 2, (luma.rows - size.height) / 2}, size);
    Look look{{}, middle.tl(), 1 / factor};
    cv::resize(luma(middle), look.luma, {}, factor, factor, cv::INTER_CUBIC);
    return look;
}

void sharpen(cv::Mat &luma)
{
    cv::Mat soft;
    cv::GaussianBlur(luma, soft, {}, 2.0);
    cv::addWeighted(luma, 2.0, soft, -1.0, 0, luma);
}

/// The ways of looking at a picture, the cheapest and most often right first.
enum class Way { Plain, Inverted, Local, Sharp, Large, LocalInverted };
constexpr Way stillWays[] = {Way::Plain, Way::Inverted, Way::Local, Way::Sharp, Way::Large, Way::LocalInverted};
/// What successive live frames try when the plain look finds nothing.
constexpr Way liveWays[] = {Way::Inverted, Way::Sharp, Way::Local, Way::Large};
/// One turn more looks whether there is a code at all.
constexpr unsigned liveTurns = std::size(liveWays) + 1;

Look lookAt(const cv::Mat &luma, Way way, double pixels)
{
    constexpr int window = 71;
    constexpr int clearOfNoise = 5;
    Look look; // its own pixels: the caller's are only read
    switch (way) {
    case Way::Plain:
        look.luma = luma;
        break;
    case Way::Inverted:
        look.luma = 255 - luma;
        break;
    case Way::Local:
        cv::adaptiveThreshold(
            luma, look.luma, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY, window, clearOfNoise);
        break;
    case Way::LocalInverted:
        cv::adaptiveThreshold(
            luma, look.luma, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV, window, -clearOfNoise);
        break;
    case Way::Sharp:
        look = enlarged(luma, 2, pixels);
        sharpen(look.luma);
        break;
    case Way::Large:
        look = enlarged(luma, 2, pixels);
        break;
    }
    return look;
}

Frame asFrame(const cv::Mat &luma)
{
    return {luma.data, luma.cols, luma.rows, int(luma.step), Pixels::Luma, 0};
}

std::vector<zxing::Symbol> find(const Look &look, int most)
{
    std::vector<zxing::Symbol> symbols = zxing::find(asFrame(look.luma), most);
    for (zxing::Symbol &symbol : symbols) {
        for (Point &corner : symbol.quad)
            corner = {look.place.x + corner.x * look.scale, look.place.y + corner.y * look.scale};
    }
    return symbols;
}

std::vector<QrCode> codesOf(const std::vector<zxing::Symbol> &symbols)
{
    std::vector<QrCode> codes;
    for (const zxing::Symbol &symbol : symbols) {
        if (symbol.text.empty() || symbol.text.size() > std::size_t(qrTextLimit))
            continue;
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString text = decoder(QByteArrayView(symbol.text));
        if (!decoder.hasError())
            codes.push_back({std::move(text), symbol.quad});
    }
    return codes;
}

} // namespace

QrSight lookForQr(const Frame &frame, const QrOptions &options)
{
    QrSight sight;
    if (!isUsable(frame))
        return sight;
    const bool live = options.effort == QrOptions::Effort::Live;
    const cv::Mat luma = lumaOf(frame);
    const auto look = [&](Way way) {
        sight.codes = codesOf(find(lookAt(luma, way, live ? liveEnlarged : largestEnlarged), live ? 1 : mostCodes));
        return !sight.codes.empty();
    };

    if (live) {
        const unsigned turn = unsigned(options.turn) % liveTurns;
        if (look(Way::Plain))
            return sight;
        if (turn < std::size(liveWays)) {
            look(liveWays[turn]);
            return sight;
        }
    } else if (std::any_of(std::begin(stillWays), std::end(stillWays), look)) {
        return sight;
    }
    if (const auto finders = findFinders(asFrame(luma)))
        sight.unread = {finders->quad, finders->module < smallestModule};
    return sight;
}

std::vector<QrCode> readQr(const Frame &frame, const QrOptions &options)
{
    return lookForQr(frame, options).codes;
}

} // namespace vision
