#include "main/scenes/scene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using scenes::Kind;
using scenes::Order;
using scenes::Shot;

namespace {

QPolygonF polygonOf(const vision::Quad &quad)
{
    QPolygonF polygon;
    for (const vision::Point &corner : quad)
        polygon << QPointF(corner.x, corner.y);
    return polygon;
}

/// Mean level of what lies inside or outside of the polygon.
double brightness(const QImage &picture, const QPolygonF &polygon, bool inside)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < picture.height(); y += 4) {
        for (int x = 0; x < picture.width(); x += 4) {
            if (polygon.containsPoint(QPointF(x, y), Qt::OddEvenFill) != inside)
                continue;
            sum += qGray(picture.pixel(x, y));
            ++count;
        }
    }
    return sum / std::max(1, count);
}

} // namespace

class SceneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameOrderSamePicture()
    {
        const Order order{Kind::Passport, 7, {}, 2, {}};
        QCOMPARE(scenes::draw(order).picture, scenes::draw(order).picture);
        Order other = order;
        other.seed = 8;
        QVERIFY(scenes::draw(other).picture != scenes::draw(order).picture);
        other = order;
        other.frame = 3;
        QVERIFY(scenes::draw(other).picture != scenes::draw(order).picture);
    }

    void cornersAreWhereThePaperIs()
    {
        Shot shot;
        shot.ground = scenes::Ground::Keyboard;
        shot.turn = 12;
        shot.tilt = 20;
        shot.shade = 0;
        const scenes::Scene scene = scenes::draw({Kind::Page, 3, {}, 0, {}}, shot);
        QVERIFY(scene.whole);
        // Just inside of each side is the white of the paper.
        const QPolygonF outline = polygonOf(scene.corners);
        const QPointF middle = (outline[0] + outline[1] + outline[2] + outline[3]) / 4;
        for (qsizetype i = 0; i < 4; ++i) {
            const QPointF between = (outline[i] + outline[(i + 1) % 4]) / 2;
            const QPointF inwards = (middle - between) / std::hypot((middle - between).x(), (middle - between).y());
            QVERIFY(qGray(scene.picture.pixel((between + inwards * 4).toPoint())) > 200);
        }
        QVERIFY(brightness(scene.picture, outline, true) > brightness(scene.picture, outline, false) + 20);
    }

    void wholeOnlyWhenAllIsInTheFrame()
    {
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            QVERIFY(scenes::draw(scenes::orderByLot(seed)).whole);
            QVERIFY(!scenes::draw({Kind::Partly, seed, {}, 0, {}}).whole);
        }
        const scenes::Scene nothing = scenes::draw({Kind::Nothing, 1, {}, 0, {}});
        QVERIFY(!nothing.whole);
        QCOMPARE(nothing.kind, Kind::Nothing);
    }

    void printsTheCodeLinesItIsGiven()
    {
        const QStringList lines{QString(44, u'A'), QString(44, u'<')};
        const Order given{Kind::Passport, 5, lines, 0, {}};
        const scenes::Scene scene = scenes::draw(given);
        QCOMPARE(scene.codeLines, lines);
        Order other = given;
        other.codeLines[0] = QString(44, u'W');
        QVERIFY(scenes::draw(other).picture != scene.picture);

        for (const auto &[kind, count, columns] :
            {std::tuple(Kind::CardBack, 3, 30), {Kind::WideCard, 2, 36}, {Kind::Passport, 2, 44}}) {
            const QStringList drawn = scenes::draw({kind, 1, {}, 0, {}}).codeLines;
            QCOMPARE(drawn.size(), count);
            QCOMPARE(drawn.constFirst().size(), columns);
        }
        QVERIFY(scenes::draw({Kind::Card, 1, {}, 0, {}}).codeLines.isEmpty());
    }

    void lightAndGlareAreSeen()
    {
        Shot shot;
        const Order order{Kind::Card, 2, {}, 0, {}};
        const scenes::Scene plain = scenes::draw(order, shot);
        shot.light = 0.3;
        const scenes::Scene dark = scenes::draw(order, shot);
        QVERIFY(brightness(dark.picture, polygonOf(dark.corners), true)
            < 0.5 * brightness(plain.picture, polygonOf(plain.corners), true));
        shot.light = 1;
        shot.glare = 0.1;
        const scenes::Scene glare = scenes::draw(order, shot);
        QVERIFY(brightness(glare.picture, polygonOf(glare.corners), true)
            > brightness(plain.picture, polygonOf(plain.corners), true) + 2);
    }
};

QTEST_MAIN(SceneTest)
#include "scene.moc"
