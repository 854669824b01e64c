#include "core/vision/faces.h"

#include <QImage>
#include <QPainter>
#include <QRadialGradient>
#include <QTest>

using namespace Qt::StringLiterals;
using vision::Face;
using vision::Frame;

namespace {

/// A face as a cascade knows it: light skin, dark eyes below dark brows, a shaded nose, a mouth. About `size` wide.
void drawFace(QPainter &painter, QPointF middle, qreal size)
{
    painter.save();
    painter.translate(middle);
    painter.scale(size / 100, size / 100);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(50, 50, 50)); // hair
    painter.drawEllipse(QPointF(0, -12), 62, 76);
    QRadialGradient skin(QPointF(0, 5), 75);
    skin.setColorAt(0, QColor(215, 215, 215));
    skin.setColorAt(1, QColor(150, 150, 150));
    painter.setBrush(skin);
    painter.drawEllipse(QPointF(0, 5), 48, 62);
    for (const int side : {-1, 1}) {
        painter.setBrush(QColor(125, 125, 125)); // socket, brow, eye
        painter.drawEllipse(QPointF(side * 20, -10), 15, 9);
        painter.setBrush(QColor(60, 60, 60));
        painter.drawRoundedRect(QRectF(side * 20 - 14, -24, 28, 5), 2, 2);
        painter.setBrush(QColor(40, 40, 40));
        painter.drawEllipse(QPointF(side * 20, -9), 8, 5);
    }
    painter.setBrush(QColor(150, 150, 150));
    painter.drawEllipse(QPointF(0, 20), 9, 4);
    painter.setBrush(QColor(90, 90, 90));
    painter.drawEllipse(QPointF(0, 38), 17, 4);
    painter.restore();
}

QImage room()
{
    QImage picture(640, 480, QImage::Format_Grayscale8);
    picture.fill(120);
    return picture;
}

QImage portrait(const QList<QPointF> &middles)
{
    QImage picture = room();
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPointF &middle : middles)
        drawFace(painter, middle, 130);
    return picture;
}

Frame frameOf(const QImage &grey, int rotation = 0)
{
    return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), vision::Pixels::Luma, rotation};
}

bool holds(const Face &face, QPointF point)
{
    return QRect(face.x, face.y, face.width, face.height).contains(point.toPoint());
}

} // namespace

class FacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryFace()
    {
        QCOMPARE(vision::findFaces(frameOf(portrait({{320, 240}}))).size(), std::size_t(1));
        QCOMPARE(vision::findFaces(frameOf(portrait({{170, 240}, {450, 260}}))).size(), std::size_t(2));
    }

    void saysWhereInTheStoredFrame_data()
    {
        QTest::addColumn<int>("rotation");
        for (const int rotation : {0, 90, 180, 270})
            QTest::addRow("%d", rotation) << rotation;
    }

    void saysWhereInTheStoredFrame()
    {
        QFETCH(int, rotation);
        const QPointF middle(200, 260);
        const QTransform back = QTransform().rotate(-rotation);
        const QImage stored = portrait({middle}).transformed(back);
        const QTransform whole = QImage::trueMatrix(back, 640, 480);
        const auto faces = vision::findFaces(frameOf(stored, rotation));
        QCOMPARE(faces.size(), std::size_t(1));
        QVERIFY(holds(faces[0], whole.map(middle)));
        QVERIFY(faces[0].width < 250 && faces[0].height < 250);
        const auto followed = vision::follow(vision::follow({}, frameOf(stored, rotation)), frameOf(stored, rotation));
        QCOMPARE(followed.faces.size(), std::size_t(1));
        QVERIFY(holds(followed.faces[0], whole.map(middle)));
    }

    void followsAFaceThatMoves()
    {
        vision::FaceTrack track;
        for (int step = 0; step < 12; ++step) {
            const QPointF middle(200 + 12 * step, 240);
            track = vision::follow(track, frameOf(portrait({middle})));
            QCOMPARE(track.faces.size(), std::size_t(1));
            QVERIFY(holds(track.faces[0], middle));
        }
    }

    void forgetsAFaceThatLeft()
    {
        vision::FaceTrack track = vision::follow({}, frameOf(portrait({{320, 240}})));
        QCOMPARE(track.faces.size(), std::size_t(1));
        QVERIFY(vision::follow(track, frameOf(room())).faces.empty());
    }

    void findsNothingWhereNothingIs()
    {
        QVERIFY(vision::findFaces(frameOf(room())).empty());
        QVERIFY(vision::findFaces(frameOf(room().copy(0, 0, 1, 1))).empty());
        QVERIFY(vision::findFaces({}).empty());
        QVERIFY(vision::follow({}, Frame{}).faces.empty());
    }
};

QTEST_APPLESS_MAIN(FacesTest)
#include "faces.moc"
