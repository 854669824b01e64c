#pragma once

#include "core/vision/side.h"

#include <QByteArray>

#include <optional>

namespace app {

/// What is kept of a side of a document that was photographed: enough to know the side again, and no picture of it.
struct KnownSide {
    vision::Side side;
    bool hasZone = false; ///< The code lines are on it.
};

/// The side on a photo that was taken; none: no document is found on it.
[[nodiscard]] std::optional<KnownSide> knownSide(const QByteArray &jpeg, int year);

} // namespace app
