#include "core/vision/document/quads.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vision::document {

namespace {

constexpr double leastArea = 0.025; ///< Of the picture: below that nothing on the document could be read.
constexpr double leastSide = 22;
constexpr double leastEdge = 0.3; ///< Share of a side; the rest may be under fingers, glare or a like colour.
constexpr double beyond = 0.015; ///< How far outside of the picture corners may lie, over its longer side.
constexpr double sameCorner = 4; ///< Quads with all corners that near are the same.
constexpr std::size_t mostPassing = 4000;
constexpr std::size_t mostCutting = 24; ///< Lines that are looked at for a document beyond the border.
constexpr double leastCutEdge = 0.8; ///< Share of each of its sides.

double cross(const Line &a, const Line &b)
{
    return a.normal.x * b.normal.y - a.normal.y * b.normal.x;
}

/// All that is asked of pairs of lines, once.
class Pairs {
public:
    Pairs(const std::vector<Line> &lines, Extent picture)
        : m_lines(lines)
        , m_count(lines.size())
        , m_points(m_count * m_count)
    {
        const double margin = beyond * std::max(picture.width, picture.height);
        for (std::size_t i = 0; i < m_count; ++i) {
            for (std::size_t j = 0; j < m_count; ++j) {
                const double sine = cross(lines[i], lines[j]);
                if (std::abs(sine) < 0.6)
                    continue;
                const Point point{(lines[i].offset * lines[j].normal.y - lines[j].offset * lines[i].normal.y) / sine,
                    (lines[j].offset * lines[i].normal.x - lines[i].offset * lines[j].normal.x) / sine};
                if (point.x >= -margin && point.y >= -margin && point.x <= picture.width + margin
                    && point.y <= picture.height + margin)
                    m_points[i * m_count + j] = point;
            }
        }
    }
    [[nodiscard]] bool opposite(std::size_t i, std::size_t j) const
    {
        return std::abs(cross(m_lines[i], m_lines[j])) < 0.7;
    }
    [[nodiscard]] const std::optional<Point> &point(std::size_t i, std::size_t j) const
    {
        return m_points[i * m_count + j];
    }
    /// Pixels of edge of line i between lines j and k; nothing when it is too short or too bare for a side.
    [[nodiscard]] std::optional<int> side(std::size_t i, std::size_t j, std::size_t k) const
    {
        const double from = m_lines[i].along(*point(i, j));
        const double to = m_lines[i].along(*point(i, k));
        const double length = std::abs(to - from);
        if (length < leastSide)
            return std::nullopt;
        const int edge = m_lines[i].edge(from, to);
        return edge >= leastEdge * length ? std::optional(edge) : std::nullopt;
    }

private:
    const std::vector<Line> &m_lines;
    std::size_t m_count;
    std::vector<std::optional<Point>> m_points;
};

/// Asked a million times a frame, and std::hypot takes its time.
double distance(Point a, Point b)
{
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

double outline(const Quad &quad)
{
    double sum = 0;
    for (std::size_t i = 0; i < 4; ++i)
        sum += distance(quad[i], quad[(i + 1) % 4]);
    return sum;
}

/// `corners[i]` is where sides[i] and sides[i - 1] cross; turned as `inOrder` does.
Crossing ordered(const Crossing &crossing)
{
    Crossing result = crossing;
    result.corners = inOrder(crossing.corners);
    // Each side again by its corners: it lies between the corner of its number and the next.
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = 0; j < 4; ++j) {
            const Point a = crossing.corners[j];
            const Point b = crossing.corners[(j + 1) % 4];
            const Point c = result.corners[i];
            const Point d = result.corners[(i + 1) % 4];
            const double there = distance(a, c) + distance(b, d);
            const double back = distance(a, d) + distance(b, c);
            if (std::min(there, back) < 1e-9)
                result.sides[i] = crossing.sides[j];
        }
    }
    return result;
}

bool isSame(const Quad &a, const Quad &b)
{
    for (std::size_t i = 0; i < 4; ++i) {
        if (distance(a[i], b[i]) > sameCorner)
            return false;
    }
    return true;
}

std::vector<Crossing> allCrossings(const std::vector<Line> &lines, Extent picture)
{
    const Pairs pairs(lines, picture);
    const double least = leastArea * picture.width * picture.height;
    std::vector<Crossing> all;
    std::vector<std::pair<std::size_t, int>> across; // lines that go from c to d, with their edge
    for (std::size_t c = 0; c < lines.size(); ++c) {
        for (std::size_t d = c + 1; d < lines.size(); ++d) {
            if (!pairs.opposite(c, d))
                continue;
            across.clear();
            for (std::size_t a = 0; a < lines.size(); ++a) {
                if (a == c || a == d || !pairs.point(a, c) || !pairs.point(a, d))
                    continue;
                if (const auto edge = pairs.side(a, c, d))
                    across.emplace_back(a, *edge);
            }
            for (std::size_t i = 0; i < across.size(); ++i) {
                for (std::size_t j = i + 1; j < across.size(); ++j) {
                    const auto [a, edgeA] = across[i];
                    const auto [b, edgeB] = across[j];
                    // The same four come again with the pairs exchanged: once is enough.
                    if (a < c || !pairs.opposite(a, b))
                        continue;
                    const auto edgeC = pairs.side(c, a, b);
                    const auto edgeD = edgeC ? pairs.side(d, a, b) : std::nullopt;
                    if (!edgeD)
                        continue;
                    Crossing crossing{{int(a), int(d), int(b), int(c)},
                        {*pairs.point(a, c), *pairs.point(a, d), *pairs.point(b, d), *pairs.point(b, c)}, 0};
                    if (!isConvex(crossing.corners) || areaOf(crossing.corners) < least)
                        continue;
                    const double edge = edgeA + edgeB + *edgeC + *edgeD;
                    const double whole = outline(crossing.corners);
                    crossing.edge = edge / whole;
                    crossing.gain = edge - (whole - edge);
                    all.push_back(crossing);
                }
            }
        }
    }
    return all;
}

} // namespace

double areaOf(const Quad &quad)
{
    double twice = 0;
    for (std::size_t i = 0; i < 4; ++i)
        twice += quad[i].x * quad[(i + 1) % 4].y - quad[i].y * quad[(i + 1) % 4].x;
    return std::abs(twice) / 2;
}

bool isConvex(const Quad &quad)
{
    int left = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const Point a = quad[i];
        const Point b = quad[(i + 1) % 4];
        const Point c = quad[(i + 2) % 4];
        left += (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) > 0;
    }
    return left == 0 || left == 4;
}

Quad inOrder(const Quad &quad)
{
    Quad turned = quad;
    double twice = 0;
    for (std::size_t i = 0; i < 4; ++i)
        twice += quad[i].x * quad[(i + 1) % 4].y - quad[i].y * quad[(i + 1) % 4].x;
    if (twice < 0)
        std::reverse(turned.begin(), turned.end());
    // The side that points right the most is the top.
    std::size_t first = 0;
    double most = -1e9;
    for (std::size_t i = 0; i < 4; ++i) {
        const double right = turned[(i + 1) % 4].x - turned[i].x + turned[(i + 2) % 4].x - turned[(i + 3) % 4].x;
        if (right > most) {
            most = right;
            first = i;
        }
    }
    std::rotate(turned.begin(), turned.begin() + long(first), turned.end());
    return turned;
}

std::optional<Crossing> findCut(const std::vector<Line> &lines, Extent picture)
{
    std::vector<Line> strongest(lines.begin(), lines.begin() + long(std::min(lines.size(), mostCutting)));
    const int first = int(strongest.size());
    const int diagonal = int(std::hypot(picture.width, picture.height)) + 1;
    for (const Line &border : {Line{{1, 0}, 0, -diagonal, {}}, Line{{0, 1}, 0, -diagonal, {}},
             Line{{1, 0}, double(picture.width), -diagonal, {}}, Line{{0, 1}, double(picture.height), -diagonal, {}}}) {
        strongest.push_back(border);
        for (int i = 0; i <= 2 * diagonal + 1; ++i)
            strongest.back().covered.push_back(std::uint16_t(i));
    }
    const auto isBorder = [&](int side) { return side >= first; };
    const auto isWellSeen = [&](const Crossing &crossing, std::size_t i) {
        const Line &line = strongest[std::size_t(crossing.sides[i])];
        const double from = line.along(crossing.corners[i]);
        const double to = line.along(crossing.corners[(i + 1) % 4]);
        return line.edge(from, to) > leastCutEdge * std::abs(to - from);
    };
    std::optional<Crossing> best;
    for (const Crossing &raw : allCrossings(strongest, picture)) {
        const Crossing crossing = ordered(raw);
        const auto &sides = crossing.sides;
        const auto borders = std::count_if(sides.begin(), sides.end(), isBorder);
        // Between two borders opposite each other runs a table's edge rather than a document.
        const bool through = (isBorder(sides[0]) && isBorder(sides[2])) || (isBorder(sides[1]) && isBorder(sides[3]));
        if (borders < 1 || borders > 2 || through || (best && crossing.gain <= best->gain))
            continue;
        if (isWellSeen(crossing, 0) && isWellSeen(crossing, 1) && isWellSeen(crossing, 2) && isWellSeen(crossing, 3))
            best = crossing;
    }
    return best;
}

std::vector<Crossing> findCrossings(const std::vector<Line> &lines, Extent picture, std::size_t most)
{
    std::vector<Crossing> all = allCrossings(lines, picture);
    const auto longer = [](const Crossing &a, const Crossing &b) { return a.gain > b.gain; };
    const auto fuller = [](const Crossing &a, const Crossing &b) { return a.edge > b.edge; };
    if (all.size() > mostPassing) {
        std::nth_element(all.begin(), all.begin() + mostPassing, all.end(), longer);
        all.resize(mostPassing);
    }
    std::vector<Crossing> kept;
    const auto keep = [&](std::size_t limit) {
        for (const Crossing &crossing : all) {
            if (kept.size() >= limit)
                return;
            const Crossing candidate = ordered(crossing);
            if (std::none_of(kept.begin(), kept.end(),
                    [&](const Crossing &other) { return isSame(other.corners, candidate.corners); }))
                kept.push_back(candidate);
        }
    };
    // Half of them by how much edge there is, half by how little is missing: among the lines of a keyboard a card is
    // neither large nor alone.
    std::sort(all.begin(), all.end(), longer);
    keep(most / 2);
    std::stable_sort(all.begin(), all.end(), fuller);
    keep(most);
    return kept;
}

} // namespace vision::document
