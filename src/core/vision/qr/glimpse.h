#pragma once

#include "core/vision/qr/grid.h"

#include <optional>

namespace vision::qr {

struct Glimpse {
    Grid grid; ///< Rough, without timing.
    bool inverted;
};

/// Where finder patterns alone say that there is a symbol: three that agree, else one that is surely a finder and seen
/// from far aside (the grid is then that finder's).
[[nodiscard]] std::optional<Glimpse> glimpse(
    const std::vector<Trio> &trios, const std::vector<FinderPattern> &patterns);

} // namespace vision::qr
