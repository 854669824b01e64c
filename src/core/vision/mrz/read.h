#pragma once

#include "core/vision/mrz/glyphs.h"
#include "core/vision/mrz/text.h"

#include "core/vision/frame.h"

#include <vector>

namespace vision {

/// What one picture says of a zone, before it is decided: a belief for each character of each line.
struct MrzReading {
    std::vector<std::vector<glyph::Belief>> lines; ///< Empty: no zone.
    double score = -100; ///< Mean belief in the best characters; 0 is certainty.
    int frames = 1; ///< That were added up.

    [[nodiscard]] bool found() const { return !lines.empty(); }
};

/// Adds up what several frames say of one zone. A value: the old votes and a reading give the new votes.
struct MrzVotes {
    std::vector<MrzReading> shapes; ///< By number and length of lines; beliefs are sums over the frames of that shape.
    [[nodiscard]] MrzVotes with(const MrzReading &reading) const;
    /// Of the shape that was seen best; nothing found when there was none.
    [[nodiscard]] MrzReading sum() const;
};

/// What a reading comes to.
struct MrzDecision {
    Mrz mrz;
    bool sure = false; ///< The format is known and no character hangs in the balance.
};

/// Each character from the alphabet of its place; check digits choose among characters that are almost equally
/// likely, and only when one choice alone makes them right. `year` as for parseMrz().
[[nodiscard]] MrzDecision decide(const MrzReading &reading, int year);

/// Looks for a zone anywhere in a picture that is upright when turned by its `rotation`.
[[nodiscard]] MrzReading readMrz(const Frame &frame);

/// One line alone, without looking for it: `frame` shows it and nothing else.
[[nodiscard]] MrzReading readMrzLine(const Frame &frame);

} // namespace vision
