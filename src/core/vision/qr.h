#pragma once

#include "core/vision/frame.h"

#include <QString>
#include <optional>
#include <vector>

namespace vision {

struct QrCode {
    QString text; ///< Never empty, at most qrTextLimit UTF-8 bytes, valid Unicode.
    Quad quad;
};

/// More than the largest QR code (version 40, 7089 digits) holds.
constexpr int qrTextLimit = 8192;

struct QrOptions {
    enum class Effort {
        Still, ///< A picture: every code in it, every way of looking; up to a second for a large one.
        Live, ///< A camera's frame: one code, within a frame's time; what it tries differs with `turn`.
    };
    Effort effort = Effort::Still;
    int turn = 0; ///< Live: the number of the frame, so that successive frames are looked at in different ways.
    std::optional<Quad> near = {}; ///< Live: where the frame before showed something; looked at closely.
};

/// A code that is there but could not be read.
struct UnreadQr {
    enum class Why {
        Unclear, ///< Damaged, covered, or not seen well enough to say.
        TooSmall, ///< Its modules have too few pixels.
        Tilted, ///< Seen from too far aside.
        Glare, ///< Mirrored light lies over a part of it.
        Blurred, ///< Out of focus or moved.
    };
    Quad quad;
    Why why = Why::Unclear;
};

/// What a frame shows of QR codes, read or not.
struct QrSight {
    std::vector<QrCode> codes;
    std::optional<UnreadQr> unread; ///< Only when `codes` is empty.
};

[[nodiscard]] QrSight lookForQr(const Frame &frame, const QrOptions &options = {});

/// The codes alone. An unusable frame has none.
[[nodiscard]] std::vector<QrCode> readQr(const Frame &frame, const QrOptions &options = {});

} // namespace vision
