#include "core/vision/document.h"

#include "core/vision/document/ranker.h"

#include <algorithm>
#include <vector>

namespace vision {

namespace {

constexpr double leastBelief = 0.47;
constexpr double sameDocument = 0.7; ///< Overlap from which two candidates say the same.
constexpr double familiar = 6; ///< Evidence (a logarithm of odds) that it is where it was a frame ago.

/// How much speaks for it that it is near to where the document was in the frame before.
double familiarity(const Quad &quad, const std::optional<Outline> &before)
{
    return before ? familiar * std::max(0.0, overlap(quad, before->quad) - 0.8) / 0.2 : 0;
}

std::vector<document::Finalist> finalistsAmong(
    const Frame &frame, const std::vector<document::Candidate> &candidates, const std::optional<Outline> &before)
{
    std::vector<double> evidence;
    std::vector<double> favour;
    for (const document::Candidate &candidate : candidates) {
        evidence.push_back(document::evidenceOf(candidate.features));
        favour.push_back(familiarity(candidate.quad, before));
    }
    return document::finalistsOf(frame, candidates, evidence, favour);
}

std::optional<Outline> mostBelieved(
    const std::vector<document::Finalist> &finalists, const std::optional<Outline> &before)
{
    if (finalists.empty())
        return std::nullopt;
    std::vector<double> evidence;
    for (const document::Finalist &finalist : finalists)
        evidence.push_back(document::evidenceOf(finalist.features) + familiarity(finalist.quad, before));
    const auto best = std::size_t(std::max_element(evidence.begin(), evidence.end()) - evidence.begin());
    const std::vector<double> belief = document::shareBelief(evidence);
    double score = 0;
    for (std::size_t i = 0; i < finalists.size(); ++i) {
        if (i == best || overlap(finalists[i].quad, finalists[best].quad) > sameDocument)
            score += belief[i];
    }
    if (score < leastBelief)
        return std::nullopt;
    return Outline{finalists[best].quad, std::min(1.0, score)};
}

} // namespace

DocumentSight lookForDocument(const Frame &frame, const std::optional<Outline> &before)
{
    DocumentSight sight;
    if (!isUsable(frame))
        return sight;
    const document::Candidates found = document::findCandidates(frame);
    sight.outline = mostBelieved(finalistsAmong(frame, found.whole, before), before);
    if (!sight.outline)
        sight.part = found.part;
    return sight;
}

std::optional<Outline> findDocument(const Frame &frame)
{
    return lookForDocument(frame).outline;
}

double overlap(const Quad &a, const Quad &b)
{
    // Clips a by each side of b; both clockwise.
    const Quad clip = document::inOrder(b);
    const Quad subject = document::inOrder(a);
    std::vector<Point> common(subject.begin(), subject.end());
    for (std::size_t i = 0; i < 4 && !common.empty(); ++i) {
        const Point from = clip[i];
        const Point to = clip[(i + 1) % 4];
        const auto inside
            = [&](Point p) { return (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x); };
        std::vector<Point> rest;
        for (std::size_t j = 0; j < common.size(); ++j) {
            const Point p = common[j];
            const Point q = common[(j + 1) % common.size()];
            const double atP = inside(p);
            const double atQ = inside(q);
            if (atP >= 0)
                rest.push_back(p);
            if ((atP >= 0) != (atQ >= 0)) {
                const double share = atP / (atP - atQ);
                rest.push_back({p.x + (q.x - p.x) * share, p.y + (q.y - p.y) * share});
            }
        }
        common = std::move(rest);
    }
    double twice = 0;
    for (std::size_t i = 0; i < common.size(); ++i) {
        const Point p = common[i];
        const Point q = common[(i + 1) % common.size()];
        twice += p.x * q.y - p.y * q.x;
    }
    const double shared = std::abs(twice) / 2;
    const double both = document::areaOf(a) + document::areaOf(b) - shared;
    return both > 0 ? shared / both : 0;
}

} // namespace vision
