#include "manager/http/server.h"

#include "tests/manager/http/client.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTest>

#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What came to a sink, piece by piece.
struct Poured {
    QMutex mutex;
    QByteArray bytes;
    qsizetype largest = 0;
    int ended = 0;
    bool whole = false;
};

class Sink : public manager::BodySink {
public:
    Sink(std::shared_ptr<Poured> to, qsizetype most)
        : m_to(std::move(to))
        , m_most(most)
    {
    }
    bool take(QByteArrayView piece) override
    {
        const QMutexLocker lock(&m_to->mutex);
        m_to->bytes += piece;
        m_to->largest = std::max(m_to->largest, piece.size());
        return m_to->bytes.size() <= m_most;
    }
    void end(bool whole, manager::Answer answer) override
    {
        const QMutexLocker lock(&m_to->mutex);
        ++m_to->ended;
        m_to->whole = whole;
        answer({whole ? 204 : 507, {{"Upload-Offset", QByteArray::number(m_to->bytes.size())}}, {}});
    }

private:
    std::shared_ptr<Poured> m_to;
    qsizetype m_most;
};

QByteArray patch(const QByteArray &path, qsizetype length)
{
    return "PATCH " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

} // namespace

class StreamTest : public QObject {
    Q_OBJECT
    std::shared_ptr<Poured> m_poured;
    std::unique_ptr<manager::Server> m_server;
    quint16 m_port = 0;

private Q_SLOTS:
    void init()
    {
        m_poured = std::make_shared<Poured>();
        manager::ServerConfig config;
        config.limits.pace = 1000;
        config.limits.paceTime = 300ms;
        config.limits.answerTime = 1500ms;
        config.limits.stopTime = 500ms;
        manager::Handlers handlers;
        handlers.request = [](manager::Request request, manager::Answer answer) { answer({200, {}, request.method}); };
        handlers.patch = [this](manager::Request request, std::function<void(manager::Intake)> decide) {
            if (request.path == "/no")
                decide({{}, {403, {}, "no"}});
            else if (request.path == "/drop")
                return;
            else
                std::thread([decide,
                                sink = std::make_shared<Sink>(m_poured, request.path == "/little" ? 5000 : 1 << 30)] {
                    decide({sink, {}});
                    decide({{}, {500, {}, "twice"}});
                }).detach();
        };
        handlers.opened = [](manager::ChannelId) { };
        handlers.closed = [](manager::ChannelId) { };
        handlers.message = [](manager::ChannelId, QByteArray) { };
        m_server = std::make_unique<manager::Server>(config, handlers);
        m_port = *m_server->start();
    }
    void cleanup() { m_server.reset(); }

    void bodiesArePoured()
    {
        Client client(m_port);
        QByteArray body(3'000'000, 0);
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = char(i * 31 >> 3);
        client.write(patch("/in", body.size()) + body);
        const auto answer = client.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 204"));
        QVERIFY(!answer.toLower().contains("content-length"));
        QVERIFY(answer.contains("Upload-Offset: 3000000\r\n"));
        QCOMPARE(m_poured->bytes, body);
        QVERIFY(m_poured->largest <= 64 * 1024);
        // The connection is good for the next one.
        client.write(patch("/in", 3) + "end" + "GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.answer().contains("Upload-Offset: 3000003"));
        QVERIFY(client.answer().endsWith("GET"));
        client.write(patch("/in", 0));
        QVERIFY(client.answer().startsWith("HTTP/1.1 204"));
    }

    void refusedBeforeTheBody()
    {
        Client client(m_port);
        client.write(patch("/no", 10'000'000'000));
        QVERIFY(client.answer().startsWith("HTTP/1.1 403"));
        QVERIFY(client.ends());
        Client forgotten(m_port);
        forgotten.write(patch("/drop", 10));
        QVERIFY(forgotten.answer().startsWith("HTTP/1.1 500"));
        QCOMPARE(m_poured->ended, 0);
        Client without(m_port);
        without.write("PATCH /in HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(without.answer().startsWith("HTTP/1.1 411"));
    }

    void aSinkThatIsFullEndsIt()
    {
        Client client(m_port);
        client.write(patch("/little", 200'000) + QByteArray(200'000, 'x'));
        QVERIFY(client.answer().startsWith("HTTP/1.1 507"));
        QVERIFY(client.ends());
        QCOMPARE(m_poured->ended, 1);
        QVERIFY(!m_poured->whole);
    }

    void aBrokenLineIsSaid()
    {
        {
            Client client(m_port);
            client.write(patch("/in", 100'000) + QByteArray(40'000, 'x'));
            QTRY_COMPARE(m_poured->bytes.size(), 40'000);
            client.abort();
        }
        QTRY_COMPARE(m_poured->ended, 1);
        QVERIFY(!m_poured->whole);
    }

    void slowOnesAreCut()
    {
        Client client(m_port);
        client.write(patch("/in", 100'000));
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 5000 && m_poured->ended == 0) {
            client.write("x");
            QTest::qWait(50);
        }
        QCOMPARE(m_poured->ended, 1);
        QVERIFY(!m_poured->whole);
        QVERIFY(client.ends());
        // Slow, but fast enough.
        m_poured->bytes.clear();
        Client patient(m_port);
        patient.write(patch("/in", 8000));
        for (int i = 0; i < 8; ++i) {
            patient.write(QByteArray(1000, 'x'));
            QTest::qWait(100);
        }
        QVERIFY(patient.answer().startsWith("HTTP/1.1 204"));
    }

    void stoppingEndsIt()
    {
        Client client(m_port);
        client.write(patch("/in", 100'000) + "x");
        QTRY_COMPARE(m_poured->bytes.size(), 1);
        m_server.reset();
        QCOMPARE(m_poured->ended, 1);
        QVERIFY(!m_poured->whole);
    }
};

QTEST_GUILESS_MAIN(StreamTest)
#include "stream.moc"
