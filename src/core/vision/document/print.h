#pragma once

#include "core/vision/frame.h"

#include <cstdint>
#include <vector>

namespace vision::document {

/// How much print a page shows, by places of even size on it, row by row: what glare hides in one frame is seen in
/// another, because a mirrored lamp moves over the page and print does not.
struct Print {
    std::vector<std::uint8_t> relief; ///< Levels between ink and paper.
    std::vector<std::uint8_t> paper; ///< The level of the paper.

    [[nodiscard]] bool isEmpty() const { return relief.empty(); }
};

[[nodiscard]] Print printOn(const Frame &frame, const Quad &quad);

/// What has been seen so far, with what is seen now; what was long ago counts less and less.
[[nodiscard]] Print remembered(const Print &before, const Print &now);

/// Share of the page that is burnt out now where print has been seen.
[[nodiscard]] double washedOut(const Print &before, const Print &now);

} // namespace vision::document
