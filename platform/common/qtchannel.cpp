#include "platform/common/qtchannel.h"

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr quint64 MostBytes = 4096;

} // namespace

QtChannel::QtChannel()
{
    m_socket.setMaxAllowedIncomingFrameSize(MostBytes);
    m_socket.setMaxAllowedIncomingMessageSize(MostBytes);
    connect(&m_socket, &QWebSocket::textMessageReceived, this,
        [this](const QString &text) { Q_EMIT received(text.toUtf8()); });
    connect(&m_socket, &QWebSocket::disconnected, this, &QtChannel::close);
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
        &QtChannel::close); // errorOccurred from 6.5 on
}

QtChannel::~QtChannel()
{
    m_socket.disconnect(this); // no words from a socket that is being taken down
    m_socket.abort();
}

void QtChannel::open(const QUrl &address, const QSslConfiguration &tls)
{
    auto url = address;
    url.setScheme(address.scheme() == u"https" ? u"wss"_s : u"ws"_s);
    m_socket.setSslConfiguration(tls);
    m_socket.open(url);
}

void QtChannel::fail()
{
    QMetaObject::invokeMethod(this, &QtChannel::close, Qt::QueuedConnection);
}

void QtChannel::send(const QByteArray &text)
{
    m_socket.sendTextMessage(QString::fromUtf8(text));
}

void QtChannel::close()
{
    if (!std::exchange(m_closed, true))
        Q_EMIT closed();
}

} // namespace platform
