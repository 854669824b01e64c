#pragma once

#include "core/vision/document/print.h"
#include "core/vision/frame.h"

#include <optional>

namespace vision {

/// Where a document is, all of it.
struct Outline {
    Quad quad; ///< In pixels of the frame; the corner that is seen top left first, then clockwise.
    double score = 0; ///< 0..1: how sure it is that this is the document.
};

/// What a frame shows of documents.
struct DocumentSight {
    std::optional<Outline> outline; ///< Nothing when there is none, or not all of it is in the frame.
    std::optional<Quad> part; ///< Then: what is seen of one that leaves the frame.
};

/// `before` is where the document was in the frame before: among equals what is near there is preferred.
[[nodiscard]] DocumentSight lookForDocument(const Frame &frame, const std::optional<Outline> &before = {});

/// The whole document alone.
[[nodiscard]] std::optional<Outline> findDocument(const Frame &frame);

/// Area common to two quads over the area of both: 1 when they are the same.
[[nodiscard]] double overlap(const Quad &a, const Quad &b);

/// How well a document can be read, measured on the page as it would be seen from straight above.
struct Facts {
    double sharp = 0; ///< 0 smeared .. 1 crisp.
    double glare = 0; ///< Share of the page that is burnt out by mirrored light.
    double dark = 0; ///< 0 plenty of light .. 1 none: how much of what is seen is noise.
    double tiltDegrees = 0; ///< Between the line of sight and the page's normal, as perspective shows it.
    double fill = 0; ///< Share of the frame's width or height, whichever is fuller, that the document takes.
    double cut = 0; ///< Share of the outline that lies on the frame's border or beyond it.
};

/// Of a frame without a document `dark` alone is known, and with a part of one also `fill` and `cut`.
[[nodiscard]] Facts measure(const Frame &frame, const DocumentSight &sight);

/// What the person should change, the most important first.
enum class Hint { None, Closer, Further, HoldStill, TooDark, Glare, Tilt, Corners, NoDocument };

[[nodiscard]] Hint hint(const DocumentSight &sight, const Facts &facts);

/// What successive frames have shown. A value: `follow` makes the next of it.
struct Track {
    DocumentSight sight; ///< In the last frame.
    int steady = 0; ///< Frames in a row in which the document was where it had been.
    int missed = 0; ///< Frames in a row in which it was only followed, not found anew.
    int held = 0; ///< Frames in a row in which it lay still and was not looked for.
    document::Print print; ///< What has been seen on the page in the frames so far.
    double washed = 0; ///< Share of the page where print seen before is burnt out in the last frame.
};

[[nodiscard]] Track follow(const Track &before, const Frame &frame);

/// Of the last frame, glare as successive frames show it too: also on a page that is as white as a lamp.
[[nodiscard]] Facts measureFollowed(const Frame &frame, const Track &track);

} // namespace vision
