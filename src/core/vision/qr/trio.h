#pragma once

#include "core/vision/qr/finderpattern.h"

#include <vector>

namespace vision::qr {

/// Three finder patterns that stand to each other as those of one symbol.
struct Trio {
    FinderPattern corner;
    FinderPattern right;
    FinderPattern below;
    double size = 0; ///< Modules of a side, estimated.
    double oddness = 0; ///< 0: they agree perfectly.
};

/// The most plausible first.
[[nodiscard]] std::vector<Trio> triosOf(const std::vector<FinderPattern> &patterns, std::size_t most);

} // namespace vision::qr
