#include "main/scenes/specimen.h"

#include "core/vision/faces.h"
#include "core/vision/mrz/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using scenes::Ground;
using scenes::Holder;
using scenes::Kind;
using scenes::Shot;

namespace {

Shot selfieShot()
{
    Shot shot;
    shot.width = 540;
    shot.height = 960;
    shot.ground = Ground::Room;
    shot.fill = 0.5;
    shot.aside = -0.21;
    shot.below = 0.25;
    return shot;
}

std::vector<vision::Face> facesOf(const QImage &picture)
{
    return vision::findFaces(
        {picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()), vision::Pixels::Bgra, 0});
}

bool hasFace(const QImage &picture, const QRectF &head)
{
    const std::vector<vision::Face> faces = facesOf(picture);
    return std::any_of(faces.begin(), faces.end(), [&](const vision::Face &face) {
        const QRectF box(face.x, face.y, face.width, face.height);
        return head.contains(box.center()) && box.height() > head.height() / 2;
    });
}

} // namespace

class SpecimenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codeLinesAreRight_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("format");
        QTest::newRow("card") << int(Kind::CardBack) << int(vision::MrzFormat::Td1);
        QTest::newRow("passport") << int(Kind::Passport) << int(vision::MrzFormat::Td3);
    }

    void codeLinesAreRight()
    {
        QFETCH(int, kind);
        QFETCH(int, format);
        const Holder holder{u"VAN DER SPECIMEN"_s, u"AASA"_s, u"AB12345"_s, u"000229"_s, u"340101"_s, u'M'};
        const vision::Mrz read = vision::parseMrz(scenes::codeLinesOf(holder, Kind(kind)), 2026);
        QCOMPARE(int(read.format), format);
        QVERIFY(read.checks.allRight());
        QVERIFY(read.checks.composite.value());
        QCOMPARE(read.fields.surname, u"VAN DER SPECIMEN"_s);
        QCOMPARE(read.fields.number, holder.number);
        QCOMPARE(read.fields.birth, u"2000-02-29"_s);
        QCOMPARE(read.fields.expiry, u"2034-01-01"_s);
    }

    void aSceneHasTheCornersAndLinesOfItsDocument()
    {
        Shot shot;
        shot.tidy = true;
        const scenes::Scene scene = scenes::drawSpecimenScene({}, {Kind::CardBack, 1, {}, 0, {}}, shot);
        QVERIFY(scene.whole);
        QCOMPARE(scene.codeLines, scenes::codeLinesOf({}, Kind::CardBack));
        const auto wide = scene.corners[1].x - scene.corners[0].x;
        const auto high = scene.corners[3].y - scene.corners[0].y;
        QVERIFY(std::abs(wide / high - 85.6 / 53.98) < 0.02);
    }

    void aFaceIsSeenWhereThePersonIs()
    {
        const scenes::Selfie selfie = scenes::drawSelfie({}, {Kind::Card, 42, {}, 0, {}}, selfieShot());
        QVERIFY(selfie.scene.whole);
        QVERIFY(hasFace(selfie.scene.picture, selfie.head));
        const scenes::Selfie nobody = scenes::drawSelfie({}, {Kind::Card, 42, {}, 0, {}}, selfieShot(), false);
        QVERIFY(nobody.head.isEmpty());
        QVERIFY(!hasFace(nobody.scene.picture, selfie.head));
    }
};

QTEST_MAIN(SpecimenTest)
#include "specimen.moc"
