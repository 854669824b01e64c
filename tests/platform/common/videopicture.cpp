#include "platform/common/videopicture.h"

#include <QTest>
#include <QTransform>
#include <QVideoFrame>

using Format = QVideoFrameFormat::PixelFormat;

namespace {

/// Four colours, and a mark that tells which way is up. The colours change at even places, because formats share them
/// by twos.
QImage still(QSize size = {70, 38}) // rows of such a width end within a stride
{
    QImage picture(size, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = y < 20 ? (x < 34 ? QColor(200, 60, 50) : QColor(60, 160, 70))
                                         : (x < 34 ? QColor(50, 80, 190) : QColor(225, 225, 220));
            picture.setPixelColor(x, y, x < 8 && y < 8 ? QColor(20, 20, 20) : colour);
        }
    }
    return picture;
}

/// BT.601 in video range, as a camera makes it.
struct Yuv {
    uchar y, u, v;
};
Yuv yuvOf(QRgb pixel)
{
    const double r = qRed(pixel), g = qGreen(pixel), b = qBlue(pixel);
    const double y = 0.299 * r + 0.587 * g + 0.114 * b;
    return {uchar(qRound(16 + y * 219 / 255)), uchar(qRound(128 + (b - y) / 1.772 * 224 / 255)),
        uchar(qRound(128 + (r - y) / 1.402 * 224 / 255))};
}

void fill(QVideoFrame &frame, const QImage &picture)
{
    // Of an odd height a plane of colours may lack its last half row.
    const auto row = [&](int plane, int y) {
        const int stride = frame.bytesPerLine(plane);
        return frame.bits(plane) + qsizetype(std::min(y, std::max(1, frame.mappedBytes(plane) / stride) - 1)) * stride;
    };
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            const Yuv yuv = yuvOf(pixel);
            switch (frame.pixelFormat()) {
            case Format::Format_NV12:
                row(0, y)[x] = yuv.y;
                row(1, y / 2)[x / 2 * 2] = yuv.u;
                row(1, y / 2)[x / 2 * 2 + 1] = yuv.v;
                break;
            case Format::Format_YUV420P:
                row(0, y)[x] = yuv.y;
                row(1, y / 2)[x / 2] = yuv.u;
                row(2, y / 2)[x / 2] = yuv.v;
                break;
            case Format::Format_YUYV:
                row(0, y)[2 * x] = yuv.y;
                row(0, y)[x / 2 * 4 + 1] = yuv.u;
                row(0, y)[x / 2 * 4 + 3] = yuv.v;
                break;
            case Format::Format_Y8:
                row(0, y)[x] = uchar(qGray(pixel));
                break;
            case Format::Format_Y16:
                row(0, y)[2 * x] = 0x7F;
                row(0, y)[2 * x + 1] = uchar(qGray(pixel));
                break;
            case Format::Format_BGRA8888: {
                const uchar bytes[] = {uchar(qBlue(pixel)), uchar(qGreen(pixel)), uchar(qRed(pixel)), 255};
                std::copy(bytes, bytes + 4, row(0, y) + 4 * x);
                break;
            }
            default: {
                const uchar bytes[] = {uchar(qRed(pixel)), uchar(qGreen(pixel)), uchar(qBlue(pixel)), 255};
                std::copy(bytes, bytes + 4, row(0, y) + 4 * x);
            }
            }
        }
    }
}

QImage greyOf(QImage picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int grey = qGray(picture.pixel(x, y));
            picture.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return picture;
}

/// The largest difference of any channel.
int difference(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), two = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(one) - qRed(two)), std::abs(qGreen(one) - qGreen(two)),
                std::abs(qBlue(one) - qBlue(two))});
        }
    }
    return most;
}

} // namespace

class VideoPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheStillPicture_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("rotation");
        const std::pair<const char *, Format> formats[] = {{"NV12", Format::Format_NV12},
            {"YUV420P", Format::Format_YUV420P}, {"YUYV", Format::Format_YUYV}, {"Y8", Format::Format_Y8},
            {"Y16", Format::Format_Y16}, {"BGRA", Format::Format_BGRA8888}, {"RGBA", Format::Format_RGBA8888}};
        for (const auto &[name, format] : formats) {
            for (const int rotation : {0, 90, 180, 270})
                QTest::addRow("%s, %d", name, rotation) << int(format) << rotation;
        }
    }

    void showsTheStillPicture()
    {
        QFETCH(int, format);
        QFETCH(int, rotation);
        const QImage picture = still();
        QVideoFrame frame(QVideoFrameFormat(picture.size(), Format(format)));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        QVERIFY(frame.bytesPerLine(0) >= picture.width());
        fill(frame, picture);
        frame.unmap();
        frame.setRotationAngle(QVideoFrame::RotationAngle(rotation));

        const bool grey = Format(format) == Format::Format_Y8 || Format(format) == Format::Format_Y16;
        const QImage wanted = (grey ? greyOf(picture) : picture).transformed(QTransform().rotate(rotation));
        const auto [seen, luma] = platform::pictureOf(frame);
        QCOMPARE(seen.size(), wanted.size());
        QCOMPARE(seen.format(), QImage::Format_RGB32);
        QVERIFY2(difference(seen, wanted) <= (grey ? 1 : 4), qPrintable(QString::number(difference(seen, wanted))));
        const bool hasLuma = Format(format) != Format::Format_BGRA8888 && Format(format) != Format::Format_RGBA8888;
        QCOMPARE(!luma.isNull(), hasLuma);
        if (hasLuma) {
            QCOMPARE(luma.format(), QImage::Format_Grayscale8);
            QCOMPARE(luma.size(), wanted.size());
            for (const QPoint at : {QPoint(3, 3), QPoint(wanted.width() - 4, 3), QPoint(3, wanted.height() - 4)})
                QVERIFY(std::abs(qGray(luma.pixel(at))
                            - (qRed(wanted.pixel(at)) * 299 + qGreen(wanted.pixel(at)) * 587
                                  + qBlue(wanted.pixel(at)) * 114)
                                / 1000)
                    <= 4);
        }
    }

    /// The last column and row have half of a colour's place, or none.
    void oddSidesAreReadToTheEnd_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("NV12") << int(Format::Format_NV12);
        QTest::newRow("YUV420P") << int(Format::Format_YUV420P);
        QTest::newRow("Y8") << int(Format::Format_Y8);
        QTest::newRow("Y16") << int(Format::Format_Y16);
        QTest::newRow("BGRA") << int(Format::Format_BGRA8888);
        QTest::newRow("RGBA") << int(Format::Format_RGBA8888);
    }

    void oddSidesAreReadToTheEnd()
    {
        QFETCH(int, format);
        const QSize size(71, 39);
        const QImage picture = still(size);
        QVideoFrame frame(QVideoFrameFormat(size, Format(format)));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        fill(frame, picture);
        frame.unmap();
        const bool grey = Format(format) == Format::Format_Y8 || Format(format) == Format::Format_Y16;
        const QImage wanted = grey ? greyOf(picture) : picture;
        const auto seen = platform::pictureOf(frame).picture;
        QCOMPARE(seen.size(), size);
        QVERIFY2(difference(seen, wanted) <= (grey ? 1 : 4), qPrintable(QString::number(difference(seen, wanted))));
    }

    void mirroredIsTurnedBack()
    {
        const QImage picture = still();
        QVideoFrame frame(QVideoFrameFormat(picture.size(), Format::Format_NV12));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        fill(frame, picture.mirrored(true, false));
        frame.unmap();
        frame.setMirrored(true);
        QVERIFY(difference(platform::pictureOf(frame).picture, picture) <= 4);
    }

    void nothingIsNothing() { QVERIFY(platform::pictureOf({}).picture.isNull()); }
};

QTEST_MAIN(VideoPictureTest)
#include "videopicture.moc"
