#pragma once

#include "core/vision/mrz/lines.h"

#include <cstdint>
#include <vector>

namespace vision {

/// A parabola: rows of print are straight and of one pitch but for the lens, the view and the paper.
struct Curve {
    double offset = 0;
    double factor = 0;
    double bend = 0;
    double operator()(double at) const { return offset + factor * at + bend * at * at; }
};

/// How a line is looked at, in characters along the line and capitals across it.
struct Look {
    Curve pitch; ///< Where along the line a cell's edge is; both count from the line's left end. Capitals are higher
                 ///< where cells are wider than in the mean: they are nearer.
    Curve drop; ///< How far below the line the middle of a character is, by its place.
    double tall = 1; ///< Capitals against what the line says of their height.
    double slant = 0; ///< How far the characters lean to the right of upright on the line, by their height.
};

/// A line sampled so that its cells are equally wide and its capitals equally high; ink is bright.
class Strip {
public:
    static constexpr int spare = 4; ///< Cells sampled before the first and after the last character.
    static constexpr int room = 3; ///< Rows sampled above and below what the classifier sees.

    Strip(const Frame &luma, const TextLine &line, int count);
    void sample(const Look &look);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int columns() const;
    [[nodiscard]] static int columnOf(int place);
    /// Appends what the classifier sees there, up to `room` rows lower or higher.
    void cut(int column, int lower, std::vector<float> &patches) const;
    /// How much ink each column of what the classifier sees has in the mean.
    [[nodiscard]] std::vector<float> profile() const;

private:
    std::vector<std::uint8_t> m_grey; ///< The part of the frame around the line, reduced where print is large.
    int m_width = 0;
    int m_height = 0;
    TextLine m_line; ///< In pixels of m_grey.
    int m_count;
    std::vector<float> m_strip; ///< Row by row.
    float m_faint = 0;
};

} // namespace vision
