#include "core/vision/document.h"
#include "core/vision/document/candidates.h"
#include "core/vision/document/refit.h"

namespace vision {

namespace {

constexpr double steadyOverlap = 0.93; ///< A hand that trembles moves it by less.
constexpr double followReach = 9; ///< Pixels of the reduced picture that a side may move from frame to frame.
constexpr double followEdge = 0.08; ///< Below that the weakest side is no edge any more.
constexpr int searchEvery = 4; ///< Frames: between them a page that lies still is only looked at along its sides.
constexpr double heldReach = 5; ///< As followReach: it lies still.
constexpr double heldEdge = 0.2; ///< As followEdge: nothing else has looked.
constexpr double sameOutline = 0.8; ///< Overlap from which it is still the same page.
constexpr int longestFollowing = 10; ///< Frames: then the document must be found anew.

/// The outline of the frame before, moved onto the edges of this one.
std::optional<Quad> moved(const Quad &quad, const Frame &frame, double reach, double leastEdge)
{
    const document::Refitted refitted = document::refit(frame, quad, reach * document::reductionOf(frame));
    return refitted.edge < leastEdge ? std::nullopt : std::optional(refitted.quad);
}

/// What has lain still is there still when its sides are: to see that takes a fraction of a search.
std::optional<Outline> held(const Track &before, const Frame &frame)
{
    const std::optional<Outline> &was = before.sight.outline;
    if (!was || before.steady == 0 || before.missed > 0 || before.held + 1 >= searchEvery || !isUsable(frame))
        return std::nullopt;
    const auto quad = moved(was->quad, frame, heldReach, heldEdge);
    return quad && overlap(was->quad, *quad) >= steadyOverlap ? std::optional(Outline{*quad, was->score})
                                                              : std::nullopt;
}

/// What was seen a moment ago and is not believed now, if its sides are still there.
std::optional<Outline> missed(const Track &before, const Frame &frame)
{
    const std::optional<Outline> &was = before.sight.outline;
    if (!was || before.missed >= longestFollowing || !isUsable(frame))
        return std::nullopt;
    const auto quad = moved(was->quad, frame, followReach, followEdge);
    return quad ? std::optional(Outline{*quad, was->score * 0.95}) : std::nullopt;
}

} // namespace

Track follow(const Track &before, const Frame &frame)
{
    Track now;
    const std::optional<Outline> &was = before.sight.outline;
    if (const auto still = held(before, frame)) {
        now.sight.outline = still;
        now.held = before.held + 1;
    } else {
        now.sight = lookForDocument(frame, was);
    }
    if (!now.sight.outline) {
        now.sight.outline = missed(before, frame);
        now.missed = now.sight.outline ? before.missed + 1 : 0;
    }
    if (now.sight.outline) {
        now.sight.part.reset();
        if (was && overlap(was->quad, now.sight.outline->quad) >= steadyOverlap)
            now.steady = before.steady + 1;
        const document::Print print = document::printOn(frame, now.sight.outline->quad);
        const bool same = was && overlap(was->quad, now.sight.outline->quad) >= sameOutline;
        now.print = same ? document::remembered(before.print, print) : print;
        now.washed = same ? document::washedOut(before.print, print) : 0;
    }
    return now;
}

} // namespace vision
