// The one file that knows ZXing. Written for 1.4 (Debian 12); 2.x and 3.x renamed types, not ideas.
// Its "pure" mode is never used: in 1.4 a malformed finder pattern aborts the process there.
#include "core/vision/zxing.h"

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif

namespace vision::zxing {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Reading = ZXing::ReaderOptions;
#else
using Reading = ZXing::DecodeHints;
#endif

// Newer versions can invert by themselves; here that is decided one level up, by the budget.
template <class T> void keepPolarity(T &reading)
{
    if constexpr (requires { reading.setTryInvert(false); })
        reading.setTryInvert(false);
}

template <class Position> Quad quadOf(const Position &position)
{
    Quad quad;
    for (std::size_t i = 0; i < quad.size(); ++i)
        quad[i] = {double(position[int(i)].x), double(position[int(i)].y)};
    return quad;
}

} // namespace

std::vector<Symbol> find(const Frame &luma, const Options &options)
{
    Reading reading;
    reading.setFormats(ZXing::BarcodeFormat::QRCode);
    reading.setTryHarder(true);
    reading.setTryRotate(false); // finder patterns look the same from every side
    reading.setTryDownscale(true); // the pyramid is what beats moire
    reading.setMaxNumberOfSymbols(std::uint8_t(options.most));
    if (options.oneThreshold)
        reading.setBinarizer(ZXing::Binarizer::GlobalHistogram);
    keepPolarity(reading);

    const ZXing::ImageView view(luma.data, luma.width, luma.height, ZXing::ImageFormat::Lum, luma.stride);
    std::vector<Symbol> symbols;
    try {
        for (const auto &result : ZXing::ReadBarcodes(view, reading)) {
            if (result.isValid())
                symbols.push_back({result.text(), quadOf(result.position())});
        }
    } catch (const std::exception &) {
        // A picture ZXing stumbles over is a picture without a code.
    }
    return symbols;
}

std::string textOf(const qr::Modules &clean)
{
    constexpr int quiet = 2;
    constexpr int module = 3;
    const int side = (clean.size + 2 * quiet) * module;
    std::vector<std::uint8_t> drawn(std::size_t(side) * std::size_t(side), 255);
    for (int y = quiet * module; y < side - quiet * module; ++y) {
        for (int x = quiet * module; x < side - quiet * module; ++x) {
            if (clean.at(x / module - quiet, y / module - quiet))
                drawn[std::size_t(y) * std::size_t(side) + std::size_t(x)] = 0;
        }
    }
    Reading reading;
    reading.setFormats(ZXing::BarcodeFormat::QRCode);
    reading.setIsPure(true);
    reading.setBinarizer(ZXing::Binarizer::FixedThreshold);
    reading.setMaxNumberOfSymbols(1);
    keepPolarity(reading);
    try {
        const ZXing::ImageView view(drawn.data(), side, side, ZXing::ImageFormat::Lum, side);
        for (const auto &result : ZXing::ReadBarcodes(view, reading)) {
            if (result.isValid())
                return result.text();
        }
    } catch (const std::exception &) {
        // Code words that say nothing.
    }
    return {};
}

} // namespace vision::zxing
