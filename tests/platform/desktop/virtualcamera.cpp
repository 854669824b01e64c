#include "platform/desktop/virtualcamera.h"

#include "platform/desktop/benchcamera.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace platform;

class VirtualCameraTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString picture(const QString &name, QSize size, QColor colour)
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(colour);
        image.save(m_folder.filePath(name));
        return m_folder.filePath(name);
    }

private Q_SLOTS:
    void showsAPictureOnlyWhileStarted()
    {
        VirtualCamera camera;
        QVERIFY(camera.showPicture(picture(u"red.png"_s, {40, 30}, Qt::red)));
        QCOMPARE(camera.source(), u"picture"_s);
        QCOMPARE(camera.title(), u"red.png"_s);
        QCOMPARE(camera.preview().pixelColor(1, 1), QColor(Qt::red));
        const QSignalSpy frames(&camera, &VirtualCamera::frame);
        QTest::qWait(80);
        QCOMPARE(frames.count(), 0);
        camera.start();
        QTRY_VERIFY(frames.count() >= 3);
        const qint64 key = frames[0][0].value<QImage>().cacheKey();
        QCOMPARE(frames[2][0].value<QImage>().cacheKey(), key); // the same image: nothing moves
        camera.stop();
        const auto count = frames.count();
        QTest::qWait(80);
        QCOMPARE(frames.count(), count);
    }

    void largePicturesAreAsLargeAsAPreview()
    {
        VirtualCamera camera;
        QVERIFY(camera.showPicture(picture(u"large.png"_s, {4000, 3000}, Qt::white)));
        QCOMPARE(camera.size(), QSize(1920, 1440));
    }

    void seeThroughIsWhite()
    {
        VirtualCamera camera;
        QVERIFY(camera.showPicture(picture(u"clear.png"_s, {10, 10}, Qt::transparent)));
        QCOMPARE(camera.preview().pixelColor(5, 5), QColor(Qt::white));
    }

    void refusesWhatItCannotShow()
    {
        VirtualCamera camera;
        QVERIFY(camera.showPicture(picture(u"kept.png"_s, {10, 10}, Qt::green)));
        QCOMPARE(camera.showPicture(m_folder.filePath(u"none.png"_s)).error().fault, base::Fault::NotFound);
        QCOMPARE(
            camera.showPicture(QStringLiteral(K_TEST_DATA "/screen/page.qml")).error().fault, base::Fault::Malformed);
        QCOMPARE(camera.showFolder(m_folder.filePath(u"nowhere"_s)).error().fault, base::Fault::NotFound);
        QCOMPARE(camera.playVideo(m_folder.filePath(u"none.webm"_s)).error().fault, base::Fault::NotFound);
        QCOMPARE(camera.watchScreen({}).error().fault, base::Fault::Malformed);
        QCOMPARE(camera.watchScreen({0, 0, 10, 10}).error().fault, base::Fault::Unavailable); // offscreen
        QCOMPARE(camera.source(), u"picture"_s);
        QCOMPARE(camera.preview().pixelColor(5, 5), QColor(Qt::green));
        camera.turnOff();
        QVERIFY(camera.preview().isNull());
    }

    void folderShowsItsPicturesInTurn()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"turn"_s));
        picture(u"turn/1.png"_s, {10, 10}, Qt::red);
        picture(u"turn/2.png"_s, {10, 10}, Qt::blue);
        VirtualCamera camera;
        QVERIFY(camera.showFolder(m_folder.filePath(u"turn"_s)));
        QCOMPARE(camera.preview().pixelColor(1, 1), QColor(Qt::red));
        camera.start();
        QTRY_COMPARE(camera.preview().pixelColor(1, 1), QColor(Qt::blue));
        QTRY_COMPARE(camera.preview().pixelColor(1, 1), QColor(Qt::red));
    }

    void whateverStandsThereIsSpoiled()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"bright"_s));
        picture(u"bright/1.png"_s, {40, 30}, Qt::white);
        picture(u"bright/2.png"_s, {40, 30}, Qt::yellow);
        VirtualCamera camera;
        QVERIFY(camera.showFolder(m_folder.filePath(u"bright"_s)));
        const auto seen = [&] { return camera.preview().pixelColor(20, 15); };
        camera.spoil({.dark = 90});
        QVERIFY(seen().red() < 60);
        camera.start();
        QTRY_VERIFY(seen().blue() < seen().red() / 2); // the second is as dark
        QVERIFY(seen().red() < 60);
        QVERIFY(camera.playVideo(QStringLiteral(K_TEST_DATA "/camera/two-colours.avi")));
        QTRY_VERIFY_WITH_TIMEOUT(camera.size() != QSize(40, 30) && std::max(seen().red(), seen().blue()) < 60, 10000);

        camera.spoil({.shake = 100});
        const QSignalSpy frames(&camera, &VirtualCamera::frame);
        QTRY_VERIFY_WITH_TIMEOUT(frames.count() >= 6, 10000);
        QSet<qint64> different;
        for (const auto &frame : frames)
            different += frame[0].value<QImage>().cacheKey();
        QVERIFY(different.size() >= 5); // a hand that trembles moves what stands still, too
    }

    void playsAVideo()
    {
        VirtualCamera camera;
        QVERIFY(camera.playVideo(QStringLiteral(K_TEST_DATA "/camera/two-colours.avi")));
        QTRY_VERIFY_WITH_TIMEOUT(!camera.preview().isNull(), 10000); // the first picture, before anything is started
        camera.start();
        const auto is = [&](QColor colour) {
            const QColor seen = camera.preview().pixelColor(20, 20);
            return std::abs(seen.red() - colour.red()) < 40 && std::abs(seen.blue() - colour.blue()) < 40;
        };
        QTRY_VERIFY_WITH_TIMEOUT(is(Qt::blue), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(is(Qt::red), 10000); // it begins again
    }

    void effectsSpoil()
    {
        QImage half(200, 100, QImage::Format_RGB32);
        half.fill(Qt::white);
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 100; ++x)
                half.setPixelColor(x, y, Qt::black);
        }
        QCOMPARE(spoiled(half, {}, 1), half);
        const auto at = [](const QImage &image, int x) { return qGray(image.pixel(x, 50)); };
        QVERIFY(at(spoiled(half, {.dark = 60}, 1), 150) < 150);
        const int edge = at(spoiled(half, {.blur = 80}, 1), 100);
        QVERIFY(edge > 40 && edge < 220);
        QVERIFY(at(spoiled(half, {.reflection = 90}, 1), 99) > 60);
        QVERIFY(spoiled(half, {.shake = 80}, 1) != spoiled(half, {.shake = 80}, 2));
        QCOMPARE(spoiled(half, {.shake = 80}, 2), spoiled(half, {.shake = 80}, 2));
    }

    void phonesCameraKeepsTheNewestAndAsksFirst()
    {
        EventLog log;
        BenchCamera camera(log);
        const QSignalSpy frames(&camera, &app::Camera::frame);
        const QSignalSpy failed(&camera, &app::Camera::failed);
        QList<bool> open;
        connect(&camera, &BenchCamera::openChanged, this, [&](bool is) { open += is; });
        camera.set(Permission::Refused);
        camera.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<base::Fault>(), base::Fault::Refused);
        camera.set(Permission::Allowed);
        camera.start();
        QImage one(4, 4, QImage::Format_RGB32);
        QImage two(8, 8, QImage::Format_RGB32);
        camera.show(one);
        camera.show(two);
        QTRY_VERIFY(frames.count() >= 2);
        QCOMPARE(frames[0][0].value<QImage>().size(), QSize(8, 8));
        camera.set(Permission::Missing); // pulled out while it looks
        QCOMPARE(failed.count(), 2);
        QCOMPARE(failed[1][0].value<base::Fault>(), base::Fault::Broken);
        QCOMPARE(open, (QList<bool>{true, false}));
    }
};

QTEST_MAIN(VirtualCameraTest)
#include "virtualcamera.moc"
