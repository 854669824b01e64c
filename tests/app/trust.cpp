#include "core/protocol/successor.h"
#include "world.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;
using fakes::World;
using protocol::Outcome;

/// What a phone believes of a Manager: its key, the next one, and nothing else.
class TrustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnsignedRefusalEndsNoAnswer_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("YES") << true;
        QTest::newRow("NO") << false;
    }
    void anUnsignedRefusalEndsNoAnswer()
    {
        QFETCH(bool, yes);
        World world;
        world.linkUp();
        const auto id = world.request();
        world.server.refusesAnswers = 404; // a captive portal, a proxy, somebody on the way
        world.phone->approvals.type(id, u"482"_s);
        if (yes)
            world.phone->approvals.yes(id);
        else
            world.phone->approvals.no(id);
        World::settle();
        QVERIFY(world.is<approval::Sending>(id));
        world.server.refusesAnswers = 0;
        world.pass(3s);
        QCOMPARE(world.server.requests.first().outcome, yes ? Outcome::Approved : Outcome::Denied);
        QVERIFY(yes ? world.is<approval::Approved>(id) : world.is<approval::Denied>(id));
    }

    void aRequestOfAnotherKeyIsHidden()
    {
        World world;
        world.linkUp();
        QSignalSpy hidden(&world.phone->links, &app::Links::hidden);
        QSignalSpy arrived(&world.phone->approvals, &app::Approvals::arrived);
        world.server.forger = crypto::Ed25519Private::generate();
        world.server.ask();
        world.server.forger.reset(); // the State is right, one request in it is not
        world.pass(app::PollEvery);
        QVERIFY(hidden.size() > 0);
        QCOMPARE(arrived.size(), 0);
        QVERIFY(world.phone->approvals.items().isEmpty());
    }

    void aForgedServer()
    {
        World world;
        world.linkUp();
        QSignalSpy hidden(&world.phone->links, &app::Links::hidden);
        const auto before = world.link()->record();
        world.server.forger = crypto::Ed25519Private::generate();
        world.server.device->revoked = protocol::RevokeReason::RemovedOnWeb;
        world.pass(app::PollEvery);
        QVERIFY(hidden.size() > 0);
        QCOMPARE(world.phone->links.all().size(), 1); // nobody but the server takes a link away
        QCOMPARE(world.link()->record(), before);
        QCOMPARE(world.link()->lastError()->fault, Fault::WrongKey);
    }

    void theServersNewKeyIsFollowed_data()
    {
        QTest::addColumn<int>("changes");
        QTest::newRow("one") << 1;
        QTest::newRow("three while the phone was away") << 3;
    }
    void theServersNewKeyIsFollowed()
    {
        QFETCH(int, changes);
        World world;
        world.linkUp();
        QSignalSpy hidden(&world.phone->links, &app::Links::hidden);
        const auto first = protocol::keyHash(world.server.key.publicKey());
        for (int i = 0; i < changes; ++i)
            world.server.rotate();
        world.pass(app::PollEvery);
        QCOMPARE(hidden.size(), 0);
        QVERIFY(world.link()->record().serverKey == world.server.key.publicKey());
        QCOMPARE(world.link()->record().firstKey, first);
        QVERIFY(!world.phone->links.contradicts(world.server.origin, protocol::keyHash(world.server.key.publicKey())));
        QCOMPARE(world.phone->links.firstKey(world.server.origin), first); // the same installation as ever

        world.kill();
        QVERIFY(world.start());
        world.pass(app::PollEvery);
        QVERIFY(world.link()->record().serverKey == world.server.key.publicKey());
        const auto id = world.request();
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        World::settle();
        QVERIFY(world.is<approval::Approved>(id));
    }

    void aReceiptFromBeforeTheNewKey()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.server.losesAnswers = true;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        World::settle();
        world.server.losesAnswers = false;
        world.server.rotate();
        world.pass(app::PollEvery);
        world.pass(app::PollEvery);
        QVERIFY(world.is<approval::Approved>(id)); // the same receipt, by the new key
    }

    void aSuccessorNobodyNamed()
    {
        World world;
        world.linkUp();
        QSignalSpy hidden(&world.phone->links, &app::Links::hidden);
        const auto before = world.link()->record();
        // Somebody with the certificate names himself: the held key did not sign that.
        world.server.rotate();
        const auto thief = crypto::Ed25519Private::generate();
        for (auto &successor : world.server.successors)
            successor = protocol::succeed(thief, world.server.key, world.server.now());
        world.pass(app::PollEvery);
        QVERIFY(hidden.size() > 0);
        QCOMPARE(world.link()->record(), before);
    }

    void aForgedReceipt()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.server.forger = crypto::Ed25519Private::generate();
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        World::settle();
        QVERIFY(world.is<approval::Sending>(id)); // not believed
    }

    void anOldStateIsNoAnswer()
    {
        World world;
        world.linkUp();
        world.server.staleNonce = true;
        world.server.ask();
        world.pass(app::PollEvery);
        QVERIFY(world.phone->approvals.items().isEmpty());
        QCOMPARE(world.link()->lastError()->fault, Fault::WrongKey);
    }

    void removedOnTheWeb_data()
    {
        QTest::addColumn<bool>("slow");
        QTest::newRow("disk in memory") << false;
        QTest::newRow("disk on another thread") << true;
    }
    void removedOnTheWeb()
    {
        QFETCH(bool, slow);
        World world;
        world.linkUp();
        world.storage.slow = slow;
        const auto id = world.link()->id();
        world.server.ask();
        world.server.device->revoked = protocol::RevokeReason::RemovedOnWeb;
        bool goneBeforeTold = false;
        QObject::connect(&world.phone->links, &app::Links::removed, this, [&](const vault::EntryId &removed) {
            goneBeforeTold = removed == id && !world.phone->accounts.entry(id) && world.keyStore.erased.size() == 2;
        });
        world.pass(app::PollEvery);
        QVERIFY(goneBeforeTold);
        QVERIFY(world.phone->approvals.items().isEmpty());
        world.kill();
        QVERIFY(world.start());
        QVERIFY(world.phone->links.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TrustTest)
#include "trust.moc"
