#include "core/vision/document/features.h"

#include <QtGlobal>
#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision::document {

namespace {

constexpr int samples = 14; ///< Along a side.
constexpr double nearBand = 2.5; ///< Pixels from a side to where its two colours are taken ...
constexpr double farBand = 6; ///< ... and to where they are compared once more.
// Beyond these a proportion and a distance say nothing more: real ones vary more than drawn ones.
constexpr double longEnough = 1.2;
constexpr double farEnough = 0.01;
constexpr double clearlyLarger = 1.3; ///< In area: below that it is the same thing seen twice.
constexpr double sharedCorner = 6; ///< Pixels.
constexpr double slack = 2; ///< Pixels that a quad may be outside of one that contains it.
constexpr double seenStep = 7; ///< Levels from which a change across a side is no noise.
constexpr double cornerReach = 14; ///< Pixels along a side that count as its corner.

using Colour = std::array<double, 3>;
using Four = std::array<double, 4>;

/// Appends values; the count is checked once, at the end.
class List {
public:
    void add(double value) { m_features[m_at++ % featureCount] = float(value); }
    template <std::size_t n> void add(const std::array<float, n> &values)
    {
        for (float value : values)
            add(double(value));
    }
    void addSorted(Four values)
    {
        std::sort(values.begin(), values.end());
        for (double value : values)
            add(value);
    }
    [[nodiscard]] Features done() const
    {
        Q_ASSERT(m_at == featureCount);
        return m_features;
    }

private:
    Features m_features = {};
    std::size_t m_at = 0;
};

Point between(Point a, Point b, double share)
{
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

double distance(Point a, Point b)
{
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

double difference(const Colour &a, const Colour &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// The mean colour of a band beside a side.
Colour bandAt(const std::vector<cv::Mat> &lab, Point a, Point b, double inwards)
{
    const double length = std::max(1.0, distance(a, b));
    // Corners are clockwise, so this points into the quad.
    const Point normal{-(b.y - a.y) / length, (b.x - a.x) / length};
    Colour mean = {};
    for (int i = 0; i < samples; ++i) {
        const Point at = between(a, b, 0.08 + 0.84 * (i + 0.5) / samples);
        const int x = std::clamp(int(at.x + normal.x * inwards), 0, lab[0].cols - 1);
        const int y = std::clamp(int(at.y + normal.y * inwards), 0, lab[0].rows - 1);
        for (std::size_t c = 0; c < lab.size(); ++c)
            mean[c] += lab[c].at<uchar>(y, x) / double(samples);
    }
    return mean;
}

/// Share of the places along a side where the picture changes across it.
double changing(const std::vector<cv::Mat> &lab, Point a, Point b)
{
    const double length = std::max(1.0, distance(a, b));
    const Point normal{-(b.y - a.y) / length, (b.x - a.x) / length};
    int changes = 0;
    for (int i = 0; i < 2 * samples; ++i) {
        const Point at = between(a, b, 0.08 + 0.84 * (i + 0.5) / (2 * samples));
        double step = 0;
        for (const cv::Mat &plane : lab) {
            const auto level = [&](double inwards) {
                return int(plane.at<uchar>(std::clamp(int(at.y + normal.y * inwards), 0, plane.rows - 1),
                    std::clamp(int(at.x + normal.x * inwards), 0, plane.cols - 1)));
            };
            step = std::max(step, double(std::abs(level(nearBand) - level(-nearBand))));
        }
        changes += step > seenStep;
    }
    return changes / (2.0 * samples);
}

struct Bands {
    std::array<Colour, 4> inside;
    std::array<Colour, 4> outside;
};

Bands bandsAt(const std::vector<cv::Mat> &lab, const Quad &quad, double width)
{
    Bands bands;
    for (std::size_t i = 0; i < 4; ++i) {
        bands.inside[i] = bandAt(lab, quad[i], quad[(i + 1) % 4], width);
        bands.outside[i] = bandAt(lab, quad[i], quad[(i + 1) % 4], -width);
    }
    return bands;
}

void addShape(List &list, const Quad &quad, const cv::Mat &picture)
{
    const double longer = std::max(picture.cols, picture.rows);
    Four lengths;
    Four squareness;
    double nearest = longer;
    for (std::size_t i = 0; i < 4; ++i) {
        const Point before = quad[(i + 3) % 4];
        const Point corner = quad[i];
        const Point next = quad[(i + 1) % 4];
        lengths[i] = distance(corner, next);
        const double dot = (before.x - corner.x) * (next.x - corner.x) + (before.y - corner.y) * (next.y - corner.y);
        squareness[i] = std::abs(dot) / std::max(1.0, distance(before, corner) * distance(corner, next));
        nearest = std::min({nearest, corner.x, corner.y, picture.cols - corner.x, picture.rows - corner.y});
    }
    const double wide = (lengths[0] + lengths[2]) / 2;
    const double high = (lengths[1] + lengths[3]) / 2;
    list.add(areaOf(quad) / (double(picture.cols) * picture.rows));
    list.add(std::min(longEnough, std::max(wide, high) / std::min(wide, high)));
    list.add(std::min(lengths[0], lengths[2]) / std::max(lengths[0], lengths[2]));
    list.add(std::min(lengths[1], lengths[3]) / std::max(lengths[1], lengths[3]));
    list.add(*std::max_element(squareness.begin(), squareness.end()));
    list.add((squareness[0] + squareness[1] + squareness[2] + squareness[3]) / 4);
    list.add(std::min(farEnough, nearest / longer));
}

/// How much of each side is edge, and what happens at the corners: a side should end there, not go on.
void addEdges(List &list, const Crossing &crossing, const std::vector<Line> &lines)
{
    Four edge;
    Four ends;
    Four goesOn;
    for (std::size_t i = 0; i < 4; ++i) {
        const Line &side = lines[std::size_t(crossing.sides[i])];
        const double from = side.along(crossing.corners[i]);
        const double to = side.along(crossing.corners[(i + 1) % 4]);
        const double way = to > from ? 1 : -1;
        const double reach = std::min(cornerReach, std::abs(to - from) / 3);
        edge[i] = side.edge(from, to) / std::max(1.0, std::abs(to - from));
        ends[i] = (side.edge(from, from + way * reach) + side.edge(to - way * reach, to)) / (2 * reach);
        goesOn[i]
            = (side.edge(from - way * cornerReach, from - way * 2) + side.edge(to + way * 2, to + way * cornerReach))
            / (2 * cornerReach);
    }
    list.addSorted(edge);
    list.addSorted(ends);
    list.addSorted(goesOn);
}

void addColours(List &list, const std::vector<cv::Mat> &lab, const Quad &quad)
{
    const Bands close = bandsAt(lab, quad, nearBand);
    const Bands far = bandsAt(lab, quad, farBand);
    Four step;
    Four wideStep;
    Four changes;
    for (std::size_t i = 0; i < 4; ++i) {
        step[i] = difference(close.inside[i], close.outside[i]);
        wideStep[i] = difference(far.inside[i], far.outside[i]);
        changes[i] = changing(lab, quad[i], quad[(i + 1) % 4]);
    }
    list.addSorted(step);
    list.addSorted(wideStep);
    list.addSorted(changes);
}

bool contains(const Quad &outer, Point point)
{
    for (std::size_t i = 0; i < 4; ++i) {
        const Point a = outer[i];
        const Point b = outer[(i + 1) % 4];
        const Point way{b.x - a.x, b.y - a.y};
        const double side = way.x * (point.y - a.y) - way.y * (point.x - a.x);
        if (side < 0 && side * side > slack * slack * (way.x * way.x + way.y * way.y))
            return false;
    }
    return true;
}

bool contains(const Quad &outer, const Quad &inner)
{
    return std::all_of(inner.begin(), inner.end(), [&](const Point &corner) { return contains(outer, corner); });
}

/// Corners that two quads have in common, by number: bit i for corner i.
int shared(const Quad &a, const Quad &b)
{
    int corners = 0;
    for (std::size_t i = 0; i < 4; ++i)
        corners |= (distance(a[i], b[i]) < sharedCorner) << i;
    return corners;
}

/// Print makes quads inside of the document's outline, tables and rooms outside of it; an open booklet is one quad
/// of two, of which the lower is the page.
void addNeighbours(List &list, const Crossing &crossing, const std::vector<Crossing> &others)
{
    constexpr int upper = 0b0011;
    constexpr int lower = 0b1100;
    const double area = areaOf(crossing.corners);
    int around = 0;
    int within = 0;
    double bestAround = 0;
    double asLower = 0; // the best quad of which this is the lower half ...
    double asUpper = 0;
    double halved = 0; // ... and the best lower half of this
    for (const Crossing &other : others) {
        if (&other == &crossing)
            continue;
        const double share = areaOf(other.corners) / area;
        const bool twice = share > 1.5 && share < 2.8;
        const bool half = share > 0.36 && share < 0.67;
        if (twice || half) {
            const int same = shared(other.corners, crossing.corners);
            if (twice && (same & lower) == lower)
                asLower = std::max(asLower, other.edge);
            if (twice && (same & upper) == upper)
                asUpper = std::max(asUpper, other.edge);
            if (half && (same & lower) == lower)
                halved = std::max(halved, other.edge);
        }
        if (share > clearlyLarger && contains(other.corners, crossing.corners)) {
            ++around;
            bestAround = std::max(bestAround, other.edge);
        } else if (share < 1 / clearlyLarger && contains(crossing.corners, other.corners)) {
            ++within;
        }
    }
    list.add(around / double(others.size()));
    list.add(within / double(others.size()));
    list.add(bestAround);
    list.add(asLower);
    list.add(asUpper);
    list.add(halved);
}

} // namespace

Features describe(const Crossing &crossing, const std::vector<Line> &lines, const std::vector<cv::Mat> &lab,
    const std::vector<cv::Mat> &sums, const std::vector<Crossing> &others)
{
    List list;
    addShape(list, crossing.corners, lab[0]);
    addEdges(list, crossing, lines);
    addColours(list, lab, crossing.corners);
    addNeighbours(list, crossing, others);
    list.add(crossing.edge);
    list.add(profilesAcross(lab, crossing.corners));
    list.add(contentsOf(lab, sums, crossing.corners));
    return list.done();
}

} // namespace vision::document
