#pragma once

#include "core/protocol/submission.h"

namespace check {

/// A position in degrees, as the platform gives it.
struct Position {
    double latitude;
    double longitude;
    double accuracy; ///< Metres.
};

/// The nearest point of a grid of 1 km: whoever reads it learns the village, not the house. Refused when it is no
/// position.
[[nodiscard]] base::Result<protocol::Place> roundedPlace(const Position &position);

} // namespace check
