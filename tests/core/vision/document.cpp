#include "core/vision/document.h"
#include "core/vision/document/plane.h"

#include "main/scenes/scene.h"

#include <QRandomGenerator>
#include <QTest>

using scenes::Kind;
using scenes::Shot;
using vision::Frame;
using vision::Pixels;
using vision::Quad;

namespace {

Frame frameOf(const QImage &picture, Pixels pixels = Pixels::Bgra)
{
    return {picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()), pixels, 0};
}

Quad box(double left, double top, double width, double height)
{
    return {vision::Point{left, top}, {left + width, top}, {left + width, top + height}, {left, top + height}};
}

/// A card on wood, well lit and sharp, seen a little from the side.
scenes::Scene plainScene(const Shot &changed = {}, Kind kind = Kind::CardBack)
{
    Shot shot = changed;
    shot.blur = std::max(shot.blur, 0.5);
    return scenes::draw({kind, 11, {}, 0, {}}, shot);
}

Shot plainShot()
{
    Shot shot;
    shot.fill = 0.75;
    shot.distance = 1.47; // through a phone's lens
    shot.turn = 4;
    shot.tilt = 8;
    shot.tiltTowards = 60;
    return shot;
}

} // namespace

Q_DECLARE_METATYPE(Shot)

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto &[name, kind] : {std::pair("card", Kind::Card), {"card's back", Kind::CardBack},
                 {"wide card", Kind::WideCard}, {"page", Kind::Page}, {"receipt", Kind::Receipt}, {"book", Kind::Book}})
            QTest::newRow(name) << int(kind);
    }

    void finds()
    {
        QFETCH(int, kind);
        const scenes::Scene scene = plainScene(plainShot(), Kind(kind));
        const auto outline = vision::findDocument(frameOf(scene.picture));
        QVERIFY(outline);
        QVERIFY(outline->score > 0.5 && outline->score <= 1);
        QVERIFY(vision::overlap(outline->quad, scene.corners) > 0.97);
        for (std::size_t i = 0; i < 4; ++i) { // in the order of the document's own corners
            const double dx = outline->quad[i].x - scene.corners[i].x;
            const double dy = outline->quad[i].y - scene.corners[i].y;
            QVERIFY(std::hypot(dx, dy) < 12);
        }
    }

    void findsInEveryLayout_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::addColumn<int>("pixels");
        QTest::newRow("luma") << QImage::Format_Grayscale8 << int(Pixels::Luma);
        QTest::newRow("rgb") << QImage::Format_RGB888 << int(Pixels::Rgb);
        QTest::newRow("bgra") << QImage::Format_RGB32 << int(Pixels::Bgra);
    }

    void findsInEveryLayout()
    {
        QFETCH(QImage::Format, format);
        QFETCH(int, pixels);
        const scenes::Scene scene = plainScene(plainShot());
        const QImage picture = scene.picture.convertToFormat(format);
        // Rows that begin elsewhere than where the last ended.
        QByteArray bytes;
        const int stride = int(picture.bytesPerLine()) + 13;
        for (int y = 0; y < picture.height(); ++y) {
            bytes.append(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.bytesPerLine());
            bytes.append(13, '\x7f');
        }
        const Frame frame{reinterpret_cast<const std::uint8_t *>(bytes.constData()), picture.width(), picture.height(),
            stride, Pixels(pixels), 0};
        const auto outline = vision::findDocument(frame);
        QVERIFY(outline);
        QVERIFY(vision::overlap(outline->quad, scene.corners) > 0.97);
    }

    void findsNothingWhereNothingIs()
    {
        QVERIFY(!vision::findDocument({}));
        QImage picture(640, 480, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        QVERIFY(!vision::findDocument(frameOf(picture)));
        QRandomGenerator random(1);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y, random.generate());
        }
        QVERIFY(!vision::findDocument(frameOf(picture)));
        QVERIFY(!vision::findDocument(frameOf(picture.copy(0, 0, 1, 1))));
        QVERIFY(!vision::findDocument(frameOf(picture.copy(0, 0, 640, 1))));
    }

    void findsAmongOtherQuads_data()
    {
        QTest::addColumn<int>("ground");
        QTest::newRow("papers") << int(scenes::Ground::Papers);
        QTest::newRow("white") << int(scenes::Ground::White);
    }

    void findsAmongOtherQuads()
    {
        QFETCH(int, ground);
        Shot shot = plainShot();
        shot.ground = scenes::Ground(ground);
        const scenes::Scene scene = plainScene(shot);
        const auto outline = vision::findDocument(frameOf(scene.picture));
        QVERIFY(outline);
        QVERIFY(vision::overlap(outline->quad, scene.corners) > 0.97);
    }

    /// Labels with codes, boards and bars have outlines as good as a card's.
    void labelsAreNoDocuments()
    {
        int found = 0;
        for (std::uint64_t seed = 1; seed < 40; seed += 2)
            found += vision::findDocument(frameOf(scenes::draw({Kind::Nothing, seed, {}, 0, {}}, plainShot()).picture))
                         .has_value();
        QVERIFY2(found <= 1, qPrintable(QString::number(found)));
    }

    void knowsThePlaneOfAPage()
    {
        const Quad seen = {vision::Point{10, 12}, {90, 20}, {80, 70}, {5, 60}};
        const vision::document::Plane plane(seen);
        const auto isAt = [&](double across, double down, vision::Point expected) {
            const vision::Point at = plane.at(across, down);
            return std::hypot(at.x - expected.x, at.y - expected.y) < 1e-9;
        };
        QVERIFY(isAt(0, 0, seen[0]) && isAt(1, 0, seen[1]) && isAt(1, 1, seen[2]) && isAt(0, 1, seen[3]));
        // Its middle is where the diagonals cross, also in perspective.
        const vision::Point middle = plane.at(0.5, 0.5);
        const auto isOn = [&](vision::Point a, vision::Point b) {
            return std::abs((b.x - a.x) * (middle.y - a.y) - (b.y - a.y) * (middle.x - a.x)) < 1e-6;
        };
        QVERIFY(isOn(seen[0], seen[2]) && isOn(seen[1], seen[3]));
    }

    void measuresFramesOfAnyShape()
    {
        for (const QSize size : {QSize(1, 1), QSize(1, 4000), QSize(4000, 1)}) {
            QImage picture(size, QImage::Format_RGB32);
            picture.fill(Qt::gray);
            const vision::Facts facts = vision::measure(frameOf(picture), {});
            QCOMPARE(facts.fill, 0.0);
            QVERIFY(facts.dark >= 0 && facts.dark <= 1);
        }
    }

    void aPartIsNoDocument()
    {
        Shot shot = plainShot();
        shot.cut = 0.25;
        const scenes::Scene scene = plainScene(shot);
        const auto sight = vision::lookForDocument(frameOf(scene.picture));
        QVERIFY(!sight.outline);
        QVERIFY(sight.part);
        const vision::Facts facts = vision::measure(frameOf(scene.picture), sight);
        QVERIFY(facts.cut > 0.1);
        QCOMPARE(vision::hint(sight, facts), vision::Hint::Corners);
    }

    void overlaps()
    {
        const Quad square = box(0, 0, 10, 10);
        QCOMPARE(vision::overlap(square, square), 1.0);
        QCOMPARE(vision::overlap(square, box(5, 0, 10, 10)), 50.0 / 150);
        QCOMPARE(vision::overlap(square, box(2, 2, 5, 5)), 0.25);
        QCOMPARE(vision::overlap(square, box(20, 0, 10, 10)), 0.0);
        QCOMPARE(vision::overlap(square, Quad{square[2], square[1], square[0], square[3]}), 1.0);
        QCOMPARE(vision::overlap(box(0, 0, 0, 0), box(0, 0, 0, 0)), 0.0);
    }

    /// A picture that shows what is wrong, and one that just does not.
    void hints_data()
    {
        QTest::addColumn<int>("expected");
        QTest::addColumn<Shot>("shows");
        QTest::addColumn<Shot>("justNot");
        const auto row = [](const char *name, vision::Hint expected, auto change, double shows, double justNot) {
            Shot one = plainShot();
            Shot other = plainShot();
            change(one, shows);
            change(other, justNot);
            QTest::newRow(name) << int(expected) << one << other;
        };
        using vision::Hint;
        row("closer", Hint::Closer, [](Shot &shot, double fill) { shot.fill = fill; }, 0.46, 0.54);
        row("further", Hint::Further, [](Shot &shot, double fill) { shot.fill = fill; }, 0.985, 0.95);
        row("hold still", Hint::HoldStill, [](Shot &shot, double length) { shot.motion = length; }, 9, 2);
        row("out of focus", Hint::HoldStill, [](Shot &shot, double deviation) { shot.blur = deviation; }, 2.5, 0.9);
        row("too dark", Hint::TooDark, [](Shot &shot, double light) { shot.light = light; }, 0.04, 0.2);
        row("glare", Hint::Glare, [](Shot &shot, double share) { shot.glare = share; }, 0.06, 0.001);
        row("tilt", Hint::Tilt, [](Shot &shot, double degrees) { shot.tilt = degrees; }, 45, 22);
        row("corners", Hint::Corners, [](Shot &shot, double share) { shot.cut = share; }, 0.12, 0);
    }

    void hints()
    {
        QFETCH(int, expected);
        QFETCH(Shot, shows);
        QFETCH(Shot, justNot);
        const auto hintOf = [](const Shot &shot) {
            const scenes::Scene scene = plainScene(shot);
            const vision::DocumentSight sight = vision::lookForDocument(frameOf(scene.picture));
            return int(vision::hint(sight, vision::measure(frameOf(scene.picture), sight)));
        };
        QCOMPARE(hintOf(shows), expected);
        QCOMPARE(hintOf(justNot), int(vision::Hint::None));
    }

    /// A lamp over a page as white as itself hides print; one frame alone cannot tell that from bare paper.
    void seesGlareMove()
    {
        const auto frameWith = [](double glare, int frame) {
            Shot shot = plainShot();
            shot.light = 1.05;
            shot.shade = 0;
            shot.glare = glare;
            shot.turn += 0.2 * frame;
            return plainScene(shot, Kind::Page);
        };
        vision::Track track;
        for (int frame = 0; frame < 3; ++frame) {
            const scenes::Scene scene = frameWith(0, frame);
            track = vision::follow(track, frameOf(scene.picture));
            QVERIFY(track.sight.outline);
            QVERIFY(vision::measureFollowed(frameOf(scene.picture), track).glare < 0.005);
        }
        const scenes::Scene glaring = frameWith(0.06, 3);
        track = vision::follow(track, frameOf(glaring.picture));
        QVERIFY(track.sight.outline);
        QVERIFY(vision::measure(frameOf(glaring.picture), track.sight).glare < 0.005);
        QVERIFY(vision::measureFollowed(frameOf(glaring.picture), track).glare > 0.012);
        // Another page in the same place has lost nothing.
        vision::Track other = vision::follow({}, frameOf(glaring.picture));
        QCOMPARE(other.washed, 0.0);
    }

    void saysThatThereIsNoDocument()
    {
        const scenes::Scene scene = scenes::draw({Kind::Nothing, 2, {}, 0, {}}, plainShot());
        const vision::DocumentSight sight = vision::lookForDocument(frameOf(scene.picture));
        QCOMPARE(vision::hint(sight, vision::measure(frameOf(scene.picture), sight)), vision::Hint::NoDocument);
    }

    void measuresTheTilt_data()
    {
        QTest::addColumn<double>("degrees");
        for (double degrees : {0.0, 10.0, 25.0, 40.0})
            QTest::addRow("%g degrees", degrees) << degrees;
    }

    void measuresTheTilt()
    {
        QFETCH(double, degrees);
        // Seen through a lens of the usual focal length: the distance over the document's size says so.
        Shot shot;
        shot.fill = 0.6;
        shot.distance = 1.1 / 0.6;
        shot.tilt = degrees;
        shot.tiltTowards = 90;
        const scenes::Scene scene = plainScene(shot);
        const vision::DocumentSight sight{vision::Outline{scene.corners, 1}, {}};
        QVERIFY(std::abs(vision::measure(frameOf(scene.picture), sight).tiltDegrees - degrees) < 6);
    }

    /// What lies still is looked for in every fourth frame, and is where it is in all of them.
    void holdsWhatLiesStill()
    {
        const scenes::Scene still = plainScene(plainShot());
        vision::Track track;
        QList<int> held;
        for (int frame = 0; frame < 10; ++frame) {
            track = vision::follow(track, frameOf(still.picture));
            QVERIFY(track.sight.outline);
            QVERIFY(vision::overlap(track.sight.outline->quad, still.corners) > 0.97);
            held += track.held;
        }
        QCOMPARE(held, QList<int>({0, 0, 1, 2, 3, 0, 1, 2, 3, 0}));
        // Another card in another place is seen at once.
        Shot shot = plainShot();
        shot.aside = 0.1;
        const scenes::Scene other = plainScene(shot);
        track = vision::follow(track, frameOf(still.picture));
        QCOMPARE(track.held, 1);
        track = vision::follow(track, frameOf(other.picture));
        QCOMPARE(track.held, 0);
        QVERIFY(track.sight.outline);
        QVERIFY(vision::overlap(track.sight.outline->quad, other.corners) > 0.97);
    }

    void followsAHand()
    {
        vision::Track track;
        for (int frame = 0; frame < 6; ++frame) {
            Shot shot = plainShot();
            shot.aside = 0.004 * frame;
            shot.turn += 0.3 * frame;
            const scenes::Scene scene = plainScene(shot);
            track = vision::follow(track, frameOf(scene.picture));
            QVERIFY(track.sight.outline);
            QVERIFY(vision::overlap(track.sight.outline->quad, scene.corners) > 0.97);
        }
        QVERIFY(track.steady >= 3);
        // Somebody takes it away: it is not followed for ever.
        QImage empty(1280, 720, QImage::Format_RGB32);
        empty.fill(Qt::gray);
        track = vision::follow(track, frameOf(empty));
        QVERIFY(!track.sight.outline);
        QCOMPARE(track.steady, 0);
    }
};

QTEST_MAIN(DocumentTest)
#include "document.moc"
