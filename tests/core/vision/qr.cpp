#include "core/vision/qr.h"

#include "tests/core/vision/qrpicture.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <QtMath>

using namespace Qt::StringLiterals;
using tests::blurred;
using tests::drawQr;
using tests::frameOf;
using tests::offer;
using tests::onDesk;
using vision::Frame;
using vision::Pixels;
using vision::QrOptions;

namespace {

QImage levels(const QImage &picture, int darkest, int brightest)
{
    QImage changed = picture;
    for (int y = 0; y < changed.height(); ++y) {
        for (int x = 0; x < changed.width(); ++x)
            changed.scanLine(y)[x] = uchar(darkest + changed.constScanLine(y)[x] * (brightest - darkest) / 255);
    }
    return changed;
}

QImage noise(quint32 seed)
{
    QRandomGenerator random(seed);
    QImage picture(320, 240, QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.scanLine(y)[x] = uchar(random.bounded(256));
    }
    return picture;
}

QStringList textsIn(const QImage &grey, const QrOptions &options = {})
{
    QStringList texts;
    for (const vision::QrCode &code : vision::readQr(frameOf(grey), options))
        texts += code.text;
    return texts;
}

} // namespace

class QrTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QImage>("picture");
        const QImage drawn = drawQr(offer, 6);
        QTest::newRow("as drawn") << drawn;
        QTest::newRow("one pixel a module") << drawQr(offer, 1);
        QTest::newRow("small on a desk") << onDesk(drawn, QTransform::fromScale(0.45, 0.45));
        QTest::newRow("turned by 30 degrees") << onDesk(drawn, QTransform().rotate(30));
        QTest::newRow("upside down") << onDesk(drawn, QTransform().rotate(180));
        QTest::newRow("seen from the side") << onDesk(drawn, QTransform().rotate(40, Qt::YAxis).rotate(10, Qt::ZAxis));
        QTest::newRow("blurred") << blurred(onDesk(drawn, {}), 3);
        QTest::newRow("inverted") << levels(onDesk(drawn, {}), 255, 0);
        QTest::newRow("dark") << levels(onDesk(drawn, {}), 8, 40);
        QTest::newRow("pale") << levels(onDesk(drawn, {}), 180, 210);
        QTest::newRow("pale and inverted") << levels(onDesk(drawn, {}), 210, 180);
    }

    void reads()
    {
        QFETCH(QImage, picture);
        QCOMPARE(textsIn(picture), QStringList{offer});
    }

    void saysWhereTheCodeIs()
    {
        const QImage drawn = drawQr(offer, 4);
        const auto codes = vision::readQr(frameOf(onDesk(drawn, QTransform().rotate(90))));
        QCOMPARE(codes.size(), std::size_t(1));
        // A quarter turn clockwise takes the code's own top left corner to the top right.
        const double half = drawn.width() / 2.0 - 4 * 4;
        const QPointF corners[] = {{half, -half}, {half, half}, {-half, half}, {-half, -half}};
        for (std::size_t i = 0; i < 4; ++i) {
            const QPointF found(codes[0].quad[i].x - 320, codes[0].quad[i].y - 240);
            QVERIFY2(QLineF(found, corners[i]).length() < 6, qPrintable(u"corner %1"_s.arg(i)));
        }
    }

    void readsEveryCodeOfAStill()
    {
        QImage desk(640, 320, QImage::Format_Grayscale8);
        desk.fill(255);
        QPainter painter(&desk);
        painter.drawImage(QPoint(20, 20), drawQr(u"one"_s, 6));
        painter.drawImage(QPoint(340, 60), drawQr(u"two"_s, 6));
        painter.end();
        QStringList texts = textsIn(desk);
        texts.sort();
        QCOMPARE(texts, (QStringList{u"one"_s, u"two"_s}));
    }

    void readsColourLayouts_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::addColumn<int>("pixels");
        QTest::newRow("luma") << QImage::Format_Grayscale8 << int(Pixels::Luma);
        QTest::newRow("rgb") << QImage::Format_RGB888 << int(Pixels::Rgb);
        QTest::newRow("bgra") << QImage::Format_RGB32 << int(Pixels::Bgra);
    }

    void readsColourLayouts()
    {
        QFETCH(QImage::Format, format);
        QFETCH(int, pixels);
        // A width that is no multiple of four, so that rows are padded.
        const QImage picture = drawQr(offer, 5).copy(0, 0, 251, 260).convertToFormat(format);
        const Frame frame{
            picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()), Pixels(pixels), 0};
        const auto codes = vision::readQr(frame);
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes[0].text, offer);
    }

    void readsUnicode() { QCOMPARE(textsIn(drawQr(u"Zürich – 東京"_s, 6)), QStringList{u"Zürich – 東京"_s}); }

    void readsNothingWhereNothingIs_data()
    {
        QTest::addColumn<QImage>("picture");
        QImage flat(640, 480, QImage::Format_Grayscale8);
        flat.fill(128);
        QTest::newRow("flat") << flat;
        QTest::newRow("one pixel") << flat.copy(0, 0, 1, 1);
        QTest::newRow("one row") << flat.copy(0, 0, 640, 1);
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("noise %u", seed) << noise(seed);
        QImage torn = drawQr(offer, 6);
        QPainter(&torn).fillRect(QRect(0, torn.height() / 3, torn.width(), torn.height()), Qt::white);
        QTest::newRow("two thirds missing") << torn;
    }

    void readsNothingWhereNothingIs()
    {
        QFETCH(QImage, picture);
        QCOMPARE(textsIn(picture), QStringList());
        QCOMPARE(textsIn(picture, {QrOptions::Effort::Live, 1}), QStringList());
    }

    void leavesTheFrameAsItIs()
    {
        const QImage picture = levels(drawQr(offer, 4), 180, 190);
        const QImage before = picture.copy();
        for (int turn = 0; turn < 4; ++turn)
            (void)textsIn(picture, {QrOptions::Effort::Live, turn});
        (void)textsIn(picture);
        QCOMPARE(picture, before);
    }

    void unusableFrameHasNoCode()
    {
        QVERIFY(vision::readQr({}).empty());
        QVERIFY(!vision::lookForQr({}).unread);
    }

    void liveFramesTakeTurns_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::newRow("plain") << onDesk(drawQr(offer, 6), {});
        QTest::newRow("inverted") << levels(onDesk(drawQr(offer, 6), {}), 255, 0);
        QTest::newRow("pale") << levels(onDesk(drawQr(offer, 6), {}), 180, 205);
    }

    void liveFramesTakeTurns()
    {
        QFETCH(QImage, picture);
        // Any eight successive frames of a steady hand include one that reads.
        for (int start : {0, 3, 1001}) {
            QStringList texts;
            for (int turn = start; turn < start + 8 && texts.isEmpty(); ++turn)
                texts = textsIn(picture, {QrOptions::Effort::Live, turn});
            QCOMPARE(texts, QStringList{offer});
        }
    }
};

QTEST_APPLESS_MAIN(QrTest)
#include "qr.moc"
