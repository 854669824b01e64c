#include "platform/desktop/videopicture.h"

#include <QTransform>
#include <QVideoFrame>

#include <algorithm>
#include <optional>

namespace platform {
namespace {

using Format = QVideoFrameFormat::PixelFormat;

/// Bytes of one of the three parts of a pixel: where they begin and how far they are apart.
struct Part {
    const uchar *data;
    qsizetype row; ///< To the next row of this part.
    int step; ///< To the next value in a row.
    int across = 0; ///< Pixels share a value: 2 to the power of this, beside ...
    int down = 0; ///< ... and above each other.

    [[nodiscard]] int at(int x, int y) const
    {
        return data[qsizetype(y >> down) * row + qsizetype(x >> across) * step];
    }
};

struct Parts {
    Part luma;
    std::optional<Part> blue = {}; ///< Differences from luma; without them it is grey.
    std::optional<Part> red = {};
};

std::optional<Parts> partsOf(const QVideoFrame &frame)
{
    const auto plane = [&](int index, int offset, int step, int across = 0, int down = 0) {
        return Part{frame.bits(index) + offset, frame.bytesPerLine(index), step, across, down};
    };
    switch (frame.pixelFormat()) {
    case Format::Format_NV12:
        return Parts{plane(0, 0, 1), plane(1, 0, 2, 1, 1), plane(1, 1, 2, 1, 1)};
    case Format::Format_NV21:
        return Parts{plane(0, 0, 1), plane(1, 1, 2, 1, 1), plane(1, 0, 2, 1, 1)};
    case Format::Format_YUV420P:
        return Parts{plane(0, 0, 1), plane(1, 0, 1, 1, 1), plane(2, 0, 1, 1, 1)};
    case Format::Format_YV12:
        return Parts{plane(0, 0, 1), plane(2, 0, 1, 1, 1), plane(1, 0, 1, 1, 1)};
    case Format::Format_YUYV:
        return Parts{plane(0, 0, 2), plane(0, 1, 4, 1), plane(0, 3, 4, 1)};
    case Format::Format_UYVY:
        return Parts{plane(0, 1, 2), plane(0, 0, 4, 1), plane(0, 2, 4, 1)};
    case Format::Format_Y8:
        return Parts{plane(0, 0, 1)};
    case Format::Format_Y16:
        return Parts{plane(0, 1, 2)}; // the high byte: little-endian
    default:
        return std::nullopt;
    }
}

/// Fixed point, 16 bits behind the point.
struct Colours {
    int lumaScale, lumaOffset, redOfRed, greenOfRed, greenOfBlue, blueOfBlue;
};

Colours coloursOf(const QVideoFrameFormat &format)
{
    const bool grey = format.pixelFormat() == Format::Format_Y8 || format.pixelFormat() == Format::Format_Y16;
    const bool full = grey || format.colorRange() == QVideoFrameFormat::ColorRange_Full;
    const auto space = format.colorSpace();
    const bool bt709 = space == QVideoFrameFormat::ColorSpace_BT709
        || (space == QVideoFrameFormat::ColorSpace_Undefined && format.frameHeight() > 576); // as HD has it
    const double red = bt709 ? 0.2126 : 0.299;
    const double blue = bt709 ? 0.0722 : 0.114;
    const double green = 1 - red - blue;
    const double chroma = full ? 1 : 255.0 / 224;
    const auto fixed = [](double value) { return int(std::lround(value * 65536)); };
    return {fixed(full ? 1 : 255.0 / 219), full ? 0 : 16, fixed(chroma * 2 * (1 - red)),
        fixed(chroma * 2 * (1 - red) * red / green), fixed(chroma * 2 * (1 - blue) * blue / green),
        fixed(chroma * 2 * (1 - blue))};
}

int level(int fixed)
{
    return std::clamp((fixed + 32768) >> 16, 0, 255);
}

VideoPicture fromParts(const Parts &parts, const QVideoFrameFormat &format)
{
    const QSize size = format.frameSize();
    const Colours colours = coloursOf(format);
    VideoPicture made{QImage(size, QImage::Format_RGB32), QImage(size, QImage::Format_Grayscale8)};
    for (int y = 0; y < size.height(); ++y) {
        auto *pixels = reinterpret_cast<QRgb *>(made.picture.scanLine(y));
        uchar *luma = made.luma.scanLine(y);
        for (int x = 0; x < size.width(); ++x) {
            const int bright = (parts.luma.at(x, y) - colours.lumaOffset) * colours.lumaScale;
            const int blue = parts.blue ? parts.blue->at(x, y) - 128 : 0;
            const int red = parts.red ? parts.red->at(x, y) - 128 : 0;
            luma[x] = uchar(level(bright));
            pixels[x] = qRgb(level(bright + red * colours.redOfRed),
                level(bright - red * colours.greenOfRed - blue * colours.greenOfBlue),
                level(bright + blue * colours.blueOfBlue));
        }
    }
    return made;
}

/// What is QImage's already.
QImage fromPixels(const QVideoFrame &frame)
{
    const auto format = QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat());
    if (format == QImage::Format_Invalid)
        return frame.toImage().convertToFormat(QImage::Format_RGB32);
    return QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), format)
        .convertToFormat(QImage::Format_RGB32)
        .copy();
}

QImage upright(const QImage &picture, const QVideoFrame &frame)
{
    const QImage turned = frame.rotationAngle() == QVideoFrame::Rotation0
        ? picture
        : picture.transformed(QTransform().rotate(int(frame.rotationAngle())));
    return frame.mirrored() ? turned.mirrored(true, false) : turned;
}

} // namespace

VideoPicture pictureOf(const QVideoFrame &given)
{
    QVideoFrame frame = given;
    if (!frame.map(QVideoFrame::ReadOnly))
        return {};
    const auto parts = partsOf(frame);
    VideoPicture made = parts ? fromParts(*parts, frame.surfaceFormat()) : VideoPicture{fromPixels(frame), {}};
    frame.unmap();
    made.picture = upright(made.picture, frame);
    if (!made.luma.isNull())
        made.luma = upright(made.luma, frame);
    return made;
}

} // namespace platform
