#include "fixture.h"

#include "manager/store/audit.h"
#include "manager/store/challenges.h"

using namespace manager::store;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AuditTest : public QObject {
    Q_OBJECT

    File m_file;
    crypto::Ed25519Private m_key = crypto::Ed25519Private::generate();
    std::unique_ptr<Database> m_database;
    AccountId m_account;

    void without(QLatin1StringView trigger, QLatin1StringView change)
    {
        m_database->change(trigger);
        m_database->change(change);
        QVERIFY2(!m_database->failure(), qPrintable(m_database->failure().value_or(base::Error()).detail));
    }

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        QFile::remove(m_file.path);
        m_database = m_file.open();
        m_account = addPerson(*m_database, u"lea@example.org"_s);
        for (int i = 0; i < 5; ++i) {
            append(*m_database,
                {m_account, u"signin"_s, {{u"via"_s, u"push"_s}, {u"n"_s, i}}, {{u"place"_s, u"Bern"_s}, {u"n"_s, i}}},
                at(i * 1s));
        }
        addCheckpoint(*m_database, m_key, at(5s));
        append(*m_database, {{}, u"started"_s, {}, {}}, at(6s));
        QVERIFY(!m_database->failure());
        QCOMPARE(verifyAudit(*m_database, {m_key.publicKey()}).value(), 6);
        QCOMPARE(unsignedEntries(*m_database), 1);
    }

    void activityIsNewestFirst()
    {
        const auto rows = activity(*m_database, m_account, 2);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].seq, 5);
        QCOMPARE(rows[0].detail[u"n"_s].toInt(), 4);
        QCOMPARE(rows[1].personal[u"place"_s].toString(), u"Bern"_s);
    }

    void nothingIsDeletedOrChanged_data()
    {
        QTest::addColumn<QString>("sql");
        for (const auto *sql : {"DELETE FROM audit WHERE seq = 3", "UPDATE audit SET kind = 'x' WHERE seq = 3",
                 "UPDATE audit SET personal = x'00' WHERE seq = 3", "UPDATE audit SET hash = x'00', personal = NULL",
                 "DELETE FROM checkpoint", "UPDATE checkpoint SET signature = x'00'"}) {
            QTest::newRow(sql) << QString::fromLatin1(sql);
        }
    }

    void nothingIsDeletedOrChanged()
    {
        QFETCH(QString, sql);
        const QByteArray latin = sql.toLatin1();
        m_database->change(QLatin1StringView(latin));
        QVERIFY(m_database->failure());
        m_database->rollback();
        QCOMPARE(verifyAudit(*m_database, {m_key.publicKey()}).value(), 6);
        m_database.reset(); // the prepared statement's key dies with this function
    }

    void personalPartsCanBeErased()
    {
        erasePersonal(*m_database, m_account);
        QVERIFY(!m_database->failure());
        QVERIFY(activity(*m_database, m_account, 1)[0].personal.isEmpty());
        QCOMPARE(verifyAudit(*m_database, {m_key.publicKey()}).value(), 6);
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("sql");
        const auto fixed = u"DROP TRIGGER audit_is_fixed"_s;
        const auto kept = u"DROP TRIGGER audit_is_kept"_s;
        QTest::newRow("kind") << fixed << u"UPDATE audit SET kind = 'signout' WHERE seq = 2"_s;
        QTest::newRow("time") << fixed << u"UPDATE audit SET at = at + 1 WHERE seq = 2"_s;
        QTest::newRow("account") << fixed << u"UPDATE audit SET account = NULL WHERE seq = 2"_s;
        QTest::newRow("detail") << fixed << u"UPDATE audit SET detail = '{}' WHERE seq = 2"_s;
        QTest::newRow("personal") << fixed << u"UPDATE audit SET personal = x'00' WHERE seq = 2"_s;
        QTest::newRow("hash") << fixed << u"UPDATE audit SET hash = zeroblob(32) WHERE seq = 2"_s;
        QTest::newRow("one gone") << kept << u"DELETE FROM audit WHERE seq = 2"_s;
    }

    void tamperingIsFound()
    {
        QFETCH(QString, trigger);
        QFETCH(QString, sql);
        const QByteArray first = trigger.toLatin1();
        const QByteArray second = sql.toLatin1();
        without(QLatin1StringView(first), QLatin1StringView(second));
        QVERIFY(!verifyAudit(*m_database, {m_key.publicKey()}));
        m_database.reset();
    }

    void anEarlierKeyStandsForItsTimeAlone()
    {
        const auto next = crypto::Ed25519Private::generate();
        const QList keys{m_key.publicKey(), next.publicKey()};
        addCheckpoint(*m_database, m_key, at(7s));
        append(*m_database, {{}, u"server-key"_s, {{u"key"_s, u"next"_s}}, {}}, at(8s));
        addCheckpoint(*m_database, next, at(8s));
        QCOMPARE(newestDetail(*m_database, u"server-key"_s)[u"key"_s].toString(), u"next"_s);
        QVERIFY(newestDetail(*m_database, u"never"_s).isEmpty());
        QCOMPARE(verifyAudit(*m_database, keys).value(), 7);
        QVERIFY(!verifyAudit(*m_database, {next.publicKey()}));
        QVERIFY(!verifyAudit(*m_database, {m_key.publicKey()}));
        // Whoever stole the old key cannot go on with it.
        append(*m_database, {{}, u"signin"_s, {}, {}}, at(9s));
        addCheckpoint(*m_database, m_key, at(9s));
        const auto verified = verifyAudit(*m_database, keys);
        QVERIFY(!verified);
        QVERIFY(verified.error().detail.contains(u"entry 8"_s));
    }

    void aRewrittenTailIsFoundByItsCheckpoint()
    {
        // Everything from entry 4 on written anew, each hash right: only the signature knows.
        without("DROP TRIGGER audit_is_kept"_L1, "PRAGMA foreign_keys=OFF"_L1);
        m_database->change("DELETE FROM audit WHERE seq >= 4"_L1);
        for (int i = 0; i < 3; ++i) {
            append(*m_database, {m_account, u"signin"_s, {}, {}}, at(i * 1s));
        }
        QVERIFY(!m_database->failure());
        const auto verified = verifyAudit(*m_database, {m_key.publicKey()});
        QVERIFY(!verified);
        QVERIFY(verified.error().detail.contains(u"checkpoint"_s));
    }

    void aCheckpointOfAnotherKeyIsFound()
    {
        QVERIFY(!verifyAudit(*m_database, {crypto::Ed25519Private::generate().publicKey()}));
    }

    void aFullDiskFailsAndLosesNothing()
    {
        const Challenge asked = addRequest(*m_database, m_account, at(9s));
        const auto most = m_database->row("PRAGMA max_page_count=1"_L1); // what it has, not a page more
        QCOMPARE(most->first(), m_database->row("PRAGMA page_count"_L1)->first());
        int added = 0;
        for (; added < 10'000; ++added) {
            m_database->begin();
            append(*m_database, {m_account, u"signin"_s, {{u"filler"_s, QString(200, u'x')}}, {}}, at(10s));
            if (!m_database->commit()) {
                m_database->rollback();
                break;
            }
        }
        QVERIFY(added < 10'000);
        QCOMPARE(verifyAudit(*m_database, {m_key.publicKey()}).value(), 6 + added);
        // A denial changes a row that is there: it needs no page and still works.
        m_database->begin();
        QVERIFY(
            decide(*m_database, {asked.id, manager::rules::RequestState::Denied, crypto::newId<DeviceId>(), at(11s)}));
        QVERIFY(m_database->commit());
    }
};

QTEST_APPLESS_MAIN(AuditTest)
#include "audit.moc"
