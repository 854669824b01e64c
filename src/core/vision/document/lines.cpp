#include "core/vision/document/lines.h"

#include "core/vision/document/segments.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision::document {

namespace {

constexpr std::size_t mostLines = 120;
constexpr double shortestSegment = 7;
constexpr int leastEdge = 16; ///< Pixels of edge that make a line worth keeping.
constexpr double nearness = 1.6; ///< Pixels between a segment and the line it is a part of.

cv::Point2d pointOf(Point point)
{
    return {point.x, point.y};
}

/// Segments that lie on one line, and the line that fits their ends best.
struct Group {
    double weight = 0;
    cv::Point2d sum;
    double xx = 0, xy = 0, yy = 0;
    cv::Point2d normal;
    double offset = 0;
    std::vector<Segment> segments;

    void add(const Segment &segment)
    {
        segments.push_back(segment);
        for (const cv::Point2d &end : {pointOf(segment.a), pointOf(segment.b)}) {
            weight += segment.length;
            sum += end * segment.length;
            xx += end.x * end.x * segment.length;
            xy += end.x * end.y * segment.length;
            yy += end.y * end.y * segment.length;
        }
        const cv::Point2d mean = sum / weight;
        const double cxx = xx / weight - mean.x * mean.x;
        const double cxy = xy / weight - mean.x * mean.y;
        const double cyy = yy / weight - mean.y * mean.y;
        const double angle = 0.5 * std::atan2(2 * cxy, cxx - cyy);
        normal = {-std::sin(angle), std::cos(angle)};
        offset = normal.dot(mean);
    }
    [[nodiscard]] double distance(const cv::Point2d &point) const { return std::abs(normal.dot(point) - offset); }
    [[nodiscard]] bool takes(const Segment &segment) const
    {
        const cv::Point2d a = pointOf(segment.a);
        const cv::Point2d b = pointOf(segment.b);
        const double lean = std::abs((b - a).dot(normal)) / segment.length;
        return lean < std::max(0.05, 1.2 / segment.length) && distance((a + b) / 2) < nearness
            && std::max(distance(a), distance(b)) < 1.6 * nearness;
    }
};

std::vector<Segment> segmentsOf(const std::vector<cv::Mat> &planes)
{
    std::vector<Segment> segments;
    for (const cv::Mat &plane : planes) {
        const std::vector<Segment> found = findSegments(plane, shortestSegment);
        segments.insert(segments.end(), found.begin(), found.end());
    }
    std::stable_sort(
        segments.begin(), segments.end(), [](const auto &a, const auto &b) { return a.length > b.length; });
    return segments;
}

Line lineOf(const Group &group, int diagonal)
{
    Line line{{group.normal.x, group.normal.y}, group.offset, -diagonal, {}};
    std::vector<char> edge(std::size_t(2 * diagonal + 1));
    for (const Segment &segment : group.segments) {
        const double a = line.along(segment.a);
        const double b = line.along(segment.b);
        const int from = std::clamp(int(std::lround(std::min(a, b))) + diagonal, 0, 2 * diagonal);
        const int to = std::clamp(int(std::lround(std::max(a, b))) + diagonal, 0, 2 * diagonal);
        std::fill(edge.begin() + from, edge.begin() + to + 1, 1);
    }
    line.covered.resize(edge.size() + 1);
    for (std::size_t i = 0; i < edge.size(); ++i)
        line.covered[i + 1] = std::uint16_t(line.covered[i] + edge[i]);
    return line;
}

} // namespace

int Line::edge(double from, double to) const
{
    const int last = int(covered.size()) - 1;
    const int a = std::clamp(int(std::lround(std::min(from, to))) - first, 0, last);
    const int b = std::clamp(int(std::lround(std::max(from, to))) - first, 0, last);
    return covered[std::size_t(b)] - covered[std::size_t(a)];
}

std::vector<Line> findLines(const std::vector<cv::Mat> &planes)
{
    std::vector<Group> groups;
    for (const Segment &segment : segmentsOf(planes)) {
        const auto home
            = std::find_if(groups.begin(), groups.end(), [&](const Group &group) { return group.takes(segment); });
        (home == groups.end() ? groups.emplace_back() : *home).add(segment);
    }
    const int diagonal = int(std::hypot(planes[0].cols, planes[0].rows)) + 1;
    std::vector<Line> lines;
    for (const Group &group : groups) {
        Line line = lineOf(group, diagonal);
        if (line.covered.back() >= leastEdge)
            lines.push_back(std::move(line));
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.covered.back() > b.covered.back(); });
    if (lines.size() > mostLines)
        lines.resize(mostLines);
    return lines;
}

} // namespace vision::document
