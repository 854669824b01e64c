#pragma once

#include <array>
#include <cstdint>

namespace vision {

/// Bytes of one pixel, in memory order.
enum class Pixels {
    Luma, ///< Y
    Rgb, ///< R G B
    Bgra, ///< B G R x: QImage's Format_RGB32 and Format_ARGB32 on little-endian machines
};

/// A picture somebody else owns, read in place: the caller keeps `data` alive during the call.
struct Frame {
    const std::uint8_t *data = nullptr; ///< First byte of the top row.
    int width = 0; ///< Pixels.
    int height = 0; ///< Rows.
    int stride = 0; ///< Bytes from one row to the next; at least width * bytes of a pixel.
    Pixels pixels = Pixels::Luma;
    int rotation = 0; ///< Degrees clockwise (0, 90, 180, 270) that make the picture upright for the person.
};

/// In pixels of a frame as stored, origin at the top left corner.
struct Point {
    double x = 0;
    double y = 0;
};

/// Corners in the order of what is seen: top left, top right, bottom right, bottom left of the object itself.
using Quad = std::array<Point, 4>;

/// A frame that reading may touch: positive size, known rotation, rows that fit in their stride.
[[nodiscard]] bool isUsable(const Frame &frame);

/// Where a point of the stored frame is in the upright picture.
[[nodiscard]] Point upright(const Frame &frame, Point stored);

} // namespace vision
