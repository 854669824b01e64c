// What a linked account has besides requests: codes and their time, backup codes, the push test, the number policy.
#include "world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;
using fakes::World;

class LinkedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clocks_data()
    {
        QTest::addColumn<int>("aheadSeconds");
        QTest::addColumn<int>("trust");
        QTest::newRow("right") << 0 << int(app::TimeTrust::Right);
        QTest::newRow("10 s") << 10 << int(app::TimeTrust::Right);
        QTest::newRow("11 s") << 11 << int(app::TimeTrust::Corrected);
        QTest::newRow("-42 s") << -42 << int(app::TimeTrust::Corrected);
        QTest::newRow("10 min") << 600 << int(app::TimeTrust::Corrected);
        QTest::newRow("10 min 1 s") << 601 << int(app::TimeTrust::Untrusted);
        QTest::newRow("-1 day") << -86400 << int(app::TimeTrust::Untrusted);
    }
    void clocks()
    {
        QFETCH(int, aheadSeconds);
        QFETCH(int, trust);
        World world;
        world.server.ahead = std::chrono::seconds(aheadSeconds);
        world.linkUp();
        QVERIFY(World::wait(world.phone->accounts.add({.issuer = u"Plain"_s,
            .name = {},
            .params = {},
            .seed = crypto::SecretBytes::copyOf("12345678901234567890")})));
        const auto linked = world.link()->id();
        QCOMPARE(int(world.phone->codes.trust(linked)), trust);
        const auto code = world.phone->codes.now(linked);
        QVERIFY(code);
        QCOMPARE(code->code.isEmpty(), trust == int(app::TimeTrust::Untrusted));
        // The same seed without a link goes by the phone's own clock, always.
        for (const auto &entry : world.phone->accounts.entries()) {
            if (!entry.link.isEmpty())
                continue;
            QCOMPARE(int(world.phone->codes.trust(entry.id)), int(app::TimeTrust::Right));
            const auto plain = world.phone->codes.now(entry.id)->code;
            if (trust == int(app::TimeTrust::Right))
                QCOMPARE(code->code, plain);
            if (aheadSeconds == 600)
                QVERIFY(code->code != plain);
        }
        if (trust == int(app::TimeTrust::Corrected))
            QCOMPARE(world.phone->codes.worstLate().count(), aheadSeconds);
    }

    void clockSetRightAgain()
    {
        World world;
        world.server.ahead = 42s;
        world.linkUp();
        QCOMPARE(world.phone->codes.late(world.link()->id()), 42s);
        world.clock.jump(42s);
        world.server.ahead = 0s;
        QCOMPARE(world.phone->codes.late(world.link()->id()), 0s); // at once, without asking
    }

    void backupCodesAreProvenOnce()
    {
        World world;
        world.linkUp();
        const auto id = world.link()->id();
        QCOMPARE(world.phone->backupCodes.unkept(), QList{id});
        world.kill(); // closed early: the reminder stays
        QVERIFY(world.start());
        QCOMPARE(world.phone->backupCodes.unkept(), QList{id});
        auto &backup = world.phone->backupCodes;
        const auto codes = *backup.show(id);
        QCOMPARE(World::wait(backup.prove(id, u"XXXX"_s)).error().fault, Fault::WrongKey);
        QCOMPARE(World::wait(backup.prove(id, codes[backup.proofOf(id) - 1].right(3))).error().fault,
            Fault::WrongKey); // too little
        QVERIFY(World::wait(backup.prove(id, codes[backup.proofOf(id) - 1].right(6).toLower())));
        World::settle();
        QCOMPARE(world.server.device->codesKept, 1);
        QVERIFY(!world.server.device->codes);
        QVERIFY(backup.unkept().isEmpty());
        QCOMPARE(backup.show(id).error().fault, Fault::NotFound);
        world.pass(10s);
        QVERIFY(backup.unkept().isEmpty());
    }

    void forgivingProof()
    {
        World world;
        world.linkUp();
        const auto id = world.link()->id();
        auto &backup = world.phone->backupCodes;
        for (int round = 0; round < 400 && backup.proofOf(id) != 10; ++round)
            QVERIFY(!World::wait(backup.prove(id, u"wrong"_s))); // asks for another one
        QCOMPARE(backup.proofOf(id), 10); // GHJK-MNPQ-RSTV-WX01
        QVERIFY(World::wait(backup.prove(id, u" wx o l"_s)));
    }

    void fewCodesAndANewSet()
    {
        World world;
        world.server.givesCodes = false;
        world.linkUp();
        const auto id = world.link()->id();
        auto &backup = world.phone->backupCodes;
        QVERIFY(backup.few().isEmpty());
        world.server.codesLeft = 3;
        world.pass(app::PollEvery);
        QCOMPARE(backup.few(), QList{id});
        QCOMPARE(backup.left(id), 3);
        QVERIFY(World::wait(backup.renew(id, *World::wait(world.phone->lock.prove()))));
        World::settle();
        QCOMPARE(backup.unkept(), QList{id});
        QVERIFY(backup.few().isEmpty());
    }

    void pushTestPasses()
    {
        World world;
        world.linkUp();
        World::settle();
        world.phone->pushTest.start(world.link()->id());
        World::settle();
        QCOMPARE(world.phone->pushTest.result().state, app::PushTest::State::Passed);
        QVERIFY(world.phone->pushTest.result().opened);
    }

    void pushTestNamesTheStage()
    {
        World world;
        world.linkUp();
        world.inbox.drops = true;
        world.phone->pushTest.start(world.link()->id());
        World::settle();
        QCOMPARE(world.phone->pushTest.result().stage, app::PushTest::Stage::WakeUp);
        world.pass(app::PushTest::GiveUpAfter);
        QCOMPARE(world.phone->pushTest.result().state, app::PushTest::State::Failed);
        QCOMPARE(world.phone->pushTest.result().stage, app::PushTest::Stage::WakeUp);
        world.server.up = false;
        world.phone->pushTest.start(world.link()->id());
        World::settle();
        QCOMPARE(world.phone->pushTest.result().stage, app::PushTest::Stage::Server);
        QCOMPARE(world.phone->pushTest.result().state, app::PushTest::State::Failed);
    }

    void policyIsTold()
    {
        World world;
        world.linkUp();
        world.phone->links.setPolicy(protocol::NumberPolicy::Always, *World::wait(world.phone->lock.prove()));
        World::settle();
        QCOMPARE(world.server.policy, protocol::NumberPolicy::Always);
    }

    void policyIsToldOfAccountsLinkedLater_data()
    {
        QTest::addColumn<bool>("finger");
        QTest::newRow("by a finger, at once") << true;
        QTest::newRow("with the next YES") << false;
    }
    void policyIsToldOfAccountsLinkedLater()
    {
        QFETCH(bool, finger);
        World world;
        world.unlock.available = finger;
        QVERIFY(world.start());
        auto preferences = world.phone->settings.get();
        preferences.numberAlways = true;
        QVERIFY(World::wait(world.phone->settings.set(preferences)));
        world.kill();
        world.linkUp();
        QCOMPARE(world.server.policy == protocol::NumberPolicy::Always, finger);
        if (finger)
            return;
        const auto id = world.request();
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        QVERIFY(world.phone->lock.isPinAwaited());
        QVERIFY(World::wait(world.phone->lock.setPin(crypto::passwordBytes(u"493817"_s))));
        QVERIFY(world.is<approval::Approved>(id));
        QCOMPARE(world.server.policy, protocol::NumberPolicy::Always);
    }

    void linkRecordsSurvive()
    {
        World world;
        world.linkUp();
        auto record = world.link()->record();
        record.pausedUntil = world.clock.now();
        record.pendingUntil = world.clock.now();
        record.kept = crypto::newId<protocol::SealedId>();
        record.outbox.append(
            {.type = protocol::Type::Deny, .message = "a.b.c", .challenge = "d.e.f", .until = world.clock.now()});
        const auto read = app::readLinkRecord(encode(record));
        QVERIFY(read);
        QCOMPARE(*read, record);
        QVERIFY(!app::readLinkRecord("{}"));
    }
};

QTEST_GUILESS_MAIN(LinkedTest)
#include "linked.moc"
