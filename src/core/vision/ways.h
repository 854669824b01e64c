#pragma once

#include "core/vision/zxing.h"

#include <vector>

namespace vision {

/// A way of looking at a picture before ZXing gets it.
enum class Way {
    Plain,
    Inverted, ///< Light on dark.
    Global, ///< One threshold for all of it: wins in even light with damaged modules.
    Local, ///< Against the mean of the neighbourhood: low contrast.
    LocalInverted,
    Wide, ///< Against the mean of a wide neighbourhood: spots of light on large modules.
    Soft, ///< Smoothed: glare, dirt, broken print.
    Sharp, ///< Enlarged three times and sharpened: small or blurred modules.
    Large, ///< Enlarged twice.
    Turned, ///< By a fifth of a right angle: finder patterns that upright rows cut badly.
};

struct Search {
    int most = 1; ///< Codes to look for.
    double pixels = 4e6; ///< At most so many are looked at: larger pictures are reduced, enlarging takes the middle.
};

/// What is found in a luma frame, with the quads in the frame's own pixels. Only Plain looks at all of a large frame.
[[nodiscard]] std::vector<zxing::Symbol> findBy(Way way, const Frame &luma, const Search &search);

} // namespace vision
