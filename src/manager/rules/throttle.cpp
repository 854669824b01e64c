#include "manager/rules/throttle.h"

#include <algorithm>

namespace manager::rules {

namespace {

std::chrono::milliseconds waitAfter(const Pace &pace, int inRow)
{
    if (inRow == 0 || inRow % pace.triesInWindow != 0) {
        return {};
    }
    const int doublings = std::min(inRow / pace.triesInWindow - 1, 20);
    const std::chrono::milliseconds wait = pace.firstWait * (1LL << doublings);
    return std::min(wait, pace.longestWait);
}

int inWindow(const Pace &pace, const Tries &tries, base::Instant now)
{
    return int(std::ranges::count_if(tries.recent, [&](base::Instant at) { return at + pace.window > now; }));
}

} // namespace

Verdict mayTry(const Pace &pace, const Tries &tries, base::Instant now)
{
    if (pace.offAt > 0 && tries.inRow >= pace.offAt) {
        return {Verdict::Kind::Off};
    }
    base::Instant until{};
    if (!tries.recent.empty()) {
        until = tries.recent.back() + waitAfter(pace, tries.inRow);
    }
    const int used = inWindow(pace, tries, now);
    if (used >= pace.triesInWindow) {
        until = std::max(until, tries.recent[tries.recent.size() - size_t(pace.triesInWindow)] + pace.window);
    }
    if (until > now) {
        return {Verdict::Kind::Wait, 0, until};
    }
    // A wait that comes from the row is nearer than the one of the window when the row is about to be full.
    const int row = pace.triesInWindow - tries.inRow % pace.triesInWindow;
    return {Verdict::Kind::Allowed, std::min(row, pace.triesInWindow - used)};
}

Tries wrongTry(const Pace &pace, Tries tries, base::Instant now)
{
    ++tries.inRow;
    tries.recent.push_back(now);
    if (tries.recent.size() > size_t(pace.triesInWindow)) {
        tries.recent.erase(tries.recent.begin());
    }
    return tries;
}

} // namespace manager::rules
