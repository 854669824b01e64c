#include "platform/common/qthttp.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;

namespace {

/// Answers every connection with the same bytes and remembers what was asked.
class Canned : public QObject {
public:
    explicit Canned(QByteArray reply, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_reply(std::move(reply))
        , m_server(std::move(server))
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto *socket = m_server->nextPendingConnection();
            const auto answer = [this, socket] {
                asked += socket->readAll();
                if (!m_reply.isEmpty() && asked.contains("\r\n\r\n")) {
                    socket->write(m_reply);
                    socket->disconnectFromHost();
                }
            };
            connect(socket, &QTcpSocket::readyRead, this, answer);
            answer();
        });
        m_server->listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString origin(const QString &scheme = u"http"_s) const
    {
        return scheme + u"://localhost:%1"_s.arg(m_server->serverPort());
    }
    QByteArray asked;

private:
    QByteArray m_reply;
    std::unique_ptr<QTcpServer> m_server;
};

base::Result<app::HttpAnswer> ask(platform::QtHttp &http, const app::HttpRequest &request)
{
    auto future = http.send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        return base::fail(Fault::Broken, u"never answered"_s);
    return future.result();
}

} // namespace

class QtHttpTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    QSslKey m_key;

    std::unique_ptr<QSslServer> tls(QSsl::SslProtocol protocol) const
    {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration;
        configuration.setLocalCertificate(m_certificate);
        configuration.setPrivateKey(m_key);
        configuration.setProtocol(protocol);
        server->setSslConfiguration(configuration);
        return server;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess openssl;
        const auto key = m_folder.filePath(u"key.pem"_s);
        const auto certificate = m_folder.filePath(u"cert.pem"_s);
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s, u"1"_s, u"-subj"_s, u"/CN=localhost"_s,
                u"-addext"_s, u"subjectAltName=DNS:localhost"_s});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        m_certificate = QSslCertificate::fromPath(certificate).value(0);
        QFile file(key);
        QVERIFY(file.open(QFile::ReadOnly));
        m_key = QSslKey(&file, QSsl::Ec);
        QVERIFY(!m_certificate.isNull() && !m_key.isNull());
    }

    void getAndPost()
    {
        Canned server(
            "HTTP/1.1 200 OK\r\nContent-Type: application/jose\r\nSet-Cookie: a=b\r\nContent-Length: 2\r\n\r\nhi");
        platform::QtHttp http({.loopback = true});
        const auto got = ask(http, {.origin = server.origin(), .path = u"/v1/server"_s, .body = {}});
        QVERIFY(got);
        QCOMPARE(got->status, 200);
        QCOMPARE(got->contentType, QByteArray("application/jose"));
        QCOMPARE(got->body, QByteArray("hi"));
        QVERIFY(server.asked.startsWith("GET /v1/server HTTP/1.1\r\n"));
        server.asked.clear();
        QVERIFY(ask(http,
            {.origin = server.origin(), .path = u"/v1/fetch"_s, .body = "a.b.c", .contentType = "application/jose"}));
        QVERIFY(server.asked.startsWith("POST /v1/fetch HTTP/1.1\r\n"));
        QVERIFY(server.asked.endsWith("\r\n\r\na.b.c"));
        QVERIFY(!server.asked.toLower().contains("cookie"));
    }

    void otherStatusesAreAnswers()
    {
        Canned server("HTTP/1.1 429 Too Many\r\nContent-Type: application/problem+json\r\nContent-Length: 2\r\n\r\n{}");
        platform::QtHttp http({.loopback = true});
        const auto got = ask(
            http, {.origin = server.origin(), .path = u"/v1/fetch"_s, .body = "x", .contentType = "application/jose"});
        QVERIFY(got);
        QCOMPARE(got->status, 429);
        QCOMPARE(got->body, QByteArray("{}"));
    }

    void redirectsAreRefused()
    {
        Canned other("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        Canned server(
            "HTTP/1.1 307 Moved\r\nLocation: " + other.origin().toLatin1() + "/v1/fetch\r\nContent-Length: 0\r\n\r\n");
        platform::QtHttp http({.loopback = true});
        const auto got = ask(
            http, {.origin = server.origin(), .path = u"/v1/fetch"_s, .body = "x", .contentType = "application/jose"});
        QCOMPARE(got.error().fault, Fault::Refused);
        QVERIFY(other.asked.isEmpty());
    }

    void tooMuchIsCutOff()
    {
        Canned server("HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n" + QByteArray(5000000, 'x'));
        platform::QtHttp http({.loopback = true});
        QCOMPARE(ask(http, {.origin = server.origin(), .path = u"/"_s, .body = {}, .maxAnswer = 1000}).error().fault,
            Fault::Malformed);
    }

    void silenceEnds()
    {
        Canned server({});
        platform::QtHttp http({.loopback = true});
        QCOMPARE(ask(http, {.origin = server.origin(), .path = u"/"_s, .body = {}, .timeout = 200ms}).error().fault,
            Fault::Unavailable);
    }

    void cutShort()
    {
        Canned server("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        platform::QtHttp http({.loopback = true});
        QCOMPARE(ask(http, {.origin = server.origin(), .path = u"/"_s, .body = {}}).error().fault, Fault::Unavailable);
    }

    void garbage()
    {
        Canned server("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        platform::QtHttp http({.loopback = true});
        QVERIFY(!ask(http, {.origin = server.origin(), .path = u"/"_s, .body = {}}));
    }

    void nobodyThere()
    {
        platform::QtHttp http({.loopback = true});
        QCOMPARE(ask(http, {.origin = u"http://localhost:1"_s, .path = u"/"_s, .body = {}}).error().fault,
            Fault::Unavailable);
    }

    void addressesWeDoNotSpeakTo_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::newRow("plain http") << u"http://example.org"_s;
        QTest::newRow("userinfo") << u"https://a@localhost"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("nonsense") << u"x"_s;
    }
    void addressesWeDoNotSpeakTo()
    {
        QFETCH(QString, origin);
        platform::QtHttp http({.loopback = true});
        QVERIFY(!ask(http, {.origin = origin, .path = u"/"_s, .body = {}}));
        platform::QtHttp strict({});
        Canned server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(ask(strict, {.origin = server.origin(), .path = u"/"_s, .body = {}}).error().fault, Fault::Refused);
        QVERIFY(server.asked.isEmpty());
    }

    void certificates()
    {
        const QByteArray reply("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        Canned modern(reply, tls(QSsl::TlsV1_3));
        platform::QtHttp stranger({});
        QCOMPARE(ask(stranger, {.origin = modern.origin(u"https"_s), .path = u"/"_s, .body = {}}).error().fault,
            Fault::WrongKey);
        QVERIFY(modern.asked.isEmpty());
        platform::QtHttp friendly({.authorities = {m_certificate}});
        QVERIFY(ask(friendly, {.origin = modern.origin(u"https"_s), .path = u"/"_s, .body = {}}));
        Canned old(reply, tls(QSsl::TlsV1_2));
        QVERIFY(!ask(friendly, {.origin = old.origin(u"https"_s), .path = u"/"_s, .body = {}}));
        QVERIFY(old.asked.isEmpty());
    }

    void channel()
    {
        QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        std::unique_ptr<QWebSocket> far;
        QByteArray heard;
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            far.reset(server.nextPendingConnection());
            connect(
                far.get(), &QWebSocket::textMessageReceived, this, [&](const QString &text) { heard = text.toUtf8(); });
            far->sendTextMessage(u"{\"nonce\":\"x\"}"_s);
        });
        platform::QtHttp http({.loopback = true});
        auto channel = http.openChannel(u"http://localhost:%1"_s.arg(server.serverPort()), u"/v1/channel"_s);
        QSignalSpy received(channel.get(), &app::Channel::received);
        QSignalSpy closed(channel.get(), &app::Channel::closed);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received[0][0].toByteArray(), QByteArray("{\"nonce\":\"x\"}"));
        channel->send("proof");
        QTRY_COMPARE(heard, QByteArray("proof"));
        QCOMPARE(far->requestUrl().path(), u"/v1/channel"_s);
        far->sendTextMessage(QString(100000, u'x')); // far more than a wake-up
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(received.size(), 1);
    }

    void channelThatNeverOpens()
    {
        platform::QtHttp http({.loopback = true});
        for (const auto &origin : {u"http://localhost:1"_s, u"http://example.org"_s}) {
            auto channel = http.openChannel(origin, u"/v1/channel"_s);
            QSignalSpy closed(channel.get(), &app::Channel::closed);
            QTRY_COMPARE(closed.size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(QtHttpTest)
#include "qthttp.moc"
