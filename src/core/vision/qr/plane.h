#pragma once

#include "core/vision/frame.h"

#include <array>
#include <cmath>
#include <optional>

namespace vision::qr {

inline Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}
inline Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}
inline Point operator*(Point a, double k)
{
    return {a.x * k, a.y * k};
}
inline double dot(Point a, Point b)
{
    return a.x * b.x + a.y * b.y;
}
inline double cross(Point a, Point b)
{
    return a.x * b.y - a.y * b.x;
}
inline double length(Point a)
{
    return std::sqrt(dot(a, a));
}

/// A projective map of the plane, row by row.
struct Homography {
    std::array<double, 9> m{1, 0, 0, 0, 1, 0, 0, 0, 1};

    [[nodiscard]] Point operator()(Point p) const;
    [[nodiscard]] std::optional<Homography> inverse() const;
};

/// Least squares for the map from pixels to modules, from what is known of single pixels: that they lie on a line
/// of constant x or of constant y, or both.
class HomographyFit {
public:
    /// Pixels are counted from `middle` in units of `unit`, so that the equations are well conditioned.
    HomographyFit(Point middle, double unit);

    void onColumn(Point pixel, double x, double weight) { add(pixel, x, 0, weight); }
    void onRow(Point pixel, double y, double weight) { add(pixel, y, 3, weight); }
    /// From modules to pixels; nothing when the equations do not say.
    [[nodiscard]] std::optional<Homography> solve() const;

private:
    void add(Point pixel, double value, int row, double weight);

    Point m_middle;
    double m_unit;
    std::array<std::array<double, 9>, 8> m_normal{}; ///< The last column is the right side.
};

} // namespace vision::qr
