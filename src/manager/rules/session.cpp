#include "manager/rules/session.h"

#include "manager/rules/limits.h"

namespace manager::rules {

bool alive(const SessionTimes &session, base::Instant now)
{
    if (session.ended || session.stage == Stage::None) {
        return false;
    }
    if (session.stage == Stage::Second) {
        return session.started + signInLife > now;
    }
    return session.started + sessionLife > now && session.seen + sessionIdle > now;
}

bool fresh(const SessionTimes &session, base::Instant now)
{
    return session.stage == Stage::In && session.freshUntil && *session.freshUntil > now;
}

bool mustConfirm(const SessionTimes &session, bool phoneLinked, base::Instant now)
{
    return phoneLinked && !restricted(session, now) && !(session.confirmedUntil && *session.confirmedUntil > now);
}

bool restricted(const SessionTimes &session, base::Instant now)
{
    return restricted(session.restrictedUntil, now);
}

bool restricted(const std::optional<base::Instant> &until, base::Instant now)
{
    return until && *until > now;
}

bool seenIsStale(const SessionTimes &session, base::Instant now)
{
    return session.seen + 1min <= now;
}

} // namespace manager::rules
