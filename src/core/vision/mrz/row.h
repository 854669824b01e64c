#pragma once

#include "core/vision/mrz/glyphs.h"
#include "core/vision/mrz/lines.h"

#include <vector>

namespace vision {

/// What one line says, a belief for each of its characters.
struct Row {
    std::vector<glyph::Belief> beliefs;
    double score = -100; ///< Mean belief in the best character of each place; 0 is certainty.
};

/// Reads `line` as `count` characters of equal pitch, perspective aside; its ends may be wrong by a few.
[[nodiscard]] Row readRow(const Frame &luma, const TextLine &line, int count);

} // namespace vision
