#include "platform/desktop/benchnetwork.h"

#include "platform/desktop/ready.h"

using namespace Qt::StringLiterals;

namespace platform {
namespace {

base::Error unreachable()
{
    return {base::Fault::Unavailable, u"network: off"_s};
}

QString methodOf(const app::HttpRequest &request)
{
    if (!request.method.isEmpty())
        return QString::fromLatin1(request.method);
    return request.contentType.isEmpty() ? u"GET"_s : u"POST"_s;
}

/// A channel that is late as the network is, and closes with it.
class BenchChannel : public app::Channel {
public:
    BenchChannel(BenchNetwork &network, std::unique_ptr<app::Channel> inner)
        : m_network(network)
        , m_inner(std::move(inner))
    {
        connect(&network, &BenchNetwork::wentOff, this, &BenchChannel::close);
        if (!m_inner) {
            QMetaObject::invokeMethod(this, &BenchChannel::close, Qt::QueuedConnection);
            return;
        }
        connect(m_inner.get(), &app::Channel::received, this, [this](const QByteArray &text) {
            later([this, text] {
                if (!m_closed)
                    Q_EMIT received(text);
            });
        });
        connect(m_inner.get(), &app::Channel::closed, this, &BenchChannel::close);
    }

    void send(const QByteArray &text) override
    {
        later([this, text] {
            if (!m_closed)
                m_inner->send(text);
        });
    }

private:
    void later(const std::function<void()> &then)
    {
        if (m_network.delay().count() == 0)
            then();
        else
            m_network.clock().after(m_network.delay(), this, then);
    }

    void close()
    {
        if (std::exchange(m_closed, true))
            return;
        if (m_inner) {
            m_inner->disconnect(this);
            m_inner.release()->deleteLater(); // it may be what called
        }
        Q_EMIT closed();
    }

    BenchNetwork &m_network;
    std::unique_ptr<app::Channel> m_inner;
    bool m_closed = false;
};

} // namespace

struct BenchNetwork::Exchange {
    app::HttpRequest request;
    QPromise<base::Result<app::HttpAnswer>> promise;
    std::chrono::milliseconds started;
    QMetaObject::Connection off;
    bool over = false;
};

BenchNetwork::BenchNetwork(Around around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{
}

void BenchNetwork::set(NetworkMode mode, std::chrono::milliseconds delay, int lossPercent)
{
    m_delay = delay;
    m_loss = lossPercent;
    if (std::exchange(m_mode, mode) == mode)
        return;
    if (mode == NetworkMode::Off)
        Q_EMIT wentOff();
}

bool BenchNetwork::loses()
{
    return m_mode == NetworkMode::Slow && int(m_random.bounded(100)) < m_loss;
}

QFuture<base::Result<app::HttpAnswer>> BenchNetwork::send(app::HttpRequest request)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->request = std::move(request);
    exchange->started = m_around.clock.steady();
    exchange->promise.start();
    QFuture<base::Result<app::HttpAnswer>> future = exchange->promise.future();
    exchange->off = connect(
        this, &BenchNetwork::wentOff, this, [this, exchange] { finish(exchange, tl::unexpected(unreachable())); });
    if (m_mode == NetworkMode::Off) {
        QMetaObject::invokeMethod(
            this, [this, exchange] { finish(exchange, tl::unexpected(unreachable())); }, Qt::QueuedConnection);
    } else if (delay().count() == 0) {
        forward(exchange);
    } else {
        m_around.clock.after(delay(), this, [this, exchange] { forward(exchange); });
    }
    return future;
}

void BenchNetwork::forward(const std::shared_ptr<Exchange> &exchange)
{
    if (exchange->over)
        return;
    // Lost on the way there nobody has it; lost on the way back the other side has acted, and we do not know.
    const auto lose = [this, exchange] {
        m_around.clock.after(exchange->request.timeout, this,
            [this, exchange] { finish(exchange, base::fail(base::Fault::Unavailable, u"network: lost"_s)); });
    };
    if (loses())
        return lose();
    m_around.http.send(exchange->request)
        .then(this, [this, exchange, lose](const base::Result<app::HttpAnswer> &result) {
            if (loses())
                return lose();
            if (delay().count() == 0)
                return finish(exchange, result);
            m_around.clock.after(delay(), this, [this, exchange, result] { finish(exchange, result); });
        });
}

void BenchNetwork::finish(const std::shared_ptr<Exchange> &exchange, base::Result<app::HttpAnswer> result)
{
    if (std::exchange(exchange->over, true))
        return;
    disconnect(exchange->off);
    const app::HttpRequest &request = exchange->request;
    const QString how = result ? QString::number(result->status) : QString(base::name(result.error().fault));
    const auto took = m_around.clock.steady() - exchange->started;
    const bool good = result && result->status < 400;
    m_around.log.add(Event::Kind::Network,
        u"%1 %2 %3 in %4 ms"_s.arg(methodOf(request), request.path, how).arg(took.count()),
        good ? Event::Level::Plain : Event::Level::Error);
    exchange->promise.addResult(std::move(result));
    exchange->promise.finish();
}

std::unique_ptr<app::Channel> BenchNetwork::openChannel(QString origin, QString path)
{
    if (m_mode == NetworkMode::Off)
        return std::make_unique<BenchChannel>(*this, nullptr);
    m_around.log.add(Event::Kind::Network, u"Channel "_s + path);
    return std::make_unique<BenchChannel>(*this, m_around.http.openChannel(std::move(origin), std::move(path)));
}

} // namespace platform
