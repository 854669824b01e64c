#include "core/vision/frame.h"

namespace vision {

namespace {

constexpr int longestSide = 32'768;

int bytesOf(Pixels pixels)
{
    switch (pixels) {
    case Pixels::Luma:
        return 1;
    case Pixels::Rgb:
        return 3;
    case Pixels::Bgra:
        return 4;
    }
    return 0;
}

} // namespace

bool isUsable(const Frame &frame)
{
    return frame.data && frame.width > 0 && frame.height > 0 && frame.width <= longestSide
        && frame.height <= longestSide && frame.stride >= frame.width * bytesOf(frame.pixels) && frame.rotation >= 0
        && frame.rotation < 360 && frame.rotation % 90 == 0;
}

Point upright(const Frame &frame, Point stored)
{
    switch (frame.rotation) {
    case 90:
        return {frame.height - stored.y, stored.x};
    case 180:
        return {frame.width - stored.x, frame.height - stored.y};
    case 270:
        return {stored.y, frame.width - stored.x};
    default:
        return stored;
    }
}

} // namespace vision
