#include "core/check/guide.h"

#include <algorithm>
#include <utility>

namespace check {

namespace {
/// What was before a camera that stood still for longer, nobody knows: that time does not count as good.
constexpr std::chrono::milliseconds LongestPause{400};
} // namespace

Guide startGuide(base::Instant now)
{
    return Guide{.began = now, .last = now};
}

Guide step(Guide guide, const Look &look)
{
    if (guide.released)
        return guide;
    const auto since = look.at - std::exchange(guide.last, look.at);
    if (look.wrong) {
        guide.goodSince.reset();
        guide.good = 0;
    } else {
        if (!guide.goodSince)
            guide.goodSince = look.at;
        else if (look.pause > LongestPause)
            *guide.goodSince += since;
        ++guide.good;
    }
    guide.released = guide.goodSince && look.at - *guide.goodSince >= GoodFor && guide.good >= GoodFrames;
    const bool mayChange = !guide.shown || look.at - guide.shownSince >= HintStays;
    if (mayChange && look.wrong != guide.shown) {
        guide.shown = look.wrong;
        guide.shownSince = look.at;
    }
    return guide;
}

double readiness(const Guide &guide)
{
    if (guide.released)
        return 1;
    if (!guide.goodSince)
        return 0;
    const auto time = double((guide.last - *guide.goodSince).count()) / double(GoodFor.count());
    return std::min({1.0, time, double(guide.good) / GoodFrames});
}

bool gaveUp(const Guide &guide, base::Instant now)
{
    return !guide.released && now - guide.began >= GivesUpAfter;
}

} // namespace check
