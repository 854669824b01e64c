#include "core/vision/document.h"
#include "core/vision/document/page.h"
#include "core/vision/document/quality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>

namespace vision {

namespace {

constexpr double usualFocalLength = 1.1; ///< Of a phone's camera, over the picture's longer side.
constexpr double borderShare = 0.004; ///< Of the frame's longer side: nearer than that is on the border.
constexpr int outlineSteps = 50; ///< A side.

using Vector = cv::Vec3d;

/// The page's normal is square to the directions in which its two pairs of sides run, and those are where the
/// sides of a pair would meet.
double tiltOf(const Frame &frame, const Quad &quad)
{
    const double focal = usualFocalLength * std::max(frame.width, frame.height);
    std::array<Vector, 4> rays;
    for (std::size_t i = 0; i < 4; ++i)
        rays[i] = {(quad[i].x - frame.width / 2.0) / focal, (quad[i].y - frame.height / 2.0) / focal, 1};
    const auto side = [&](std::size_t a, std::size_t b) { return rays[a].cross(rays[b]); };
    const Vector across = side(0, 1).cross(side(3, 2));
    const Vector down = side(0, 3).cross(side(1, 2));
    const Vector normal = across.cross(down);
    const double length = cv::norm(normal);
    return length > 0 ? std::acos(std::min(1.0, std::abs(normal[2]) / length)) * 180 / CV_PI : 0;
}

double fillOf(const Frame &frame, const Quad &quad)
{
    const auto [left, right] = std::minmax({quad[0].x, quad[1].x, quad[2].x, quad[3].x});
    const auto [top, bottom] = std::minmax({quad[0].y, quad[1].y, quad[2].y, quad[3].y});
    return std::max((right - left) / frame.width, (bottom - top) / frame.height);
}

double cutOf(const Frame &frame, const Quad &quad)
{
    const double margin = borderShare * std::max(frame.width, frame.height);
    int outside = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const Point a = quad[i];
        const Point b = quad[(i + 1) % 4];
        for (int step = 0; step < outlineSteps; ++step) {
            const double x = a.x + (b.x - a.x) * step / outlineSteps;
            const double y = a.y + (b.y - a.y) * step / outlineSteps;
            outside += x < margin || y < margin || x > frame.width - margin || y > frame.height - margin;
        }
    }
    return outside / (4.0 * outlineSteps);
}

} // namespace

Facts measure(const Frame &frame, const DocumentSight &sight)
{
    Facts facts;
    if (!isUsable(frame))
        return facts;
    const double right = frame.width;
    const double bottom = frame.height;
    const Quad whole = {Point{0, 0}, {right, 0}, {right, bottom}, {0, bottom}};
    if (!sight.outline) {
        const cv::Mat seen = document::rectified(frame, sight.part.value_or(whole));
        facts.dark = document::darknessOf(seen, document::noiseOf(seen));
        if (sight.part) {
            facts.fill = fillOf(frame, *sight.part);
            facts.cut = cutOf(frame, *sight.part);
        }
        return facts;
    }
    const Quad &quad = sight.outline->quad;
    const cv::Mat page = document::rectified(frame, quad);
    const double noise = document::noiseOf(page);
    facts.sharp = document::sharpnessOf(page, noise);
    facts.glare = document::glareOn(page);
    facts.dark = document::darknessOf(page, noise);
    facts.tiltDegrees = tiltOf(frame, quad);
    facts.fill = fillOf(frame, quad);
    facts.cut = cutOf(frame, quad);
    return facts;
}

Facts measureFollowed(const Frame &frame, const Track &track)
{
    Facts facts = measure(frame, track.sight);
    facts.glare = std::max(facts.glare, track.washed);
    return facts;
}

} // namespace vision
