#pragma once

#include "core/protocol/ids.h"
#include "manager/http/server.h"

#include <QHash>
#include <QSet>

namespace manager {

/// The phones that can be woken now. Used on the worker's thread alone.
class Channels {
public:
    using Steady = std::chrono::steady_clock::time_point;
    struct Line {
        std::function<void(ChannelId, QByteArray)> send;
        std::function<void(ChannelId)> close;
    };
    explicit Channels(Line line);

    /// Greets; a phone that does not say who it is in ten seconds is cut off.
    void opened(ChannelId channel, Steady now);
    /// The nonce the phone must sign, once; nothing after it has said who it is.
    [[nodiscard]] std::optional<QByteArray> takeNonce(ChannelId channel);
    /// An older channel of the device is closed. Only one that counts hears what happens to its account.
    void identified(ChannelId channel, protocol::DeviceId device, protocol::AccountId account, bool counts);
    /// A device began or ceased to count; its own wake-ups reach it either way.
    void setCounts(protocol::DeviceId device, bool counts);
    void closed(ChannelId channel);
    void refuse(ChannelId channel);
    void tick(Steady now);

    void wake(protocol::AccountId account);
    void wake(protocol::DeviceId device);

private:
    struct Stranger {
        QByteArray nonce;
        Steady until;
    };
    struct Known {
        protocol::DeviceId device;
        protocol::AccountId account;
    };
    void sendWake(ChannelId channel);

    Line m_line;
    QHash<ChannelId, Stranger> m_strangers;
    QHash<ChannelId, Known> m_known;
    QHash<protocol::DeviceId, ChannelId> m_byDevice;
    QHash<protocol::AccountId, QSet<ChannelId>> m_byAccount;
};

} // namespace manager
