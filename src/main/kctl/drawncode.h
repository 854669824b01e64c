#pragma once

#include <QImage>
#include <vector>

namespace kctl {

/// What the measurements look at when there is no corpus: codes drawn here, each on a grey desk under one difficulty.
struct DrawnCode {
    QString condition;
    QString text; ///< Empty: there is no code.
    QImage picture; ///< Luma.
};

[[nodiscard]] std::vector<DrawnCode> drawnCodes();

/// Thirty frames of 1280 x 720 in which a hand brings the camera closer, the blur hunting; the same for equal `number`.
[[nodiscard]] std::vector<DrawnCode> drawnApproach(int number);

} // namespace kctl
