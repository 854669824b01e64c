#include "world.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;
using fakes::World;
using protocol::Outcome;

class ApprovalsTest : public QObject {
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
        QCOMPARE(
            std::ranges::count_if(world.server.heard,
                [](const QByteArray &message) { return protocol::claim(message)->type == protocol::Type::Approve; }),
            1);
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
        const auto proof = protocol::read<protocol::Channel>(world.server.channel->sent.first(),
            world.server.device->id.toText().toLatin1(), world.server.device->enrol.possession);
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

    void twoManagersThatAskAtOnceAreToldApart()
    {
        World world;
        fakes::Server other(world.fuse, world.clock);
        other.origin = u"https://id.example.net"_s;
        world.server.other = &other;
        world.linkUp();
        world.linkTo(other);
        QCOMPARE(world.phone->links.all().size(), 2);

        const auto first = world.request(protocol::Mode::Tap);
        QCOMPARE(world.phone->approvals.readiness(first), approval::Ready::Yes);
        other.ask(protocol::Mode::Tap);
        world.pass(app::PollEvery);
        QCOMPARE(world.phone->approvals.openCount(), 2);
        const auto second = world.phone->approvals.items().last().id;
        world.phone->approvals.cameToRest(second);
        world.pass(approval::ArmedAfter);
        for (const auto &id : {first, second}) {
            QCOMPARE(world.phone->approvals.readiness(id), approval::Ready::NotChosen);
            world.phone->approvals.yes(id);
            QVERIFY(world.is<approval::Open>(id));
        }

        world.phone->approvals.choose(second);
        world.pass(approval::ArmedAfter);
        QCOMPARE(world.phone->approvals.readiness(first), approval::Ready::NotChosen);
        world.phone->approvals.yes(second);
        World::settle();
        QVERIFY(world.is<approval::Approved>(second));
        QCOMPARE(other.requests.first().outcome, Outcome::Approved);
        QVERIFY(!world.server.requests.first().outcome);
        QCOMPARE(world.phone->approvals.readiness(first), approval::Ready::Yes); // alone again
    }

    void aRequestIsAloneWhenTheOtherAccountIsRemoved()
    {
        World world;
        fakes::Server other(world.fuse, world.clock);
        other.origin = u"https://id.example.net"_s;
        world.server.other = &other;
        world.linkUp();
        world.linkTo(other);
        const auto tap = world.request(protocol::Mode::Tap);
        other.ask(protocol::Mode::Tap);
        world.pass(app::PollEvery);
        QCOMPARE(world.phone->approvals.readiness(tap), approval::Ready::NotChosen);
        other.device->revoked = protocol::RevokeReason::RemovedOnWeb;
        world.pass(app::PollEvery);
        QCOMPARE(world.phone->links.all().size(), 1);
        QCOMPARE(world.phone->approvals.readiness(tap), approval::Ready::Yes);
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
        QCOMPARE(
            world.phone->approvals.readiness(tap), approval::Ready::NotChosen); // it was not among what was compared
        world.phone->approvals.choose(tap);
        world.pass(approval::ArmedAfter);
        world.phone->approvals.yes(tap);
        World::settle();
        QVERIFY(world.is<approval::Approved>(tap));
        QVERIFY(world.is<approval::Open>(match));
        QVERIFY(world.is<approval::Open>(third));
    }

    void aTapGetsANumberWhenAnotherComes()
    {
        World world;
        world.linkUp();
        const auto tap = world.request(protocol::Mode::Tap);
        QSignalSpy numbered(&world.phone->approvals, &app::Approvals::numbered);
        world.server.addNumber(0, u"111"_s);
        const auto other = world.request(protocol::Mode::Match);
        QCOMPARE(numbered.size(), 1);
        QCOMPARE(numbered[0][0].toString(), tap);
        const auto now = numbered[0][1].toString();
        QVERIFY(!world.phone->approvals.find(tap));
        QCOMPARE(world.phone->approvals.openCount(), 2);
        QCOMPARE(world.phone->approvals.front()->id, now); // in its place
        QCOMPARE(world.phone->approvals.arrivals(world.link()->id()), 2); // it did not come again
        QCOMPARE(world.phone->approvals.readiness(now), approval::Ready::NumberMissing);
        world.phone->approvals.cameToRest(now);
        world.phone->approvals.type(now, u"111"_s);
        world.pass(approval::ArmedAfter);
        world.phone->approvals.yes(now);
        World::settle();
        QVERIFY(world.is<approval::Approved>(now));
        QVERIFY(world.is<approval::Open>(other));
    }

    void anAnsweredTapIsNotAskedAgain()
    {
        World world;
        world.linkUp();
        const auto tap = world.request(protocol::Mode::Tap);
        world.server.refusesAnswers = 503; // the NO does not get through yet
        world.phone->approvals.no(tap);
        World::settle();
        QVERIFY(world.is<approval::Sending>(tap));
        world.server.addNumber(0, u"111"_s);
        world.pass(app::PollEvery);
        QCOMPARE(world.phone->approvals.openCount(), 0);
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
        QCOMPARE(
            World::wait(world.phone->lock.confirm(crypto::passwordBytes(u"000000"_s))).error().fault, Fault::WrongKey);
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
