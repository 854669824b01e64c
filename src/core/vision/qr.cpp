#include "core/vision/qr.h"

#include "core/vision/finder.h"
#include "core/vision/ways.h"

#include <QStringDecoder>
#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace vision {

namespace {

constexpr int mostCodes = 64;
constexpr double smallestModule = 2.5; ///< Pixels; below this a camera's picture seldom reads.
constexpr double stillPixels = 3e6; ///< A way of looking at a still picture takes at most about a tenth of a second ...
constexpr double livePixels = 1e6; ///< ... and at a live frame a fraction of that frame's time.

/// The cheapest and most often right first.
constexpr Way stillWays[] = {Way::Plain, Way::Inverted, Way::Global, Way::Sharp, Way::Local, Way::Turned, Way::Soft,
    Way::Wide, Way::Large, Way::LocalInverted};
/// What successive live frames try when the plain look finds nothing.
constexpr Way liveWays[] = {Way::Inverted, Way::Sharp, Way::Local, Way::Global};
/// One turn more looks whether there is a code at all.
constexpr unsigned liveTurns = std::size(liveWays) + 1;

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
    const cv::Mat pixels = lumaOf(frame);
    const Frame luma{pixels.data, pixels.cols, pixels.rows, int(pixels.step), Pixels::Luma, 0};
    const Search search = live ? Search{1, livePixels} : Search{mostCodes, stillPixels};
    const auto look = [&](Way way) {
        sight.codes = codesOf(findBy(way, luma, search));
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
    if (const auto finders = findFinders(luma))
        sight.unread = {finders->quad, finders->module < smallestModule};
    return sight;
}

std::vector<QrCode> readQr(const Frame &frame, const QrOptions &options)
{
    return lookForQr(frame, options).codes;
}

} // namespace vision
