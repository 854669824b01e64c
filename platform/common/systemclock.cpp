#include "platform/common/systemclock.h"

#include <ctime>

namespace platform {
namespace {

constexpr std::chrono::seconds WatchEvery{5};
constexpr std::chrono::seconds Jump{2};

#ifdef CLOCK_BOOTTIME
constexpr auto SteadyClock = CLOCK_BOOTTIME; // goes on while the device sleeps
#else
constexpr auto SteadyClock = CLOCK_MONOTONIC; // on the other systems this one does
#endif

} // namespace

SystemClock::SystemClock(QObject *parent)
    : app::Clock(parent)
    , m_difference(now().time_since_epoch() - steady())
{
    connect(&m_watch, &QTimer::timeout, this, &SystemClock::compare);
    m_watch.start(WatchEvery);
}

base::Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::steady() const
{
    timespec time{};
    clock_gettime(SteadyClock, &time);
    return std::chrono::seconds(time.tv_sec)
        + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(then));
}

void SystemClock::compare()
{
    const auto difference = now().time_since_epoch() - steady();
    if (difference - m_difference > Jump || m_difference - difference > Jump)
        Q_EMIT jumped();
    m_difference = difference;
}

} // namespace platform
