#include "core/vision/mrz/row.h"

#include "core/vision/mrz/strip.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

namespace vision {

namespace {

constexpr int step = 2; ///< Columns between two places that are looked at.
constexpr int slack = 56; ///< Columns a character may stand from where the ends of the line put it.

constexpr float plain = -0.35F; ///< A row without a character believed less than this needs no other look.
constexpr double doubtful = -0.3; ///< The cells may be off.
constexpr double hopeless = -1.7; ///< No code line, however one looks at it.

float best(const glyph::Belief &belief)
{
    return *std::max_element(belief.begin(), belief.begin() + glyph::characters);
}

float worst(const Row &row)
{
    float worst = 0;
    for (const glyph::Belief &belief : row.beliefs)
        worst = std::min(worst, best(belief));
    return worst;
}

/// The places of `count` characters at about the nominal pitch that together are believed most, as columns.
std::vector<int> place(const std::vector<float> &scores, int count)
{
    constexpr float never = -1e9F;
    const int steps = int(scores.size());
    std::vector<std::vector<float>> total(size_t(count), std::vector<float>(size_t(steps), never));
    std::vector<std::vector<int>> before(size_t(count), std::vector<int>(size_t(steps), 0));
    const int usual = glyph::cell / step;
    for (int k = 0; k < count; ++k) {
        const int expected = Strip::columnOf(k) / step;
        for (int at = std::max(0, expected - slack / step); at <= std::min(steps - 1, expected + slack / step); ++at) {
            float from = k == 0 ? 0 : never;
            for (int jump = usual - 2; k > 0 && jump <= usual + 2; ++jump) {
                if (at < jump)
                    continue;
                const float off = float(jump - usual);
                const float with = total[size_t(k - 1)][size_t(at - jump)] - 0.12F * off * off;
                if (with > from) {
                    from = with;
                    before[size_t(k)][size_t(at)] = at - jump;
                }
            }
            total[size_t(k)][size_t(at)] = from + scores[size_t(at)];
        }
    }
    const auto &last = total.back();
    int at = int(std::max_element(last.begin(), last.end()) - last.begin());
    std::vector<int> columns(static_cast<size_t>(count));
    for (int k = count - 1; k >= 0; --k) {
        columns[size_t(k)] = at * step;
        at = before[size_t(k)][size_t(at)];
    }
    return columns;
}

/// The curve closest to `values`, which are measured at the middles of the cells and are worth `weights`.
Curve fit(const std::vector<double> &values, const std::vector<double> &weights)
{
    cv::Matx33d square = cv::Matx33d::eye() * 1e-6;
    cv::Vec3d mixed;
    for (std::size_t k = 0; k < values.size(); ++k) {
        const double at = double(k) + 0.5;
        const cv::Vec3d powers(1, at, at * at);
        square += weights[k] * powers * powers.t();
        mixed += weights[k] * values[k] * powers;
    }
    const cv::Vec3d solved = square.solve(mixed, cv::DECOMP_CHOLESKY);
    return {solved[0], solved[1], solved[2]};
}

/// Where the cells are, along the line: believed most of all places that the pitch allows.
Curve findPlaces(const Strip &strip)
{
    std::vector<float> patches;
    for (int column = 0; column < strip.columns(); column += step)
        strip.cut(column, 0, patches);
    std::vector<float> scores;
    for (const glyph::Belief &belief : glyph::classify(patches))
        scores.push_back(best(belief));
    std::vector<double> places;
    for (const int column : place(scores, strip.count()))
        places.push_back(double(column) / glyph::cell - Strip::spare);
    return fit(places, std::vector<double>(places.size(), 1.0));
}

/// The cells from `from` on, as many as the line has.
Row readPlaces(const Strip &strip, int from = 0, int lower = 0)
{
    std::vector<float> patches;
    for (int k = 0; k < strip.count(); ++k)
        strip.cut(Strip::columnOf(from + k), lower, patches);
    Row row{glyph::classify(patches), 0};
    for (const glyph::Belief &belief : row.beliefs)
        row.score += best(belief) / strip.count();
    return row;
}

/// By how many cells the characters begin further right than the line: within the line there are characters, and
/// beyond its ends there is nothing.
int firstCell(const Strip &strip)
{
    std::vector<float> patches;
    for (int k = -Strip::spare; k < strip.count() + Strip::spare; ++k)
        strip.cut(Strip::columnOf(k), 0, patches);
    std::vector<float> gain{0}; // of the cells before each, what they lose or win by being characters
    for (const glyph::Belief &belief : glyph::classify(patches))
        gain.push_back(gain.back() + std::max(best(belief), -3.0F) - std::max(belief[glyph::nothing], -3.0F));
    int found = 0;
    const auto of = [&](int from) {
        return gain[size_t(from + strip.count() + Strip::spare)] - gain[size_t(from + Strip::spare)];
    };
    for (int from = -Strip::spare; from <= Strip::spare; ++from) {
        if (of(from) > of(found))
            found = from;
    }
    return found;
}

/// Where the characters are, across the line, judged by where each is believed most: lines are fitted to fillers, too,
/// and pages bend.
Curve findDrop(const Strip &strip, const Row &straight)
{
    constexpr int reach = 2;
    const Row higher = readPlaces(strip, 0, -reach);
    const Row lower = readPlaces(strip, 0, reach);
    std::vector<double> drops;
    std::vector<double> weights;
    for (std::size_t k = 0; k < straight.beliefs.size(); ++k) {
        const double up = std::exp(best(higher.beliefs[k]));
        const double middle = std::exp(best(straight.beliefs[k]));
        const double down = std::exp(best(lower.beliefs[k]));
        const double all = up + middle + down;
        drops.push_back((down - up) / all * 2 * reach / glyph::capital);
        weights.push_back(all + 0.01);
    }
    return fit(drops, weights);
}

Curve sum(const Curve &a, const Curve &b)
{
    return {a.offset + b.offset, a.factor + b.factor, a.bend + b.bend};
}

/// A look at a line and what it shows.
struct Sight {
    TextLine line;
    Look look;
    Row row;
};

/// The same line looked at with its characters on a curve, leaning, higher or lower, as long as that betters it.
void settle(Strip &strip, Sight &sight)
{
    const auto attempt = [&](const Look &look) {
        strip.sample(look);
        Row row = readPlaces(strip);
        const bool better = row.score > sight.row.score;
        if (better)
            sight = {sight.line, look, std::move(row)};
        return better;
    };
    const auto attemptEither = [&](auto change, double one, double other) {
        const Look before = sight.look;
        return std::ranges::any_of(std::array{one, other}, [&](double by) {
            Look look = before;
            change(look, by);
            return attempt(look);
        });
    };
    for (int round = 0; round < 2 && worst(sight.row) < plain; ++round) {
        strip.sample(sight.look);
        Look curved = sight.look;
        curved.drop = sum(curved.drop, findDrop(strip, sight.row));
        bool better = attempt(curved);
        better = attemptEither([](Look &look, double by) { look.slant += by; }, 0.14, -0.14) || better;
        better = attemptEither([](Look &look, double by) { look.tall *= by; }, 0.91, 1.1) || better;
        if (!better)
            break;
    }
}

/// `inner` after `outer`: places in cells of a sampling that was itself made by a look.
Curve chained(const Curve &outer, const Curve &inner)
{
    return {outer.offset + outer.factor * inner.offset, outer.factor * inner.factor, outer.factor * inner.bend};
}

/// The same curve for places that are counted from `from` on.
Curve shifted(const Curve &curve, double from)
{
    return {curve(from), curve.factor + 2 * curve.bend * from, curve.bend};
}

/// One end nearer to the camera than the blobs' heights told: fillers have none of a capital's height.
TextLine leaning(TextLine line, double share)
{
    const double height = line.height();
    line.heightLeft = height * (1 - share);
    line.heightRight = height * (1 + share);
    return line;
}

Sight readAs(const Frame &luma, const TextLine &line, int count)
{
    Strip strip(luma, line, count);
    // The line runs from edge to edge of its characters, which are narrower than their cells.
    Sight sight{line, {.pitch = {0.12, (count - 0.24) / count, 0}, .drop = {}, .tall = 1}, {}};
    for (int round = 0; round < 2 && sight.row.score < doubtful; ++round) {
        Look look = sight.look;
        strip.sample(look);
        look.pitch = chained(look.pitch, findPlaces(strip));
        strip.sample(look);
        if (const int from = firstCell(strip)) {
            look.pitch = shifted(look.pitch, from);
            strip.sample(look);
        }
        Row row = readPlaces(strip);
        if (row.score < sight.row.score)
            break;
        sight = {line, look, std::move(row)};
        if (sight.row.score < hopeless)
            break;
        settle(strip, sight);
    }
    // A few of a longer line's characters read well, too; what they leave over speaks against them.
    const double left = std::max(0.0, sight.look.pitch(0));
    const double right = std::max(0.0, count - sight.look.pitch(count));
    sight.row.score -= 0.06 * (left + right) / std::max(sight.look.pitch.factor, 0.3);
    return sight;
}

/// Cells that are off by a tenth cut a stem away, and an N is surely a V. So each belief becomes the mean of those of
/// the cells as they were found, which count twice, and a little to either side. Where these do not agree, nothing is
/// sure.
void steady(const Frame &luma, int count, Sight &sight)
{
    Strip strip(luma, sight.line, count);
    std::vector<glyph::Belief> &beliefs = sight.row.beliefs;
    for (glyph::Belief &belief : beliefs)
        std::ranges::transform(belief, belief.begin(), [](float each) { return each / 2; });
    for (const double aside : {-0.08, 0.08}) {
        Look look = sight.look;
        look.pitch.offset += aside;
        strip.sample(look);
        const Row other = readPlaces(strip);
        for (std::size_t k = 0; k < beliefs.size(); ++k)
            std::ranges::transform(beliefs[k], other.beliefs[k], beliefs[k].begin(),
                [](float before, float now) { return before + now / 4; });
    }
}

} // namespace

Row readRow(const Frame &luma, const TextLine &line, int count)
{
    Sight sight = readAs(luma, line, count);
    for (const double share : {0.18, -0.18}) {
        if (sight.row.score > doubtful || sight.row.score < hopeless)
            break;
        Sight again = readAs(luma, leaning(line, share), count);
        if (again.row.score > sight.row.score)
            sight = std::move(again);
    }
    if (sight.row.score > hopeless)
        steady(luma, count, sight);
    return sight.row;
}

} // namespace vision
