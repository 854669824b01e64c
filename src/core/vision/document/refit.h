#pragma once

#include "core/vision/frame.h"

namespace vision::document {

struct Refitted {
    Quad quad;
    double edge = 0; ///< 0..1: how much of an edge its weakest side is.
};

/// The quad with its sides moved onto the edges of the frame itself that lie at most `reach` pixels from them.
[[nodiscard]] Refitted refit(const Frame &frame, const Quad &quad, double reach);

} // namespace vision::document
