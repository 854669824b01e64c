#pragma once

#include "core/vision/frame.h"

namespace vision::document {

/// From shares of a page's width and height to where they are seen.
class Plane {
public:
    explicit Plane(const Quad &quad);
    [[nodiscard]] Point at(double across, double down) const;

private:
    Point m_origin;
    Point m_right;
    Point m_down;
    double m_g = 0;
    double m_h = 0;
};

} // namespace vision::document
