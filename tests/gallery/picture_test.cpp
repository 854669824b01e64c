#include "picture.h"

#include <QPainter>
#include <QTest>

using namespace gallery;

namespace {

QImage screen(qreal shift = 0, const QColor &button = QColor(0x1B, 0x5C, 0xC0))
{
    QImage image(200, 120, QImage::Format_RGB32);
    image.fill(QColor(0xF4, 0xF3, 0xEF));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(button);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(20 + shift, 30, 120, 48), 16, 16);
    painter.setPen(QPen(QColor(0x15, 0x21, 0x2E), 1.75));
    painter.drawLine(QPointF(20, 100), QPointF(90 + shift, 92));
    return image;
}

} // namespace

class Picture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameIsNoDifference()
    {
        const Difference difference = compare(screen(), screen());
        QCOMPARE(difference.pixels, 0);
        QVERIFY(difference.shown.isNull());
        QVERIFY(!difference.matters());
    }

    void anEdgeThatFallsHalfAPixelAsideDoesNotMatter() { QVERIFY(!compare(screen(), screen(0.4)).matters()); }

    void whatMovesMatters()
    {
        const Difference difference = compare(screen(), screen(4));
        QVERIFY(difference.matters());
        QVERIFY(difference.largestCluster > 12);
        QCOMPARE(difference.shown.height(), 120);
    }

    void anotherColourMatters() { QVERIFY(compare(screen(), screen(0, QColor(0x0B, 0x6E, 0x6B))).matters()); }

    void aMissingDotOfFivePixelsMatters()
    {
        QImage with = screen();
        QPainter painter(&with);
        painter.fillRect(170, 50, 5, 5, Qt::black);
        painter.end();
        QVERIFY(compare(screen(), with).matters());
        QVERIFY(compare(with, screen()).matters());
    }

    void anotherSizeMatters() { QVERIFY(compare(screen(), screen().copy(0, 0, 200, 119)).matters()); }

    void aPaletteKeepsThePicture()
    {
        QImage many(256, 120, QImage::Format_RGB32);
        for (int y = 0; y < many.height(); ++y) {
            for (int x = 0; x < many.width(); ++x)
                many.setPixel(x, y, qRgb(x, 255 - x, y));
        }
        QPainter painter(&many);
        painter.drawImage(20, 0, screen());
        painter.end();
        QCOMPARE(compare(toPalette(screen()), screen()).pixels, 0);
        const QImage palette = toPalette(many);
        QCOMPARE(palette.format(), QImage::Format_Indexed8);
        QVERIFY(palette.colorCount() <= 40);
        QVERIFY(!compare(palette.copy(20, 0, 200, 120), screen()).matters());
    }
};

QTEST_GUILESS_MAIN(Picture)
#include "picture_test.moc"
