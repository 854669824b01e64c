#include "app/photograph.h"

#include "core/crypto/hash.h"
#include "fakes.h"
#include "main/scenes/scene.h"
#include "platform/desktop/benchclock.h"

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

/// ICAO's specimen, on a passport and on a card.
const QStringList PassportLines{
    u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s, u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s};
const QStringList CardLines{
    u"IDUTOX0000042<<<<<<<<<<<<<<<<<"_s, u"9103148F3102281UTO<<<<<<<<<<<0"_s, u"MARCHETTI<<LEA<<<<<<<<<<<<<<<<"_s};

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
    return {.width = 1280, .height = 720, .ground = scenes::Ground::Wood, .fill = 0.72, .blur = 0.5, .noise = 1.5};
}

QImage pictureOf(Kind kind, const scenes::Shot &shot = plainShot(), std::uint64_t seed = 3)
{
    const auto lines = kind == Kind::Passport ? PassportLines : kind == Kind::CardBack ? CardLines : QStringList();
    return scenes::draw({.kind = kind, .seed = seed, .codeLines = lines, .frame = 0, .photo = {}}, shot).picture;
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
    struct NoHttp : app::Http {
        QFuture<base::Result<app::HttpAnswer>> send(app::HttpRequest) override
        {
            return app::failed<app::HttpAnswer>({base::Fault::Unavailable, {}});
        }
        std::unique_ptr<app::Channel> openChannel(QString, QString) override { return {}; }
    } http;
    Photograph photograph{{storage, keyStore, camera, http, inbox, clock, unlock, clipboard, shell, {}}};
    QSignalSpy taken{&photograph, &Photograph::taken};

    /// Shows the picture and waits until it was measured.
    void show(const QImage &picture, int frames = 1)
    {
        for (int i = 0; i < frames && taken.isEmpty(); ++i) {
            clock.advance(BetweenFrames);
            QSignalSpy changed(&photograph, &Photograph::changed);
            Q_EMIT camera.frame(picture);
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
            if (photograph.sighting().busy) {
                QThreadPool::globalInstance()->waitForDone();
                QCoreApplication::processEvents();
            }
        }
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
};

QTEST_MAIN(PhotographTest)
#include "photograph.moc"
