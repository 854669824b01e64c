#include "manager/waiters.h"

#include <utility>
#include <vector>

namespace manager {

void Waiters::wait(const QByteArray &key, Steady until, Again again)
{
    m_waiting.emplace(key, Waiting{until, std::move(again)});
}

void Waiters::tell(const QByteArray &key)
{
    const auto [first, last] = m_waiting.equal_range(key);
    std::vector<Again> told;
    for (auto it = first; it != last; ++it) {
        told.push_back(std::move(it->second.again));
    }
    m_waiting.erase(first, last);
    for (const Again &again : told) {
        again(false);
    }
}

void Waiters::tellAll()
{
    for (auto all = std::exchange(m_waiting, {}); const auto &[key, waiting] : all) {
        waiting.again(false);
    }
}

void Waiters::tick(Steady now)
{
    std::vector<Again> over;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (it->second.until <= now) {
            over.push_back(std::move(it->second.again));
            it = m_waiting.erase(it);
        } else {
            ++it;
        }
    }
    for (const Again &again : over) {
        again(true);
    }
}

} // namespace manager
