#include "platform/common/qtcamera.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVideoSink>

using namespace std::chrono_literals;
using base::Fault;
using platform::QtCamera;
using Format = QVideoFrameFormat::PixelFormat;

namespace {

/// A device whose frames the test makes.
class Device : public platform::VideoDevice {
public:
    void start(QVideoSink &sink) override { m_sink = &sink; }
    [[nodiscard]] bool isStarted() const { return m_sink; }
    void give(const QVideoFrame &frame) { m_sink->setVideoFrame(frame); }

private:
    QPointer<QVideoSink> m_sink;
};

/// Grey, all over alike.
QVideoFrame frameOf(int grey, QSize size = {64, 48}, Format format = Format::Format_Y8)
{
    QVideoFrame frame{QVideoFrameFormat(size, format)};
    if (frame.map(QVideoFrame::WriteOnly)) {
        std::fill_n(frame.bits(0), frame.mappedBytes(0), uchar(grey));
        frame.unmap();
    }
    return frame;
}

struct Bench {
    explicit Bench(std::chrono::milliseconds patience = 1min)
        : camera(
              [this]() -> base::Result<std::unique_ptr<platform::VideoDevice>> {
                  ++opened;
                  if (fault)
                      return base::fail(*fault, {});
                  auto made = std::make_unique<Device>();
                  device = made.get();
                  return made;
              },
              patience)
    {
    }
    [[nodiscard]] bool isOpen() const { return device && device->isStarted(); }
    [[nodiscard]] int greyOf(qsizetype at) const { return qGray(frames[at][0].value<QImage>().pixel(5, 5)); }

    std::optional<Fault> fault;
    QPointer<Device> device;
    int opened = 0;
    QtCamera camera;
    QSignalSpy started{&camera, &app::Camera::started};
    QSignalSpy frames{&camera, &app::Camera::frame};
    QSignalSpy failed{&camera, &app::Camera::failed};
};

} // namespace

class QtCameraTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesPicturesAndTheirLuma()
    {
        Bench bench;
        bench.camera.start();
        QVERIFY(!bench.device); // not within the call
        QTRY_VERIFY(bench.isOpen());
        QCOMPARE(bench.started.count(), 0); // no frame, no camera
        bench.device->give(frameOf(100));
        QTRY_COMPARE(bench.frames.count(), 1);
        QCOMPARE(bench.started.count(), 1);
        QCOMPARE(bench.greyOf(0), 100);
        const auto luma = bench.frames[0][1].value<QImage>();
        QCOMPARE(luma.format(), QImage::Format_Grayscale8);
        QCOMPARE(luma.pixel(5, 5), qRgb(100, 100, 100));
        bench.device->give(frameOf(200));
        QTRY_COMPARE(bench.frames.count(), 2);
        QCOMPARE(bench.started.count(), 1);
    }

    void coloursHaveNoLumaOfTheirOwn()
    {
        Bench bench;
        bench.camera.start();
        QTRY_VERIFY(bench.isOpen());
        bench.device->give(frameOf(100, {64, 48}, Format::Format_BGRA8888));
        QTRY_COMPARE(bench.frames.count(), 1);
        QVERIFY(bench.frames[0][1].value<QImage>().isNull());
    }

    /// All at once: the first is converted at once, of the others the last alone.
    void theNewestWins()
    {
        Bench bench;
        bench.camera.start();
        QTRY_VERIFY(bench.isOpen());
        for (int grey = 10; grey <= 200; grey += 10)
            bench.device->give(frameOf(grey, {1920, 1080}));
        QTRY_VERIFY(!bench.frames.isEmpty() && bench.greyOf(bench.frames.size() - 1) == 200);
        QCOMPARE(bench.frames.count(), 2);
        QCOMPARE(bench.greyOf(0), 10);
    }

    void saysWhyThereIsNone_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("refused") << Fault::Refused;
        QTest::newRow("none") << Fault::NotFound;
    }

    void saysWhyThereIsNone()
    {
        QFETCH(Fault, fault);
        Bench bench;
        bench.fault = fault;
        bench.camera.start();
        QCOMPARE(bench.failed.count(), 0);
        QTRY_COMPARE(bench.failed.count(), 1);
        QCOMPARE(bench.failed[0][0].value<Fault>(), fault);
        bench.fault.reset(); // allowed in the settings meanwhile
        bench.camera.start();
        QTRY_VERIFY(bench.isOpen());
        QCOMPARE(bench.opened, 2);
    }

    void lostWhileItLooks()
    {
        Bench bench;
        bench.camera.start();
        QTRY_VERIFY(bench.isOpen());
        bench.device->give(frameOf(50));
        QTRY_COMPARE(bench.frames.count(), 1);
        Q_EMIT bench.device->failed(Fault::Broken);
        Q_EMIT bench.device->failed(Fault::Broken); // some say it twice
        QTRY_COMPARE(bench.failed.count(), 1);
        QCOMPARE(bench.failed[0][0].value<Fault>(), Fault::Broken);
        QTRY_VERIFY(!bench.device);
        bench.camera.start();
        QTRY_VERIFY(bench.isOpen());
        QCOMPARE(bench.failed.count(), 1);
    }

    void aDeviceThatGivesNothingIsBroken()
    {
        Bench bench(50ms);
        bench.camera.start();
        QTRY_COMPARE(bench.failed.count(), 1);
        QCOMPARE(bench.failed[0][0].value<Fault>(), Fault::Broken);
        QVERIFY(!bench.device);
    }

    void stoppedItSaysNothing()
    {
        Bench bench;
        bench.camera.start();
        bench.camera.stop(); // before it was opened
        bench.camera.start();
        QTRY_VERIFY(bench.isOpen());
        QCOMPARE(bench.opened, 1);
        bench.device->give(frameOf(50, {1920, 1080}));
        bench.camera.stop(); // while one is converted
        QVERIFY(!bench.device);
        bench.camera.start();
        QTRY_VERIFY(bench.isOpen());
        bench.device->give(frameOf(70));
        QTRY_COMPARE(bench.frames.count(), 1);
        QCOMPARE(bench.greyOf(0), 70);
        QCOMPARE(bench.failed.count(), 0);
    }
};

QTEST_MAIN(QtCameraTest)
#include "qtcamera.moc"
