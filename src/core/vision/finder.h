#pragma once

#include "core/vision/frame.h"

#include <optional>

namespace vision {

/// Three finder patterns that stand as those of one QR code do, in the pixels of the frame.
struct FinderTrio {
    Quad quad; ///< The code's outline as the three imply it.
    double module = 0; ///< Pixels from one module to the next.
};

/// The best trio of dark finder patterns in a luma frame: a code is there, whether it can be read or not.
[[nodiscard]] std::optional<FinderTrio> findFinders(const Frame &luma);

} // namespace vision
