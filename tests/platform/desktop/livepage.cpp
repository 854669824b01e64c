#include "platform/desktop/livepage.h"

#include "platform/desktop/bench.h"

#include <QBuffer>
#include <QImage>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using platform::Bench;
using platform::LivePage;

class LivePageTest : public QObject {
    Q_OBJECT

    struct Reply {
        int status = 0;
        QByteArray head;
        QByteArray body;
    };

    QTemporaryDir m_folder;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<LivePage> m_page;
    QUrl m_address;

    Reply say(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_address.port()));
        socket.write(bytes);
        QByteArray answer;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(
                (answer += socket.readAll(), socket.state() == QAbstractSocket::UnconnectedState), 10000);
        }();
        const qsizetype end = answer.indexOf("\r\n\r\n");
        return {answer.mid(9, 3).toInt(), answer.left(end), answer.mid(end + 4)};
    }
    Reply request(
        const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        const QByteArray host = headers.contains("Host:")
            ? QByteArray()
            : "Host: localhost:" + QByteArray::number(m_address.port()) + "\r\n";
        return say(method + ' ' + target + " HTTP/1.1\r\n" + host + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    QByteArray inside(const QByteArray &path) const { return m_address.path().toLatin1() + path; }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<Bench>(
            Bench::Options{{QStringLiteral(K_BENCH_PHONE), {}, 1}, m_folder.filePath(u"phone"_s)});
        m_page = std::make_unique<LivePage>(*m_bench);
        QVERIFY(m_page->listen(0));
        m_address = QUrl(m_page->address());
        bool started = false;
        m_bench->run({{u"do"_s, u"start"_s}}, [&](const QJsonObject &answer) { started = answer["ok"_L1].toBool(); });
        QTRY_VERIFY_WITH_TIMEOUT(started, 20000);
    }

    void servesItsPageWithAPolicyThatKnowsItsScript()
    {
        const Reply page = request("GET", inside(""));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<title>kAuth emulator</title>"));
        QVERIFY(page.head.contains("script-src 'sha256-"));
        QVERIFY(!page.head.contains("unsafe-inline"));
    }

    void showsThePicture()
    {
        const Reply picture = request("GET", inside("picture?"));
        QCOMPARE(picture.status, 200);
        QCOMPARE(QImage::fromData(picture.body).size(), QSize(390, 844));
        QVERIFY(picture.head.contains("X-Size: 390 844"));
    }

    void tapsAndWakesWhoWaitsForAPicture()
    {
        QTest::qWait(400); // until the test page has stopped moving
        const Reply now = request("GET", inside("picture?"));
        const qsizetype at = now.head.indexOf("X-Picture: ") + 11;
        const QByteArray number = now.head.mid(at, now.head.indexOf("\r\n", at) - at);
        QCOMPARE(request("POST", inside("input"), R"({"do":"touch","phase":"down","x":100,"y":115})").status, 204);
        QCOMPARE(request("POST", inside("input"), R"({"do":"touch","phase":"up","x":100,"y":115})").status, 204);
        QCOMPARE(request("POST", inside("input"), R"({"do":"key","key":65,"text":"a"})").status, 204);
        QCOMPARE(request("GET", inside("picture?" + number)).status, 200);
    }

    void takesAPictureForTheCamera()
    {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        QCOMPARE(request("POST", inside("camera"), bytes).status, 204);
        QCOMPARE(m_bench->camera().size(), QSize(20, 10));
        QCOMPARE(request("POST", inside("camera"), "no picture").status, 400);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        const QByteArray input = inside("input");
        const QByteArray key = R"({"do":"back"})";
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &target,
                             const QByteArray &body, const QByteArray &headers,
                             int status) { QTest::newRow(name) << method << target << body << headers << status; };
        row("no token", "GET", "/", {}, {}, 403);
        row("other token", "GET", "/0123456789abcdef0123456789abcdef/", {}, {}, 403);
        row("token alone", "GET", inside("").chopped(1), {}, {}, 403);
        row("another name for us", "POST", input, key, "Host: evil.example:80\r\n", 403);
        row("another page", "POST", input, key, "Origin: https://evil.example\r\n", 403);
        row("no origin at all", "POST", input, key, "Origin: null\r\n", 403);
        row("a bench command", "POST", input, R"({"do":"reset"})", {}, 400);
        row("no JSON", "POST", input, "tap", {}, 400);
        row("read by GET", "GET", input, {}, {}, 404);
        row("unknown", "GET", inside("../"), {}, {}, 404);
        row("long input", "POST", input, QByteArray(5000, 'x'), {}, 413);
        row("long head", "GET", inside(""), {}, "X: " + QByteArray(9000, 'x') + "\r\n", 413);
        row("chunked", "POST", input, key, "Transfer-Encoding: chunked\r\n", 400);
    }

    void refuses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, headers);
        QTEST(request(method, target, body, headers).status, "status");
    }

    void refusesWhatIsNoRequest()
    {
        QCOMPARE(say("hello\r\n\r\n").status, 400);
        QCOMPARE(say("GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n").status, 400);
    }
};

QTEST_MAIN(LivePageTest)
#include "livepage.moc"
