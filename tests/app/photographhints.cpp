#include "app/photographeye.h"
#include "main/scenes/person.h"
#include "main/scenes/specimen.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using check::Hint;
using protocol::Document;
using protocol::FileKind;
using scenes::Ground;
using scenes::Kind;
using scenes::Shot;

namespace {

constexpr Shot wide{.width = 1280, .height = 720, .ground = Ground::Wood, .fill = 0.75, .blur = 0.6, .noise = 2};
constexpr Shot upright{.width = 720,
    .height = 1280,
    .ground = Ground::Room,
    .fill = 0.5,
    .turn = -6,
    .aside = -0.21,
    .below = 0.25,
    .blur = 0.6,
    .noise = 2};

template <class Change> Shot with(Shot shot, Change change)
{
    change(shot);
    return shot;
}

QImage document(Kind kind, const Shot &shot = wide)
{
    return scenes::drawSpecimenScene({}, {kind, 3, {}, 0, {}}, shot).picture;
}

QImage anything(Kind kind)
{
    return scenes::draw({kind, 4, {}, 0, {}}, wide).picture;
}

QImage selfie(const Shot &shot = upright, Kind kind = Kind::Card, bool person = true)
{
    return scenes::drawSelfie({}, {kind, 42, {}, 0, {}}, shot, person).scene.picture;
}

/// A selfie in a wide frame, and somebody else in it whose head is so high.
QImage company(int height)
{
    const auto shot = with(upright, [](Shot &wider) {
        wider.width = 1280;
        wider.height = 720;
        wider.fill = 0.3;
        wider.aside = 0.3;
    });
    auto picture = selfie(shot);
    QPainter painter(&picture);
    scenes::drawPerson(painter, QRectF(140, 130, height * 0.7, height));
    return picture;
}

/// A selfie with an open passport in a hand that trembles: of a single still one in four is missed, its lower page lies
/// behind the hand.
QList<QImage> selfieWithPassport()
{
    QList<QImage> frames;
    for (int i = 0; i < 8; ++i) {
        const auto shot = with(upright, [i](Shot &held) {
            held.fill = 0.42;
            held.aside += 0.003 * std::sin(0.7 * i);
            held.below = 0.3 + 0.003 * std::sin(0.9 * i);
            held.turn += 0.8 * std::sin(0.5 * i);
        });
        frames.append(scenes::drawSelfie({}, {Kind::Passport, 42, {}, i, {}}, shot).scene.picture);
    }
    return frames;
}

/// For as long as reading a zone takes.
QList<QImage> held(const QImage &picture)
{
    return QList<QImage>(22, picture);
}

QByteArray jpeg(const QImage &picture)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    picture.save(&bytes, "jpeg", 90);
    return bytes.data();
}

/// What is wrong with the last of these frames.
std::optional<Hint> hintOf(const app::Motif &motif, const QList<QImage> &frames)
{
    app::Eye eye{.motif = motif};
    for (auto frame : frames)
        eye = app::look(std::move(eye), {.frame = app::frameOf(frame), .year = 2026});
    return eye.judged.wrong;
}

} // namespace

/// Each hint by a picture that shows it and one that just does not.
class PhotographHintsTest : public QObject {
    Q_OBJECT

    const app::Motif front{FileKind::Front, Document::Card};
    const app::Motif back{FileKind::Back, Document::Card};
    const app::Motif passport{FileKind::Passport, Document::Passport};
    const app::Motif person{FileKind::Selfie, Document::Card};

    void compare(const app::Motif &motif, Hint hint, const QList<QImage> &shows, const QList<QImage> &justNot)
    {
        QCOMPARE(hintOf(motif, shows), hint);
        const auto other = hintOf(motif, justNot);
        QVERIFY2(!other, qPrintable(u"just not, but hint %1"_s.arg(int(*other))));
    }
    void compareFronts(Hint hint, const Shot &shows, const Shot &justNot)
    {
        compare(front, hint, {document(Kind::Card, shows)}, {document(Kind::Card, justNot)});
    }

private Q_SLOTS:
    void noDocument() { compare(front, Hint::NoDocument, {anything(Kind::Nothing)}, {document(Kind::Card)}); }
    void corners()
    {
        compareFronts(Hint::Corners, with(wide, [](Shot &shot) { shot.cut = 0.12; }),
            with(wide, [](Shot &shot) { shot.aside = 0.1; }));
    }
    void closer()
    {
        compareFronts(Hint::Closer, with(wide, [](Shot &shot) { shot.fill = 0.46; }),
            with(wide, [](Shot &shot) { shot.fill = 0.54; }));
    }
    void further()
    {
        compareFronts(Hint::Further, with(wide, [](Shot &shot) { shot.fill = 0.98; }),
            with(wide, [](Shot &shot) { shot.fill = 0.95; }));
    }
    void tilt()
    {
        const auto leaning = [](double degrees) {
            return with(wide, [&](Shot &shot) {
                shot.tilt = degrees;
                shot.distance = 1.6;
            });
        };
        compareFronts(Hint::Tilt, leaning(36), leaning(18));
    }
    void dark()
    {
        const auto lit = [](double light) {
            return with(wide, [&](Shot &shot) {
                shot.light = light;
                shot.noise = 5;
            });
        };
        compareFronts(Hint::Dark, lit(0.06), lit(0.25));
    }
    void blurred()
    {
        compareFronts(Hint::Blurred, with(wide, [](Shot &shot) { shot.blur = 2; }),
            with(wide, [](Shot &shot) { shot.blur = 0.7; }));
    }
    void still()
    {
        const auto before = document(Kind::Card);
        const auto after
            = [](double aside) { return document(Kind::Card, with(wide, [&](Shot &shot) { shot.aside = aside; })); };
        compare(front, Hint::Still, {before, after(0.04)}, {before, after(0.005)});
    }
    void glare()
    {
        const auto before = document(Kind::Card);
        const auto after
            = [](double glare) { return document(Kind::Card, with(wide, [&](Shot &shot) { shot.glare = glare; })); };
        compare(front, Hint::Glare, {before, before, after(0.3)}, {before, before, after(0.02)});
    }
    void otherSideByItsZone()
    {
        compare(front, Hint::OtherSide, held(document(Kind::CardBack)), {document(Kind::Card)});
    }
    void otherSideByItsLooks()
    {
        auto second = back;
        second.other = app::knownSide(jpeg(document(Kind::Card)), 2026);
        compare(second, Hint::OtherSide, {document(Kind::Card, with(wide, [](Shot &shot) { shot.turn = 175; }))},
            held(document(Kind::CardBack)));
    }
    void otherPageOfThePassport()
    {
        compare(passport, Hint::OtherPage, QList<QImage>(17, anything(Kind::Page)), held(document(Kind::Passport)));
    }
    void otherDocument()
    {
        compare(front, Hint::OtherDocument, held(document(Kind::Passport)), {document(Kind::Card)});
        const auto card = document(Kind::Card);
        compare(passport, Hint::OtherDocument, held(card), held(document(Kind::Passport)));
        compare(passport, Hint::OtherDocument, held(document(Kind::CardBack)), held(document(Kind::Passport)));
    }
    void zoneUpsideDown()
    {
        const auto turned = document(Kind::CardBack, with(wide, [](Shot &shot) { shot.turn = 180; }));
        QCOMPARE(hintOf(back, held(turned)), std::nullopt);
    }
    void zoneTooSmall()
    {
        const auto shot = with(wide, [](Shot &smaller) {
            smaller.width = 320;
            smaller.height = 180;
            smaller.fill = 0.55;
        });
        QCOMPARE(hintOf(back, {document(Kind::CardBack, shot)}), Hint::Closer);
    }

    void noFace() { compare(person, Hint::NoFace, {selfie(upright, Kind::Card, false)}, {selfie()}); }
    void twoFaces() { compare(person, Hint::TwoFaces, {company(400)}, {company(150)}); }
    void noCard() { compare(person, Hint::NoCard, {selfie(upright, Kind::Nothing)}, {selfie()}); }
    void cardOverFace()
    {
        const auto over = [](double below) {
            return with(upright, [&](Shot &shot) {
                shot.aside = 0;
                shot.below = below;
            });
        };
        compare(person, Hint::CardOverFace, {selfie(), selfie(over(-0.04))}, {selfie()});
    }
    void blurredSelfie()
    {
        compare(person, Hint::Blurred, {selfie(with(upright, [](Shot &shot) { shot.blur = 3; }))},
            {selfie(with(upright, [](Shot &shot) { shot.blur = 0.8; }))});
    }
    void selfieWithAPassport()
    {
        app::Eye eye{.motif = {FileKind::Selfie, Document::Passport}};
        int good = 0;
        const auto frames = selfieWithPassport();
        for (auto frame : frames) {
            eye = app::look(std::move(eye), {.frame = app::frameOf(frame), .year = 2026});
            good += eye.judged.wrong ? 0 : 1;
        }
        QVERIFY2(good >= frames.size() - 2, qPrintable(QString::number(good)));
    }
};

QTEST_MAIN(PhotographHintsTest)
#include "photographhints.moc"
