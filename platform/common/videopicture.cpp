#include "platform/common/videopicture.h"

#include <QTransform>
#include <QVideoFrame>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace platform {
namespace {

using Format = QVideoFrameFormat::PixelFormat;

/// Bytes of one of the three parts of a pixel: where they begin and how far they are apart.
struct Part {
    const uchar *data;
    qsizetype stride; ///< To the next row of this part.
    int step; ///< To the next value in a row.
    int down = 0; ///< Pixels above each other share a value: 2 to the power of this.
    int rows = 0; ///< That there are; odd heights may have one less than they need.

    [[nodiscard]] const uchar *row(int y) const { return data + std::min(y >> down, rows - 1) * stride; }
};

/// Differences of colour from luma; two pixels beside each other share them in every format that has them.
struct Chroma {
    Part blue;
    Part red;
};

struct Parts {
    Part luma;
    std::optional<Chroma> chroma = {}; ///< Without it all is grey.
};

std::optional<Parts> partsOf(const QVideoFrame &frame)
{
    const auto plane = [&](int index, int offset, int step, int down = 0) {
        const int stride = frame.bytesPerLine(index);
        const int there = stride > 0 ? frame.mappedBytes(index) / stride : 0;
        const int rows = (frame.height() + (1 << down) - 1) >> down;
        return Part{frame.bits(index) + offset, stride, step, down, there > 0 ? std::min(rows, there) : rows};
    };
    switch (frame.pixelFormat()) {
    case Format::Format_NV12:
        return Parts{plane(0, 0, 1), Chroma{plane(1, 0, 2, 1), plane(1, 1, 2, 1)}};
    case Format::Format_NV21:
        return Parts{plane(0, 0, 1), Chroma{plane(1, 1, 2, 1), plane(1, 0, 2, 1)}};
    case Format::Format_YUV420P:
        return Parts{plane(0, 0, 1), Chroma{plane(1, 0, 1, 1), plane(2, 0, 1, 1)}};
    case Format::Format_YV12:
        return Parts{plane(0, 0, 1), Chroma{plane(2, 0, 1, 1), plane(1, 0, 1, 1)}};
    case Format::Format_YUYV:
        return Parts{plane(0, 0, 2), Chroma{plane(0, 1, 4), plane(0, 3, 4)}};
    case Format::Format_UYVY:
        return Parts{plane(0, 1, 2), Chroma{plane(0, 0, 4), plane(0, 2, 4)}};
    case Format::Format_Y8:
        return Parts{plane(0, 0, 1)};
    case Format::Format_Y16:
        return Parts{plane(0, 1, 2)}; // the high byte: little-endian
    default:
        return std::nullopt;
    }
}

/// What each byte stands for: luma from 0 to 255, and what chroma adds to red, green and blue.
struct Colours {
    std::array<uchar, 256> luma;
    std::array<int, 256> redOfRed, greenOfRed, greenOfBlue, blueOfBlue;
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
    Colours colours;
    for (int i = 0; i < 256; ++i) {
        const auto at = std::size_t(i);
        const double bright = full ? i : (i - 16) * 255 / 219.0;
        const double off = full ? i - 128 : (i - 128) * 255 / 224.0;
        colours.luma[at] = uchar(std::clamp(std::lround(bright), 0L, 255L));
        colours.redOfRed[at] = int(std::lround(off * 2 * (1 - red)));
        colours.greenOfRed[at] = int(std::lround(-off * 2 * (1 - red) * red / green));
        colours.greenOfBlue[at] = int(std::lround(-off * 2 * (1 - blue) * blue / green));
        colours.blueOfBlue[at] = int(std::lround(off * 2 * (1 - blue)));
    }
    return colours;
}

/// One row of luma in colour. Pixels by twos: they share their chroma.
void paintRow(QRgb *pixels, const uchar *luma, int width, int y, const Chroma &chroma, const Colours &colours)
{
    const uchar *blues = chroma.blue.row(y);
    const uchar *reds = chroma.red.row(y);
    for (int x = 0; x < width; x += 2, blues += chroma.blue.step, reds += chroma.red.step) {
        const int red = colours.redOfRed[*reds];
        const int green = colours.greenOfRed[*reds] + colours.greenOfBlue[*blues];
        const int blue = colours.blueOfBlue[*blues];
        for (int i = x; i < std::min(x + 2, width); ++i)
            pixels[i] = qRgb(std::clamp(luma[i] + red, 0, 255), std::clamp(luma[i] + green, 0, 255),
                std::clamp(luma[i] + blue, 0, 255));
    }
}

VideoPicture fromParts(const Parts &parts, const QVideoFrameFormat &format)
{
    const QSize size = format.frameSize();
    const Colours colours = coloursOf(format);
    VideoPicture made{QImage(size, QImage::Format_RGB32), QImage(size, QImage::Format_Grayscale8)};
    if (made.picture.isNull() || made.luma.isNull())
        return {};
    for (int y = 0; y < size.height(); ++y) {
        auto *pixels = reinterpret_cast<QRgb *>(made.picture.scanLine(y));
        uchar *luma = made.luma.scanLine(y);
        const uchar *given = parts.luma.row(y);
        for (int x = 0; x < size.width(); ++x)
            luma[x] = colours.luma[given[qsizetype(x) * parts.luma.step]];
        if (parts.chroma)
            paintRow(pixels, luma, size.width(), y, *parts.chroma, colours);
        else
            std::transform(luma, luma + size.width(), pixels, [](uchar grey) { return qRgb(grey, grey, grey); });
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
