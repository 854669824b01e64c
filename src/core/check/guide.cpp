#include "core/check/guide.h"

#include <algorithm>

namespace check {

namespace {
/// Frames further apart than this are no continuous good picture: the camera stood still, or the phone was busy.
constexpr std::chrono::milliseconds LongestGap{400};
} // namespace

Guide startGuide(base::Instant now)
{
    return Guide{.began = now, .last = now};
}

Guide step(Guide guide, const Look &look)
{
    if (guide.released)
        return guide;
    const bool gap = look.at - guide.last > LongestGap;
    guide.last = look.at;
    if (look.wrong)
        guide.goodSince.reset();
    else if (!guide.goodSince || gap)
        guide.goodSince = look.at;
    guide.released = guide.goodSince && look.at - *guide.goodSince >= GoodFor;
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
    return std::min(1.0, double((guide.last - *guide.goodSince).count()) / double(GoodFor.count()));
}

bool gaveUp(const Guide &guide, base::Instant now)
{
    return !guide.released && now - guide.began >= GivesUpAfter;
}

} // namespace check
