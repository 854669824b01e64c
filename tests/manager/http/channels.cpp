#include "manager/http/server.h"

#include "tests/manager/http/client.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// WebSockets of phones, and TLS.
class ChannelsTest : public QObject {
    Q_OBJECT

private:
    QMutex m_mutex;
    QList<quint64> m_opened;
    QList<quint64> m_closed;
    QList<QByteArray> m_messages;
    std::unique_ptr<manager::Server> m_server;
    quint16 m_port = 0;

    void serve(const manager::ServerConfig &config)
    {
        m_server.reset();
        m_opened.clear();
        m_closed.clear();
        m_messages.clear();
        m_server = std::make_unique<manager::Server>(config,
            manager::Handlers{[](manager::Request request, manager::Answer answer) {
                                  answer({200, {}, request.secure ? "secure" : "plain"});
                              },
                [this](manager::ChannelId id) {
                    const QMutexLocker lock(&m_mutex);
                    m_opened.append(quint64(id));
                    m_server->send(id, "{\"nonce\":\"" + QByteArray::number(quint64(id)) + "\"}");
                },
                [this](manager::ChannelId id, QByteArray message) {
                    const QMutexLocker lock(&m_mutex);
                    m_messages.append(message);
                    if (message == "close me")
                        m_server->close(id);
                    else
                        m_server->send(id, "echo " + message);
                },
                [this](manager::ChannelId id) {
                    const QMutexLocker lock(&m_mutex);
                    m_closed.append(quint64(id));
                }});
        const auto port = m_server->start();
        QVERIFY2(port, port ? "" : qPrintable(port.error().detail));
        m_port = *port;
    }
    QUrl address() const { return QUrl(u"ws://127.0.0.1:%1/v1/channel"_s.arg(m_port)); }
    qsizetype opened()
    {
        const QMutexLocker lock(&m_mutex);
        return m_opened.size();
    }
    qsizetype closed()
    {
        const QMutexLocker lock(&m_mutex);
        return m_closed.size();
    }
    manager::ChannelId last()
    {
        const QMutexLocker lock(&m_mutex);
        return manager::ChannelId{m_opened.last()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        rlimit files{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
        QVERIFY(files.rlim_cur >= 4096);
    }
    void init() { serve({}); }
    void cleanup() { m_server.reset(); }

    void talks()
    {
        QWebSocket phone;
        QSignalSpy texts(&phone, &QWebSocket::textMessageReceived);
        phone.open(address());
        QTRY_COMPARE(texts.size(), 1);
        QVERIFY(texts.at(0).at(0).toString().startsWith(u"{\"nonce\":\""));
        phone.sendTextMessage(u"Grüße"_s);
        QTRY_COMPARE(texts.size(), 2);
        QCOMPARE(texts.at(1).at(0).toString(), u"echo Grüße"_s);
        phone.sendTextMessage(u"close me"_s);
        QTRY_COMPARE(phone.closeCode(), QWebSocketProtocol::CloseCodeNormal);
        QTRY_COMPARE(closed(), 1);
        m_server->send(last(), "to nobody");
    }

    void keepsOrder()
    {
        QWebSocket phone;
        QSignalSpy texts(&phone, &QWebSocket::textMessageReceived);
        phone.open(address());
        QTRY_COMPARE(texts.size(), 1);
        for (int i = 0; i < 50; ++i)
            m_server->send(last(), QByteArray::number(i));
        m_server->close(last()); // what is queued goes out first
        QTRY_COMPARE(texts.size(), 51);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(texts.at(i + 1).at(0).toString(), QString::number(i));
        QTRY_COMPARE(phone.closeCode(), QWebSocketProtocol::CloseCodeNormal);
    }

    void refusesBigAndBinary()
    {
        QWebSocket big;
        big.open(address());
        QTRY_COMPARE(opened(), 1);
        QTRY_VERIFY(big.isValid());
        big.sendTextMessage(QString(20'000, u'x'));
        QTRY_COMPARE(closed(), 1);
        QTRY_COMPARE(big.state(), QAbstractSocket::UnconnectedState);
        QWebSocket binary;
        binary.open(address());
        QTRY_COMPARE(opened(), 2);
        QTRY_VERIFY(binary.isValid());
        binary.sendBinaryMessage("bytes");
        QTRY_COMPARE(closed(), 2);
        QTRY_COMPARE(binary.closeCode(), QWebSocketProtocol::CloseCodeDatatypeNotSupported);
        QVERIFY(m_messages.isEmpty());
    }

    void dropsSlowReader()
    {
        Client slow(m_port); // shakes hands, then reads next to nothing
        slow.readSlowly();
        slow.write("GET /v1/channel HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n");
        QTRY_COMPARE(opened(), 1);
        const QByteArray much(100'000, 'x');
        for (int i = 0; i < 200 && closed() == 0; ++i) {
            m_server->send(last(), much);
            QTest::qWait(1);
        }
        QTRY_COMPARE(closed(), 1);
    }

    void endsSilentOnes()
    {
        manager::ServerConfig config;
        config.limits.channelIdle = 300ms;
        serve(config);
        Client silent(m_port); // does not answer pings
        silent.write("GET /v1/channel HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n");
        QWebSocket alive; // does
        alive.open(address());
        QTRY_COMPARE(opened(), 2);
        QTRY_COMPARE(closed(), 1);
        QTest::qWait(700);
        QCOMPARE(closed(), 1);
        QCOMPARE(alive.state(), QAbstractSocket::ConnectedState);
    }

    void noticesAbruptEnd()
    {
        {
            QWebSocket phone;
            phone.open(address());
            QTRY_COMPARE(opened(), 1);
            phone.abort();
        }
        QTRY_COMPARE(closed(), 1);
    }

    void thousand()
    {
        constexpr int many = 1000;
        std::vector<std::unique_ptr<QWebSocket>> phones;
        int greeted = 0;
        int echoed = 0;
        int away = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < many; ++i) {
            auto phone = std::make_unique<QWebSocket>();
            QWebSocket *raw = phone.get();
            connect(raw, &QWebSocket::textMessageReceived, this,
                [&greeted, &echoed](const QString &text) { text.startsWith(u"echo ") ? ++echoed : ++greeted; });
            connect(raw, &QWebSocket::disconnected, this,
                [raw, &away] { away += raw->closeCode() == QWebSocketProtocol::CloseCodeGoingAway; });
            raw->open(address());
            phones.push_back(std::move(phone));
        }
        QTRY_COMPARE_WITH_TIMEOUT(greeted, many, 30'000);
        for (const auto &phone : phones)
            phone->sendTextMessage(u"here"_s);
        QTRY_COMPARE_WITH_TIMEOUT(echoed, many, 30'000);
        qInfo("%d channels opened, greeted and echoed in %lld ms", many, timer.elapsed());
        QCOMPARE(opened(), many);
        std::thread stopping([this] { m_server->stop(); });
        QTRY_COMPARE_WITH_TIMEOUT(away, many, 10'000);
        stopping.join();
        QCOMPARE(closed(), many);
        QCOMPARE(QSet<quint64>(m_closed.cbegin(), m_closed.cend()).size(), many);
    }

    void tls()
    {
        QTemporaryDir folder;
        const QString key = folder.filePath(u"key.pem"_s);
        const QString certificate = folder.filePath(u"cert.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s, u"1"_s, u"-subj"_s, u"/CN=localhost"_s});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);

        manager::ServerConfig config;
        config.certificateFile = certificate;
        config.keyFile = folder.filePath(u"absent.pem"_s);
        const manager::Handlers handlers{[](manager::Request, manager::Answer) { }, [](manager::ChannelId) { },
            [](manager::ChannelId, QByteArray) { }, [](manager::ChannelId) { }};
        QCOMPARE(manager::Server(config, handlers).start().error().fault, base::Fault::Malformed);
        config.keyFile = key;
        serve(config);

        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates(QSslCertificate::fromPath(certificate));
        QSslSocket socket;
        socket.setSslConfiguration(trust);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port, u"localhost"_s);
        QVERIFY2(socket.waitForEncrypted(), qPrintable(socket.errorString()));
        QCOMPARE(socket.sessionProtocol(), QSsl::TlsV1_3);
        socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QVERIFY(socket.waitForDisconnected());
        QVERIFY(socket.readAll().endsWith("secure"));

        QSslSocket old;
        trust.setProtocol(QSsl::TlsV1_2);
        old.setSslConfiguration(trust);
        old.connectToHostEncrypted(u"127.0.0.1"_s, m_port, u"localhost"_s);
        QVERIFY(!old.waitForEncrypted());

        Client plain(m_port);
        plain.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(plain.ends());
        QVERIFY(!plain.unread().contains("HTTP/1.1"));

        QWebSocket phone;
        QSignalSpy texts(&phone, &QWebSocket::textMessageReceived);
        trust.setProtocol(QSsl::TlsV1_3OrLater);
        trust.setPeerVerifyMode(QSslSocket::VerifyNone); // the name is 127.0.0.1; who it is was tested above
        phone.setSslConfiguration(trust);
        phone.open(QUrl(u"wss://127.0.0.1:%1/v1/channel"_s.arg(m_port)));
        QTRY_COMPARE(texts.size(), 1);
        phone.close();
        QTRY_COMPARE(closed(), 1);
    }
};

QTEST_GUILESS_MAIN(ChannelsTest)
#include "channels.moc"
