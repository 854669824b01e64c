#include "app/link.h"

#include "core/protocol/channel.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr std::chrono::seconds LongestPause{30};

std::chrono::milliseconds pauseBefore(int reopening)
{
    return std::min<std::chrono::milliseconds>(std::chrono::seconds(1) * (1 << std::min(reopening, 5)), LongestPause);
}

} // namespace

void Link::setListening(bool on)
{
    if (m_listening == on)
        return;
    m_listening = on;
    m_reopenings = 0;
    if (on) {
        listen();
    } else {
        m_greeted = false;
        m_channel.reset();
    }
}

void Link::listen()
{
    m_greeted = false;
    m_channel = m_ports.http.openChannel(m_record.origin, u"/v1/channel"_s);
    connect(m_channel.get(), &Channel::received, this, &Link::heard);
    connect(
        m_channel.get(), &Channel::closed, this,
        [this] {
            m_greeted = false;
            m_ports.clock.after(pauseBefore(m_reopenings++), this, [this] {
                if (m_listening)
                    listen();
            });
        },
        Qt::QueuedConnection);
}

void Link::heard(const QByteArray &text)
{
    if (m_greeted) {
        if (const auto wake = protocol::decode<protocol::Wake>(text))
            m_ports.inbox.pass(m_record.origin, wake->wake);
        return;
    }
    const auto greeting = protocol::decode<protocol::Greeting>(text);
    if (!greeting)
        return;
    const protocol::Channel proof{.device = m_record.device, .nonce = greeting->nonce};
    sealed(protocol::Type::Channel, encode(proof)).then(this, [this](const base::Result<QByteArray> &message) {
        if (!message || !m_channel)
            return;
        m_greeted = true;
        m_reopenings = 0;
        m_channel->send(*message);
    });
}

} // namespace app
