#pragma once

#include <QImage>

namespace gallery {

/** At most 256 colours, and every pixel within a distance of its own that nobody sees. Small files that still tell
 * every change. */
[[nodiscard]] QImage toPalette(const QImage &picture);

struct Difference {
    int pixels = 0; ///< that differ by more than anti-aliasing
    int largestCluster = 0; ///< the most of them that touch each other
    QImage shown; ///< kept, new, and where they differ, side by side

    /** A thing has moved or changed, not the edge of a letter. */
    [[nodiscard]] bool matters() const { return largestCluster > 12 || pixels > 160; }
};

[[nodiscard]] Difference compare(const QImage &kept, const QImage &now);

} // namespace gallery
