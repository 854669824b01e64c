#pragma once

#include "core/vision/document/features.h"

#include <optional>

namespace vision::document {

struct Candidate {
    Quad quad; ///< In pixels of the frame.
    Features features;
};

struct Candidates {
    std::vector<Candidate> whole; ///< Every quadrilateral that may be a document, in no order that says which.
    std::optional<Quad> part; ///< The best outlined one of which the frame's border is a side.
};

[[nodiscard]] Candidates findCandidates(const Frame &frame);

/// The frame's longer side over that of the picture in which candidates are looked for.
[[nodiscard]] double reductionOf(const Frame &frame);

} // namespace vision::document
