#pragma once

#include "core/base/result.h"

namespace app {

/// What a camera that failed is to whoever wanted it: their own enumeration has these three.
template <class Camera> [[nodiscard]] Camera afterFault(base::Fault fault)
{
    if (fault == base::Fault::Refused)
        return Camera::Refused;
    return fault == base::Fault::NotFound ? Camera::Missing : Camera::Lost;
}

} // namespace app
