#include "core/vision/document.h"
#include "core/vision/document/candidates.h"
#include "core/vision/document/refit.h"

namespace vision {

namespace {

constexpr double steadyOverlap = 0.97;
constexpr double followReach = 9; ///< Pixels of the reduced picture that a side may move from frame to frame.
constexpr double followEdge = 0.08; ///< Below that the weakest side is no edge any more.
constexpr double sameOutline = 0.8; ///< Overlap from which it is still the same page.
constexpr int longestFollowing = 10; ///< Frames: then the document must be found anew.

/// The outline of the frame before, moved onto the edges of this one.
std::optional<Outline> moved(const Outline &before, const Frame &frame)
{
    const document::Refitted refitted = document::refit(frame, before.quad, followReach * document::reductionOf(frame));
    if (refitted.edge < followEdge)
        return std::nullopt;
    return Outline{refitted.quad, before.score * 0.95};
}

} // namespace

Track follow(const Track &before, const Frame &frame)
{
    Track now;
    now.sight = lookForDocument(frame, before.sight.outline);
    const std::optional<Outline> &was = before.sight.outline;
    if (!now.sight.outline && was && before.missed < longestFollowing && isUsable(frame)) {
        now.sight.outline = moved(*was, frame);
        now.missed = before.missed + 1;
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
