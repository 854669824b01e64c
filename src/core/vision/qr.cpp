#include "core/vision/qr.h"

#include "core/vision/pixels.h"
#include "core/vision/qr/reader.h"
#include "core/vision/ways.h"

#include <QStringDecoder>
#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace vision {

namespace {

constexpr int mostCodes = 64;
constexpr double smallestModule = 2.5; ///< Pixels; below this a camera's picture seldom reads.
constexpr double mostTilt = 50; ///< Degrees.
constexpr double mostBurnt = 0.03; ///< Of the symbol.
constexpr double leastCrisp = 0.55;
constexpr double stillPixels = 3e6; ///< A way of looking at a still picture takes at most about a tenth of a second ...
constexpr double livePixels = 1e6; ///< ... and at a live frame a fraction of that frame's time.
constexpr int closePixels = 400; ///< Side of the part of a live frame that is enlarged.
constexpr unsigned liveTurns = 4;

/// The cheapest and most often right first; the geometric reading comes after `Plain`.
constexpr Way stillWays[] = {Way::Inverted, Way::Global, Way::Sharp, Way::Local, Way::Turned, Way::Soft, Way::Wide,
    Way::Large, Way::LocalInverted};

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

/// What to change first: nothing else shows in modules that are too small, and a tilt blurs the far side.
UnreadQr::Why whyUnread(const qr::Flaws &flaws)
{
    using enum UnreadQr::Why;
    if (flaws.module < smallestModule)
        return TooSmall;
    if (flaws.tilt > mostTilt)
        return Tilted;
    if (flaws.narrow < smallestModule)
        return TooSmall;
    if (flaws.burnt > mostBurnt)
        return Glare;
    return flaws.crisp < leastCrisp ? Blurred : Unclear;
}

/// The codes the grid finds go to `sight`, or the most plausible of those it cannot read.
bool lookByGrid(const Frame &luma, const qr::Effort &effort, QrSight &sight)
{
    std::vector<zxing::Symbol> symbols;
    for (qr::Sighting &seen : qr::readByGrid(luma, effort)) {
        if (!seen.text.empty())
            symbols.push_back({std::move(seen.text), seen.quad});
        else if (!sight.unread)
            sight.unread = {seen.quad, whyUnread(seen.flaws)};
    }
    sight.codes = codesOf(symbols);
    return !sight.codes.empty();
}

bool lookByWay(Way way, const Frame &luma, const Search &search, QrSight &sight)
{
    sight.codes = codesOf(findBy(way, luma, search));
    return !sight.codes.empty();
}

void lookAtStill(const Frame &luma, QrSight &sight)
{
    const Search search{mostCodes, stillPixels};
    if (lookByWay(Way::Plain, luma, search, sight))
        return;
    const double pixels = double(luma.width) * luma.height;
    const double whole = std::min(1.0, std::sqrt(stillPixels / pixels));
    const auto grid = [&](double scale, int window) {
        const bool tiny = std::min(luma.width, luma.height) * scale < 40;
        const qr::Effort effort{scale, window, scale < 1 ? 1 : 2, 8, 3, true, false};
        const double most = stillPixels * (scale > 1 ? 3 : 1.3); // the last chance of the smallest modules
        return !(tiny && scale < 1) && pixels * scale * scale <= most && lookByGrid(luma, effort, sight);
    };
    if (grid(whole, 13) || grid(whole, 31) || grid(whole / 2, 13) || grid(whole / 2, 31) || grid(whole / 4, 31)
        || (whole == 1 && grid(2, 25)) || (whole == 1 && grid(3, 31)) || grid(whole, 61) || grid(whole / 2, 61))
        return;
    for (const Way way : stillWays) {
        if (lookByWay(way, luma, search, sight))
            return;
    }
}

/// A part of a frame, where it is worth to look closely.
struct Part {
    Frame frame;
    Point at; ///< Its top left corner in the whole.
};

/// `size` about `middle`, as far as the frame goes.
Part partOf(const Frame &luma, Point middle, cv::Size size)
{
    const int width = std::min(size.width, luma.width);
    const int height = std::min(size.height, luma.height);
    const int x = std::clamp(int(middle.x) - width / 2, 0, luma.width - width);
    const int y = std::clamp(int(middle.y) - height / 2, 0, luma.height - height);
    Part part{luma, {double(x), double(y)}};
    part.frame.data += std::ptrdiff_t(y) * luma.stride + x;
    part.frame.width = width;
    part.frame.height = height;
    return part;
}

/// Where something was seen, with a margin of half its size; small enough to be enlarged in time.
Part partAbout(const Frame &luma, const Quad &quad)
{
    const auto [left, right] = std::minmax({quad[0].x, quad[1].x, quad[2].x, quad[3].x});
    const auto [top, bottom] = std::minmax({quad[0].y, quad[1].y, quad[2].y, quad[3].y});
    const auto within = [](double length, int most) { return int(std::clamp(length * 1.5, 96.0, double(most))); };
    return partOf(luma,
        {std::clamp((left + right) / 2, 0.0, double(luma.width)),
            std::clamp((top + bottom) / 2, 0.0, double(luma.height))},
        {within(right - left, closePixels), within(bottom - top, closePixels)});
}

bool lookCloser(const Part &part, double scale, int rowStep, QrSight &sight)
{
    QrSight closer;
    const qr::Effort effort{scale, 21, rowStep, 2, 2, true, true};
    if (!lookByGrid(part.frame, effort, closer))
        return false;
    for (QrCode &code : closer.codes) {
        for (Point &corner : code.quad)
            corner = {corner.x + part.at.x, corner.y + part.at.y};
    }
    sight.codes = std::move(closer.codes);
    return true;
}

/// The grid on nearly every frame; what else there is time for changes from frame to frame.
void lookAtLive(const Frame &luma, const QrOptions &options, QrSight &sight)
{
    const double whole = std::min(1.0, std::sqrt(livePixels / (double(luma.width) * luma.height)));
    if (unsigned(options.turn) % (2 * liveTurns) == 3 && !options.near) {
        // A hand that comes closer has the code about the middle before anything of it is seen.
        const Point middle{luma.width / 2.0, luma.height / 2.0};
        lookCloser(partOf(luma, middle, {closePixels, closePixels}), 2, 4, sight);
        return;
    }
    if (lookByGrid(luma, {whole, 13, 2, 4, 2, true, true}, sight))
        return;
    const std::optional<Quad> place = sight.unread ? sight.unread->quad : options.near;
    if (place && lookCloser(partAbout(luma, *place), 2, 2, sight))
        return;
    switch (unsigned(options.turn) % liveTurns) {
    case 0:
    case 2:
        lookByWay(Way::Plain, luma, {1, livePixels}, sight);
        return;
    case 1:
        lookByGrid(luma, {whole / 2, 17, 1, 2, 2, true, true}, sight);
        return;
    default:
        lookByGrid(luma, {whole, 31, 3, 4, 2, true, true}, sight);
    }
}

} // namespace

QrSight lookForQr(const Frame &frame, const QrOptions &options)
{
    QrSight sight;
    if (!isUsable(frame))
        return sight;
    const bool live = options.effort == QrOptions::Effort::Live;
    const cv::Mat pixels = lumaOf(storedOf(frame), frame.pixels);
    const Frame luma{pixels.data, pixels.cols, pixels.rows, int(pixels.step), Pixels::Luma, 0};
    if (live)
        lookAtLive(luma, options, sight);
    else
        lookAtStill(luma, sight);
    if (!sight.codes.empty())
        sight.unread.reset();
    return sight;
}

std::vector<QrCode> readQr(const Frame &frame, const QrOptions &options)
{
    return lookForQr(frame, options).codes;
}

} // namespace vision
