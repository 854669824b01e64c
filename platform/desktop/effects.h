#pragma once

#include <QImage>

namespace platform {

/// What spoils a picture before a camera sees it: each 0 (nothing) to 100.
struct Effects {
    int blur = 0;
    int dark = 0;
    int reflection = 0;
    int shake = 0;

    friend bool operator==(const Effects &, const Effects &) = default;
};

/// The picture as a camera under these conditions sees it. `tick` counts frames: only shake differs by it, and the same
/// tick gives the same picture.
[[nodiscard]] QImage spoiled(const QImage &picture, const Effects &effects, int tick);

} // namespace platform
