#include "core/vision/document/refit.h"

#include "core/vision/document/quads.h"
#include "core/vision/document/sample.h"

#include <optional>
#include <vector>

namespace vision::document {

namespace {

constexpr int stations = 48; ///< Places along a side where the edge across it is looked for.
constexpr double roundEnds = 0.07; ///< Share of a side that its corners may take.
constexpr int halfProfile = 9; ///< Steps to either side of it.

/// How sharply the frame changes across a side, by station and step.
using Profiles = std::vector<std::array<float, 2 * halfProfile + 1>>;

struct Side {
    Point a;
    Point b;
    Point normal; ///< Of length 1.

    Side(Point from, Point to)
        : a(from)
        , b(to)
    {
        const double length = std::max(1e-6, std::hypot(b.x - a.x, b.y - a.y));
        normal = {-(b.y - a.y) / length, (b.x - a.x) / length};
    }
    [[nodiscard]] Point at(double along, double across) const
    {
        return {a.x + (b.x - a.x) * along + normal.x * across, a.y + (b.y - a.y) * along + normal.y * across};
    }
    /// The same with its two ends moved across.
    [[nodiscard]] Side moved(double atA, double atB) const { return {at(0, atA), at(1, atB)}; }
};

double shareOf(int station)
{
    return roundEnds + (1 - 2 * roundEnds) * (station + 0.5) / stations;
}

Profiles profilesOf(const Sampler &sampler, const Side &side, double step)
{
    Profiles profiles(stations);
    double strongest = 0;
    for (int i = 0; i < stations; ++i) {
        std::array<Levels, 2 * halfProfile + 3> levels;
        for (int j = 0; j < int(levels.size()); ++j)
            levels[std::size_t(j)] = sampler.at(side.at(shareOf(i), (j - halfProfile - 1) * step));
        for (std::size_t j = 0; j < profiles[0].size(); ++j) {
            for (std::size_t c = 0; c < 3; ++c)
                profiles[std::size_t(i)][j]
                    = std::max(profiles[std::size_t(i)][j], std::abs(levels[j + 2][c] - levels[j][c]));
            strongest += profiles[std::size_t(i)][j];
        }
    }
    // What is far stronger than usual (print, a finger's border) must not outvote the rest of the side.
    const auto usual = float(2 * strongest / (stations * double(profiles[0].size())) + 1);
    for (auto &profile : profiles) {
        for (float &value : profile)
            value /= value + usual;
    }
    return profiles;
}

double valueAt(const std::array<float, 2 * halfProfile + 1> &profile, double step)
{
    const double at = std::clamp(step + halfProfile, 0.0, 2.0 * halfProfile - 1e-6);
    const auto index = std::size_t(at);
    return profile[index] + (profile[index + 1] - profile[index]) * (at - double(index));
}

double changeAlong(const Profiles &profiles, int first, int last)
{
    double sum = 0;
    for (int i = 0; i < stations; ++i)
        sum += valueAt(profiles[std::size_t(i)], first + (last - first) * shareOf(i));
    // Of two equal edges the one that was found before.
    return sum * (1 - 0.15 * (std::abs(first) + std::abs(last)) / (2.0 * halfProfile));
}

/// The straight line through the profiles with most change along it: of all that shift the two ends, every other
/// first, then those about the best.
std::pair<double, double> bestShift(const Profiles &profiles)
{
    std::pair<int, int> best;
    double most = -1;
    const auto search = [&](std::pair<int, int> middle, int reach, int step) {
        for (int first = middle.first - reach; first <= middle.first + reach; first += step) {
            for (int last = middle.second - reach; last <= middle.second + reach; last += step) {
                const double sum = changeAlong(profiles, first, last);
                if (sum > most) {
                    most = sum;
                    best = {first, last};
                }
            }
        }
    };
    search({0, 0}, halfProfile - 1, 2);
    search(best, 1, 1);
    return best;
}

/// A line through the places of most change near the one given, by weighted least squares.
std::pair<double, double> polished(const Profiles &profiles, std::pair<double, double> shift)
{
    double w = 0, wu = 0, wuu = 0, wo = 0, wuo = 0;
    for (int i = 0; i < stations; ++i) {
        const double u = shareOf(i);
        const double middle = shift.first + (shift.second - shift.first) * u;
        double sum = 0;
        double moment = 0;
        for (double d = -1.5; d <= 1.51; d += 0.5) {
            const double value = std::pow(valueAt(profiles[std::size_t(i)], middle + d), 4);
            sum += value;
            moment += value * (middle + d);
        }
        if (sum <= 1e-6)
            continue;
        const double weight = std::sqrt(std::sqrt(sum));
        const double offset = moment / sum;
        w += weight;
        wu += weight * u;
        wuu += weight * u * u;
        wo += weight * offset;
        wuo += weight * u * offset;
    }
    const double determinant = w * wuu - wu * wu;
    if (determinant < 1e-9)
        return shift;
    const double slope = (w * wuo - wu * wo) / determinant;
    const double start = (wo - slope * wu) / w;
    return {start, start + slope};
}

/// How much stronger the change along that line is than beside it, 0..1.
double standsOut(const Profiles &profiles, std::pair<double, double> shift)
{
    double on = 0;
    double all = 0;
    for (int i = 0; i < stations; ++i) {
        const auto &profile = profiles[std::size_t(i)];
        const double at = shift.first + (shift.second - shift.first) * shareOf(i);
        on += std::max({valueAt(profile, at - 1), valueAt(profile, at), valueAt(profile, at + 1)}) / stations;
        for (float value : profile)
            all += value / (stations * double(profile.size()));
    }
    return std::clamp(on - all, 0.0, 1.0);
}

struct Moved {
    Side side;
    double edge;
};

Moved refitted(const Sampler &sampler, const Side &side, double step)
{
    const Profiles profiles = profilesOf(sampler, side, step);
    const auto shift = polished(profiles, bestShift(profiles));
    return {side.moved(shift.first * step, shift.second * step), standsOut(profiles, shift)};
}

std::optional<Point> crossing(const Side &one, const Side &other)
{
    const Point u{one.b.x - one.a.x, one.b.y - one.a.y};
    const Point v{other.b.x - other.a.x, other.b.y - other.a.y};
    const double determinant = u.x * v.y - u.y * v.x;
    if (std::abs(determinant) < 1e-9)
        return std::nullopt;
    const double share = ((other.a.x - one.a.x) * v.y - (other.a.y - one.a.y) * v.x) / determinant;
    return one.at(share, 0);
}

} // namespace

Refitted refit(const Frame &frame, const Quad &quad, double reach)
{
    const Sampler sampler(frame);
    std::vector<Side> sides;
    for (std::size_t i = 0; i < 4; ++i)
        sides.emplace_back(quad[i], quad[(i + 1) % 4]);
    // Coarse, then fine: two looks of 19 steps find what one of 80 would.
    double weakest = 1;
    for (double step = reach / halfProfile; step > 0; step = step > 0.5 ? std::max(0.35, step / 4) : 0) {
        const bool coarse = step == reach / halfProfile;
        for (Side &side : sides) {
            const Moved moved = refitted(sampler, side, step);
            side = moved.side;
            if (coarse)
                weakest = std::min(weakest, moved.edge);
        }
    }
    Refitted result{{}, weakest};
    for (std::size_t i = 0; i < 4; ++i) {
        const auto corner = crossing(sides[(i + 3) % 4], sides[i]);
        if (!corner || std::hypot(corner->x - quad[i].x, corner->y - quad[i].y) > 3 * reach)
            return {quad, 0};
        result.quad[i] = *corner;
    }
    return isConvex(result.quad) ? result : Refitted{quad, 0};
}

} // namespace vision::document
