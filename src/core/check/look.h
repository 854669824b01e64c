#pragma once

#include "core/check/guide.h"
#include "core/vision/document.h"
#include "core/vision/faces.h"
#include "core/vision/mrz/text.h"

/// What a frame shows, measured, becomes the one thing that is wrong with it. Pure, and no rule lives elsewhere.
namespace check {

/// What is to be photographed.
struct Wanted {
    protocol::FileKind kind;
    protocol::Document document;
};

/// What vision says of a frame that should show a document.
struct DocumentSeen {
    vision::DocumentSight sight;
    vision::Facts facts;
    double still = 1; ///< How much of the outline is where it was in the frame before; 1 without one before.
    double length = 0; ///< Of the document's longer side, in pixels of the frame.
    double proportion = 0; ///< Longer side over shorter as it really is; 0: not known.
    bool sameSide = false; ///< As another picture that is there already.
    bool needsZone = false; ///< Nothing is good before the zone is read.
    int readings = 0; ///< Frames whose zone was looked for ...
    int zoneless = 0; ///< ... and that had none, one after the other.
    std::optional<vision::MrzFormat> zone; ///< Of the zone, once read.
};

inline constexpr int FaceLength = 240; ///< Pixels: a face is sharp when it is at this size.

/// What vision says of a frame that should show a person with their document.
struct SelfieSeen {
    std::vector<vision::Face> faces; ///< Also those that are printed.
    std::optional<vision::Face> faceBefore; ///< Where a face was a moment ago.
    vision::Facts face; ///< Of the largest, FaceLength high or less; of the whole frame without any.
    vision::DocumentSight sight;
    vision::Facts facts; ///< Of the document.
    double still = 1;
};

enum class Fact { Unknown, Good, Bad };

struct Judged {
    std::optional<Hint> wrong; ///< Nothing: good.
    /// Corners, sharpness, reflection (where a zone is needed: its lines); of a selfie face, light, document.
    Fact first = Fact::Unknown, second = Fact::Unknown, third = Fact::Unknown;
    bool operator==(const Judged &) const = default;
};

[[nodiscard]] Judged judge(const DocumentSeen &seen, const Wanted &wanted);
[[nodiscard]] Judged judge(const SelfieSeen &seen);

/// The faces that are no print on the document, the largest first.
[[nodiscard]] std::vector<vision::Face> living(
    const std::vector<vision::Face> &faces, const vision::DocumentSight &sight);

} // namespace check
