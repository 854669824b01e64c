#include "core/vision/document/plane.h"

#include <algorithm>
#include <cmath>

namespace vision::document {

Plane::Plane(const Quad &q)
    : m_origin(q[0])
{
    // The perspective of a unit square seen as this quad.
    const Point rest{q[0].x - q[1].x + q[2].x - q[3].x, q[0].y - q[1].y + q[2].y - q[3].y};
    const Point right{q[1].x - q[2].x, q[1].y - q[2].y};
    const Point down{q[3].x - q[2].x, q[3].y - q[2].y};
    const double determinant = right.x * down.y - down.x * right.y;
    if (std::abs(determinant) > 1e-9) {
        m_g = (rest.x * down.y - down.x * rest.y) / determinant;
        m_h = (right.x * rest.y - rest.x * right.y) / determinant;
    }
    m_right = {q[1].x - q[0].x + m_g * q[1].x, q[1].y - q[0].y + m_g * q[1].y};
    m_down = {q[3].x - q[0].x + m_h * q[3].x, q[3].y - q[0].y + m_h * q[3].y};
}

Point Plane::at(double across, double down) const
{
    const double depth = std::max(0.05, m_g * across + m_h * down + 1);
    return {(m_right.x * across + m_down.x * down + m_origin.x) / depth,
        (m_right.y * across + m_down.y * down + m_origin.y) / depth};
}

} // namespace vision::document
