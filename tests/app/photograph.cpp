#include "app/photograph.h"
#include "app/photographfile.h"

#include "core/crypto/hash.h"
#include "fakes.h"
#include "main/scenes/specimen.h"
#include "platform/desktop/benchclock.h"

#include <QBuffer>
#include <QColorSpace>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::Photograph;
using check::Hint;
using protocol::Document;
using protocol::FileKind;
using protocol::Mark;
using scenes::Kind;

namespace {

constexpr auto Started = 1'792'000'000'000; // October 2026
constexpr auto BetweenFrames = 66ms;

/// A camera that shows what the test holds before it.
class Camera : public app::Camera {
public:
    std::optional<base::Fault> fault;
    bool open = false;
    void start() override
    {
        open = !fault;
        if (fault)
            Q_EMIT failed(*fault);
        else
            Q_EMIT started();
    }
    void stop() override { open = false; }
    bool hasLight() const override { return true; }
    void setLight(bool) override { }
};

scenes::Shot plainShot()
{
    return {.width = 960, .height = 540, .ground = scenes::Ground::Wood, .fill = 0.8, .blur = 0.5, .noise = 1.5};
}

QImage pictureOf(Kind kind, const scenes::Shot &shot = plainShot(), const scenes::Holder &holder = {})
{
    return scenes::drawSpecimenScene(holder, {kind, 3, {}, 0, {}}, shot).picture;
}

QByteArray jpeg(const QImage &picture)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    picture.save(&bytes, "jpeg", 92);
    return bytes.data();
}

/// The markers of a JPEG file up to the pixels, and what follows each.
QList<std::pair<int, QByteArray>> segmentsOf(const QByteArray &file)
{
    QList<std::pair<int, QByteArray>> segments;
    for (qsizetype at = 2; at + 4 <= file.size();) {
        const int marker = uchar(file[at + 1]);
        const qsizetype length = uchar(file[at + 2]) * 256 + uchar(file[at + 3]);
        if (uchar(file[at]) != 0xFF)
            break;
        segments.append({marker, file.mid(at + 4, length - 2)});
        if (marker == 0xDA) // the pixels
            break;
        at += 2 + length;
    }
    return segments;
}

QImage blackness(QSize size)
{
    QImage black(size, QImage::Format_RGB32);
    black.fill(Qt::black);
    return black;
}

/// A phone that photographs.
struct Phone {
    fakes::Fuse fuse;
    fakes::Storage storage{fuse};
    fakes::KeyStore keyStore{fuse};
    Camera camera;
    platform::StillClock clock{base::fromUnixMilliseconds(Started)};
    fakes::Inbox inbox;
    fakes::Unlock unlock;
    fakes::Clipboard clipboard;
    fakes::Shell shell;
    fakes::Locator locator;
    struct NoHttp : app::Http {
        QFuture<base::Result<app::HttpAnswer>> send(app::HttpRequest) override
        {
            return app::failed<app::HttpAnswer>({base::Fault::Unavailable, {}});
        }
        std::unique_ptr<app::Channel> openChannel(QString, QString) override { return {}; }
    } http;
    Photograph photograph{{storage, keyStore, camera, http, inbox, clock, unlock, clipboard, shell, locator, {}}};
    QSignalSpy taken{&photograph, &Photograph::taken};

    /// Shows the picture and waits until it was measured, and a photo of it made.
    void show(const QImage &picture, int frames = 1, std::chrono::milliseconds between = BetweenFrames)
    {
        for (int i = 0; i < frames && taken.isEmpty(); ++i) {
            clock.advance(between);
            Q_EMIT camera.frame(picture);
            settle();
        }
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) { // measuring may lead to making a photo
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
        }
    }
    void shoot()
    {
        photograph.shoot();
        settle();
    }
    [[nodiscard]] app::Photo photo() const
    {
        return taken.isEmpty() ? app::Photo{} : taken.constFirst().constFirst().value<app::Photo>();
    }
};

} // namespace

class PhotographTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void releasesByItself()
    {
        Phone phone;
        phone.photograph.start({FileKind::Front, Document::Card});
        QCOMPARE(phone.photograph.camera(), Photograph::Camera::Running);
        QVERIFY(phone.photograph.sighting().searching);
        const auto picture = pictureOf(Kind::Card);
        phone.show(picture, 5);
        const auto seen = phone.photograph.sighting();
        QVERIFY(!seen.searching);
        QCOMPARE(seen.hint, std::nullopt);
        QCOMPARE(seen.outline.size(), 4);
        QVERIFY(seen.readiness > 0.2 && seen.readiness < 0.5);
        QVERIFY(phone.taken.isEmpty());
        phone.show(picture, 20);
        QCOMPARE(phone.taken.count(), 1);
        const auto photo = phone.photo();
        QCOMPARE(photo.picture.kind, FileKind::Front);
        QCOMPARE(photo.picture.taken, protocol::Taken::Auto);
        QCOMPARE(photo.picture.hash, crypto::sha256(photo.jpeg));
        QCOMPARE(photo.picture.size, photo.jpeg.size());
        QVERIFY(photo.picture.marks.isEmpty());
        QCOMPARE(QImage::fromData(photo.jpeg).size(), picture.size());
    }

    void releasesAlsoWhereFewFramesAreMeasured()
    {
        Phone phone;
        phone.photograph.start({FileKind::Front, Document::Card});
        const auto picture = pictureOf(Kind::Card);
        for (int second = 0; second < 4 && phone.taken.isEmpty(); ++second) {
            for (int passing = 0; passing < 15; ++passing) {
                phone.clock.advance(BetweenFrames);
                Q_EMIT phone.camera.frame(picture);
            }
            Phone::settle(); // of these the first and the last
        }
        QCOMPARE(phone.taken.count(), 1);
        QCOMPARE(phone.photo().picture.taken, protocol::Taken::Auto);
    }

    void readsTheZoneOverItsFrames()
    {
        Phone phone;
        phone.photograph.start({FileKind::Back, Document::Card});
        phone.show(pictureOf(Kind::CardBack), 40);
        QCOMPARE(phone.taken.count(), 1);
        QCOMPARE(phone.photo().zone, scenes::codeLinesOf({}, Kind::CardBack));
        QCOMPARE(phone.photo().picture.taken, protocol::Taken::Auto);
        QVERIFY(phone.photo().picture.marks.isEmpty());
        QCOMPARE(phone.photograph.sighting().third, check::Fact::Good);
    }

    void saysThatADocumentHasExpired()
    {
        scenes::Holder holder;
        holder.expiry = u"210228"_s;
        Phone phone;
        phone.photograph.start({FileKind::Passport, Document::Passport});
        phone.show(pictureOf(Kind::Passport, plainShot(), holder), 40);
        QCOMPARE(phone.photo().zone, scenes::codeLinesOf(holder, Kind::Passport));
        QCOMPARE(phone.photo().picture.marks, QList<Mark>{Mark::Expired});
    }

    void goesOnWithoutAZone()
    {
        Phone phone;
        phone.photograph.start({FileKind::Back, Document::Card});
        const auto picture = pictureOf(Kind::Card); // nothing to read on it
        phone.show(picture, 20);
        QVERIFY(phone.taken.isEmpty());
        QCOMPARE(phone.photograph.sighting().third, check::Fact::Bad);
        phone.clock.advance(24s);
        phone.show(picture, 20);
        QCOMPARE(phone.taken.count(), 1);
        QCOMPARE(phone.photo().picture.taken, protocol::Taken::Auto);
        QCOMPARE(phone.photo().picture.marks, QList<Mark>{Mark::Unreadable});
        QVERIFY(phone.photo().zone.isEmpty());
    }

    /// Turned over so quickly that no frame was without it: how the first side was read says nothing of the second.
    void readsACardThatWasTurnedOver()
    {
        for (const int before : {1, 2, 9}) {
            Phone phone;
            phone.photograph.start({FileKind::Back, Document::Card});
            phone.show(pictureOf(Kind::Card), before);
            phone.show(pictureOf(Kind::CardBack), 40);
            QCOMPARE(phone.photo().zone.size(), 3);
        }
    }

    /// A slow phone has seen too few frames to read the lines when their time is over: the photo itself is read without
    /// haste.
    void readsThePhotoWhereFramesWereTooFew()
    {
        Phone phone;
        phone.photograph.start({FileKind::Back, Document::Card});
        const auto lying
            = pictureOf(Kind::CardBack).transformed(QTransform().rotate(90)); // the third way that is tried
        phone.show(lying);
        phone.clock.advance(25s);
        phone.show(lying, 4, 400ms);
        QCOMPARE(phone.photo().picture.taken, protocol::Taken::Auto);
        QCOMPARE(phone.photo().picture.marks, QList<Mark>{});
        QCOMPARE(phone.photo().zone.size(), 3);
    }

    void byHandAlways()
    {
        Phone phone;
        phone.photograph.start({FileKind::Front, Document::Card});
        phone.shoot(); // before there was any frame
        QVERIFY(phone.taken.isEmpty());
        phone.show(pictureOf(Kind::Nothing));
        QCOMPARE(phone.taken.count(), 1);
        QCOMPARE(phone.photo().picture.taken, protocol::Taken::Hand);
        QVERIFY(phone.photo().picture.marks.isEmpty());
    }

    void byHandAfterLongIsMarked()
    {
        Phone phone;
        phone.photograph.start({FileKind::Back, Document::Card});
        const auto dark = blackness({320, 240});
        phone.show(dark, 2);
        phone.clock.advance(25s);
        phone.show(dark);
        QVERIFY(phone.photograph.sighting().gaveUp);
        phone.shoot();
        QCOMPARE(phone.photo().picture.marks, (QList<Mark>{Mark::Unreadable, Mark::Unguided}));
    }

    void oneHintForLongEnough()
    {
        Phone phone;
        phone.photograph.start({FileKind::Front, Document::Card});
        auto far = plainShot();
        far.fill = 0.45;
        const auto little = pictureOf(Kind::Card, far);
        const auto none = blackness({960, 540});
        phone.show(little);
        QCOMPARE(phone.photograph.sighting().hint, Hint::Closer);
        phone.show(none, 10, 110ms);
        QCOMPARE(phone.photograph.sighting().hint, Hint::Closer);
        phone.show(none, 1, 110ms);
        QVERIFY(phone.photograph.sighting().hint != Hint::Closer);
    }

    void theSameSideTwice()
    {
        auto motif = app::Motif{FileKind::Back, Document::Card, app::knownSide(jpeg(pictureOf(Kind::Card)), 2026)};
        auto other = plainShot();
        other.turn = 6;
        const auto front = pictureOf(Kind::Card, other);
        Phone phone;
        phone.photograph.start(motif);
        phone.show(front, 16);
        QVERIFY(phone.taken.isEmpty());
        QCOMPARE(phone.photograph.sighting().hint, Hint::OtherSide);
        phone.shoot();
        QVERIFY(phone.photo().sameSide);
        const auto chosen = Photograph::fromPicture(motif, pictureOf(Kind::CardBack), phone.clock.now()).result();
        QVERIFY(!chosen->sameSide);
        QCOMPARE(chosen->zone, scenes::codeLinesOf({}, Kind::CardBack));
    }

    void onlyTheNewestIsMeasured()
    {
        Phone phone;
        phone.photograph.start({FileKind::Front, Document::Card});
        const auto card = pictureOf(Kind::Card);
        QSignalSpy shown(&phone.photograph, &Photograph::frame);
        QSignalSpy changed(&phone.photograph, &Photograph::changed);
        for (int i = 0; i < 8; ++i)
            Q_EMIT phone.camera.frame(i < 7 ? card : blackness({960, 540}));
        QCOMPARE(shown.count(), 8);
        Phone::settle();
        QVERIFY(changed.count() <= 2);
        QVERIFY(phone.photograph.sighting().outline.isEmpty());
    }

    /// A camera that has luma of its own gives colours, too: the photo is in them.
    void aCameraWithLumaGivesColours()
    {
        Phone phone;
        phone.photograph.start({FileKind::Front, Document::Card});
        const auto picture = pictureOf(Kind::Card);
        for (int i = 0; i < 16 && phone.taken.isEmpty(); ++i) {
            phone.clock.advance(BetweenFrames);
            Q_EMIT phone.camera.frame(picture, picture.convertToFormat(QImage::Format_Grayscale8));
            Phone::settle();
        }
        QCOMPARE(phone.taken.count(), 1);
        QVERIFY(!QImage::fromData(phone.photo().jpeg).allGray());
    }

    void selfie()
    {
        const scenes::Shot shot{.width = 540,
            .height = 960,
            .ground = scenes::Ground::Room,
            .fill = 0.5,
            .turn = -6,
            .aside = -0.21,
            .below = 0.25,
            .blur = 0.6,
            .noise = 1.5};
        const auto drawn = scenes::drawSelfie({}, {Kind::Card, 42, {}, 0, {}}, shot);
        Phone phone;
        phone.photograph.start({FileKind::Selfie, Document::Card});
        phone.show(drawn.scene.picture, 4);
        QCOMPARE(phone.photograph.sighting().faces.size(), 1);
        QVERIFY(drawn.head.contains(phone.photograph.sighting().faces.first().center()));
        QCOMPARE(phone.photograph.sighting().outline.size(), 4);
        phone.show(drawn.scene.picture, 20);
        QCOMPARE(phone.taken.count(), 1);
        QVERIFY(phone.photo().zone.isEmpty());
    }

    void stopsAndStartsAnew()
    {
        Phone phone;
        phone.photograph.start({FileKind::Front, Document::Card});
        QVERIFY(phone.camera.open);
        const auto card = pictureOf(Kind::Card);
        Q_EMIT phone.camera.frame(card);
        phone.photograph.stop(); // in the middle of measuring
        Phone::settle();
        QVERIFY(!phone.camera.open);
        QCOMPARE(phone.photograph.sighting(), app::Sighting{});
        phone.show(card, 3);
        QVERIFY(phone.photograph.sighting().searching);
        phone.photograph.start({FileKind::Front, Document::Card});
        phone.show(card, 20);
        QCOMPARE(phone.taken.count(), 1);
        phone.taken.clear();
        phone.show(card, 3); // it has its photo
        QCOMPARE(phone.photograph.sighting().readiness, 1.0);
        phone.photograph.start({FileKind::Front, Document::Card}); // the same again
        QVERIFY(phone.photograph.sighting().searching);
        phone.show(card, 20);
        QCOMPARE(phone.taken.count(), 1);
    }

    void withoutACamera()
    {
        for (const auto &[fault, camera] : {std::pair(base::Fault::Refused, Photograph::Camera::Refused),
                 {base::Fault::NotFound, Photograph::Camera::Missing},
                 {base::Fault::Broken, Photograph::Camera::Lost}}) {
            Phone phone;
            phone.camera.fault = fault;
            phone.photograph.start({FileKind::Front, Document::Card});
            QCOMPARE(phone.photograph.camera(), camera);
            phone.camera.fault.reset(); // granted in the settings
            phone.photograph.start({FileKind::Front, Document::Card});
            QCOMPARE(phone.photograph.camera(), Photograph::Camera::Running);
        }
    }

    void filesArePixelsAlone()
    {
        auto picture = pictureOf(Kind::Nothing);
        picture.setText(u"Description"_s, u"taken at 46.46300, 6.84300"_s);
        picture.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        picture.setDotsPerMeterX(12345);
        const auto file = app::jpegOf(picture);
        QVERIFY(file);
        QVERIFY(file->startsWith("\xFF\xD8") && file->endsWith("\xFF\xD9"));
        QVERIFY(
            !file->contains("46.463") && !file->contains("Exif") && !file->contains("http") && !file->contains("ICC"));
        const auto segments = segmentsOf(*file);
        QCOMPARE(segments.constLast().first, 0xDA);
        for (const auto &[marker, content] : segments) {
            const bool picturesOwn
                = (marker >= 0xC0 && marker <= 0xC4) || marker == 0xDA || marker == 0xDB || marker == 0xDD;
            QVERIFY2(picturesOwn || marker == 0xE0, qPrintable(QString::number(marker, 16)));
            if (marker == 0xE0) // JFIF 1.1, 72 to the inch, and a thumbnail of no pixels
                QCOMPARE(content, QByteArray("JFIF\0\1\1\1\0\x48\0\x48\0\0", 14));
        }
        QVERIFY(QImage::fromData(*file).textKeys().isEmpty());
    }

    void filesAreAsLargeAsAManagerTakes()
    {
        QImage noise(5000, 3000, QImage::Format_RGB32);
        quint32 state = 1;
        for (int y = 0; y < noise.height(); ++y) {
            auto *row = reinterpret_cast<QRgb *>(noise.scanLine(y));
            for (int x = 0; x < noise.width(); ++x)
                row[x] = state = state * 1664525 + 1013904223;
        }
        const auto file = app::jpegOf(noise);
        QVERIFY(file);
        QVERIFY(file->size() <= protocol::MaxSealedFile - 1024 * 1024);
        QCOMPARE(QImage::fromData(*file).width(), 4096);
        QCOMPARE(app::jpegOf({}).error().fault, base::Fault::Malformed);
        QCOMPARE(Photograph::fromPicture({FileKind::Front, Document::Card}, {}, {}).result().error().fault,
            base::Fault::Malformed);
    }
};

QTEST_MAIN(PhotographTest)
#include "photograph.moc"
