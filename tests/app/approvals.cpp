#include "core/protocol/successor.h"
#include "world.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;
using fakes::World;
using protocol::Outcome;

class ApprovalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yesWithTheNumber()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.phone->approvals.type(id, u"482"_s);
        QCOMPARE(world.phone->approvals.readiness(id), approval::Ready::Yes);
        world.phone->approvals.yes(id);
        World::settle();
        QCOMPARE(world.server.requests.first().outcome, Outcome::Approved);
        QVERIFY(world.is<approval::Approved>(id));
        QVERIFY(world.phone->approvals.canEndSession(id));
        QVERIFY(World::wait(world.phone->approvals.endSession(id)));
        QVERIFY(world.server.sessionEnded);
        QVERIFY(!world.phone->approvals.canEndSession(id));
    }

    void wrongNumberBurns()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.phone->approvals.type(id, u"111"_s);
        world.phone->approvals.yes(id);
        World::settle();
        QCOMPARE(world.server.requests.first().outcome, Outcome::Burned);
        QVERIFY(world.is<approval::Burned>(id));
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id); // one try
        World::settle();
        QCOMPARE(std::ranges::count_if(world.server.heard, [](const QByteArray &message) {
            return protocol::claim(message)->type == protocol::Type::Approve;
        }), 1);
        QCOMPARE(world.server.requests.first().outcome, Outcome::Burned);
    }

    void tapNeedsRest()
    {
        World world;
        world.linkUp();
        world.server.ask(protocol::Mode::Tap);
        world.pass(app::PollEvery);
        const auto id = world.item()->id;
        world.phone->approvals.yes(id);
        World::settle();
        QVERIFY(world.is<approval::Open>(id)); // never seen at rest
        world.phone->approvals.cameToRest(id);
        world.pass(699ms);
        world.phone->approvals.yes(id);
        QVERIFY(world.is<approval::Open>(id));
        world.pass(1ms);
        world.phone->approvals.yes(id);
        World::settle();
        QVERIFY(world.is<approval::Approved>(id));
    }

    void noIsFinal()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.phone->approvals.no(id);
        World::settle();
        QCOMPARE(world.server.requests.first().outcome, Outcome::Denied);
        QVERIFY(world.is<approval::Denied>(id));
    }

    void aLostPushShowsWithinTwoSeconds()
    {
        World world;
        world.linkUp();
        world.inbox.drops = true;
        QSignalSpy arrived(&world.phone->approvals, &app::Approvals::arrived);
        world.server.ask();
        world.pass(2s);
        QCOMPARE(arrived.size(), 1);
    }

    void aWakeShowsAtOnce()
    {
        World world;
        world.linkUp();
        World::settle();
        QVERIFY(world.server.channel && !world.server.channel->sent.isEmpty());
        const auto proof = protocol::read<protocol::Channel>(world.server.channel->sent.first(), world.server.device->id.toText().toLatin1(),
                                                             world.server.device->enrol.possession);
        QVERIFY(proof);
        QSignalSpy arrived(&world.phone->approvals, &app::Approvals::arrived);
        world.server.ask();
        world.server.wake();
        World::settle();
        QCOMPARE(arrived.size(), 1);
    }

    void twoAtOnceAreToldApart()
    {
        World world;
        world.linkUp();
        const auto tap = world.request(protocol::Mode::Tap);
        world.pass(1s);
        const auto match = world.request(protocol::Mode::Match);
        QCOMPARE(world.phone->approvals.front()->id, tap); // oldest first
        QCOMPARE(world.phone->approvals.readiness(tap), approval::Ready::NotChosen);
        world.phone->approvals.yes(tap);
        QVERIFY(world.is<approval::Open>(tap));
        // The number of the other card is wrong on this one; each keeps its own.
        world.phone->approvals.type(match, u"482"_s);
        world.phone->approvals.yes(match);
        World::settle();
        QVERIFY(world.is<approval::Approved>(match));
        QVERIFY(world.is<approval::Open>(tap));
        QCOMPARE(world.phone->approvals.readiness(tap), approval::Ready::Yes); // alone again
    }

    void aTapCardIsChosenBeforeYes()
    {
        World world;
        world.linkUp();
        const auto tap = world.request(protocol::Mode::Tap);
        const auto match = world.request(protocol::Mode::Match);
        world.phone->approvals.choose(tap);
        QCOMPARE(world.phone->approvals.readiness(tap), approval::Ready::TooSoon);
        world.pass(approval::ArmedAfter);
        const auto third = world.request(protocol::Mode::Match);
        QCOMPARE(world.phone->approvals.readiness(tap), approval::Ready::NotChosen); // it was not among what was compared
        world.phone->approvals.choose(tap);
        world.pass(approval::ArmedAfter);
        world.phone->approvals.yes(tap);
        World::settle();
        QVERIFY(world.is<approval::Approved>(tap));
        QVERIFY(world.is<approval::Open>(match));
        QVERIFY(world.is<approval::Open>(third));
    }

    void expires()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.pass(2min);
        QVERIFY(world.is<approval::Expired>(id));
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        QVERIFY(world.is<approval::Expired>(id));
        world.phone->approvals.no(id); // "It was not me"
        World::settle();
        QVERIFY(world.is<approval::Denied>(id));
    }

    void onlyTheServersClockDecides()
    {
        World world;
        world.server.ahead = 1h;
        world.linkUp();
        const auto id = world.request();
        QVERIFY(world.phone->approvals.left(*world.phone->approvals.find(id)) <= 120s);
        world.clock.jump(-3h); // somebody sets the phone's clock
        world.server.ahead += 3h;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        World::settle();
        QVERIFY(world.is<approval::Approved>(id));
    }

    void yesWithoutNetworkIsKeptUntilTheEnd()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.server.up = false;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        World::settle();
        QVERIFY(std::get<approval::Sending>(world.phone->approvals.find(id)->request.phase).offline);
        world.pass(30s);
        world.server.up = true;
        world.pass(app::PollEvery);
        QVERIFY(world.is<approval::Approved>(id));
    }

    void yesThatComesTooLate()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.server.up = false;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        world.pass(3min);
        QVERIFY(world.is<approval::Expired>(id));
        world.server.up = true;
        world.pass(3s);
        QVERIFY(world.is<approval::Expired>(id));
        QVERIFY(!world.server.requests.first().outcome); // nobody got in
        QVERIFY(world.link()->record().outbox.isEmpty());
    }

    void aLostReceiptIsAskedForAgain()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.server.losesAnswers = true;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        world.pass(3min); // approved there, unknown here
        QVERIFY(world.is<approval::Expired>(id));
        world.server.losesAnswers = false;
        world.pass(3s);
        QVERIFY(world.is<approval::Approved>(id)); // the truth, late
        QSet<QByteArray> answers;
        for (const auto &message : world.server.heard) {
            if (protocol::claim(message)->type == protocol::Type::Approve)
                answers.insert(message);
        }
        QCOMPARE(answers.size(), 1); // always the same bytes
    }

    void noWithoutNetworkIsSentLater()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.server.up = false;
        world.phone->approvals.no(id);
        world.pass(30s);
        world.kill();
        world.server.up = true;
        QVERIFY(world.start());
        world.pass(app::PollEvery);
        QCOMPARE(world.server.requests.first().outcome, Outcome::Denied);
    }

    void killedBetweenYesAndTheAnswer()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.server.up = false;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        World::settle();
        world.kill();
        world.server.up = true;
        QVERIFY(world.start(false));
        QVERIFY(world.is<approval::Sending>(id)); // the same card, still sending
        world.phone->cameToFront();
        world.pass(app::PollEvery);
        QVERIFY(world.is<approval::Approved>(id));
        QCOMPARE(world.server.requests.first().outcome, Outcome::Approved);
    }

    void countersOnlyGrow()
    {
        World world;
        world.linkUp();
        qint64 last = 0;
        for (int round = 0; round < 20; ++round) {
            if (round % 5 == 4) {
                world.kill();
                QVERIFY(world.start());
            }
            const auto id = world.request();
            world.phone->approvals.no(id);
            World::settle();
            QVERIFY(world.server.device->counter > last);
            last = world.server.device->counter;
            world.phone->approvals.dismiss(id);
        }
        QCOMPARE(world.server.device->state, protocol::DeviceState::Active);
    }

    void noLeavesThoughTheDiskIsFull()
    {
        World world;
        world.linkUp();
        world.phone->approvals.no(world.request()); // reserves a block of counters
        World::settle();
        const auto id = world.request();
        world.storage.writeFault = Fault::Unavailable;
        world.phone->approvals.no(id);
        World::settle();
        QVERIFY(world.is<approval::Denied>(id));
        world.storage.writeFault.reset();
        world.kill();
        QVERIFY(world.start());
        const auto later = world.request();
        world.phone->approvals.no(later);
        World::settle();
        QCOMPARE(world.server.device->state, protocol::DeviceState::Active); // no counter came twice
    }

    void aKeyThatIsNotUnlocked()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        QSignalSpy notSigned(&world.phone->approvals, &app::Approvals::notSigned);
        world.keyStore.signFault = Fault::Refused;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        World::settle();
        QCOMPARE(notSigned.size(), 1);
        QVERIFY(world.is<approval::Open>(id));
        QVERIFY(!world.server.requests.first().outcome);
    }

    void yesWaitsForTheFinger()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        const auto before = world.unlock.asked;
        world.unlock.waits = true;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        world.phone->approvals.yes(id); // twice is once
        World::settle();
        QCOMPARE(world.unlock.asked, before + 1);
        QVERIFY(world.is<approval::Open>(id));
        world.unlock.answer({});
        World::settle();
        QVERIFY(world.is<approval::Approved>(id));
    }

    void noWhileTheFingerIsAwaited()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.unlock.waits = true;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        world.phone->approvals.no(id);
        World::settle();
        QVERIFY(world.is<approval::Denied>(id));
        world.unlock.answer({}); // too late
        World::settle();
        QCOMPARE(world.server.requests.first().outcome, Outcome::Denied);
    }

    void anUnknownFingerSignsNothing()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        QSignalSpy notSigned(&world.phone->approvals, &app::Approvals::notSigned);
        world.unlock.recognises = false;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        World::settle();
        QCOMPARE(notSigned.size(), 1); // and no PIN may be chosen by whoever this is
        QVERIFY(!world.phone->lock.isPinAwaited());
        QVERIFY(world.is<approval::Open>(id));
        QVERIFY(World::wait(world.phone->lock.setPin(crypto::passwordBytes(u"493817"_s))));
        world.phone->approvals.yes(id);
        World::settle();
        QVERIFY(world.phone->lock.isPinAwaited());
        QCOMPARE(World::wait(world.phone->lock.confirm(crypto::passwordBytes(u"000000"_s))).error().fault, Fault::WrongKey);
        QVERIFY(world.is<approval::Open>(id));
        QVERIFY(World::wait(world.phone->lock.confirm(crypto::passwordBytes(u"493817"_s))));
        QVERIFY(world.is<approval::Approved>(id));
    }

    void itsEndEndsTheQuestion()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.unlock.available = false;
        world.phone->approvals.type(id, u"482"_s);
        world.phone->approvals.yes(id);
        QVERIFY(world.phone->lock.isPinAwaited());
        world.pass(3min);
        QVERIFY(world.is<approval::Expired>(id));
        QVERIFY(!world.phone->lock.isPinAwaited());
        QVERIFY(world.phone->approvals.proving().isEmpty());
    }

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

    void aNoThatIsNeverConfirmedIsNotSaidToBeOne()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.server.refusesAnswers = 404;
        world.phone->approvals.no(id);
        World::settle();
        world.kill();
        world.clock.advance(25h);
        QVERIFY(world.start());
        world.pass(app::PollEvery);
        QVERIFY(world.is<approval::Conflict>(id));
        QVERIFY(world.link()->record().outbox.isEmpty());
    }

    void itWasMeAfterAll()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.phone->approvals.no(id);
        World::settle();
        QVERIFY(World::wait(world.phone->approvals.mistaken(id)));
        QCOMPARE(world.server.mistaken, 1);
        QVERIFY(world.is<approval::Denied>(id)); // a NO stays a NO
        QVERIFY(!World::wait(world.phone->approvals.mistaken(u"nothing"_s)));
    }

    void pressurePausesButNoStaysPossible()
    {
        World world;
        world.linkUp();
        world.phone->approvals.no(world.request());
        world.phone->approvals.no(world.request());
        World::settle();
        const auto account = world.link()->id();
        QVERIFY(world.phone->approvals.pausedUntil(account));
        const auto third = world.request();
        QVERIFY(!world.phone->approvals.front()); // does not interrupt
        world.phone->approvals.type(third, u"482"_s);
        world.phone->approvals.yes(third);
        QVERIFY(world.is<approval::Open>(third));
        world.phone->approvals.itWasMe(account);
        QCOMPARE(world.phone->approvals.front()->id, third);
        world.phone->approvals.no(third);
        World::settle();
        QVERIFY(world.is<approval::Denied>(third));
    }

    void pauseForAnHour()
    {
        World world;
        world.linkUp();
        QVERIFY(World::wait(world.phone->approvals.pause(world.link()->id(), 60min)));
        QCOMPARE(world.server.pausedMinutes, 60);
    }

    void answeredOnAnotherPhone()
    {
        World world;
        world.linkUp();
        const auto id = world.request();
        world.server.requests.first().outcome = Outcome::Approved;
        world.pass(app::PollEvery);
        QVERIFY(world.is<approval::Closed>(id));
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

    void offlineIsSaidAndEnds()
    {
        World world;
        world.linkUp();
        QVERIFY(!world.phone->links.isOffline());
        world.server.up = false;
        world.pass(app::PollEvery);
        QVERIFY(world.phone->links.isOffline());
        QCOMPARE(World::wait(world.phone->links.checkNow()).error().fault, Fault::Unavailable);
        world.server.up = true;
        QVERIFY(World::wait(world.phone->links.checkNow()));
        QVERIFY(!world.phone->links.isOffline());
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "approvals.moc"
