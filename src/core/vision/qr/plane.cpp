#include "core/vision/qr/plane.h"

#include <algorithm>

namespace vision::qr {

Point Homography::operator()(Point p) const
{
    const double w = m[6] * p.x + m[7] * p.y + m[8];
    return {(m[0] * p.x + m[1] * p.y + m[2]) / w, (m[3] * p.x + m[4] * p.y + m[5]) / w};
}

std::optional<Homography> Homography::inverse() const
{
    const auto minor = [&](int a, int b, int c, int d) {
        return m[std::size_t(a)] * m[std::size_t(d)] - m[std::size_t(b)] * m[std::size_t(c)];
    };
    const Homography adjugate{{minor(4, 5, 7, 8), -minor(1, 2, 7, 8), minor(1, 2, 4, 5), -minor(3, 5, 6, 8),
        minor(0, 2, 6, 8), -minor(0, 2, 3, 5), minor(3, 4, 6, 7), -minor(0, 1, 6, 7), minor(0, 1, 3, 4)}};
    const double determinant = m[0] * adjugate.m[0] + m[1] * adjugate.m[3] + m[2] * adjugate.m[6];
    if (!std::isfinite(determinant) || std::abs(determinant) < 1e-15)
        return std::nullopt;
    return adjugate;
}

HomographyFit::HomographyFit(Point middle, double unit)
    : m_middle(middle)
    , m_unit(unit)
{
}

void HomographyFit::add(Point pixel, double value, int row, double weight)
{
    const Point p = (pixel - m_middle) * (1 / m_unit);
    std::array<double, 9> equation{};
    const std::size_t first = std::size_t(row);
    equation[first] = p.x;
    equation[first + 1] = p.y;
    equation[first + 2] = 1;
    equation[6] = -value * p.x;
    equation[7] = -value * p.y;
    equation[8] = value;
    for (std::size_t i = 0; i < 8; ++i) {
        for (std::size_t j = 0; j < 9; ++j)
            m_normal[i][j] += weight * equation[i] * equation[j];
    }
}

std::optional<Homography> HomographyFit::solve() const
{
    auto a = m_normal;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t pivot = i;
        for (std::size_t k = i + 1; k < 8; ++k) {
            if (std::abs(a[k][i]) > std::abs(a[pivot][i]))
                pivot = k;
        }
        std::swap(a[i], a[pivot]);
        if (!(std::abs(a[i][i]) > 1e-9))
            return std::nullopt;
        for (std::size_t k = 0; k < 8; ++k) {
            if (k == i)
                continue;
            const double factor = a[k][i] / a[i][i];
            for (std::size_t j = i; j < 9; ++j)
                a[k][j] -= factor * a[i][j];
        }
    }
    Homography map;
    for (std::size_t i = 0; i < 8; ++i)
        map.m[i] = a[i][8] / a[i][i];
    // Undo the unit and the middle: map(p) of p = (pixel - middle) / unit.
    for (std::size_t row = 0; row < 3; ++row) {
        map.m[3 * row] /= m_unit;
        map.m[3 * row + 1] /= m_unit;
        map.m[3 * row + 2] -= map.m[3 * row] * m_middle.x + map.m[3 * row + 1] * m_middle.y;
    }
    return map.inverse();
}

} // namespace vision::qr
