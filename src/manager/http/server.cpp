#include "manager/http/server.h"

#include "manager/http/problem.h"
#include "manager/http/target.h"

#include <QDateTime>
#include <QLocale>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

#include <poll.h>
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <deque>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace manager {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using tcp = net::ip::tcp;
using boost::system::error_code;

constexpr auto quietly = net::as_tuple(net::use_awaitable);
constexpr qsizetype mostHeaders = 64;
constexpr std::size_t mostDrained = 256 * 1024;

QByteArrayView view(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// What counts as one peer: an IPv4 address, or the /64 that one IPv6 customer has.
std::string peerKey(const net::ip::address &address)
{
    if (address.is_v4())
        return address.to_string();
    const auto bytes = address.to_v6().to_bytes();
    return std::string(bytes.begin(), bytes.begin() + 8);
}

net::ip::address unmapped(const net::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return net::ip::make_address_v4(net::ip::v4_mapped, address.to_v6());
    return address;
}

QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

bool isClean(const Pair &header)
{
    const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !header.first.isEmpty() && std::none_of(header.first.begin(), header.first.end(), breaks)
        && std::none_of(header.second.begin(), header.second.end(), breaks);
}

/// The connection's half of an open request: where the Answer of a handler arrives.
struct Waiting {
    explicit Waiting(const net::any_io_executor &executor)
        : bell(executor)
    {
    }
    net::steady_timer bell;
    std::optional<Reply> reply;
    std::shared_ptr<BodySink> sink; ///< Of a PATCH that may bring its body.

    [[nodiscard]] bool decided() const { return reply || sink; }
};

/// The handler's half. Keeps the io context alive, so that a late answer has somewhere to go, and answers 500 when it
/// is dropped.
class Pending {
public:
    Pending(std::shared_ptr<net::io_context> io, std::weak_ptr<Waiting> waiting)
        : m_io(std::move(io))
        , m_waiting(std::move(waiting))
    {
    }
    ~Pending() { give(problem(500, "no-answer")); }
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;

    void give(Reply reply) { give(Intake{{}, std::move(reply)}); }
    void give(Intake intake)
    {
        if (m_given.exchange(true))
            return;
        net::post(*m_io, [waiting = m_waiting, intake = std::move(intake)]() mutable {
            const auto open = waiting.lock();
            if (!open) {
                if (intake.sink)
                    intake.sink->end(false, [](Reply) { });
                return;
            }
            if (intake.sink)
                open->sink = std::move(intake.sink);
            else
                open->reply = std::move(intake.reply);
            open->bell.cancel();
        });
    }

private:
    std::shared_ptr<net::io_context> m_io;
    std::weak_ptr<Waiting> m_waiting;
    std::atomic<bool> m_given = false;
};

} // namespace

class Server::Loop : public std::enable_shared_from_this<Server::Loop> {
public:
    Loop(ServerConfig config, Handlers handlers)
        : m_config(std::move(config))
        , m_handlers(std::move(handlers))
    {
    }

    base::Result<quint16> start();
    void stop();
    void send(ChannelId id, QByteArray message);
    void close(ChannelId id);

private:
    class Slot;
    class Connection;
    template <class Stream> class Session;
    template <class Stream> class Channel;

    base::Result<void> readCertificate();
    base::Result<void> listen();
    error_code listenAt(const net::ip::address &address);
    net::awaitable<void> accept(std::shared_ptr<tcp::acceptor> acceptor);
    void admit(tcp::socket socket);
    void beginStop();

    ServerConfig m_config;
    Handlers m_handlers;
    std::shared_ptr<net::io_context> m_io = std::make_shared<net::io_context>(1);
    std::optional<net::ssl::context> m_tls;
    std::vector<std::shared_ptr<tcp::acceptor>> m_acceptors;
    std::unordered_set<Connection *> m_connections;
    std::unordered_map<quint64, std::weak_ptr<Connection>> m_channels;
    std::unordered_map<std::string, int> m_peers;
    int m_taken = 0;
    quint64 m_lastChannel = 0;
    quint16 m_port = 0;
    bool m_stopping = false;
    net::steady_timer m_grace{*m_io};
    std::thread m_thread;
};

/// One taken place among the allowed connections.
class Server::Loop::Slot {
public:
    Slot(Loop &loop, std::string peer)
        : m_loop(&loop)
        , m_peer(std::move(peer))
    {
        ++m_loop->m_taken;
        ++m_loop->m_peers[m_peer];
    }
    Slot(Slot &&other) noexcept
        : m_loop(std::exchange(other.m_loop, nullptr))
        , m_peer(std::move(other.m_peer))
    {
    }
    ~Slot()
    {
        if (!m_loop)
            return;
        --m_loop->m_taken;
        const auto found = m_loop->m_peers.find(m_peer);
        if (--found->second == 0)
            m_loop->m_peers.erase(found);
    }

private:
    Loop *m_loop;
    std::string m_peer;
};

class Server::Loop::Connection {
public:
    explicit Connection(Loop &loop)
        : m_loop(loop)
    {
        m_loop.m_connections.insert(this);
    }
    virtual ~Connection()
    {
        m_loop.m_connections.erase(this);
        if (m_loop.m_stopping && m_loop.m_connections.empty())
            m_loop.m_grace.cancel();
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    virtual void finish() = 0; ///< End as soon as what is going on is done.
    virtual void cut() = 0; ///< End now.
    virtual void send(QByteArray) { }
    virtual void close() { }

protected:
    Loop &m_loop;
};

/// A WebSocket: one coroutine reads, one writes and closes.
template <class Stream> class Server::Loop::Channel : public Connection {
public:
    Channel(Loop &loop, Slot slot, Stream stream)
        : Connection(loop)
        , m_slot(std::move(slot))
        , m_socket(std::move(stream))
        , m_bell(m_socket.get_executor())
    {
        const Limits &limits = loop.m_config.limits;
        websocket::stream_base::timeout times;
        times.handshake_timeout = limits.handshake;
        times.idle_timeout = limits.channelIdle;
        times.keep_alive_pings = true;
        m_socket.set_option(times);
        m_socket.read_message_max(std::size_t(limits.message));
    }

    /// `self` keeps the channel as long as somebody reads from it.
    net::awaitable<void> run(std::shared_ptr<Channel> self, http::request<http::string_body> request)
    {
        const auto [refused] = co_await m_socket.async_accept(request, quietly);
        if (refused || this->m_loop.m_stopping)
            co_return;
        Loop &loop = this->m_loop;
        const ChannelId id{++loop.m_lastChannel};
        loop.m_channels.emplace(quint64(id), self);
        net::co_spawn(m_socket.get_executor(), write(self), net::detached);
        loop.m_handlers.opened(id);
        while (true) {
            const auto [error, size] = co_await m_socket.async_read(m_buffer, quietly);
            if (error)
                break;
            if (!m_socket.got_text()) {
                end(websocket::close_code::unknown_data);
                break;
            }
            const auto data = m_buffer.data();
            loop.m_handlers.message(id, QByteArray(static_cast<const char *>(data.data()), qsizetype(data.size())));
            m_buffer.consume(size);
        }
        if (m_ending == websocket::close_code::none)
            m_over = true;
        m_bell.cancel();
        loop.m_channels.erase(quint64(id));
        loop.m_handlers.closed(id);
    }

    void send(QByteArray message) override
    {
        const Limits &limits = this->m_loop.m_config.limits;
        if (m_over || m_ending != websocket::close_code::none)
            return;
        m_queued += message.size();
        m_queue.push_back(std::move(message));
        if (int(m_queue.size()) > limits.queuedMessages || m_queued > limits.queuedBytes)
            cut();
        else
            m_bell.cancel();
    }
    void close() override { end(websocket::close_code::normal); }
    void finish() override { end(websocket::close_code::going_away); }
    void cut() override
    {
        m_over = true;
        beast::get_lowest_layer(m_socket).close();
        m_bell.cancel();
    }

private:
    void end(websocket::close_code code)
    {
        if (m_ending == websocket::close_code::none)
            m_ending = code;
        m_bell.cancel();
    }

    net::awaitable<void> write(std::shared_ptr<Channel> self)
    {
        while (!self->m_over) {
            if (!m_queue.empty()) {
                const QByteArray &front = m_queue.front();
                m_socket.text(true);
                const auto [error, size]
                    = co_await m_socket.async_write(net::buffer(front.constData(), std::size_t(front.size())), quietly);
                if (error)
                    break;
                m_queued -= m_queue.front().size();
                m_queue.pop_front();
            } else if (m_ending != websocket::close_code::none) {
                co_await m_socket.async_close(m_ending, quietly);
                break;
            } else {
                m_bell.expires_after(std::chrono::hours(24));
                co_await m_bell.async_wait(quietly);
            }
        }
        beast::get_lowest_layer(m_socket).close();
    }

    Slot m_slot;
    websocket::stream<Stream> m_socket;
    beast::flat_buffer m_buffer;
    net::steady_timer m_bell;
    std::deque<QByteArray> m_queue;
    qsizetype m_queued = 0;
    websocket::close_code m_ending = websocket::close_code::none;
    bool m_over = false;
};

/// An HTTP connection: one request after the other; what is pipelined waits in the buffer or the socket.
template <class Stream> class Server::Loop::Session : public Connection {
public:
    static constexpr bool secure = !std::is_same_v<Stream, beast::tcp_stream>;

    Session(Loop &loop, Slot slot, Stream stream, QByteArray peer)
        : Connection(loop)
        , m_slot(std::move(slot))
        , m_stream(std::move(stream))
        , m_peer(std::move(peer))
        , m_buffer(std::size_t(loop.m_config.limits.header + loop.m_config.limits.target + 1024))
    {
    }

    net::awaitable<void> run([[maybe_unused]] std::shared_ptr<Session> self)
    {
        if constexpr (secure) {
            lowest().expires_after(limits().handshake);
            const auto [failed] = co_await m_stream.async_handshake(net::ssl::stream_base::server, quietly);
            if (failed)
                co_return;
        }
        for (int served = 0; served < limits().requestsPerConnection && !m_last; ++served) {
            const bool begun = co_await first();
            if (!begun)
                co_return;
            Parser parser;
            std::optional<Reply> reply = co_await read(parser);
            if (m_gone)
                co_return;
            if (!reply && websocket::is_upgrade(parser.get())) {
                reply = mayUpgrade(parser.get());
                if (!reply) {
                    lowest().expires_never();
                    auto channel
                        = std::make_shared<Channel<Stream>>(this->m_loop, std::move(m_slot), std::move(m_stream));
                    net::co_spawn(*this->m_loop.m_io, channel->run(channel, parser.release()), net::detached);
                    co_return;
                }
            }
            m_last |= reply.has_value() || !parser.get().keep_alive() || this->m_loop.m_stopping
                || served + 1 == limits().requestsPerConnection;
            const bool head = parser.get().method() == http::verb::head;
            bool unread = reply.has_value();
            if (!reply && parser.get().method() == http::verb::patch) {
                reply = co_await stream(parser);
                unread = m_unread;
                m_last |= unread;
            } else if (!reply) {
                reply = co_await ask(parser.get());
            }
            if (m_gone)
                co_return;
            const bool written = co_await write(*reply, head, parser.get().version());
            if (!written)
                co_return;
            if (m_last) {
                co_await leave(unread);
                co_return;
            }
        }
    }

    void finish() override
    {
        m_last = true;
        if (m_idle)
            cut();
    }
    void cut() override
    {
        m_gone = true;
        lowest().close();
        if (m_waiting)
            m_waiting->bell.cancel();
    }

private:
    using Parser = http::request_parser<http::string_body>;
    using Head = http::request<http::string_body>;

    auto &lowest() { return beast::get_lowest_layer(m_stream); }
    const Limits &limits() const { return this->m_loop.m_config.limits; }

    /// Waits for the first byte of a request, so that an idle connection and a slow header have times of their own.
    net::awaitable<bool> first()
    {
        if (m_buffer.size() > 0)
            co_return true;
        m_idle = true;
        lowest().expires_after(limits().idle);
        const auto [error, size] = co_await m_stream.async_read_some(m_buffer.prepare(4096), quietly);
        m_idle = false;
        m_buffer.commit(size);
        co_return !error && !m_gone;
    }

    net::awaitable<std::optional<Reply>> read(Parser &parser)
    {
        parser.header_limit(std::uint32_t(limits().header));
        parser.body_limit(boost::none); // mayRead() looks at Content-Length, and nothing else says how long a body is
        lowest().expires_after(limits().headerTime);
        const auto [headError, headSize] = co_await http::async_read_header(m_stream, m_buffer, parser, quietly);
        if (headError)
            co_return failed(headError);
        if (auto refusal = mayRead(parser.get()))
            co_return refusal;
        if (parser.get().method() == http::verb::patch)
            co_return std::nullopt; // its body is read by stream()
        lowest().expires_after(limits().bodyTime);
        const auto [error, size] = co_await http::async_read(m_stream, m_buffer, parser, quietly);
        if (error)
            co_return failed(error);
        co_return std::nullopt;
    }

    std::optional<Reply> failed(error_code error)
    {
        if (error == http::error::header_limit || error == http::error::buffer_overflow)
            return problem(431, "header-too-large");
        if (error == beast::error::timeout)
            m_gone = true; // the stream is closed by its timer
        else if (error.category() == http::make_error_code(http::error::bad_value).category()
            && error != http::error::end_of_stream && error != http::error::partial_message)
            return problem(400, "malformed");
        m_gone = true;
        return std::nullopt;
    }

    /// What Beast lets pass and we do not: two readings of where a request ends, or of whom it is for.
    std::optional<Reply> mayRead(const Head &head) const
    {
        if (head.find(http::field::transfer_encoding) != head.end())
            return problem(head.find(http::field::content_length) != head.end() ? 400 : 411, "no-transfer-encoding");
        if (head.find(http::field::expect) != head.end())
            return problem(417, "no-expect");
        if (head.version() != 11 && head.version() != 10)
            return problem(505, "version");
        static constexpr http::verb verbs[] = {http::verb::get, http::verb::head, http::verb::post, http::verb::patch,
            http::verb::delete_, http::verb::options};
        if (std::ranges::find(verbs, head.method()) == std::end(verbs))
            return problem(405, "method");
        if (head.method() == http::verb::patch && head.find(http::field::content_length) == head.end())
            return problem(411, "no-length");
        if (qsizetype(head.target().size()) > limits().target)
            return problem(414, "target-too-long");
        if (std::distance(head.begin(), head.end()) > mostHeaders)
            return problem(431, "too-many-headers");
        static constexpr const char *singles[] = {"Host", "Content-Length", "Content-Type", "Origin", "Authorization",
            "X-CSRF-Token", "Sec-Fetch-Site", "Upgrade", "User-Agent", "Accept-Language", "Tus-Resumable",
            "Upload-Offset", "Upload-Length", "Upload-Metadata", "Upload-Checksum", "X-HTTP-Method-Override"};
        for (const char *name : singles) {
            if (head.count(name) > 1)
                return problem(400, "header-twice");
        }
        const QByteArrayView length = view(head[http::field::content_length]);
        if (!std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return problem(400, "content-length"); // "5, 5" is legal for some and a riddle for others
        if (head.method() != http::verb::patch && length.toULongLong() > qulonglong(limits().body))
            return problem(413, "body-too-large");
        if (head.version() == 11 && head.count(http::field::host) == 0)
            return problem(400, "no-host");
        if (!readTarget(view(head.target())))
            return problem(400, "target");
        return std::nullopt;
    }

    std::optional<Reply> mayUpgrade(const Head &head) const
    {
        if (view(head.target()) != this->m_loop.m_config.channelPath)
            return problem(400, "no-channel-here");
        if (head.count(http::field::origin) != 0)
            return problem(403, "no-browsers"); // a page of another site could ride on the visitor's network place
        if (head[http::field::sec_websocket_version] != "13")
            return problem(426, "websocket-version");
        return std::nullopt;
    }

    Request requestOf(const Head &head, Target target) const
    {
        Request request;
        request.method = view(head.method_string()).toByteArray();
        request.path = std::move(target.path);
        request.query = std::move(target.query);
        for (const auto &field : head)
            request.headers.append(Pair{view(field.name_string()).toByteArray(), view(field.value()).toByteArray()});
        request.body = QByteArray(head.body().data(), qsizetype(head.body().size()));
        request.peer = m_peer;
        request.secure = secure;
        return request;
    }

    net::awaitable<Reply> ask(Head &head)
    {
        auto target = readTarget(view(head.target()));
        if (target->path == this->m_loop.m_config.channelPath)
            co_return problem(426, "websocket-only");
        const auto waiting = std::make_shared<Waiting>(m_stream.get_executor());
        m_waiting = waiting;
        {
            // Only the handler holds on to it: when it lets go, the answer is 500.
            const auto pending = std::make_shared<Pending>(this->m_loop.m_io, waiting);
            try {
                this->m_loop.m_handlers.request(
                    requestOf(head, std::move(*target)), [pending](Reply reply) { pending->give(std::move(reply)); });
            } catch (...) {
                pending->give(problem(500, "broken"));
            }
        }
        co_await answered(*waiting);
        m_waiting.reset();
        co_return waiting->reply ? std::move(*waiting->reply) : problem(503, "no-answer-in-time");
    }

    /// A request whose body goes to a sink: asked first, then read, then ended.
    net::awaitable<Reply> stream(Parser &parser)
    {
        m_unread = true;
        if (!this->m_loop.m_handlers.patch)
            co_return problem(405, "method");
        const auto waiting = std::make_shared<Waiting>(m_stream.get_executor());
        m_waiting = waiting;
        {
            const auto pending = std::make_shared<Pending>(this->m_loop.m_io, waiting);
            this->m_loop.m_handlers.patch(requestOf(parser.get(), *readTarget(view(parser.get().target()))),
                [pending](Intake intake) { pending->give(std::move(intake)); });
        }
        co_await answered(*waiting);
        const std::shared_ptr<BodySink> sink = waiting->sink;
        if (!sink) {
            m_waiting.reset();
            co_return waiting->reply ? std::move(*waiting->reply) : problem(503, "no-answer-in-time");
        }
        const bool whole = !m_gone && co_await pour(parser, *sink);
        m_unread = !whole;
        waiting->sink.reset();
        {
            const auto pending = std::make_shared<Pending>(this->m_loop.m_io, waiting);
            sink->end(whole, [pending](Reply reply) { pending->give(std::move(reply)); });
        }
        if (!m_gone)
            co_await answered(*waiting);
        m_waiting.reset();
        co_return waiting->reply ? std::move(*waiting->reply) : problem(503, "no-answer-in-time");
    }

    /// Reads the body into the sink; false when it did not come to its end.
    net::awaitable<bool> pour(Parser &from, BodySink &sink)
    {
        http::request_parser<http::buffer_body> parser(std::move(from));
        parser.body_limit(boost::none); // the sink was given for exactly its Content-Length
        std::array<char, 16 * 1024> piece;
        qsizetype inTime = 0;
        lowest().expires_after(limits().paceTime);
        while (!parser.is_done()) {
            auto &body = parser.get().body();
            body.data = piece.data();
            body.size = piece.size();
            const auto [error, size] = co_await http::async_read_some(m_stream, m_buffer, parser, quietly);
            if (error && error != http::error::need_buffer) {
                m_gone = true;
                co_return false;
            }
            const auto got = qsizetype(piece.size() - parser.get().body().size);
            if (got > 0 && !sink.take(QByteArrayView(piece.data(), got)))
                co_return false;
            inTime += got;
            if (inTime >= limits().pace) {
                inTime = 0;
                lowest().expires_after(limits().paceTime);
            }
        }
        co_return true;
    }

    /// Until there is an answer, the time is over, or the other end has hung up (looked at once a second: a waiting
    /// request must not keep a place that nobody needs).
    net::awaitable<void> answered(Waiting &waiting)
    {
        lowest().expires_never();
        const auto end = std::chrono::steady_clock::now() + limits().answerTime;
        while (!waiting.decided() && !m_gone && std::chrono::steady_clock::now() < end) {
            waiting.bell.expires_at(std::min(end, std::chrono::steady_clock::now() + 1s));
            co_await waiting.bell.async_wait(quietly);
            pollfd socket{lowest().socket().native_handle(), POLLRDHUP, 0};
            if (!waiting.decided() && !m_gone && ::poll(&socket, 1, 0) > 0)
                cut();
        }
    }

    net::awaitable<bool> write(Reply &reply, bool head, unsigned version)
    {
        if (!std::all_of(reply.headers.begin(), reply.headers.end(), isClean))
            reply = problem(500, "broken");
        http::response<http::span_body<const char>> response{http::status(reply.status), version};
        for (const Pair &header : std::as_const(reply.headers))
            response.insert(std::string_view(header.first.constData(), std::size_t(header.first.size())),
                std::string_view(header.second.constData(), std::size_t(header.second.size())));
        response.set(http::field::date, httpDate().toStdString());
        response.keep_alive(!m_last);
        if (reply.status != 204) // which may not say how long its nothing is
            response.content_length(std::uint64_t(reply.body.size()));
        if (!head)
            response.body() = {reply.body.constData(), std::size_t(reply.body.size())};
        http::response_serializer<http::span_body<const char>> serializer{response};
        lowest().expires_after(limits().sendTime);
        if (head) {
            const auto [error, size] = co_await http::async_write_header(m_stream, serializer, quietly);
            co_return !error;
        }
        const auto [error, size] = co_await http::async_write(m_stream, serializer, quietly);
        co_return !error;
    }

    /// Says goodbye. When a request was refused before it was read, the rest is read and thrown away for a moment:
    /// closing over unread bytes would reset the connection and take the answer with it.
    net::awaitable<void> leave(bool unread)
    {
        lowest().expires_after(2s);
        if constexpr (secure)
            co_await m_stream.async_shutdown(quietly);
        error_code ignored;
        lowest().socket().shutdown(tcp::socket::shutdown_send, ignored);
        std::array<char, 4096> waste;
        for (std::size_t drained = 0; unread && drained < mostDrained;) {
            const auto [error, size] = co_await lowest().async_read_some(net::buffer(waste), quietly);
            if (error)
                break;
            drained += size;
        }
        lowest().close();
    }

    Slot m_slot;
    Stream m_stream;
    QByteArray m_peer;
    beast::flat_buffer m_buffer;
    std::shared_ptr<Waiting> m_waiting;
    bool m_idle = false;
    bool m_last = false; ///< After this answer the connection ends.
    bool m_unread = false; ///< Of a streamed body: some of it is still on the way.
    bool m_gone = false;
};

base::Result<void> Server::Loop::readCertificate()
{
    if (m_config.certificateFile.isEmpty() && m_config.keyFile.isEmpty())
        return {};
    m_tls.emplace(net::ssl::context::tlsv13_server);
    error_code error;
    m_tls->use_certificate_chain_file(m_config.certificateFile.toStdString(), error);
    if (!error)
        m_tls->use_private_key_file(m_config.keyFile.toStdString(), net::ssl::context::pem, error);
    if (error)
        return base::fail(
            base::Fault::Malformed, u"http: certificate or key: "_s + QString::fromStdString(error.message()));
    return {};
}

error_code Server::Loop::listenAt(const net::ip::address &address)
{
    error_code error;
    auto acceptor = std::make_shared<tcp::acceptor>(*m_io);
    const tcp::endpoint place{address, m_port};
    if (acceptor->open(place.protocol(), error))
        return error;
    acceptor->set_option(tcp::acceptor::reuse_address(true), error);
    if (address.is_v6() && !address.is_unspecified() && acceptor->set_option(net::ip::v6_only(true), error))
        return error;
    if (acceptor->bind(place, error) || acceptor->listen(4096, error))
        return error;
    m_port = acceptor->local_endpoint().port();
    m_acceptors.push_back(std::move(acceptor));
    return {};
}

base::Result<void> Server::Loop::listen()
{
    error_code error;
    const bool local = m_config.address == "localhost"_L1;
    const auto address = local ? net::ip::address(net::ip::address_v4::loopback())
                               : net::ip::make_address(m_config.address.toStdString(), error);
    if (error)
        return base::fail(base::Fault::Malformed, u"http: address"_s);
    if (!m_tls && !address.is_loopback())
        return base::fail(base::Fault::Refused, u"http: without a certificate only this machine is served"_s);

    const auto missing = [](error_code e) {
        return e == net::error::address_family_not_supported || e == boost::system::errc::address_not_available;
    };
    // "localhost" is two addresses with one port; a port that is free for the first may be taken for the second.
    for (int tries = 0; tries < 20; ++tries) {
        m_port = m_config.port;
        m_acceptors.clear();
        error = listenAt(address);
        if (!error && local) {
            error = listenAt(net::ip::address_v6::loopback());
            if (missing(error))
                error = {};
        }
        if (!error)
            return {};
        if (m_config.port != 0)
            break;
    }
    return base::fail(base::Fault::Unavailable, u"http: listen: "_s + QString::fromStdString(error.message()));
}

base::Result<quint16> Server::Loop::start()
{
    Q_ASSERT(
        !m_thread.joinable() && m_handlers.request && m_handlers.opened && m_handlers.message && m_handlers.closed);
    if (auto read = readCertificate(); !read)
        return tl::unexpected(read.error());
    if (auto listening = listen(); !listening)
        return tl::unexpected(listening.error());

    rlimit files{};
    const rlim_t wanted = rlim_t(m_config.limits.connections) + 256;
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < wanted) {
        files.rlim_cur = std::min(wanted, files.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &files); // else accept() waits when descriptors run out
    }
    for (const auto &acceptor : m_acceptors)
        net::co_spawn(*m_io, accept(acceptor), net::detached);
    m_thread = std::thread([io = m_io] { io->run(); });
    return m_port;
}

net::awaitable<void> Server::Loop::accept(std::shared_ptr<tcp::acceptor> acceptor)
{
    while (!m_stopping) {
        auto [error, socket] = co_await acceptor->async_accept(quietly);
        if (m_stopping)
            co_return;
        if (!error) {
            admit(std::move(socket));
        } else if (error != net::error::connection_aborted) {
            net::steady_timer pause{*m_io, 50ms}; // no descriptors left: let some go
            co_await pause.async_wait(quietly);
        }
    }
}

void Server::Loop::admit(tcp::socket socket)
{
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    if (error)
        return;
    const auto address = unmapped(remote.address());
    const std::string key = peerKey(address);
    const auto known = m_peers.find(key);
    const int most = address.is_loopback() ? m_config.limits.perPeerLoopback : m_config.limits.perPeer;
    if (m_taken >= m_config.limits.connections || (known != m_peers.end() && known->second >= most))
        return; // closed by its destructor
    socket.set_option(tcp::no_delay(true), error);
    const QByteArray peer = QByteArray::fromStdString(address.to_string());
    const auto run = [this](auto session) { net::co_spawn(*m_io, session->run(session), net::detached); };
    if (m_tls) {
        using Stream = beast::ssl_stream<beast::tcp_stream>;
        run(std::make_shared<Session<Stream>>(
            *this, Slot(*this, key), Stream(beast::tcp_stream(std::move(socket)), *m_tls), peer));
    } else {
        run(std::make_shared<Session<beast::tcp_stream>>(
            *this, Slot(*this, key), beast::tcp_stream(std::move(socket)), peer));
    }
}

void Server::Loop::beginStop()
{
    m_stopping = true;
    error_code ignored;
    for (const auto &acceptor : m_acceptors)
        acceptor->close(ignored);
    const std::vector<Connection *> open(m_connections.begin(), m_connections.end());
    for (Connection *connection : open)
        connection->finish();
    if (m_connections.empty())
        return;
    m_grace.expires_after(m_config.limits.stopTime);
    m_grace.async_wait([this](error_code) {
        const std::vector<Connection *> left(m_connections.begin(), m_connections.end());
        for (Connection *connection : left)
            connection->cut();
    });
}

void Server::Loop::stop()
{
    if (!m_thread.joinable())
        return;
    Q_ASSERT(m_thread.get_id() != std::this_thread::get_id());
    net::post(*m_io, [this] { beginStop(); });
    m_thread.join();
}

void Server::Loop::send(ChannelId id, QByteArray message)
{
    net::post(*m_io, [loop = weak_from_this(), id, message = std::move(message)]() mutable {
        const auto self = loop.lock();
        const auto found = self ? self->m_channels.find(quint64(id)) : decltype(m_channels)::iterator();
        if (!self || found == self->m_channels.end())
            return;
        if (const auto channel = found->second.lock())
            channel->send(std::move(message));
    });
}

void Server::Loop::close(ChannelId id)
{
    net::post(*m_io, [loop = weak_from_this(), id] {
        const auto self = loop.lock();
        const auto found = self ? self->m_channels.find(quint64(id)) : decltype(m_channels)::iterator();
        if (!self || found == self->m_channels.end())
            return;
        if (const auto channel = found->second.lock())
            channel->close();
    });
}

Server::Server(ServerConfig config, Handlers handlers)
    : m_loop(std::make_shared<Loop>(std::move(config), std::move(handlers)))
{
}
Server::~Server()
{
    stop();
}
base::Result<quint16> Server::start()
{
    return m_loop->start();
}
void Server::send(ChannelId channel, QByteArray message)
{
    m_loop->send(channel, std::move(message));
}
void Server::close(ChannelId channel)
{
    m_loop->close(channel);
}
void Server::stop()
{
    m_loop->stop();
}

} // namespace manager
