#pragma once

#include "core/base/result.h"
#include "manager/http/message.h"

#include <chrono>
#include <memory>

namespace manager {

/// One open WebSocket of a phone. Never used twice in the life of a server.
enum class ChannelId : quint64 { };

/// Everything an outsider may use up. The defaults suit one small machine.
struct Limits {
    qsizetype target = 2 * 1024;
    qsizetype header = 16 * 1024; ///< All header lines together; more is 431.
    qsizetype body = 64 * 1024; ///< More is 413, by Content-Length before a byte of it is read.
    qsizetype pace = 16 * 1024; ///< A body that is streamed brings this much in each paceTime, or is cut.
    std::chrono::milliseconds paceTime{20'000};
    qsizetype message = 16 * 1024; ///< A message of a channel; more closes it with 1009.
    int connections = 12'000;
    int perPeer = 256; ///< Of one IPv4 address or IPv6 /64 ...
    int perPeerLoopback = 12'000; ///< ... but this many of this machine.
    int queuedMessages = 64; ///< A channel that does not read has this much waiting at most, then it is dropped.
    qsizetype queuedBytes = 256 * 1024;
    int requestsPerConnection = 10'000;
    std::chrono::milliseconds handshake{10'000}; ///< TLS, and the closing of a channel.
    std::chrono::milliseconds idle{75'000}; ///< Between two requests.
    std::chrono::milliseconds headerTime{10'000}; ///< From the first byte of a request to the end of its headers.
    std::chrono::milliseconds bodyTime{20'000};
    std::chrono::milliseconds answerTime{60'000}; ///< For the handler; then 503.
    std::chrono::milliseconds sendTime{30'000};
    std::chrono::milliseconds channelIdle{90'000}; ///< Silence that ends a channel; it is pinged at half of it.
    std::chrono::milliseconds stopTime{3'000}; ///< stop() gives open requests and channels this long.
};

struct ServerConfig {
    QString address = QStringLiteral("localhost"); ///< An IP address, or "localhost": both loopback addresses.
    quint16 port = 0; ///< 0: any free one.
    QString certificateFile; ///< PEM chain. With it and the key: TLS 1.3 only. Without: plain HTTP, loopback only.
    QString keyFile;
    QByteArray channelPath = "/v1/channel"; ///< The only place where a WebSocket may be opened.
    Limits limits;
};

/// Where a body goes piece by piece, instead of into memory. Used on the server's thread, in this order.
class BodySink {
public:
    virtual ~BodySink() = default;
    /// Keeps a piece. False: it cannot, and the rest is not read.
    [[nodiscard]] virtual bool take(QByteArrayView piece) = 0;
    /// Once, after the last piece: what was taken is the whole body, or the line broke (then nobody hears the answer).
    virtual void end(bool whole, Answer answer) = 0;
};

/// What is to be done with a body whose request is known: into the sink, or, without one, the answer at once.
struct Intake {
    std::shared_ptr<BodySink> sink;
    Reply reply;
};

/// Called on the server's own thread: they must not block. `request` answers now or hands the Answer on.
struct Handlers {
    std::function<void(Request, Answer)> request;
    std::function<void(ChannelId)> opened;
    std::function<void(ChannelId, QByteArray)> message; ///< Text, as UTF-8.
    std::function<void(ChannelId)> closed; ///< Exactly once after `opened`, whoever ended it.
    /// Every PATCH, with an empty body, before the body is read; decides once, from any thread, now or later. Not set:
    /// 405.
    std::function<void(Request, std::function<void(Intake)>)> patch = {};
};

/// An HTTP/1.1 and WebSocket server on a thread of its own. All functions may be called from any thread but the
/// server's; send and close also from the handlers.
class Server {
public:
    Server(ServerConfig config, Handlers handlers);
    ~Server(); ///< stop()
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Listens and serves; once in a life. The port, or Refused (HTTP beyond loopback), Malformed (address,
    /// certificate), Unavailable (the address or port cannot be had).
    [[nodiscard]] base::Result<quint16> start();

    /// Queues one text message. Nothing happens when the channel is gone.
    void send(ChannelId channel, QByteArray message);
    /// Sends what is queued, then closes with 1000.
    void close(ChannelId channel);

    /// Stops listening, lets open requests be answered, closes channels with 1001; what is not done within
    /// Limits::stopTime is cut. No handler runs after it returns.
    void stop();

private:
    class Loop;
    std::shared_ptr<Loop> m_loop;
};

} // namespace manager
