#include "manager/http/server.h"

#include "tests/manager/http/client.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTest>

#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What a test server saw and does: /echo answers at once, /later from another thread, /never not at all, /drop lets
/// the answer go, /throw throws, /split tries to smuggle a header.
struct Seen {
    QMutex mutex;
    QList<manager::Request> requests;
    QList<manager::Answer> kept;

    void receive(manager::Request request, manager::Answer answer)
    {
        const QMutexLocker lock(&mutex);
        requests.append(request);
        if (request.path == "/later") {
            std::thread([answer] {
                std::this_thread::sleep_for(50ms);
                answer({200, {}, "later"});
                answer({500, {}, "twice"});
            }).detach();
        } else if (request.path == "/never" || request.path == "/poll") {
            kept.append(answer);
        } else if (request.path == "/throw") {
            throw std::runtime_error("handler");
        } else if (request.path == "/split") {
            answer({200, {{"X-A", "b\r\nSet-Cookie: c=d"}}, ""});
        } else if (request.path != "/drop") {
            answer({200, {{"Content-Type", "text/plain"}}, request.method + ' ' + request.path + ' ' + request.body});
        }
    }

    qsizetype count()
    {
        const QMutexLocker lock(&mutex);
        return requests.size();
    }
    manager::Request last()
    {
        const QMutexLocker lock(&mutex);
        return requests.last();
    }
};

manager::ServerConfig quick()
{
    manager::ServerConfig config;
    config.limits.idle = 400ms;
    config.limits.headerTime = 300ms;
    config.limits.bodyTime = 300ms;
    config.limits.answerTime = 1500ms;
    config.limits.stopTime = 500ms;
    return config;
}

} // namespace

class ServerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Seen> m_seen;
    std::unique_ptr<manager::Server> m_server;
    quint16 m_port = 0;

    void serve(const manager::ServerConfig &config)
    {
        m_server.reset();
        m_seen = std::make_unique<Seen>();
        m_server = std::make_unique<manager::Server>(config,
            manager::Handlers{[this](manager::Request request, manager::Answer answer) {
                                  m_seen->receive(std::move(request), std::move(answer));
                              },
                [](manager::ChannelId) {}, [](manager::ChannelId, QByteArray) {}, [](manager::ChannelId) {}});
        const auto port = m_server->start();
        QVERIFY2(port, port ? "" : qPrintable(port.error().detail));
        m_port = *port;
    }
    QByteArray ask(const QByteArray &bytes)
    {
        Client client(m_port);
        client.write(bytes);
        return client.answer();
    }
    bool servedWithin(std::chrono::milliseconds time)
    {
        QDeadlineTimer until(time);
        while (!until.hasExpired()) {
            if (ask("GET /echo HTTP/1.1\r\nHost: h\r\n\r\n").startsWith("HTTP/1.1 200 "))
                return true;
            QTest::qSleep(20);
        }
        return false;
    }

private Q_SLOTS:
    void init() { serve(quick()); }
    void cleanup()
    {
        m_server.reset();
        m_seen.reset();
    }

    void answers()
    {
        const QByteArray got
            = ask("POST /echo?a=b HTTP/1.1\r\nHost: localhost\r\nX-Some: thing\r\nCookie: a=1\r\nCookie: b=2\r\n"
                  "Content-Length: 5\r\n\r\nhello");
        QVERIFY(got.startsWith("HTTP/1.1 200 "));
        QVERIFY(got.endsWith("POST /echo hello"));
        QVERIFY(got.contains("Content-Length: 16\r\n"));
        QVERIFY(got.contains("\r\nDate: "));
        const manager::Request request = m_seen->last();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.queryValue("a"), QByteArray("b"));
        QCOMPARE(request.header("x-some"), QByteArray("thing"));
        QCOMPARE(request.header("cookie"), QByteArray("a=1; b=2"));
        QCOMPARE(request.peer, QByteArray("127.0.0.1"));
        QVERIFY(!request.secure);
    }

    void answersHeadWithoutBody()
    {
        Client client(m_port);
        client.write("HEAD /echo HTTP/1.1\r\nHost: h\r\n\r\nGET /echo HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(client.ends(2000)); // after the idle time
        QCOMPARE(client.unread().count("HTTP/1.1 200"), 2);
        QCOMPARE(client.unread().count("GET /echo"), 1);
        QVERIFY(!client.unread().contains("HEAD /echo"));
    }

    void keepsOrderOfPipelined()
    {
        Client client(m_port);
        QByteArray many = "GET /later HTTP/1.1\r\nHost: h\r\n\r\n";
        for (int i = 0; i < 50; ++i)
            many += "POST /n" + QByteArray::number(i) + " HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nxy";
        client.write(many);
        QVERIFY(client.answer().endsWith("later"));
        for (int i = 0; i < 50; ++i)
            QVERIFY(client.answer().endsWith("POST /n" + QByteArray::number(i) + " xy"));
    }

    void survivesHandlers()
    {
        QVERIFY(ask("GET /drop HTTP/1.1\r\nHost: h\r\n\r\n").startsWith("HTTP/1.1 500 "));
        QVERIFY(ask("GET /throw HTTP/1.1\r\nHost: h\r\n\r\n").startsWith("HTTP/1.1 500 "));
        const QByteArray split = ask("GET /split HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(split.startsWith("HTTP/1.1 500 "));
        QVERIFY(!split.contains("Set-Cookie"));
        QVERIFY(ask("GET /never HTTP/1.1\r\nHost: h\r\n\r\n").startsWith("HTTP/1.1 503 "));
        m_seen->kept.first()({200, {}, "too late"}); // does nothing
        QVERIFY(ask("GET /echo HTTP/1.1\r\nHost: h\r\n\r\n").startsWith("HTTP/1.1 200 "));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row
            = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
        const QByteArray host = "Host: h\r\n";
        row("header too large", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(20'000, 'a') + "\r\n\r\n", 431);
        row("header without end", "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'a'), 431);
        row("many headers", "GET / HTTP/1.1\r\n" + host + QByteArray("a: b\r\n").repeated(100) + "\r\n", 431);
        row("long target", "GET /" + QByteArray(3'000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
        row("body announced too large", "POST / HTTP/1.1\r\n" + host + "Content-Length: 65537\r\n\r\n", 413);
        row("body too large, sent",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 200000\r\n\r\n" + QByteArray(200'000, 'a'), 413);
        row("length overflows", "POST / HTTP/1.1\r\n" + host + "Content-Length: 18446744073709551617\r\n\r\n", 400);
        row("length negative", "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400);
        row("length twice", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
        row("length list", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1, 1\r\n\r\na", 400);
        row("chunked", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411);
        row("chunked and length",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("length and chunked",
            "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400);
        row("odd encoding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 411);
        row("space before colon", "POST / HTTP/1.1\r\n" + host + "Content-Length : 5\r\n\r\nabcde", 400);
        row("bare lf", "GET / HTTP/1.1\nHost: h\n\n", 400);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\n" + host + "Host: i\r\n\r\n", 400);
        row("two origins", "GET / HTTP/1.1\r\n" + host + "Origin: a\r\norigin: b\r\n\r\n", 400);
        row("absolute form", "GET http://other/ HTTP/1.1\r\n" + host + "\r\n", 400);
        row("dots", "GET /../../etc/passwd HTTP/1.1\r\n" + host + "\r\n", 400);
        row("method", "PUT / HTTP/1.1\r\n" + host + "\r\n", 405);
        row("connect", "CONNECT a:1 HTTP/1.1\r\n" + host + "\r\n", 405);
        row("invented method", "FROB / HTTP/1.1\r\n" + host + "\r\n", 405);
        row("expect", "POST / HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 1\r\n\r\n", 417);
        row("version 2", "GET / HTTP/2.0\r\n" + host + "\r\n", 400);
        row("http2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
        row("tls to plain", QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, '\x55') + "\r\n\r\n", 400);
        row("nul in header", "GET / HTTP/1.1\r\n" + host + QByteArray("X: a\0b\r\n\r\n", 10), 400);
        row("upgrade elsewhere",
            "GET /other HTTP/1.1\r\n" + host
                + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n",
            400);
        row("upgrade, old version",
            "GET /v1/channel HTTP/1.1\r\n" + host
                + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Version: 8\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n",
            426);
        row("upgrade from a page",
            "GET /v1/channel HTTP/1.1\r\n" + host
                + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Origin: https://evil.example\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                  "MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n",
            403);
        row("upgrade without a key",
            "GET /v1/channel HTTP/1.1\r\n" + host
                + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Version: 13\r\n\r\n",
            400);
    }
    /// A refusal has the right status, ends the connection (whatever follows is never read as a request), and no
    /// handler has seen it.
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Client client(m_port);
        client.write(bytes);
        const QByteArray got = client.answer();
        QCOMPARE(got.mid(9, 3).toInt(), status);
        client.write("GET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(client.ends());
        QVERIFY(!client.unread().contains("HTTP/1.1 200"));
        QCOMPARE(m_seen->count(), 0);
    }

    void refusesPlainGetOfChannel()
    {
        QVERIFY(ask("GET /v1/channel HTTP/1.1\r\nHost: h\r\n\r\n").startsWith("HTTP/1.1 426 "));
        QCOMPARE(m_seen->count(), 0);
    }

    void endsSlowHeader()
    {
        Client client(m_port);
        QElapsedTimer timer;
        timer.start();
        client.write("GET / HT");
        while (timer.elapsed() < 250) { // a byte now and then does not buy more time
            QTest::qSleep(50);
            client.write("T");
        }
        QVERIFY(client.ends(2000));
        QVERIFY(timer.elapsed() < 1500);
    }
    void endsSlowBody()
    {
        Client client(m_port);
        client.write("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc");
        QVERIFY(client.ends(2000));
        QCOMPARE(m_seen->count(), 0);
    }
    void endsIdle()
    {
        Client client(m_port);
        QVERIFY(client.ends(2000));
    }

    void forgetsWhoHungUp()
    {
        manager::ServerConfig config = quick();
        config.limits.answerTime = 60s;
        config.limits.perPeerLoopback = 4;
        serve(config);
        for (int i = 0; i < 4; ++i) {
            Client client(m_port);
            client.write("GET /poll HTTP/1.1\r\nHost: h\r\n\r\n");
            QTRY_COMPARE(m_seen->count(), i + 1);
            client.abort();
        }
        // Their places come back although nobody has answered them.
        QVERIFY(servedWithin(4s));
    }

    void holdsPeersToTheirShare()
    {
        manager::ServerConfig config = quick();
        config.limits.perPeerLoopback = 3;
        config.limits.idle = 30s;
        serve(config);
        Client one(m_port), two(m_port), three(m_port);
        one.write("GET /echo HTTP/1.1\r\nHost: h\r\n\r\n");
        two.write("GET /echo HTTP/1.1\r\nHost: h\r\n\r\n");
        three.write("GET /echo HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(!one.answer().isEmpty() && !two.answer().isEmpty() && !three.answer().isEmpty());
        Client four(m_port);
        QVERIFY(four.ends(1000));
        one.abort();
        QVERIFY(servedWithin(2s));
    }

    void stopsCleanly()
    {
        Client idle(m_port), open(m_port), hanging(m_port);
        open.write("GET /poll HTTP/1.1\r\nHost: h\r\n\r\n");
        hanging.write("GET /never HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_COMPARE(m_seen->count(), 2);
        std::thread answer([this] {
            std::this_thread::sleep_for(100ms);
            const QMutexLocker lock(&m_seen->mutex);
            for (qsizetype i = 0; i < 2; ++i) {
                if (m_seen->requests.at(i).path == "/poll")
                    m_seen->kept.at(i)({200, {}, "done"});
            }
        });
        QElapsedTimer timer;
        timer.start();
        m_server->stop();
        answer.join();
        QVERIFY(timer.elapsed() < 2000);
        const QByteArray last = open.answer();
        QVERIFY(last.endsWith("done"));
        QVERIFY(last.contains("Connection: close\r\n"));
        QVERIFY(idle.ends(500));
        QVERIFY(hanging.ends(500));
        m_seen->kept.clear(); // dropping and answering after the end is harmless
        QTcpSocket refused;
        refused.connectToHost(u"127.0.0.1"_s, m_port);
        QVERIFY(!refused.waitForConnected(500));
    }

    void staysLocalWithoutCertificate()
    {
        manager::ServerConfig config;
        config.address = u"0.0.0.0"_s;
        manager::Server open(config,
            manager::Handlers{[](manager::Request, manager::Answer) { }, [](manager::ChannelId) { },
                [](manager::ChannelId, QByteArray) { }, [](manager::ChannelId) { }});
        const auto port = open.start();
        QVERIFY(!port);
        QCOMPARE(port.error().fault, base::Fault::Refused);
    }
    void saysWhenThePortIsTaken()
    {
        manager::ServerConfig config;
        config.port = m_port;
        manager::Server second(config,
            manager::Handlers{[](manager::Request, manager::Answer) { }, [](manager::ChannelId) { },
                [](manager::ChannelId, QByteArray) { }, [](manager::ChannelId) { }});
        const auto port = second.start();
        QVERIFY(!port);
        QCOMPARE(port.error().fault, base::Fault::Unavailable);
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "server.moc"
