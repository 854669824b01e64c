#pragma once

#include "core/vision/document/finalists.h"

namespace vision::document {

/// Evidence that a candidate is the document, against the chance that none is, as the learned trees see it: on its
/// own 0 is even, and more is better.
[[nodiscard]] double evidenceOf(const Features &features);
/// The same, better: by trees that know what the frame itself shows and what else might be the document.
[[nodiscard]] double evidenceOf(const FinalFeatures &features);

/// Shares of belief, one for each candidate, that it is the document; what they lack of 1 is that there is none.
[[nodiscard]] std::vector<double> shareBelief(const std::vector<double> &evidence);

} // namespace vision::document
