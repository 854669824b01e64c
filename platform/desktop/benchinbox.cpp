#include "platform/desktop/benchinbox.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace platform {

BenchInbox::BenchInbox(app::Clock &clock, EventLog &log, QObject *parent)
    : app::Inbox(parent)
    , m_clock(clock)
    , m_log(log)
{
}

void BenchInbox::set(PushMode mode, std::chrono::milliseconds delay)
{
    m_mode = mode;
    m_delay = delay;
    if (mode == PushMode::Delay || m_waiting.isEmpty())
        return;
    const QList<Waiting> held = std::exchange(m_waiting, {});
    Q_EMIT waitingChanged(0);
    for (const Waiting &one : held)
        pass(one.origin, one.wake);
}

void BenchInbox::pass(const QString &origin, const protocol::WakeId &wake)
{
    switch (m_mode) {
    case PushMode::Deliver:
        m_log.add(Event::Kind::Push, u"Wake-up delivered"_s);
        Q_EMIT woken(origin, wake);
        return;
    case PushMode::Drop:
        m_log.add(Event::Kind::Push, u"Wake-up dropped"_s, Event::Level::Warning);
        return;
    case PushMode::Duplicate:
        m_log.add(Event::Kind::Push, u"Wake-up delivered twice"_s, Event::Level::Warning);
        Q_EMIT woken(origin, wake);
        Q_EMIT woken(origin, wake);
        return;
    case PushMode::Delay:
        m_log.add(Event::Kind::Push, u"Wake-up held back for %1 s"_s.arg(double(m_delay.count()) / 1000),
            Event::Level::Warning);
        m_waiting.append({++m_count, origin, wake});
        Q_EMIT waitingChanged(waiting());
        m_clock.after(m_delay, this, [this, number = m_count] { bring(number); });
        return;
    }
}

void BenchInbox::bring(quint64 number)
{
    const auto found = std::find_if(
        m_waiting.begin(), m_waiting.end(), [number](const Waiting &one) { return one.number == number; });
    if (found == m_waiting.end())
        return;
    const Waiting one = *found;
    m_waiting.erase(found);
    Q_EMIT waitingChanged(waiting());
    m_log.add(Event::Kind::Push, u"Wake-up delivered late"_s);
    Q_EMIT woken(one.origin, one.wake);
}

} // namespace platform
