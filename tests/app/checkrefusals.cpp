#include "checkperson.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::CheckTrouble;
using base::Fault;
using fakes::Person;
using fakes::World;
using protocol::CheckPhase;

/// What a check does not go along with, and what the person is told.
class CheckRefusalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusedCodes()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QCOMPARE(lea.check().open(u"kauth://link?v=1"_s).error().fault, Fault::NotFound);
        const auto offer = world.checks.offer();
        QCOMPARE(lea.check().open(QString(offer).replace(u"v=1"_s, u"v=2"_s)).error().fault, Fault::Unsupported);
        // Somebody changed who asks: the Manager opens nothing.
        auto forged = world.checks.offered;
        forged.requester = u"Your bank"_s;
        QVERIFY(!lea.open(protocol::format(forged)));
        QCOMPARE(lea.check().trouble()->problem->code, u"changed"_s);
        QVERIFY(!world.checks.ticket);
        // Whoever goes along with it, or with another reviewer's key, is found out by the signature.
        world.checks.goesAlong = true;
        QVERIFY(!lea.open(protocol::format(forged)));
        QCOMPARE(lea.check().trouble()->error.fault, Fault::WrongKey);
        world.checks.ticket.reset();
        forged = world.checks.offered;
        forged.reviewers = QByteArray(32, 'x');
        QVERIFY(!lea.open(protocol::format(forged)));
        QCOMPARE(lea.check().trouble()->error.fault, Fault::WrongKey);
        world.checks.ticket.reset();
        world.checks.forger = crypto::Ed25519Private::generate();
        QVERIFY(!lea.open(offer));
        QCOMPARE(lea.check().trouble()->error.fault, Fault::WrongKey);
        world.checks.forger.reset();
        world.checks.ticket = crypto::newId<protocol::CaseTicket>(); // another phone was first
        QVERIFY(!lea.open(offer));
        QCOMPARE(lea.check().trouble()->problem->code, u"used"_s);
        QVERIFY(!lea.check().isOpen());
    }

    void wrongSmsCodes()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        world.checks.refusals[u"/v1/check/number"_s] = {{422, u"region"_s}, {429, u"wait"_s, 600s}};
        lea.toCode();
        QCOMPARE(lea.check().trouble()->problem->code, u"region"_s);
        lea.toCode();
        QCOMPARE(std::get<check::Numbering>(lea.check().journey().phase).waitUntil, lea.check().serverNow() + 600s);
        lea.toCode();
        for (int left = 4; left >= 0; --left) {
            lea.check().typeCode(u"000000"_s);
            World::settle();
            QCOMPARE(std::get<check::Coding>(lea.check().journey().phase).left, left);
        }
        lea.check().typeCode(world.checks.code); // worth nothing without a new SMS
        World::settle();
        QVERIFY(lea.is<check::Coding>());
        lea.check().askCodeAgain(u"en"_s);
        World::settle();
        lea.check().typeCode(world.checks.code);
        World::settle();
        QVERIFY(lea.is<check::Locating>());
    }

    /// The hour is over before the number is confirmed: it is said, and another code can be taken.
    void closedTooEarly()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        lea.toCode();
        world.checks.refusals[u"/v1/check/confirm"_s] = {{410, u"expired"_s}};
        lea.check().typeCode(world.checks.code);
        World::settle();
        QVERIFY(lea.is<check::Deleted>());
        QCOMPARE(lea.check().record().ending, protocol::Ending::Unsent);
        QVERIFY(lea.check().record().key.isEmpty());
        QVERIFY(lea.open(world.checks.offer()));
        QVERIFY(lea.is<check::Asked>());
    }

    void noPosition()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        world.locator.answer = base::fail(Fault::Refused, {});
        lea.toDocument();
        QCOMPARE(std::get<check::Locating>(lea.check().journey().phase).doing, check::Locating::Doing::Refused);
        world.locator.waits = true;
        lea.check().locate();
        world.pass(21s);
        QCOMPARE(std::get<check::Locating>(lea.check().journey().phase).doing, check::Locating::Doing::NotFound);
        world.locator.waits = false;
        world.locator.answer = check::Position{46.5197, 6.6323, 12};
        lea.check().locate();
        World::settle();
        QVERIFY(lea.is<check::Choosing>());
    }

    void notMine()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        lea.check().report();
        World::settle();
        QVERIFY(world.checks.reported);
        QVERIFY(lea.is<check::Deleted>());
        QCOMPARE(lea.check().record().ending, protocol::Ending::Reported);
    }

    /// The server's key has changed under a running check: its word is not followed, the person is told and can leave.
    void anotherServerKey()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        lea.toSending();
        QVERIFY(lea.until([&] { return lea.is<check::Waiting>(); }));
        world.checks.forger = crypto::Ed25519Private::generate();
        world.checks.end(CheckPhase::Approved, protocol::Ending::Decided);
        world.pass(4s);
        QVERIFY(lea.is<check::Waiting>());
        QCOMPARE(lea.check().trouble()->doing, CheckTrouble::Doing::Looking);
        QCOMPARE(lea.check().trouble()->error.fault, Fault::WrongKey);
        lea.check().withdraw();
        World::settle();
        QVERIFY(lea.is<check::Deleted>());
        lea.check().dismiss();
        QVERIFY(!lea.check().isOpen());
    }
};

QTEST_GUILESS_MAIN(CheckRefusalsTest)
#include "checkrefusals.moc"
