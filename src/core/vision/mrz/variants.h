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

/// A run of one character exchanged as a whole for less than `affordable` a character: what makes one filler look like
/// a C does so to all of them.
[[nodiscard]] std::vector<Variant> runVariants(const QStringList &lines, const Choices &choices, float affordable);

} // namespace vision
