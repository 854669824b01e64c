#include "manager/check/courier.h"
#include "manager/check/letters.h"
#include "manager/check/png.h"
#include "manager/qr.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <future>

using namespace manager;
using namespace Qt::StringLiterals;

namespace {

const Message mail{u"lea@example.org"_s,
    u"Prüfung angekommen (7Q4-M2K), die Überschrift ist länger als eine Zeile sein darf"_s,
    u"Guten Tag\n.\nEin Punkt allein beendet keine Nachricht.\n"_s, u"kauth://check?v=1"_s};

/// A key and a certificate for localhost, made by the system's openssl.
bool makeCertificate(const QString &folder)
{
    return QProcess::execute(u"openssl"_s,
               {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                   u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                   u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, folder + u"/key.pem"_s, u"-out"_s,
                   folder + u"/cert.pem"_s})
        == 0;
}

/// One line of the conversation.
QByteArray line(QSslSocket &socket)
{
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(10'000)) {
            return {};
        }
    }
    return socket.readLine().trimmed();
}

/// Hands out the bare connection.
class Listener : public QTcpServer {
public:
    qintptr taken = -1;

protected:
    void incomingConnection(qintptr descriptor) override { taken = descriptor; }
};

/// What came in one SMTP conversation.
struct Received {
    QByteArrayList before; ///< Said before the line was encrypted.
    QByteArray from;
    QByteArray to;
    QByteArray auth;
    QByteArray data;
};

/// A real SMTP server for one conversation, with or without STARTTLS.
Received serveMail(Listener &server, const QString &folder, bool startTls)
{
    Received got;
    if (!server.waitForNewConnection(15'000)) {
        return got;
    }
    QSslSocket socket;
    socket.setSocketDescriptor(server.taken);
    QFile key(folder + u"/key.pem"_s);
    static_cast<void>(key.open(QIODevice::ReadOnly));
    socket.setPrivateKey(QSslKey(&key, QSsl::Ec));
    socket.setLocalCertificate(folder + u"/cert.pem"_s);
    const auto say = [&](const QByteArray &text) {
        socket.write(text + "\r\n");
        socket.flush();
    };
    say("220 test");
    for (QByteArray said = line(socket); !said.isEmpty(); said = line(socket)) {
        if (!socket.isEncrypted()) {
            got.before.append(said);
        }
        if (said.startsWith("EHLO")) {
            socket.write("250-test\r\n");
            if (startTls && !socket.isEncrypted()) {
                socket.write("250-STARTTLS\r\n");
            }
            say(socket.isEncrypted() ? "250 AUTH PLAIN" : "250 SIZE 1000000");
        } else if (said == "STARTTLS" && startTls) {
            say("220 go");
            socket.startServerEncryption();
            if (!socket.waitForEncrypted(10'000)) {
                return got;
            }
        } else if (said.startsWith("AUTH PLAIN")) {
            got.auth = said.sliced(10).trimmed();
            if (got.auth.isEmpty()) {
                say("334 ");
                got.auth = line(socket);
            }
            say("235 yes");
        } else if (said.startsWith("MAIL FROM:")) {
            got.from = said.sliced(10);
            say("250 ok");
        } else if (said.startsWith("RCPT TO:")) {
            got.to = said.sliced(8);
            say("250 ok");
        } else if (said == "DATA") {
            say("354 go");
            for (QByteArray text = line(socket); text != "."; text = line(socket)) {
                got.data += (text.startsWith("..") ? text.sliced(1) : text) + "\r\n";
            }
            say("250 kept");
        } else if (said == "QUIT") {
            say("221 bye");
            return got;
        } else {
            say("500 what");
        }
    }
    return got;
}

/// An HTTP server for one request.
QByteArray serveHttp(QTcpServer &server, const QByteArray &answer)
{
    if (!server.waitForNewConnection(15'000)) {
        return {};
    }
    const auto socket = server.nextPendingConnection();
    QByteArray all;
    while (!all.contains("\r\n\r\n") || !all.endsWith('}')) {
        if (!socket->waitForReadyRead(10'000)) {
            return all;
        }
        all += socket->readAll();
    }
    socket->write(answer);
    socket->waitForBytesWritten();
    return all;
}

} // namespace

class CourierTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    Config config(quint16 port) const
    {
        Config made;
        made.smtp = u"smtp://localhost:%1"_s.arg(port);
        made.smtpCa = m_folder.filePath(u"cert.pem"_s);
        made.mailFrom = u"manager@example.org"_s;
        made.smtpUser = u"me"_s;
        made.smtpPasswordFile = m_folder.filePath(u"password"_s);
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!makeCertificate(m_folder.path())) {
            QSKIP("no openssl to make a certificate with");
        }
        QFile password(m_folder.filePath(u"password"_s));
        QVERIFY(password.open(QIODevice::WriteOnly));
        password.write("secret\n");
    }

    void mailOverStartTls()
    {
        std::promise<quint16> port;
        auto got = std::async(std::launch::async, [&] {
            Listener server;
            server.listen(QHostAddress::LocalHost);
            port.set_value(server.serverPort());
            return serveMail(server, m_folder.path(), true);
        });
        const auto sent = mailTo(config(port.get_future().get()), mail);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
        const Received received = got.get();
        QCOMPARE(received.before.size(), 2); // EHLO, STARTTLS
        QVERIFY(received.from.startsWith("<manager@example.org>"));
        QVERIFY(received.to.startsWith("<lea@example.org>"));
        QCOMPARE(QByteArray::fromBase64(received.auth), QByteArray("\0me\0secret", 10));
        QVERIFY(received.data.contains("To: <lea@example.org>\r\n"));
        QVERIFY(received.data.contains(mail.body.toUtf8().toBase64()));
        QVERIFY(received.data.contains("Content-Type: image/png"));
    }

    void nothingWithoutTls()
    {
        std::promise<quint16> port;
        auto got = std::async(std::launch::async, [&] {
            Listener server;
            server.listen(QHostAddress::LocalHost);
            port.set_value(server.serverPort());
            return serveMail(server, m_folder.path(), false);
        });
        QVERIFY(!mailTo(config(port.get_future().get()), mail));
        const Received received = got.get();
        QVERIFY(received.from.isEmpty() && received.auth.isEmpty() && received.data.isEmpty());
    }

    void notToAStranger()
    {
        // A certificate nobody vouches for.
        std::promise<quint16> port;
        auto got = std::async(std::launch::async, [&] {
            Listener server;
            server.listen(QHostAddress::LocalHost);
            port.set_value(server.serverPort());
            return serveMail(server, m_folder.path(), true);
        });
        Config without = config(port.get_future().get());
        without.smtpCa.clear();
        QVERIFY(!mailTo(without, mail));
        QVERIFY(got.get().from.isEmpty());
        Message split = mail;
        split.to = u"a@b>\r\nRCPT TO:<c@d"_s;
        QCOMPARE(mailTo(without, split).error().fault, base::Fault::Refused);
    }

    void smsByAGateway_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("good");
        QTest::newRow("200") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") << true;
        QTest::newRow("202") << QByteArray("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n") << true;
        QTest::newRow("500") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n") << false;
        QTest::newRow("elsewhere") << QByteArray(
            "HTTP/1.1 302 There\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
                                   << false;
    }
    void smsByAGateway()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, good);
        std::promise<quint16> port;
        auto got = std::async(std::launch::async, [&] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            port.set_value(server.serverPort());
            return serveHttp(server, answer);
        });
        Config gateway;
        gateway.smsUrl = u"http://127.0.0.1:%1/send"_s.arg(port.get_future().get());
        gateway.smsTokenFile = m_folder.filePath(u"password"_s);
        QCOMPARE(smsTo(gateway, {u"+41790001234"_s, {}, u"317049 ist Ihr Code"_s, {}}).has_value(), good);
        const QByteArray request = got.get();
        QVERIFY(request.startsWith("POST /send HTTP/1.1\r\n"));
        QVERIFY(request.contains("Authorization: Bearer secret\r\n"));
        QVERIFY(request.endsWith(R"({"text":"317049 ist Ihr Code","to":"+41790001234"})")
            || request.endsWith(R"({"to":"+41790001234","text":"317049 ist Ihr Code"})"));
    }

    void asMailsAreWritten()
    {
        const auto text = writeMail(u"manager@example.org"_s, mail, base::fromUnixMilliseconds(1792000000000), "00ff");
        for (const auto &each : text.split('\n')) {
            QVERIFY2(each.size() <= 78 && (each.isEmpty() || each.endsWith('\r')), each.constData());
        }
        QVERIFY(text.contains("Date: Wed, 14 Oct 2026 17:46:40 +0000\r\n"));
        QByteArray subject;
        const auto head = text.mid(text.indexOf("Subject: ") + 9);
        for (const auto &word : head.first(head.indexOf("\r\nDate")).split(' ')) {
            subject += QByteArray::fromBase64(word.trimmed().mid(10).chopped(2));
        }
        QCOMPARE(QString::fromUtf8(subject), mail.subject);
    }

    void lettersInFiveLanguages()
    {
        for (const auto which : {Letter::SmsCode, Letter::HelpAsked, Letter::CheckSent, Letter::TakeAgain,
                 Letter::Approved, Letter::Rejected, Letter::Erased}) {
            QSet<QString> bodies;
            for (const auto &language : {u"en"_s, u"fr"_s, u"de"_s, u"it"_s, u"es"_s}) {
                const Text text
                    = letter(which, language, {u"%2"_s, u"7Q4-M2K"_s}); // a name of a server like that fills its place
                QVERIFY(text.body.contains(u"%2"_s) && text.body.contains(u"7Q4-M2K"_s));
                QVERIFY(text.subject.isEmpty() || text.subject.endsWith(u"(7Q4-M2K)"_s));
                QVERIFY(which != Letter::SmsCode || text.body.size() <= 134);
                bodies.insert(text.body);
            }
            QCOMPARE(bodies.size(), 5);
            QCOMPARE(letter(which, u"rm"_s, {u"a"_s, u"b"_s}).body, letter(which, u"en"_s, {u"a"_s, u"b"_s}).body);
        }
    }

    void aPictureOfTheCode()
    {
        const auto png = qrPng(*qrMatrix(u"kauth://check?v=1"_s));
        QVERIFY(png.startsWith("\x89PNG\r\n\x1a\n"));
        QVERIFY(png.contains("IHDR") && png.contains("IDAT") && png.contains("IEND"));
        if (const auto out = qEnvironmentVariable("K_TEST_PNG"); !out.isEmpty()) {
            QFile file(out);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(png);
        }
    }
};

QTEST_GUILESS_MAIN(CourierTest)
#include "courier.moc"
