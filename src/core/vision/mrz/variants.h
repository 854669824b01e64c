#pragma once

#include "core/vision/mrz/layout.h"

#include <vector>

namespace vision {

/// A character that may stand at a place, and the logarithm of how likely it is.
struct Choice {
    QChar character;
    float belief;
};

using Choices = std::vector<std::vector<std::vector<Choice>>>; ///< By line and column, the likeliest first.

/// A reading a little away from another one, and how much less likely it is (as a factor: e to the power of it).
struct Variant {
    QStringList lines;
    float cost;
};

/// One or two characters within `spans` exchanged, each for less than `range` and together for `affordable` at most.
/// The way back of a repaired character is one, too; its cost is negative.
[[nodiscard]] std::vector<Variant> variants(
    const QStringList &lines, const std::vector<MrzSpan> &spans, const Choices &choices, float range, float affordable);

/// Neighbours of one character in a line all exchanged for the same other one, at `affordable` a character in the mean:
/// what makes one filler look like a C or one 0 like an O does so to the next.
[[nodiscard]] std::vector<Variant> likeVariants(const QStringList &lines, const Choices &choices, float affordable);

} // namespace vision
