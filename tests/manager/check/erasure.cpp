#include "fixture.h"

#include "core/base/encoding.h"
#include "manager/admin.h"

#include <QDir>
#include <QtTest>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::CheckPhase;
using protocol::FileKind;

/// Everything goes, in its order, at its second; also across restarts and on a failing disk.
class ErasureTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;
    std::unique_ptr<Reviewer> m_reviewer;
    std::unique_ptr<CheckPhone> m_phone;

    QDir blobs() const { return QDir(m_house->folder() + u"/checks"_s); }
    /// All bytes of the folder, the database's log among them.
    QByteArray dump() const
    {
        QByteArray all;
        for (const auto &entry :
            QDir(m_house->folder()).entryInfoList(QDir::Files) + blobs().entryInfoList(QDir::Files)) {
            QFile file(entry.filePath());
            if (file.open(QIODevice::ReadOnly)) {
                all += file.readAll();
            }
        }
        return all;
    }
    std::optional<protocol::Receipt> receipt()
    {
        for (int i = 0; i < 150; ++i) {
            const auto state = m_phone->fetch();
            if (state && !state->receipt.isEmpty()) {
                const auto read = protocol::read<protocol::Receipt>(state->receipt, m_phone->card->key);
                return read ? std::optional(*read) : std::nullopt;
            }
            QTest::qWait(20);
        }
        return {};
    }
    /// Whether a sealed key is still there, as it stands in the submission.
    bool opens(const QByteArray &from) const
    {
        const QByteArray payload = m_phone->submitted.split('.').value(1);
        const QByteArray plain = *base::fromBase64Url(payload);
        return std::ranges::any_of(m_phone->files, [&](const CheckPhone::File &file) {
            const auto at = plain.indexOf(base::toBase64Url(file.sealed.keys.first().sealed));
            return at > 0 && from.contains(payload.mid((at + 2) / 3 * 4, 60)); // 3 bytes are 4 characters
        });
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_reviewer = std::make_unique<Reviewer>(*m_house);
        Browser browser(*m_house);
        m_phone = std::make_unique<CheckPhone>(*m_house);
        const Seen shown
            = browser.post("/web/help", {{u"reason"_s, u"forgotten_password"_s}, {u"email"_s, m_house->nextEmail()}});
        QVERIFY(m_phone->reach(shown.word(u"uri")));
    }

    void after72Hours()
    {
        QVERIFY(m_phone->send(cardKinds));
        m_house->pass(72h - 1s);
        QTest::qWait(1500); // the sweep looks every second
        QCOMPARE(m_phone->fetch()->phase, CheckPhase::Waiting);
        QCOMPARE(blobs().entryList(QDir::Files).size(), 4);
        m_house->pass(1s);
        QCOMPARE(m_phone->fetch()->phase, CheckPhase::Deleted); // at once, before the sweep has been there
        const auto proof = receipt();
        QVERIFY(proof);
        QCOMPARE(proof->ending, protocol::Ending::Late);
        QCOMPARE(proof->files.size(), 4);
        QCOMPARE(proof->time, m_house->now());
        QCOMPARE(blobs().entryList(QDir::Files).size(), 0);
    }

    void ciphertextBeforeNothingAfter()
    {
        QVERIFY(m_phone->send(cardKinds));
        const QByteArray before = dump();
        QVERIFY(before.contains(m_phone->files[FileKind::Front].sealed.bytes));
        QVERIFY(!before.contains("plain picture"));
        QVERIFY(!before.contains("+41790001234"));
        QVERIFY(opens(before));
        QVERIFY(m_phone->withdraw());
        const auto proof = receipt();
        QVERIFY(proof);
        QCOMPARE(proof->ending, protocol::Ending::Withdrawn);
        QTRY_VERIFY(!opens(dump()));
        const QByteArray after = dump();
        QVERIFY(!after.contains(m_phone->files[FileKind::Front].sealed.bytes.mid(100, 64)));
        const auto database = m_house->database();
        const auto row = database->row("SELECT account, named, helper, phone, code, ticket FROM check_case"_L1);
        for (const auto &value : *row) {
            QVERIFY(value.isNull());
        }
        QVERIFY(store::verifyAudit(*database, m_house->keys()->everyServerKey()));
    }

    void neverSent()
    {
        m_phone->seal(FileKind::Front, "plain");
        QVERIFY(m_phone->upload(FileKind::Front));
        m_house->pass(1h);
        const auto proof = receipt();
        QCOMPARE(proof->ending, protocol::Ending::Unsent);
        QCOMPARE(blobs().entryList(QDir::Files).size(), 0);
    }

    void keysGoFirstOnAFailingDisk()
    {
        QVERIFY(m_phone->send(cardKinds));
        // One blob cannot be deleted: something else is where it was.
        const auto stubborn = blobs().entryInfoList(QDir::Files).first().filePath();
        QVERIFY(QFile::remove(stubborn));
        QVERIFY(QDir().mkpath(stubborn + u"/in-the-way"_s));
        QVERIFY(m_phone->withdraw());
        QTRY_VERIFY(!opens(dump()));
        QTest::qWait(1500);
        QVERIFY(m_phone->fetch()->receipt.isEmpty()); // not while something is left
        QCOMPARE(blobs().entryList(QDir::Files).size(), 0);
        QVERIFY(QDir(stubborn).removeRecursively());
        QVERIFY(receipt()); // tried again
    }

    void noReceiptWhileAPictureThatWasAskedForAgainIsLeft()
    {
        QVERIFY(m_phone->send(cardKinds));
        const auto stubborn
            = blobs().filePath(QString::fromLatin1(m_phone->files[FileKind::Front].upload.toBytes().toHex()));
        QVERIFY(QFile::remove(stubborn));
        QVERIFY(QDir().mkpath(stubborn + u"/in-the-way"_s));
        const auto &id = m_phone->card->id;
        QCOMPARE(m_reviewer->look(id).status, 200);
        QCOMPARE(
            m_reviewer->act(id, "again", {{u"kinds"_s, QJsonArray{u"front"_s}}, {u"flaw"_s, u"glare"_s}}).status, 200);
        QVERIFY(m_phone->withdraw());
        QTRY_VERIFY(!opens(dump()));
        QTest::qWait(1500);
        QVERIFY(m_phone->fetch()->receipt.isEmpty());
        QVERIFY(QDir(stubborn).removeRecursively());
        QVERIFY(receipt());
        QCOMPARE(blobs().entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
    }

    void acrossARestart()
    {
        QVERIFY(m_phone->send(cardKinds));
        m_house->stop();
        {
            // As if it had been killed after the keys: they are gone, the blobs are there.
            const auto database = m_house->database();
            database->change("UPDATE check_case SET phase = 6, ending = 1, erased = 1"_L1);
            database->change("DELETE FROM check_submission"_L1);
            QVERIFY(!database->failure());
        }
        QCOMPARE(blobs().entryList(QDir::Files).size(), 4);
        m_house->restart();
        QVERIFY(receipt());
        QCOMPARE(blobs().entryList(QDir::Files).size(), 0);
    }

    void withThePersonItIsAbout()
    {
        QVERIFY(m_phone->send(cardKinds));
        const QString email = m_phone->card->account;
        QCOMPARE(m_reviewer->look(m_phone->card->id).status, 200);
        QVERIFY(erasePerson(*m_house->database(), email, m_house->now()));
        QCOMPARE(m_reviewer->act(m_phone->card->id, "approve").code(), u"no-case"_s);
        const auto proof = receipt();
        QVERIFY(proof);
        QCOMPARE(proof->ending, protocol::Ending::Withdrawn);
        QCOMPARE(blobs().entryList(QDir::Files).size(), 0);
        QVERIFY(!dump().contains(email.toUtf8()));
        QVERIFY(store::verifyAudit(*m_house->database(), m_house->keys()->everyServerKey()));
    }

    void strayBlobsGoAtTheStart()
    {
        m_house->stop();
        QFile stray(blobs().filePath(u"00112233445566778899aabbccddeeff"_s));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        stray.close();
        m_house->restart();
        QTRY_VERIFY(!stray.exists());
    }

    void writesThatFailAreTriedAgain()
    {
        QVERIFY(m_phone->send(cardKinds));
        {
            const auto database = m_house->database();
            database->change(
                "CREATE TRIGGER full BEFORE DELETE ON check_submission BEGIN SELECT RAISE(ABORT, 'disk full'); END"_L1);
            QVERIFY(!database->failure());
        }
        m_house->pass(72h);
        QTest::qWait(1500);
        QCOMPARE(m_phone->fetch()->phase, CheckPhase::Deleted); // nobody reads it any more, whatever the disk does
        QCOMPARE(m_reviewer->look(m_phone->card->id).status >= 400, true);
        QCOMPARE(blobs().entryList(QDir::Files).size(), 4);
        m_house->database()->change("DROP TRIGGER full"_L1);
        QVERIFY(receipt());
        QCOMPARE(blobs().entryList(QDir::Files).size(), 0);
    }

    void alsoWithoutTheAuditLog()
    {
        QVERIFY(m_phone->send(cardKinds));
        QVERIFY(opens(dump()));
        m_house->database()->change(
            "CREATE TRIGGER full_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'disk full'); END"_L1);
        QVERIFY(m_phone->withdraw());
        QVERIFY(receipt());
        QCOMPARE(blobs().entryList(QDir::Files).size(), 0);
    }

    void theReceiptGoesLast()
    {
        QVERIFY(m_phone->send(cardKinds) && m_phone->withdraw());
        QVERIFY(receipt());
        m_house->pass(24h * 30 + 73h);
        m_house->restart(); // sweeps at its start
        QTRY_VERIFY_WITH_TIMEOUT(!m_phone->fetch() && m_phone->last.code() == u"no-case"_s, 10000);
    }
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasure.moc"
