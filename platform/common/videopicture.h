#pragma once

#include <QImage>

class QVideoFrame;

namespace platform {

/// One frame of a camera or video as the app takes it.
struct VideoPicture {
    QImage picture; ///< Format_RGB32, upright. Null: a pixel format that is not known, or memory that cannot be read.
    QImage luma; ///< Format_Grayscale8, upright, where the frame has luma of its own; else null.
};

/// Copies; the frame may go at once. NV12, NV21, YUV420P, YV12, YUYV, UYVY, Y8, Y16, BGRA, RGBA and their kin; anything
/// else by Qt's own conversion.
[[nodiscard]] VideoPicture pictureOf(const QVideoFrame &frame);

} // namespace platform
