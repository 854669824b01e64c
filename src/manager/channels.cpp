#include "manager/channels.h"

#include "core/crypto/random.h"
#include "core/protocol/channel.h"

namespace manager {

namespace {
constexpr auto patience = std::chrono::seconds(10);
}

Channels::Channels(Line line)
    : m_line(std::move(line))
{
}

void Channels::opened(ChannelId channel, Steady now)
{
    const QByteArray nonce = crypto::randomBytes(16);
    m_strangers.insert(channel, {nonce, now + patience});
    m_line.send(channel, protocol::encode(protocol::Greeting{nonce}));
}

std::optional<QByteArray> Channels::takeNonce(ChannelId channel)
{
    const auto it = m_strangers.find(channel);
    if (it == m_strangers.end() || it->nonce.isEmpty()) {
        return {};
    }
    return std::exchange(it->nonce, {});
}

void Channels::identified(ChannelId channel, protocol::DeviceId device, protocol::AccountId account, bool counts)
{
    if (!m_strangers.remove(channel)) {
        return; // closed meanwhile
    }
    if (const auto old = m_byDevice.constFind(device); old != m_byDevice.constEnd()) {
        const ChannelId before = *old;
        closed(before);
        m_line.close(before);
    }
    m_known.insert(channel, {device, account});
    m_byDevice.insert(device, channel);
    setCounts(device, counts);
}

void Channels::setCounts(protocol::DeviceId device, bool counts)
{
    const auto it = m_byDevice.constFind(device);
    if (it == m_byDevice.constEnd()) {
        return;
    }
    const protocol::AccountId account = m_known.value(*it).account;
    if (counts) {
        m_byAccount[account].insert(*it);
    } else if (const auto others = m_byAccount.find(account); others != m_byAccount.end()) {
        others->remove(*it);
        if (others->isEmpty()) {
            m_byAccount.erase(others);
        }
    }
}

void Channels::closed(ChannelId channel)
{
    m_strangers.remove(channel);
    const auto it = m_known.constFind(channel);
    if (it == m_known.constEnd()) {
        return;
    }
    const protocol::DeviceId device = it->device;
    setCounts(device, false);
    m_known.erase(it);
    m_byDevice.remove(device);
}

void Channels::refuse(ChannelId channel)
{
    closed(channel);
    m_line.close(channel);
}

void Channels::tick(Steady now)
{
    QList<ChannelId> silent;
    for (auto it = m_strangers.constBegin(); it != m_strangers.constEnd(); ++it) {
        if (it->until <= now) {
            silent.append(it.key());
        }
    }
    for (const ChannelId channel : silent) {
        refuse(channel);
    }
}

void Channels::wake(protocol::AccountId account)
{
    for (const ChannelId channel : m_byAccount.value(account)) {
        sendWake(channel);
    }
}

void Channels::wake(protocol::DeviceId device)
{
    if (const auto it = m_byDevice.constFind(device); it != m_byDevice.constEnd()) {
        sendWake(*it);
    }
}

void Channels::sendWake(ChannelId channel)
{
    m_line.send(channel, protocol::encode(protocol::Wake{crypto::newId<protocol::WakeId>()}));
}

} // namespace manager
