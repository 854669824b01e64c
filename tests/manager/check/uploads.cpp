#include "fixture.h"

#include "core/crypto/hash.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTcpSocket>
#include <QtTest>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::FileKind;

/// Uploads by tus 1.0: they go on where they were, and nothing else than what was said arrives.
class UploadsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;
    std::unique_ptr<Reviewer> m_reviewer;
    std::unique_ptr<CheckPhone> m_phone;
    QByteArray m_bytes;
    QByteArray m_path;
    int m_asked = 0;

    QByteArray offset() { return m_phone->tus("HEAD", m_path).header("Upload-Offset"); }
    static QByteArray checksum(const QByteArray &bytes, const char *algorithm = "sha256")
    {
        const bool sha1 = qstrcmp(algorithm, "sha1") == 0;
        const auto hash = QCryptographicHash::hash(bytes, sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
        return QByteArray("Upload-Checksum: ") + algorithm + ' ' + hash.toBase64() + "\r\n";
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>();
        m_reviewer = std::make_unique<Reviewer>(*m_house);
    }
    void init()
    {
        m_house->pass(3h); // what was counted is forgotten
        const QString email = m_house->nextEmail();
        Browser browser(*m_house);
        m_phone = std::make_unique<CheckPhone>(*m_house);
        const Seen shown = browser.post("/web/help", {{u"reason"_s, u"forgotten_password"_s}, {u"email"_s, email}});
        QVERIFY(
            m_phone->open(shown.word(u"uri")) && m_phone->askCode(u"+4179000%1"_s.arg(++m_asked, 4, 10, QChar(u'0'))));
        QVERIFY(m_phone->confirm(m_phone->smsCode()));
        m_bytes = crypto::randomBytes(300'000);
        m_path = m_phone->create(FileKind::Front, m_bytes.size(), crypto::sha256(m_bytes));
        QCOMPARE(m_phone->last.status, 201);
        QVERIFY(m_path.startsWith("/v1/check/upload/"));
    }

    void saysWhatItCan()
    {
        const Seen seen = request(m_house->port(), "OPTIONS /v1/check/upload HTTP/1.1\r\n", {});
        QCOMPARE(seen.status, 204);
        QCOMPARE(seen.header("Tus-Version"), "1.0.0"_ba);
        QCOMPARE(seen.header("Tus-Extension"), "creation,checksum,expiration,termination"_ba);
        QCOMPARE(request(m_house->port(), "HEAD " + m_path + " HTTP/1.1\r\n", {}).status, 412); // another protocol
        QVERIFY(!m_phone->tus("HEAD", m_path).header("Upload-Expires").isEmpty());
        QCOMPARE(m_phone->last.header("Upload-Length"), "300000"_ba);
    }

    void goesOnWhereItWas()
    {
        QCOMPARE(m_phone->patch(m_path, 0, m_bytes.first(100'000), checksum(m_bytes.first(100'000))).status, 204);
        QCOMPARE(m_phone->last.header("Upload-Offset"), "100000"_ba);
        QCOMPARE(m_phone->patch(m_path, 50'000, m_bytes.mid(50'000, 10)).code(), u"offset"_s);
        m_house->restart();
        QCOMPARE(offset(), "100000"_ba);
        QCOMPARE(
            m_phone
                ->patch(m_path, 100'000, m_bytes.mid(100'000, 150'000), checksum(m_bytes.mid(100'000, 150'000), "sha1"))
                .status,
            204);
        QCOMPARE(m_phone->patch(m_path, 250'000, m_bytes.sliced(250'000)).status, 204);
        QCOMPARE(offset(), "300000"_ba);
        QFile blob(QDir(m_house->folder() + u"/checks"_s).entryInfoList(QDir::Files, QDir::Time).first().filePath());
        QVERIFY(blob.open(QIODevice::ReadOnly));
        QCOMPARE(blob.readAll(), m_bytes);
        QCOMPARE(
            int(blob.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)), 0);
    }

    void aBrokenLineKeepsWhatCame()
    {
        const auto send = [&](const QByteArray &headers, qsizetype bytes) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, m_house->port());
            socket.waitForConnected();
            socket.write("PATCH " + m_path + " HTTP/1.1\r\nHost: a\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer "
                + m_phone->bearer.toText().toLatin1()
                + "\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\n"
                + "Content-Length: 300000\r\n" + headers + "\r\n" + m_bytes.first(bytes));
            while (socket.bytesToWrite() > 0) {
                socket.waitForBytesWritten();
            }
            QTest::qWait(200);
            socket.abort();
        };
        // With a checksum nobody can say whether a part is right; without, the file's own hash will.
        send(checksum(m_bytes), 120'000);
        QTest::qWait(200);
        QCOMPARE(offset(), "0"_ba);
        send({}, 120'000);
        QTRY_COMPARE(offset(), "120000"_ba);
        QCOMPARE(m_phone->patch(m_path, 120'000, m_bytes.sliced(120'000)).status, 204);
    }

    void theNewestLineCounts()
    {
        // The old one still hangs there, half sent, when the phone is back.
        QTcpSocket old;
        old.connectToHost(u"127.0.0.1"_s, m_house->port());
        QVERIFY(old.waitForConnected());
        old.write("PATCH " + m_path + " HTTP/1.1\r\nHost: a\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer "
            + m_phone->bearer.toText().toLatin1()
            + "\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\n"
            + "Content-Length: 300000\r\n\r\n" + QByteArray(50'000, 'x'));
        QVERIFY(old.waitForBytesWritten());
        QTest::qWait(200);
        QCOMPARE(m_phone->patch(m_path, 0, m_bytes.first(200'000)).status, 204);
        old.write(QByteArray(250'000, 'x'));
        old.waitForReadyRead(5000);
        QVERIFY(old.readAll().startsWith("HTTP/1.1 409"));
        QCOMPARE(m_phone->patch(m_path, 200'000, m_bytes.sliced(200'000)).status, 204); // and the whole is right
    }

    void aChangedByteIsRefused()
    {
        auto changed = m_bytes;
        changed[1234] = char(changed[1234] ^ 1);
        QCOMPARE(m_phone->patch(m_path, 0, changed.first(100'000), checksum(m_bytes.first(100'000))).status, 460);
        QCOMPARE(m_phone->last.code(), u"checksum"_s);
        QCOMPARE(offset(), "0"_ba);
        QCOMPARE(m_phone->patch(m_path, 0, changed.first(200'000)).status, 204);
        QCOMPARE(m_phone->patch(m_path, 200'000, changed.sliced(200'000)).status, 460);
        QCOMPARE(m_phone->last.code(), u"hash"_s);
        QCOMPARE(m_phone->tus("HEAD", m_path).status, 404);
        QVERIFY(!m_phone->upload(FileKind::Back)); // nothing sealed: nothing sent
    }

    void limits()
    {
        const auto refused = [&](qint64 length) {
            m_phone->create(FileKind::Selfie, length, crypto::sha256("x"));
            return m_phone->last.status;
        };
        QCOMPARE(refused(qint64(10) * 1024 * 1024 * 1024), 413);
        QCOMPARE(refused(protocol::MaxSealedFile + 1), 413);
        QCOMPARE(refused(0), 413);
        QCOMPARE(refused(protocol::MaxSealedFile), 201);
        QCOMPARE(refused(protocol::MaxSealedFile), 201); // instead of the one before
        m_phone->create(FileKind::Back, protocol::MaxSealedFile, crypto::sha256("x"));
        QCOMPARE(m_phone->last.status, 201);
        m_phone->create(FileKind::Facts, protocol::MaxSealedFile, crypto::sha256("x"));
        QCOMPARE(m_phone->last.code(), u"too-large"_s); // more than 64 MB together
        QCOMPARE(m_phone->patch(m_path, 0, m_bytes + "x").code(), u"too-large"_s);
        QCOMPARE(
            m_phone->tus("POST", "/v1/check/upload", "Upload-Length: 5\r\nUpload-Metadata: kind ZnJvbnQ=\r\n").status,
            400);
        QCOMPARE(m_phone->tus("POST", "/v1/check/upload", "Upload-Length: -5\r\n").status, 400);
        QCOMPARE(request(m_house->port(), "PATCH /v1/fetch HTTP/1.1\r\n", "x").status, 405);
    }

    void nobodyElses()
    {
        const auto own = m_phone->bearer;
        m_phone->bearer = crypto::newId<protocol::UploadBearer>();
        QCOMPARE(m_phone->tus("HEAD", m_path).status, 401);
        QCOMPARE(m_phone->patch(m_path, 0, m_bytes).status, 401);
        QCOMPARE(m_phone->tus("DELETE", m_path).status, 401);
        m_phone->create(FileKind::Front, 10, crypto::sha256("x"));
        QCOMPARE(m_phone->last.code(), u"upload-key"_s);
        m_phone->bearer = own;
        m_house->pass(1h);
        QCOMPARE(m_phone->tus("HEAD", m_path).status, 410);
        QCOMPARE(m_phone->patch(m_path, 0, m_bytes).status, 410);
    }

    void endedByThePhone()
    {
        QCOMPARE(m_phone->patch(m_path, 0, m_bytes.first(10)).status, 204);
        const auto id = protocol::UploadId::fromText(QString::fromLatin1(m_path.sliced(m_path.lastIndexOf('/') + 1)));
        const QString blob = m_house->folder() + u"/checks/"_s + QString::fromLatin1(id->toBytes().toHex());
        QVERIFY(QFile::exists(blob));
        QCOMPARE(m_phone->tus("DELETE", m_path).status, 204);
        QCOMPARE(m_phone->tus("HEAD", m_path).status, 404);
        QTRY_VERIFY(!QFile::exists(blob));
    }

    void nothingChangesWhatWasSubmitted()
    {
        QVERIFY(m_phone->send(cardKinds));
        const QByteArray front = "/v1/check/upload/" + m_phone->files[FileKind::Front].upload.toText().toLatin1();
        QCOMPARE(m_phone->patch(front, 0, "x").status, 403);
        QCOMPARE(m_phone->tus("DELETE", front).status, 403);
        m_phone->create(FileKind::Front, 10, crypto::sha256("x"));
        QCOMPARE(m_phone->last.code(), u"submitted"_s);
        QCOMPARE(m_phone->tus("HEAD", m_path).status, 404); // the one that was replaced
        const auto database = m_house->database();
        QCOMPARE(database->change("UPDATE check_upload SET offset = 0 WHERE kept = 1"_L1), 0);
        QVERIFY(database->failure());
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "uploads.moc"
