#include "core/vision/mrz/read.h"

#include <algorithm>

namespace vision {

namespace {

bool sameShape(const MrzReading &a, const MrzReading &b)
{
    return a.lines.size() == b.lines.size() && a.lines.front().size() == b.lines.front().size();
}

/// One frame says no more than this against a character: it may have been shaken or glared over.
constexpr float least = -4;

void add(MrzReading &sum, const MrzReading &reading)
{
    for (std::size_t line = 0; line < sum.lines.size(); ++line) {
        for (std::size_t column = 0; column < sum.lines[line].size(); ++column) {
            for (std::size_t i = 0; i < glyph::answers; ++i)
                sum.lines[line][column][i] += std::max(reading.lines[line][column][i], least);
        }
    }
    sum.frames += reading.frames;
    sum.score = std::max(sum.score, reading.score);
}

} // namespace

MrzVotes MrzVotes::with(const MrzReading &reading) const
{
    MrzVotes votes = *this;
    if (!reading.found())
        return votes;
    const auto same = std::find_if(
        votes.shapes.begin(), votes.shapes.end(), [&](const MrzReading &shape) { return sameShape(shape, reading); });
    if (same != votes.shapes.end()) {
        add(*same, reading);
        return votes;
    }
    MrzReading first = reading;
    for (std::vector<glyph::Belief> &line : first.lines) {
        for (glyph::Belief &belief : line)
            std::transform(
                belief.begin(), belief.end(), belief.begin(), [](float each) { return std::max(each, least); });
    }
    votes.shapes.push_back(std::move(first));
    return votes;
}

MrzReading MrzVotes::sum() const
{
    // Seen often and seen well; a zone of which a line was missed has fewer lines.
    const auto worth = [](const MrzReading &shape) {
        return double(shape.frames) * double(shape.lines.size()) * std::max(0.05, 2 + shape.score);
    };
    const auto best = std::max_element(
        shapes.begin(), shapes.end(), [&](const MrzReading &a, const MrzReading &b) { return worth(a) < worth(b); });
    return best == shapes.end() ? MrzReading{} : *best;
}

} // namespace vision
