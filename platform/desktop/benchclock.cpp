#include "platform/desktop/benchclock.h"

#include <algorithm>

namespace platform {

BenchClock::BenchClock(QObject *parent)
    : app::Clock(parent)
{
    connect(&m_system, &app::Clock::jumped, this, &app::Clock::jumped);
}

void BenchClock::setSkew(std::chrono::milliseconds skew)
{
    if (std::exchange(m_skew, skew) != skew)
        Q_EMIT jumped();
}

base::Instant BenchClock::now() const
{
    return m_system.now() + m_skew;
}

std::chrono::milliseconds BenchClock::steady() const
{
    return m_system.steady();
}

void BenchClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    m_system.after(delay, context, std::move(then));
}

StillClock::StillClock(base::Instant start, QObject *parent)
    : app::Clock(parent)
    , m_now(start)
{
}

void StillClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    const std::chrono::milliseconds at = m_steady + std::max(delay, std::chrono::milliseconds(0));
    const auto place = std::upper_bound(
        m_due.begin(), m_due.end(), at, [](std::chrono::milliseconds time, const Due &due) { return time < due.at; });
    m_due.insert(place, {at, context, std::move(then)});
}

void StillClock::advance(std::chrono::milliseconds span)
{
    const std::chrono::milliseconds end = m_steady + span;
    while (!m_due.isEmpty() && m_due.constFirst().at <= end) {
        const Due due = m_due.takeFirst();
        m_now += due.at - m_steady;
        m_steady = due.at;
        if (due.context)
            due.then();
    }
    m_now += end - m_steady;
    m_steady = end;
}

void StillClock::jump(std::chrono::milliseconds span)
{
    m_now += span;
    Q_EMIT jumped();
}

} // namespace platform
