#pragma once

#include "core/vision/frame.h"

#include <vector>

namespace vision {

/// Where a face is, upright, in pixels of the frame as stored. That a face is there is all that is known of it.
struct Face {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// Every face of a picture, turned to the camera and about upright, the largest first; one that the border cuts in
/// half, too, when there is no other.
[[nodiscard]] std::vector<Face> findFaces(const Frame &frame);

/// The faces of a camera's last frame. A value: `follow` makes the next of it.
struct FaceTrack {
    std::vector<Face> faces;
    int frames = 0; ///< Since the whole frame was searched.
    bool searched = false; ///< At least once.
};

/// Searches the whole frame now and then, or when a face is lost; else only near where the faces were.
[[nodiscard]] FaceTrack follow(const FaceTrack &before, const Frame &frame);

} // namespace vision
