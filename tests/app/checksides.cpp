// One side of a card is not taken for both, whatever happened between the two photographs.
#include "app/photographfile.h"
#include "checkperson.h"
#include "main/scenes/specimen.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::Photograph;
using fakes::Person;
using fakes::World;
using protocol::FileKind;
using scenes::Kind;

namespace {

QImage pictureOf(Kind kind, double turn = 0)
{
    const scenes::Shot shot{.width = 960,
        .height = 540,
        .ground = scenes::Ground::Wood,
        .fill = 0.8,
        .turn = turn,
        .blur = 0.5,
        .noise = 1.5};
    return scenes::drawSpecimenScene({}, {kind, 3, {}, 0, {}}, shot).picture;
}

/// Photographs what lies before the camera as whatever the check wants now; used, unless it is refused.
bool photograph(Person &lea, const QImage &picture)
{
    const auto photo = Photograph::fromPicture(lea.check().motif(), picture, lea.world.clock.now()).result();
    if (!photo)
        return false;
    lea.check().photographed(*photo);
    World::settle();
    if (!lea.is<check::Reviewing>())
        return false;
    lea.check().use(true);
    return lea.until([&] { return !lea.check().isBusy() && !lea.is<check::Reviewing>(); });
}

bool wants(Person &lea, FileKind kind)
{
    return lea.is<check::Capturing>() && std::get<check::Capturing>(lea.check().journey().phase).kind == kind;
}

bool restart(World &world, Person &lea)
{
    world.kill();
    return world.start() && lea.until([&] { return lea.check().isOpen(); });
}

/// Up to the choice, then the front: the back is looked for.
void toBack(World &world, Person &lea)
{
    QVERIFY(world.start());
    QVERIFY(lea.open(world.checks.offer()));
    lea.toDocument();
    lea.check().choose(protocol::Document::Card);
    QVERIFY(photograph(lea, pictureOf(Kind::Card)));
    QVERIFY(wants(lea, FileKind::Back));
}

} // namespace

class CheckSidesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedBetweenTheSides()
    {
        World world;
        Person lea{world};
        toBack(world, lea);
        QVERIFY(restart(world, lea));
        QVERIFY(wants(lea, FileKind::Back));
        QVERIFY(!photograph(lea, pictureOf(Kind::Card, 6)));
        QVERIFY(wants(lea, FileKind::Back));
        QVERIFY(std::get<check::Capturing>(lea.check().journey().phase).sameSide);
        QVERIFY(photograph(lea, pictureOf(Kind::CardBack)));
        QVERIFY(wants(lea, FileKind::Selfie));
        QVERIFY(!lea.check().motif().other); // a person has no other side
    }

    /// Each side alone is asked for again, long after the pictures have left the phone.
    void oneSideAskedForAgain()
    {
        World world;
        Person lea{world};
        toBack(world, lea);
        QVERIFY(photograph(lea, pictureOf(Kind::CardBack)));
        lea.photograph(FileKind::Selfie);
        QVERIFY(lea.until([&] { return lea.is<check::Waiting>(); }));
        for (const auto &[kind, right, wrong] : {std::tuple(FileKind::Back, Kind::CardBack, Kind::Card),
                 std::tuple(FileKind::Front, Kind::Card, Kind::CardBack)}) {
            world.checks.retake({kind});
            world.pass(4s);
            QVERIFY(lea.is<check::Retaking>());
            QVERIFY(restart(world, lea));
            lea.check().takeAgain(kind);
            QVERIFY(wants(lea, kind));
            QVERIFY(!photograph(lea, pictureOf(wrong, 6)));
            QVERIFY(wants(lea, kind));
            QVERIFY(photograph(lea, pictureOf(right, 3)));
            QVERIFY(lea.until([&] { return lea.is<check::Waiting>(); }));
        }
        lea.check().withdraw();
        World::settle();
        QVERIFY(lea.is<check::Deleted>());
        QVERIFY(lea.check().record().sides.isEmpty());
    }

    void anotherDocumentForgetsThem()
    {
        World world;
        Person lea{world};
        toBack(world, lea);
        QCOMPARE(lea.check().record().sides.size(), 1);
        lea.check().chooseAgain();
        QVERIFY(lea.check().record().sides.isEmpty());
    }

    /// What is kept is small, tells the side as well as before, and is no picture; a record of before it was kept
    /// opens.
    void keptInTheRecord()
    {
        World world;
        Person lea{world};
        toBack(world, lea);
        const auto &record = lea.check().record();
        const auto bytes = app::encode(record);
        const auto read = app::readCheckRecord(bytes.reveal());
        QVERIFY(read);
        const auto &was = record.sides[FileKind::Front];
        const auto &is = read->sides[FileKind::Front];
        QVERIFY(vision::likeness(was.side, is.side) > 0.99);
        QCOMPARE(is.hasZone, was.hasZone);
        const auto kept = app::knownSide(app::jpegOf(pictureOf(Kind::CardBack)).value(), 2026);
        QVERIFY(kept && kept->hasZone);
        QVERIFY(!vision::isSameSide(kept->side, is.side));

        const auto old = QByteArray(bytes.reveal().toByteArray());
        const auto at = old.indexOf(",\"sides\":["); // from its comma to the end of its array
        QVERIFY(at > 0);
        auto before = old;
        before.remove(at, old.indexOf(']', at) + 1 - at);
        const auto opened = app::readCheckRecord(before);
        QVERIFY(opened && opened->sides.isEmpty());
        QCOMPARE(opened->journey, read->journey);
        QVERIFY(before.size() + 2200 > old.size());
        auto broken = old;
        broken.remove(at + 40, 4); // of the relief
        QVERIFY(!app::readCheckRecord(broken));
    }
};

QTEST_MAIN(CheckSidesTest)
#include "checksides.moc"
