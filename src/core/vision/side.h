#pragma once

#include "core/vision/frame.h"

#include <array>
#include <vector>

namespace vision {

/// One side of a document, small, lying, and without the light that fell on it: enough to tell two pictures of one side
/// from pictures of two, and for nothing else.
struct Side {
    static constexpr int width = 48;
    static constexpr int height = 32;
    std::array<float, width * height> relief = {};
};

[[nodiscard]] Side sideOf(const Frame &frame, const Quad &outline);

/// -1 .. 1, also when one of them lies upside down.
[[nodiscard]] double likeness(const Side &a, const Side &b);
[[nodiscard]] bool isSameSide(const Side &a, const Side &b);

/// Longer side over shorter as they really are, from a quad that perspective has bent; 0 when it makes no sense.
[[nodiscard]] double proportionOf(const Frame &frame, const Quad &outline);

/// A document as it is seen from straight above.
struct Page {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> luma;
    [[nodiscard]] Frame frame(int rotation = 0) const;
};

/// `longest`: of its sides, in pixels; never more than the frame has of it.
[[nodiscard]] Page pageOf(const Frame &frame, const Quad &outline, int longest = 1000);

} // namespace vision
