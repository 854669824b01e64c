#pragma once

#include "core/vision/frame.h"
#include "core/vision/qr/flaws.h"

#include <string>
#include <vector>

namespace vision::qr {

/// A symbol read, or one that is surely there and could not be.
struct Sighting {
    std::string text; ///< UTF-8; empty: unread.
    Quad quad;
    Flaws flaws = {}; ///< Of one that is unread; in pixels of the frame.
};

struct Effort {
    double scale = 1; ///< Of the picture that is looked at: 2 for small modules, 0.5 or less for large or noisy ones.
    int window = 31; ///< Neighbourhood of the threshold, in pixels of that picture.
    int rowStep = 2;
    std::size_t trios = 3; ///< Most that are tried.
    std::size_t grids = 2; ///< Most for each trio.
    bool thorough = true; ///< Every way of judging modules.
    bool one = true; ///< Stop at the first.
};

/// What is found by geometry: finder patterns, grid, alignment patterns, modules. Both polarities; what was read
/// stands first.
[[nodiscard]] std::vector<Sighting> readByGrid(const Frame &luma, const Effort &effort);

} // namespace vision::qr
