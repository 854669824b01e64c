#include "world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;
using fakes::World;
using protocol::Outcome;

/// Answers that do not get through at once: kept, sent again as the same bytes, and never twice.
class LinkOutboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(LinkOutboxTest)
#include "linkoutbox.moc"
