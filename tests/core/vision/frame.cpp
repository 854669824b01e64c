#include "core/vision/frame.h"

#include <QTest>

using vision::Frame;
using vision::Pixels;

class FrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usable_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("rotation");
        QTest::addColumn<bool>("usable");
        QTest::newRow("tight rows") << 10 << 4 << 10 << 0 << true;
        QTest::newRow("padded rows") << 10 << 4 << 16 << 270 << true;
        QTest::newRow("rows overlap") << 10 << 4 << 9 << 0 << false;
        QTest::newRow("no width") << 0 << 4 << 10 << 0 << false;
        QTest::newRow("negative height") << 10 << -4 << 10 << 0 << false;
        QTest::newRow("tilted") << 10 << 4 << 10 << 45 << false;
        QTest::newRow("turned over") << 10 << 4 << 10 << 360 << false;
        QTest::newRow("absurdly wide") << 1'000'000 << 4 << 1'000'000 << 0 << false;
    }

    void usable()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, stride);
        QFETCH(int, rotation);
        const std::uint8_t byte = 0;
        QTEST(vision::isUsable(Frame{&byte, width, height, stride, Pixels::Luma, rotation}), "usable");
    }

    void needsBytes() { QVERIFY(!vision::isUsable(Frame{nullptr, 4, 4, 4, Pixels::Luma, 0})); }

    void strideIsInBytes()
    {
        const std::uint8_t byte = 0;
        QVERIFY(!vision::isUsable(Frame{&byte, 10, 4, 39, Pixels::Bgra, 0}));
        QVERIFY(vision::isUsable(Frame{&byte, 10, 4, 40, Pixels::Bgra, 0}));
        QVERIFY(!vision::isUsable(Frame{&byte, 10, 4, 29, Pixels::Rgb, 0}));
    }

    void uprightTurnsClockwise_data()
    {
        QTest::addColumn<int>("rotation");
        QTest::addColumn<QPoint>("expected");
        // A point near the top left of a 100 x 50 frame.
        QTest::newRow("as stored") << 0 << QPoint(10, 5);
        QTest::newRow("quarter") << 90 << QPoint(45, 10);
        QTest::newRow("half") << 180 << QPoint(90, 45);
        QTest::newRow("three quarters") << 270 << QPoint(5, 90);
    }

    void uprightTurnsClockwise()
    {
        QFETCH(int, rotation);
        const std::uint8_t byte = 0;
        const vision::Point turned = vision::upright(Frame{&byte, 100, 50, 100, Pixels::Luma, rotation}, {10, 5});
        QTEST(QPoint(int(turned.x), int(turned.y)), "expected");
    }
};

QTEST_APPLESS_MAIN(FrameTest)
#include "frame.moc"
