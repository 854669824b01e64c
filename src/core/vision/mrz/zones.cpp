#include "core/vision/mrz/lines.h"

#include <algorithm>
#include <cmath>

namespace vision {

namespace {

/// `below` is the next line of a zone after `above`: parallel, as long, as high, at a code line's distance.
bool follows(const TextLine &above, const TextLine &below)
{
    const double height = (above.height() + below.height()) / 2;
    const double slope = (above.right.y - above.left.y) / std::max(above.right.x - above.left.x, 1.0);
    const double slopeBelow = (below.right.y - below.left.y) / std::max(below.right.x - below.left.x, 1.0);
    const double overlap = std::min(above.right.x, below.right.x) - std::max(above.left.x, below.left.x);
    const double whole = std::max(above.right.x, below.right.x) - std::min(above.left.x, below.left.x);
    const double middle = (std::max(above.left.x, below.left.x) + std::min(above.right.x, below.right.x)) / 2;
    const double apart
        = below.left.y + slopeBelow * (middle - below.left.x) - (above.left.y + slope * (middle - above.left.x));
    return std::abs(slope - slopeBelow) < 0.08 && overlap > 0.75 * whole && apart > 1.15 * height && apart < 3 * height
        && std::min(above.height(), below.height()) > 0.65 * std::max(above.height(), below.height());
}

/// More and longer lines are likelier to be code.
double weight(const Zone &zone)
{
    double longest = 0;
    for (const TextLine &line : zone)
        longest = std::max(longest, line.length() / line.height());
    return std::min(longest, 50.0) * (zone.size() == 1 ? 0.5 : 1.0);
}

} // namespace

std::vector<Zone> findZones(const std::vector<TextLine> &lines, std::size_t most)
{
    std::vector<TextLine> downwards = lines;
    std::sort(downwards.begin(), downwards.end(),
        [](const TextLine &a, const TextLine &b) { return a.left.y + a.right.y < b.left.y + b.right.y; });
    std::vector<bool> used(downwards.size());
    std::vector<Zone> zones;
    for (std::size_t i = downwards.size(); i-- > 0;) { // code stands below what else is printed
        if (used[i])
            continue;
        Zone zone{downwards[i]};
        used[i] = true;
        for (std::size_t j = i; j-- > 0 && zone.size() < 3;) {
            if (!used[j] && follows(downwards[j], zone.front())) {
                zone.insert(zone.begin(), downwards[j]);
                used[j] = true;
            }
        }
        zones.push_back(std::move(zone));
    }
    std::stable_sort(zones.begin(), zones.end(), [](const Zone &a, const Zone &b) { return weight(a) > weight(b); });
    if (zones.size() > most)
        zones.resize(most);
    return zones;
}

} // namespace vision
