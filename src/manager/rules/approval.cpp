#include "manager/rules/approval.h"

#include "manager/rules/limits.h"

#include <algorithm>

namespace manager::rules {

using namespace Qt::StringLiterals;

int digitsOf(Mode mode)
{
    switch (mode) {
    case Mode::Tap:
        return 0;
    case Mode::Match:
        return matchDigits;
    case Mode::Strict:
        return strictDigits;
    }
    Q_UNREACHABLE();
}

Asking howToAsk(const Circumstances &of, base::Instant now)
{
    QList<Unusual> unusual;
    if (!of.browserKnown) {
        unusual << Unusual::NewBrowser;
    }
    if (!of.networkKnown) {
        unusual << Unusual::NewPlace;
    }
    if (of.lastDenial && *of.lastDenial + denialMemory > now) {
        unusual << Unusual::RecentDenial;
    }
    if (of.policy == NumberPolicy::Always) {
        unusual << Unusual::OwnerAsks;
    }
    if (of.openRequests > 0) {
        unusual << Unusual::Several;
    }
    // The strictest wins. What the server asks of everybody is not unusual.
    return {std::max(unusual.isEmpty() ? Mode::Tap : Mode::Match, of.atLeast), unusual};
}

Opening mayOpen(const Past &past, base::Instant now)
{
    using Kind = Opening::Kind;
    if (past.pausedUntil && *past.pausedUntil > now) {
        return {Kind::Paused, *past.pausedUntil};
    }
    std::vector<base::Instant> open;
    std::vector<base::Instant> wakes;
    std::optional<base::Instant> quietUntil;
    std::optional<base::Instant> pauseUntil;
    for (const PastRequest &request : past.requests) {
        if (request.sameLane && request.created + wakeDay > now) {
            wakes.push_back(request.created);
        }
        if (request.sameLane && request.open && request.created + requestLife > now) {
            open.push_back(request.created);
        }
        if (request.refused && request.sameRequester) {
            pauseUntil = std::max(pauseUntil.value_or(base::Instant{}), *request.refused + pauseAfterRefusal);
            if (request.notMe) {
                quietUntil = std::max(quietUntil.value_or(base::Instant{}), *request.refused + quietAfterNotMe);
            }
        }
    }
    if (quietUntil && *quietUntil > now) {
        return {Kind::Quieted, *quietUntil};
    }
    if (pauseUntil && *pauseUntil > now) {
        return {Kind::JustRefused, *pauseUntil};
    }
    if (open.size() >= size_t(openRequests)) {
        return {Kind::TooManyOpen, std::ranges::min(open) + requestLife};
    }
    std::ranges::sort(wakes, std::greater{});
    if (wakes.size() >= size_t(wakesInWindow) && wakes[wakesInWindow - 1] + wakeWindow > now) {
        return {Kind::TooFast, wakes[wakesInWindow - 1] + wakeWindow};
    }
    // Only a success empties the day's account, never a new request.
    const auto sinceSuccess
        = std::ranges::count_if(wakes, [&](base::Instant at) { return !past.lastSuccess || at > *past.lastSuccess; });
    if (sinceSuccess >= wakesInDay) {
        return {Kind::TooManyToday, wakes[wakesInDay - 1] + wakeDay};
    }
    return {Kind::Yes};
}

QString pickNumber(int digits, quint32 random, const QStringList &last)
{
    if (digits == 0) {
        return {};
    }
    quint32 range = 1;
    for (int i = 0; i < digits; ++i) {
        range *= 10;
    }
    quint32 value = random % range;
    QString text;
    do {
        text = QString::number(value).rightJustified(digits, u'0');
        value = (value + 1) % range;
    } while (last.contains(text));
    return text;
}

RequestState approve(const OpenRequest &request, QStringView typed, base::Instant now)
{
    if (now >= request.expires) {
        return RequestState::Expired;
    }
    return typed == request.number ? RequestState::Approved : RequestState::Burned;
}

RequestState deny(const OpenRequest &request, base::Instant now)
{
    return now >= request.expires ? RequestState::Expired : RequestState::Denied;
}

QLatin1StringView name(RequestState state)
{
    switch (state) {
    case RequestState::Open:
        return "open"_L1;
    case RequestState::Approved:
        return "approved"_L1;
    case RequestState::Denied:
        return "denied"_L1;
    case RequestState::Burned:
        return "burned"_L1;
    case RequestState::Expired:
        return "expired"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView name(Opening::Kind kind)
{
    switch (kind) {
    case Opening::Kind::Yes:
        return "yes"_L1;
    case Opening::Kind::TooManyOpen:
        return "open"_L1;
    case Opening::Kind::TooFast:
        return "pace"_L1;
    case Opening::Kind::TooManyToday:
        return "day"_L1;
    case Opening::Kind::Quieted:
        return "quiet"_L1;
    case Opening::Kind::JustRefused:
        return "refused"_L1;
    case Opening::Kind::Paused:
        return "paused"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace manager::rules
