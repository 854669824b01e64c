#include "manager/service.h"

#include "core/base/json.h"
#include "core/protocol/channel.h"
#include "manager/check/erasure.h"
#include "manager/check/outbox.h"
#include "manager/check/routes.h"
#include "manager/check/shop.h"
#include "manager/check/uploads.h"
#include "manager/http/problem.h"
#include "manager/http/securityheaders.h"
#include "manager/phone/routes.h"
#include "manager/rotation.h"
#include "manager/rules/limits.h"
#include "manager/visit.h"
#include "manager/web/routes.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace manager {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {
Q_LOGGING_CATEGORY(logManager, "kauth.manager")

constexpr auto pollTime = 25s;
constexpr auto tickTime = 200ms;
constexpr int heavyThreads = 2;
constexpr int diskThreads = 2;
constexpr int heavyQueue = 64; ///< More waiting than this is an attack: a plain "later" is kinder than a minute.
constexpr int heavyKept = 16; ///< Of them, for browsers their account knows and whoever is signed in.
constexpr qint64 checkpointEntries = 100;
constexpr base::JsonLimits bodyLimits{16 * 1024, 4};

/// The {id} of a path that fits a route; nullopt when it does not.
std::optional<QByteArray> match(const QByteArray &route, const QByteArray &path)
{
    const qsizetype hole = route.indexOf("{id}");
    if (hole < 0) {
        return route == path ? std::optional(QByteArray()) : std::nullopt;
    }
    const QByteArrayView before = QByteArrayView(route).first(hole);
    const QByteArrayView after = QByteArrayView(route).sliced(hole + 4);
    if (path.size() <= route.size() - 4 || !path.startsWith(before) || !path.endsWith(after)) {
        return {};
    }
    const QByteArray id = path.sliced(hole, path.size() - route.size() + 4);
    return id.contains('/') ? std::nullopt : std::optional(id);
}

bool isUnsafe(const Request &request)
{
    return request.method != "GET" && request.method != "HEAD";
}
} // namespace

struct Service::Call {
    const Route *route;
    Handler handler; ///< The route's, or what heavy work led to.
    Visit visit;
    Answer answer;
    Steady::time_point until; ///< Of a long poll.
};

Service::Service(Config config, Keys keys, std::function<base::Instant()> clock)
    : m_pages(config.assets.isEmpty() ? u":/manager"_s : config.assets)
{
    m_desk = std::make_unique<Desk>(std::move(config), std::move(keys),
        Channels::Line{[this](ChannelId to, QByteArray message) { m_server->send(to, std::move(message)); },
            [this](ChannelId which) { m_server->close(which); }},
        std::move(clock));
    m_desk->heavy.setMaxThreadCount(heavyThreads);
    m_routes = webRoutes();
    for (auto &&more : {phoneRoutes(), checkRoutes()}) {
        m_routes.insert(m_routes.end(), more.begin(), more.end());
    }
    m_desk->disk.setMaxThreadCount(diskThreads);
    m_desk->post.setMaxThreadCount(1);
}

Service::~Service()
{
    stop();
}

const QString &Service::origin() const
{
    return m_desk->origin;
}

qint64 Service::passwordChecks() const
{
    return m_desk->passwords.checks();
}

base::Result<quint16> Service::start()
{
    Config &config = m_desk->config;
    if (auto opened = m_desk->worker.start(config.data + "/manager.db"_L1, tickTime, [this] { tick(); }); !opened) {
        return tl::unexpected(opened.error());
    }
    m_desk->worker.run<bool>(
        [this](store::Database &database) {
            adoptServerKey(database, m_desk->keys, m_desk->now());
            return true;
        },
        [](const base::Result<bool> &) {});
    ServerConfig server;
    server.address = config.address;
    server.port = config.port;
    server.certificateFile = config.certificate;
    server.keyFile = config.certificateKey;
    dropStrayBlobs(*m_desk);
    Handlers handlers;
    handlers.patch = [this](Request request, std::function<void(Intake)> decide) {
        takeUpload(*m_desk, std::move(request), std::move(decide));
    };
    handlers.request = [this](Request request, Answer answer) { receive(std::move(request), answer); };
    handlers.opened = [this](ChannelId channel) {
        m_desk->worker.call([this, channel] { m_desk->channels.opened(channel, Steady::now()); });
    };
    handlers.message = [this](ChannelId channel, QByteArray message) {
        m_desk->worker.call([this, channel, message = std::move(message)] { identifyPhone(channel, message); });
    };
    handlers.closed
        = [this](ChannelId channel) { m_desk->worker.call([this, channel] { m_desk->channels.closed(channel); }); };
    m_server = std::make_unique<Server>(server, std::move(handlers));
    auto port = m_server->start();
    if (!port) {
        return port;
    }
    const QString plain
        = (config.certificate.isEmpty() ? u"http"_s : u"https"_s) + "://%1:"_L1 + QString::number(*port);
    m_desk->origin = config.origin.isEmpty() ? plain.arg("localhost"_L1) : config.origin;
    m_desk->origins = {m_desk->origin.toLatin1()};
    if (config.developer) {
        for (const auto *host : {"localhost", "127.0.0.1", "[::1]"}) {
            m_desk->origins.append(plain.arg(QLatin1StringView(host)).toLatin1());
        }
    }
    return port;
}

void Service::stop()
{
    if (!m_server) {
        return;
    }
    m_stopping = true;
    m_desk->worker.call([this] { m_desk->waiters.tellAll(); });
    m_server->stop();
    m_desk->heavy.waitForDone();
    m_desk->disk.waitForDone();
    m_desk->post.waitForDone();
    m_desk->worker.run<bool>(
        [this](store::Database &database) {
            store::addCheckpoint(database, m_desk->keys.server, m_desk->now());
            return true;
        },
        [](const base::Result<bool> &) {});
    m_desk->worker.stop();
    m_server.reset();
}

void Service::receive(Request request, const Answer &answer)
{
    // Every answer of ours is dressed the same way: nothing of the API is ever kept or rendered.
    const bool secure = request.secure;
    const auto dressed = [answer, secure](Reply reply) {
        for (const Pair &header : securityHeaders(Content::Api, secure)) {
            const bool there
                = std::ranges::any_of(reply.headers, [&](const Pair &had) { return had.first == header.first; });
            if (!there) {
                reply.headers.append(header);
            }
        }
        answer(std::move(reply));
    };
    if (!isUnsafe(request)) {
        if (auto page = m_pages.find(request)) {
            answer(std::move(*page));
            return;
        }
    }
    bool pathKnown = false;
    for (const Route &route : m_routes) {
        auto id = match(route.path, request.path);
        if (!id) {
            continue;
        }
        pathKnown = true;
        if (route.method != request.method && !(request.method == "HEAD" && route.method == "GET")) {
            continue;
        }
        auto call = std::make_shared<Call>();
        call->route = &route;
        call->handler = route.handler;
        call->answer = dressed;
        call->until = Steady::now() + pollTime;
        if (isUnsafe(request) && !route.bare) {
            const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
            if (type == "application/json") {
                auto body = base::readJson(request.body, bodyLimits);
                if (!body) {
                    dressed(refusal(400, "malformed"_L1));
                    return;
                }
                call->visit.body = std::move(*body);
            } else if (type != "application/jose" || route.path.startsWith("/web/")) {
                dressed(refusal(415, "media-type"_L1));
                return;
            }
        }
        const QJsonObject body = call->visit.body;
        call->visit = arrive(*m_desk, std::move(request));
        call->visit.body = body;
        call->visit.parameter = *id;
        run(call);
        return;
    }
    dressed(pathKnown ? refusal(405, "method"_L1) : refusal(404, "not-found"_L1));
}

void Service::run(const std::shared_ptr<Call> &call)
{
    m_desk->worker.run<Step>(
        [this, call](store::Database &database) -> Step {
            Visit visit = call->visit;
            visit.now = m_desk->now();
            if (call->route->path.startsWith("/web/")) {
                identify(*m_desk, database, visit);
                if (isUnsafe(visit.request)) {
                    if (auto foreign = refuseForeign(*m_desk, visit)) {
                        return {std::move(*foreign), {}, {}, {}};
                    }
                }
            }
            if (auto stranger = refuseStranger(visit, call->route->need)) {
                return {std::move(*stranger), {}, {}, {}};
            }
            return call->handler(*m_desk, database, visit);
        },
        [this, call](base::Result<Step> step) { finish(call, std::move(step)); });
}

void Service::finish(const std::shared_ptr<Call> &call, base::Result<Step> step)
{
    if (!step) {
        qCCritical(logManager).noquote() << "cannot write:" << step.error().detail;
        if (call->route->takesAway && !call->visit.withoutStore) {
            // What makes things safer goes on without its audit entry, and at last without the disk.
            (call->visit.withoutAudit ? call->visit.withoutStore : call->visit.withoutAudit) = true;
            run(call);
            return;
        }
        call->answer(refusal(503, "unavailable"_L1));
        return;
    }
    for (const auto &then : step->then) {
        then();
    }
    if (step->heavy) {
        if (m_desk->heavyWaiting >= (step->known ? heavyQueue : heavyQueue - heavyKept)) {
            call->answer(refusal({503, u"busy"_s, u"Service Unavailable"_s, 5s, {}}));
            return;
        }
        ++m_desk->heavyWaiting;
        m_desk->heavy.start([this, call, work = std::move(step->heavy)] {
            call->handler = work();
            --m_desk->heavyWaiting;
            run(call);
        });
    } else if (step->hold && !call->visit.timeIsOver) {
        hold(call, *step->hold);
    } else {
        call->answer(std::move(step->reply));
    }
}

void Service::hold(const std::shared_ptr<Call> &call, const Hold &on)
{
    auto until = call->until;
    bool last = true;
    if (on.until) {
        const auto change = Steady::now() + std::max(*on.until - m_desk->now(), 0ms);
        if (change < until) {
            until = change;
            last = false; // it will have changed: no need to give up
        }
    }
    m_desk->waiters.wait(on.key, until, [this, call, last](bool timeIsOver) {
        call->visit.timeIsOver = (timeIsOver && last) || m_stopping;
        run(call);
    });
}

void Service::identifyPhone(ChannelId channel, const QByteArray &message)
{
    const auto nonce = m_desk->channels.takeNonce(channel);
    if (!nonce) {
        m_desk->channels.refuse(channel);
        return;
    }
    struct Who {
        std::optional<store::Device> device;
        bool something = false; ///< There is something to fetch already.
    };
    m_desk->worker.run<Who>(
        [this, message, nonce](store::Database &database) -> Who {
            Who who{phoneOfChannel(database, message, *nonce), false};
            if (who.device) {
                who.something = !who.device->sealedSeed.isEmpty() || !who.device->sealedCodes.isEmpty()
                    || who.device->state == store::DeviceState::Revoked
                    || !store::openChallenges(database, who.device->account, m_desk->now()).isEmpty();
            }
            return who;
        },
        [this, channel](const base::Result<Who> &who) {
            if (!who || !who->device) {
                m_desk->channels.refuse(channel);
                return;
            }
            m_desk->channels.identified(
                channel, who->device->id, who->device->account, who->device->state == store::DeviceState::Active);
            if (who->something) {
                m_desk->channels.wake(who->device->id);
            }
        });
}

void Service::tick()
{
    const auto now = Steady::now();
    m_desk->waiters.tick(now);
    m_desk->channels.tick(now);
    if (now >= m_nextExpiry) {
        m_nextExpiry = now + 1s;
        erase(*m_desk);
        sendDue(*m_desk);
        if (m_desk->config.developer) {
            cancelLateOrders(*m_desk);
        }
        m_desk->worker.run<QList<store::Challenge>>(
            [this](store::Database &database) {
                const auto expired = store::expireChallenges(database, m_desk->now());
                for (const store::Challenge &challenge : expired) {
                    store::append(database,
                        {challenge.account, u"expired"_s, {},
                            {{u"browser"_s, challenge.browser}, {u"system"_s, challenge.system},
                                {u"place"_s, challenge.place}}},
                        m_desk->now());
                }
                if (store::unsignedEntries(database) >= checkpointEntries) {
                    store::addCheckpoint(database, m_desk->keys.server, m_desk->now());
                }
                return expired;
            },
            [this](const base::Result<QList<store::Challenge>> &expired) {
                for (const store::Challenge &challenge : expired.value_or(QList<store::Challenge>())) {
                    m_desk->refused.remove(challenge.id);
                    m_desk->waiters.tell(challenge.id.toBytes());
                    m_desk->channels.wake(challenge.account);
                }
            });
    }
    if (now >= m_nextSweep) {
        m_nextSweep = now + 10min;
        dropStrayBlobs(*m_desk);
        m_desk->worker.run<bool>(
            [this](store::Database &database) {
                store::sweep(database, m_desk->now());
                store::sweepCases(database, m_desk->now());
                store::sweepOutbox(database, m_desk->now() - rules::longestKept);
                return true;
            },
            [](const base::Result<bool> &) {});
    }
    if (now >= m_nextCheckpoint) {
        m_nextCheckpoint = now + 1h;
        m_desk->worker.run<bool>(
            [this](store::Database &database) {
                store::addCheckpoint(database, m_desk->keys.server, m_desk->now());
                return true;
            },
            [](const base::Result<bool> &) {});
    }
}

} // namespace manager
