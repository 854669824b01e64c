#pragma once

#include <array>
#include <span>

namespace vision::glyph {

/// The characters of code lines in the order of the classifier's answers; one more answer means "no character here".
inline constexpr char16_t alphabet[] = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
inline constexpr int characters = 37;
inline constexpr int answers = characters + 1;
inline constexpr int nothing = characters;

/// A line is sampled so that a character's cell is this wide and its capitals this high, with a margin above and below.
inline constexpr int cell = 14;
inline constexpr int capital = 16;
inline constexpr int margin = 3;
inline constexpr int height = capital + 2 * margin;
inline constexpr int width = cell + 2; ///< Of what the classifier sees: the cell and a little of its neighbours.
inline constexpr int inputs = width * height;
inline constexpr int layers[]
    = {inputs, 112, 64, answers}; ///< Of the classifier: how many values enter each, and leave.
inline constexpr int lane = 8; ///< Rows of weights are filled up to a multiple of this.
constexpr int padded(int outputs)
{
    return (outputs + lane - 1) / lane * lane;
}

/// Ink is bright; mean 0 and deviation 1, but faint structure is not raised above `faint` of its deviation.
void normalise(std::span<float, inputs> patch, float faint);

} // namespace vision::glyph
