#include "core/vision/side.h"

#include "main/scenes/specimen.h"

#include <QTest>

using scenes::Kind;
using scenes::Shot;

namespace {

struct Seen {
    QImage picture;
    vision::Quad outline;
    [[nodiscard]] vision::Frame frame() const
    {
        return {picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()),
            vision::Pixels::Bgra, 0};
    }
    [[nodiscard]] vision::Side side() const { return vision::sideOf(frame(), outline); }
};

Seen see(Kind kind, const Shot &shot, std::uint64_t seed = 3)
{
    const auto scene = scenes::drawSpecimenScene({}, {kind, seed, {}, 0, {}}, shot);
    return {scene.picture, scene.corners};
}

/// The same thing photographed once more: elsewhere, upside down, in other light.
std::vector<Shot> otherShots()
{
    std::vector<Shot> shots(4);
    for (Shot &shot : shots) {
        shot.width = 960;
        shot.height = 540;
        shot.fill = 0.7;
    }
    shots[1].turn = 10;
    shots[1].tilt = 18;
    shots[1].light = 0.6;
    shots[2].turn = 178;
    shots[2].shade = 0.5;
    shots[3].fill = 0.5;
    shots[3].glare = 0.08;
    shots[3].blur = 1.2;
    return shots;
}

} // namespace

class SideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSideIsLikeItself_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("front") << int(Kind::Card);
        QTest::newRow("back") << int(Kind::CardBack);
        QTest::newRow("passport") << int(Kind::Passport);
    }

    void oneSideIsLikeItself()
    {
        QFETCH(int, kind);
        const auto shots = otherShots();
        const auto first = see(Kind(kind), shots[0]).side();
        QVERIFY(vision::likeness(first, first) > 0.999);
        for (std::size_t i = 1; i < shots.size(); ++i)
            QVERIFY2(vision::isSameSide(first, see(Kind(kind), shots[i]).side()), qPrintable(QString::number(i)));
    }

    void frontAndBackAreTwo()
    {
        for (const Shot &shot : otherShots()) {
            const auto front = see(Kind::Card, shot).side();
            for (const Shot &other : otherShots())
                QVERIFY(!vision::isSameSide(front, see(Kind::CardBack, other).side()));
        }
    }

    void proportionIsThatOfTheDocument()
    {
        for (const double tilt : {0.0, 15.0, 25.0}) {
            Shot shot{.width = 960, .height = 540, .fill = 0.6, .tilt = tilt, .tiltTowards = 40, .distance = 2};
            const auto card = see(Kind::Card, shot);
            const auto passport = see(Kind::Passport, shot);
            QVERIFY(std::abs(vision::proportionOf(card.frame(), card.outline) - 1.586) < 0.1);
            QVERIFY(vision::proportionOf(passport.frame(), passport.outline) < 1.5);
        }
        const auto card = see(Kind::Card, otherShots()[0]);
        QCOMPARE(vision::proportionOf(card.frame(), {}), 0.0);
    }

    void aPageIsSeenFromAbove()
    {
        const auto card = see(Kind::Card, otherShots()[1]);
        const auto page = vision::pageOf(card.frame(), card.outline);
        QVERIFY(page.width > page.height);
        QCOMPARE(page.luma.size(), std::size_t(page.width) * std::size_t(page.height));
        QVERIFY(vision::isUsable(page.frame(90)));
        const auto small = vision::pageOf(card.frame(), card.outline, 200);
        QVERIFY(std::abs(small.width - 200) <= 1);
        QVERIFY(vision::pageOf({}, card.outline).luma.empty());
    }
};

QTEST_MAIN(SideTest)
#include "side.moc"
