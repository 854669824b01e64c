#include "fixture.h"

#include "manager/store/worker.h"

#include <QFile>

#include <atomic>
#include <latch>

using namespace manager::store;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsHold()
    {
        const File file;
        const auto database = file.open();
        QVERIFY(database);
        QCOMPARE(database->row("PRAGMA journal_mode"_L1)->first().toString(), u"wal"_s);
        QCOMPARE(database->row("PRAGMA foreign_keys"_L1)->first().toInt(), 1);
        QCOMPARE(database->row("PRAGMA synchronous"_L1)->first().toInt(), 2);
        QCOMPARE(QFile(file.path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void aNewerFileIsLeftAlone()
    {
        const File file;
        file.open()->change("PRAGMA user_version=999"_L1);
        const auto opened = Database::open(file.path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, base::Fault::Unsupported);
    }

    void garbageIsRefused()
    {
        const File file;
        QFile garbage(file.path);
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(8192, 'x'));
        garbage.close();
        const auto opened = Database::open(file.path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, base::Fault::Broken);
    }

    void anOpenRequestSurvivesARestart()
    {
        const File file;
        auto database = file.open();
        const AccountId account = addPerson(*database, u"lea@example.org"_s);
        const Challenge asked = addRequest(*database, account, at(0s));
        database.reset();

        database = file.open();
        const auto open = openChallenges(*database, account, at(60s));
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].id, asked.id);
        QCOMPARE(open[0].hash, asked.hash);
        QCOMPARE(open[0].number, u"123"_s);
        QVERIFY(
            decide(*database, {asked.id, manager::rules::RequestState::Approved, crypto::newId<DeviceId>(), at(61s)}));
    }

    void aFailureSticksUntilRollback()
    {
        const File file;
        const auto database = file.open();
        database->begin();
        addPerson(*database, u"a@example.org"_s);
        database->change("INSERT INTO nowhere VALUES(1)"_L1);
        QVERIFY(database->failure());
        QVERIFY(!accountByEmail(*database, u"a@example.org"_s));
        QVERIFY(!database->commit());
        database->rollback();
        QVERIFY(!database->failure());
        QVERIFY(!accountByEmail(*database, u"a@example.org"_s));
        QVERIFY(!addPerson(*database, u"a@example.org"_s).isNull());
        QVERIFY(addPerson(*database, u"a@example.org"_s).isNull()); // taken
    }

    void onlyOneAnswerWins()
    {
        const File file;
        auto database = file.open();
        const AccountId account = addPerson(*database, u"lea@example.org"_s);
        for (int round = 0; round < 20; ++round) {
            const Challenge asked = addRequest(*database, account, at(round * 1s));
            std::atomic<int> won = 0;
            std::latch start(2);
            const auto answer = [&](manager::rules::RequestState state) {
                const auto own = file.open(); // a connection of its own, as another Manager would have
                start.arrive_and_wait();
                won += decide(*own, {asked.id, state, crypto::newId<DeviceId>(), at(60s)}) ? 1 : 0;
            };
            std::thread yes(answer, manager::rules::RequestState::Approved);
            std::thread no(answer, manager::rules::RequestState::Denied);
            yes.join();
            no.join();
            QCOMPARE(won, 1);
            QVERIFY(challengeById(*database, asked.id)->state != manager::rules::RequestState::Open);
        }
    }

    void lateAnswersChangeNothing()
    {
        const File file;
        const auto database = file.open();
        const Challenge asked = addRequest(*database, addPerson(*database, u"lea@example.org"_s), at(0s));
        QVERIFY(!decide(
            *database, {asked.id, manager::rules::RequestState::Approved, crypto::newId<DeviceId>(), at(120s)}));
        QCOMPARE(expireChallenges(*database, at(119s)).size(), 0);
        QCOMPARE(expireChallenges(*database, at(120s)).size(), 1);
        QCOMPARE(challengeById(*database, asked.id)->state, manager::rules::RequestState::Expired);
    }

    void backupCodesAreUsedOnce()
    {
        const File file;
        const auto database = file.open();
        const AccountId account = addPerson(*database, u"lea@example.org"_s);
        const AccountId other = addPerson(*database, u"tom@example.org"_s);
        saveBackupSet(*database, account, crypto::newId<SealedId>(), {{"1111", "s", "h"}, {"2222", "s", "h"}}, at(0s));
        QCOMPARE(backupSetOf(*database, account)->left, 2);
        QVERIFY(!useBackupCode(*database, other, "1111", at(1s)));
        QVERIFY(useBackupCode(*database, account, "1111", at(1s)));
        QVERIFY(!useBackupCode(*database, account, "1111", at(1s)));
        QVERIFY(!unusedBackupCode(*database, account, "1111"));
        QCOMPARE(backupSetOf(*database, account)->left, 1);
        // A new set kills the old one.
        saveBackupSet(*database, account, crypto::newId<SealedId>(), {{"3333", "s", "h"}}, at(2s));
        QVERIFY(!useBackupCode(*database, account, "2222", at(3s)));
        QVERIFY(useBackupCode(*database, account, "3333", at(3s)));
        QVERIFY(!database->failure());
    }

    void tokensAreTakenOnce()
    {
        const File file;
        const auto database = file.open();
        const AccountId account = addPerson(*database, u"lea@example.org"_s);
        addTicket(*database, {"hash", account, at(5min), true});
        addTicket(*database, {"late", account, at(5min), true});
        QVERIFY(takeTicket(*database, "hash", at(1min)));
        QVERIFY(!takeTicket(*database, "hash", at(1min)));
        QVERIFY(!takeTicket(*database, "late", at(5min)));
    }

    void triesAreRemembered()
    {
        const File file;
        auto database = file.open();
        QCOMPARE(tries(*database, Lane::Code, "key"), manager::rules::Tries());
        const manager::rules::Tries wrong{7, {at(1s), at(2s)}};
        saveTries(*database, Lane::Code, "key", wrong, at(2s));
        database.reset();
        database = file.open();
        QCOMPARE(tries(*database, Lane::Code, "key"), wrong);
        QCOMPARE(tries(*database, Lane::Backup, "key"), manager::rules::Tries());
        clearTries(*database, Lane::Code, "key");
        QCOMPARE(tries(*database, Lane::Code, "key"), manager::rules::Tries());
    }

    void workerKeepsGoodJobsOfABadBatch()
    {
        const File file;
        Worker worker;
        QVERIFY(worker.start(file.path, 1h, [] { }));
        std::latch held(1);
        std::atomic<int> good = 0;
        std::atomic<int> bad = 0;
        worker.call([&] { held.wait(); }); // so that the others wait together
        for (int i = 0; i < 20; ++i) {
            worker.run<bool>(
                [i](Database &database) {
                    if (i == 7) {
                        database.change("INSERT INTO nowhere VALUES(1)"_L1);
                    }
                    return !addPerson(database, u"p%1@example.org"_s.arg(i)).isNull();
                },
                [&](base::Result<bool> added) { added && *added ? ++good : ++bad; });
        }
        held.count_down();
        worker.stop();
        QCOMPARE(good, 19);
        QCOMPARE(bad, 1);
        const auto database = file.open();
        QCOMPARE(database->row("SELECT count(*) FROM account"_L1)->first().toInt(), 19);
    }

    void workerTicks()
    {
        const File file;
        Worker worker;
        std::latch ticked(2);
        std::atomic<int> count = 0;
        QVERIFY(worker.start(file.path, 5ms, [&] {
            if (++count <= 2) {
                ticked.count_down();
            }
        }));
        ticked.wait();
        worker.stop();
        QVERIFY(count >= 2);
    }
};

QTEST_APPLESS_MAIN(DatabaseTest)
#include "database.moc"
