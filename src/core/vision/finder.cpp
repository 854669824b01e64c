#include "core/vision/finder.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace vision {

namespace {

constexpr double workingSide = 1920; ///< Contours are looked for at this size of the longer side, at least.
constexpr double largestGrowth = 3;
constexpr std::size_t mostPatterns = 24;

struct Pattern {
    cv::Point2d centre;
    double module; ///< A finder pattern is seven modules wide.
};

struct Trio {
    const Pattern *corner;
    const Pattern *right;
    const Pattern *below;
    double oddness; ///< 0: the legs are equal and square to each other.
};

cv::Point2d centreOf(const std::vector<cv::Point> &contour)
{
    const cv::Rect box = cv::boundingRect(contour);
    return {box.x + box.width / 2.0, box.y + box.height / 2.0};
}

/// Ring, gap and core lie in each other; their areas are 49 : 25 : 9.
std::vector<Pattern> patternsIn(const cv::Mat &dark)
{
    std::vector<std::vector<cv::Point>> contours;
    std::vector<cv::Vec4i> family; // next, previous, first child, parent
    cv::findContours(dark, contours, family, cv::RETR_TREE, cv::CHAIN_APPROX_SIMPLE);

    std::vector<Pattern> patterns;
    for (std::size_t ring = 0; ring < contours.size(); ++ring) {
        const int gap = family[ring][2];
        const int core = gap < 0 ? -1 : family[std::size_t(gap)][2];
        if (core < 0)
            continue;
        const double area = cv::contourArea(contours[ring]);
        const double coreArea = cv::contourArea(contours[std::size_t(core)]);
        const cv::Size2f size = cv::minAreaRect(contours[ring]).size;
        const double longer = std::max(size.width, size.height);
        const double shorter = std::min(size.width, size.height);
        const cv::Point2d centre = centreOf(contours[ring]);
        const bool nested = coreArea > 0 && area > 2.5 * coreArea && area < 14 * coreArea;
        const bool square = shorter * 2 > longer && area > 0.65 * longer * shorter;
        const bool concentric = cv::norm(centre - centreOf(contours[std::size_t(core)])) < longer / 6;
        if (nested && square && concentric)
            patterns.push_back({centre, std::sqrt(area) / 7});
    }
    if (patterns.size() > mostPatterns) {
        std::partial_sort(patterns.begin(), patterns.begin() + mostPatterns, patterns.end(),
            [](const Pattern &a, const Pattern &b) { return a.module > b.module; });
        patterns.resize(mostPatterns);
    }
    return patterns;
}

std::optional<Trio> asTrio(const Pattern &corner, const Pattern &one, const Pattern &other)
{
    const cv::Point2d u = one.centre - corner.centre;
    const cv::Point2d v = other.centre - corner.centre;
    const double lengthU = cv::norm(u);
    const double lengthV = cv::norm(v);
    const auto [least, most] = std::minmax({corner.module, one.module, other.module});
    // Centres are 14 modules apart in the smallest code, 170 in the largest.
    if (most > 1.6 * least || std::min(lengthU, lengthV) < 10 * least || std::max(lengthU, lengthV) > 220 * most)
        return std::nullopt;
    const double lean = std::abs(u.dot(v)) / (lengthU * lengthV);
    const double ratio = std::max(lengthU, lengthV) / std::min(lengthU, lengthV);
    if (lean > 0.4 || ratio > 1.6)
        return std::nullopt;
    const double oddness = lean + ratio - 1 + most / least - 1;
    // Downwards is clockwise from rightwards: y grows down.
    return u.cross(v) > 0 ? Trio{&corner, &one, &other, oddness} : Trio{&corner, &other, &one, oddness};
}

std::optional<Trio> bestTrio(const std::vector<Pattern> &patterns)
{
    std::optional<Trio> best;
    for (const Pattern &corner : patterns) {
        for (const Pattern &one : patterns) {
            for (const Pattern &other : patterns) {
                if (&one >= &other || &corner == &one || &corner == &other)
                    continue;
                const std::optional<Trio> trio = asTrio(corner, one, other);
                if (trio && (!best || trio->oddness < best->oddness))
                    best = trio;
            }
        }
    }
    return best;
}

Quad outlineOf(const Trio &trio)
{
    const cv::Point2d u = trio.right->centre - trio.corner->centre;
    const cv::Point2d v = trio.below->centre - trio.corner->centre;
    // A finder's centre is three and a half modules inside the outline.
    const cv::Point2d overU = u * (3.5 * trio.right->module / cv::norm(u));
    const cv::Point2d overV = v * (3.5 * trio.below->module / cv::norm(v));
    const cv::Point2d corners[] = {trio.corner->centre - overU - overV, trio.right->centre + overU - overV,
        trio.corner->centre + u + v + overU + overV, trio.below->centre - overU + overV};
    Quad quad;
    for (std::size_t i = 0; i < quad.size(); ++i)
        quad[i] = {corners[i].x, corners[i].y};
    return quad;
}

} // namespace

std::optional<FinderTrio> findFinders(const Frame &luma)
{
    const cv::Mat picture(
        luma.height, luma.width, CV_8UC1, const_cast<std::uint8_t *>(luma.data), std::size_t(luma.stride));
    const double factor = std::min(largestGrowth, workingSide / std::max(luma.width, luma.height));
    cv::Mat sized;
    cv::resize(picture, sized, {}, factor, factor, factor > 1 ? cv::INTER_CUBIC : cv::INTER_AREA);
    cv::Mat dark;
    cv::adaptiveThreshold(sized, dark, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV, 25, 5);

    const std::vector<Pattern> patterns = patternsIn(dark);
    const std::optional<Trio> trio = bestTrio(patterns);
    if (!trio)
        return std::nullopt;
    FinderTrio found{outlineOf(*trio), trio->corner->module / factor};
    for (Point &corner : found.quad)
        corner = {corner.x / factor, corner.y / factor};
    return found;
}

} // namespace vision
