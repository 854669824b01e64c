#pragma once

#include "core/vision/qr/symbol.h"

namespace vision::qr {

/// How a module's brightness is judged against its neighbours'.
enum class Judging {
    Plain, ///< Against the local middle between light and dark.
    Sharpened, ///< After its neighbours' light is taken out of it.
    Learned, ///< After the filter that best restores the finder and timing patterns, whose values are known.
};

[[nodiscard]] SoftModules judged(const Square<float> &brightness, Judging judging);

} // namespace vision::qr
