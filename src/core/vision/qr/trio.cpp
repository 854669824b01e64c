#include "core/vision/qr/trio.h"

#include <algorithm>
#include <optional>

namespace vision::qr {

namespace {

std::optional<Trio> asTrio(const FinderPattern &corner, const FinderPattern &one, const FinderPattern &other)
{
    if (corner.inverted != one.inverted || corner.inverted != other.inverted)
        return std::nullopt;
    const auto [least, most] = std::minmax({corner.module, one.module, other.module});
    if (most > 2.6 * least)
        return std::nullopt;
    const Point u = one.centre - corner.centre;
    const Point v = other.centre - corner.centre;
    const auto [shorter, longer] = std::minmax({dot(u, u), dot(v, v)});
    if (longer > 16 * shorter || shorter < 16 * least * least) // a leg has 14 modules, foreshortened
        return std::nullopt;
    // Seen in each finder's own modules, the legs have the symbol's length and the corner is square.
    const Point cornerU = corner.inModules(u);
    const Point cornerV = corner.inModules(v);
    const double legs[] = {length(cornerU), length(one.inModules(u)), length(cornerV), length(other.inModules(v))};
    const double legU = std::sqrt(legs[0] * legs[1]);
    const double legV = std::sqrt(legs[2] * legs[3]);
    const double leg = std::sqrt(legU * legV);
    if (leg < 11 || leg > 200)
        return std::nullopt;
    const double lean = std::abs(dot(cornerU, cornerV)) / (legs[0] * legs[2]);
    const double uneven = std::abs(std::log(legU / legV));
    const double farther = std::abs(std::log(legs[0] / legs[1])) + std::abs(std::log(legs[2] / legs[3]));
    if (lean > 0.45 || uneven > 0.5 || farther > 1.6)
        return std::nullopt;
    const double oddness
        = lean + uneven + 0.4 * farther + 0.4 * std::log(most / least) + corner.oddness + one.oddness + other.oddness;
    Trio trio{corner, one, other, leg + 7, oddness};
    if (cross(u, v) < 0) // y grows down: downwards is clockwise from rightwards
        std::swap(trio.right, trio.below);
    return trio;
}

} // namespace

std::vector<Trio> triosOf(const std::vector<FinderPattern> &patterns, std::size_t most)
{
    std::vector<Trio> trios;
    for (const FinderPattern &corner : patterns) {
        for (std::size_t i = 0; i < patterns.size(); ++i) {
            for (std::size_t j = i + 1; j < patterns.size(); ++j) {
                if (&patterns[i] == &corner || &patterns[j] == &corner)
                    continue;
                if (auto trio = asTrio(corner, patterns[i], patterns[j]))
                    trios.push_back(*trio);
            }
        }
    }
    std::sort(trios.begin(), trios.end(), [](const Trio &a, const Trio &b) { return a.oddness < b.oddness; });
    if (trios.size() > most)
        trios.resize(most);
    return trios;
}

} // namespace vision::qr
