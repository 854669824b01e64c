#include "core/vision/document/finalists.h"

#include "core/vision/document.h"
#include "core/vision/document/quads.h"

#include <cmath>
#include <numeric>

namespace vision::document {

namespace {

constexpr std::size_t mostFinalists = 10;
constexpr double refitReach = 2.6; ///< Pixels of the reduced picture: as far as its lines may be off.
constexpr double sameOutline = 0.95; ///< Overlap from which a rival is none.
constexpr double elsewhere = 0.2; ///< Overlap below which it is about something else.
constexpr double sharedCorner = 6; ///< Pixels of the reduced picture.
constexpr float noRival = -12; ///< Less evidence than any has.

/// One of the best, as the reduced picture shows it.
struct Entry {
    const Candidate *candidate;
    double evidence;
    double favour;
    [[nodiscard]] double rank() const { return evidence + favour; }
};

std::vector<Entry> shortlisted(
    const std::vector<Candidate> &candidates, const std::vector<double> &evidence, const std::vector<double> &favour)
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        entries.push_back({&candidates[i], evidence[i], favour.empty() ? 0 : favour[i]});
    std::stable_sort(
        entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.rank() > b.rank(); });
    entries.resize(std::min(entries.size(), mostFinalists));
    return entries;
}

int sharedCorners(const Quad &a, const Quad &b, double within)
{
    int shared = 0;
    for (std::size_t i = 0; i < 4; ++i)
        shared += std::hypot(a[i].x - b[i].x, a[i].y - b[i].y) < within;
    return shared;
}

std::array<float, rivalCount> besideRivals(const Entry &entry, const std::vector<Entry> &entries, double reduction)
{
    const Quad &quad = entry.candidate->quad;
    const double area = areaOf(quad);
    const auto own = float(entry.evidence);
    float best = noRival, around = noRival, within = noRival, apart = noRival, larger = noRival, smaller = noRival;
    double aroundShare = 0;
    double withinShare = 0;
    for (const Entry &other : entries) {
        const double common = overlap(quad, other.candidate->quad);
        if (common > sameOutline) // itself too
            continue;
        const auto rival = float(other.evidence);
        best = std::max(best, rival);
        if (common < elsewhere)
            apart = std::max(apart, rival);
        const double otherArea = areaOf(other.candidate->quad);
        const double share = std::min(area, otherArea) / std::max(area, otherArea);
        if (common > 0.95 * share) { // one lies in the other
            float &ranked = otherArea > area ? around : within;
            double &shareOfIt = otherArea > area ? aroundShare : withinShare;
            if (rival > ranked) {
                ranked = rival;
                shareOfIt = share;
            }
        }
        if (sharedCorners(quad, other.candidate->quad, sharedCorner * reduction) == 2)
            (otherArea > area ? larger : smaller) = std::max(otherArea > area ? larger : smaller, rival);
    }
    return {own, own - best, around, float(aroundShare), within, float(withinShare), apart, larger, smaller};
}

} // namespace

std::vector<Finalist> finalistsOf(const Frame &frame, const std::vector<Candidate> &candidates,
    const std::vector<double> &evidence, const std::vector<double> &favour)
{
    const double reduction = reductionOf(frame);
    const std::vector<Entry> entries = shortlisted(candidates, evidence, favour);
    std::vector<Finalist> finalists;
    for (const Entry &entry : entries) {
        const Candidate &candidate = *entry.candidate;
        const Refitted refitted = refit(frame, candidate.quad, refitReach * reduction);
        const CloseupFeatures closeup = closeupOf(frame, refitted, candidate.quad, reduction);
        const auto beside = besideRivals(entry, entries, reduction);
        Finalist finalist{refitted.quad, {}};
        auto next = std::copy(candidate.features.begin(), candidate.features.end(), finalist.features.begin());
        next = std::copy(closeup.begin(), closeup.end(), next);
        std::copy(beside.begin(), beside.end(), next);
        finalists.push_back(finalist);
    }
    return finalists;
}

} // namespace vision::document
