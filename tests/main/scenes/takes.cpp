#include "main/scenes/takes.h"

#include "app/photographeye.h"

#include <QTest>

using namespace Qt::StringLiterals;
using check::Hint;
using protocol::Document;
using protocol::FileKind;

/// The pictures that show what a phone should say are what a phone says of them.
class TakesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSeenAsWhatItIs_data()
    {
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<Document>("document");
        QTest::addColumn<std::optional<Hint>>("wrong");
        const auto row = [](const char *name, FileKind kind, Document document, std::optional<Hint> wrong) {
            QTest::newRow(name) << kind << document << wrong;
        };
        row("card-front", FileKind::Front, Document::Card, {});
        row("card-front-expired", FileKind::Front, Document::Card, {});
        row("card-front-grainy", FileKind::Front, Document::Card, {});
        row("card-front-blurred", FileKind::Front, Document::Card, Hint::Blurred);
        row("card-front-dark", FileKind::Front, Document::Card, Hint::Dark);
        row("card-front-glare", FileKind::Front, Document::Card, Hint::Glare);
        row("card-front-cut", FileKind::Front, Document::Card, Hint::Corners);
        row("card-front-far", FileKind::Front, Document::Card, Hint::Closer);
        row("card-front-tilted", FileKind::Front, Document::Card, Hint::Tilt);
        row("card-back", FileKind::Back, Document::Card, {});
        row("card-back", FileKind::Front, Document::Card, Hint::OtherSide);
        row("card-back-expired", FileKind::Back, Document::Card, {});
        row("passport", FileKind::Passport, Document::Passport, {});
        row("passport-expired", FileKind::Passport, Document::Passport, {});
        row("card-front", FileKind::Passport, Document::Passport, Hint::OtherDocument);
        row("table", FileKind::Front, Document::Card, Hint::NoDocument);
        row("selfie", FileKind::Selfie, Document::Card, {});
        row("selfie-passport", FileKind::Selfie, Document::Passport, {});
        row("selfie-no-card", FileKind::Selfie, Document::Card, Hint::NoCard);
        row("selfie-no-face", FileKind::Selfie, Document::Card, Hint::NoFace);
        row("selfie-card-over-face", FileKind::Selfie, Document::Card, Hint::CardOverFace);
        row("selfie-blurred", FileKind::Selfie, Document::Card, Hint::Blurred);
    }

    void isSeenAsWhatItIs()
    {
        QFETCH(FileKind, kind);
        QFETCH(Document, document);
        QFETCH(std::optional<Hint>, wrong);
        QImage picture = scenes::take(QString::fromLatin1(QTest::currentDataTag()), {1080, 1920}).scene.picture;
        app::Eye eye{.motif = {kind, document, {}}};
        for (int i = 0; i < frames; ++i)
            eye = look(std::move(eye), {.frame = app::frameOf(picture), .year = 2026});
        QCOMPARE(eye.judged.wrong, wrong);
    }

private:
    static constexpr int frames = 8; ///< A zone is read over several, and is missed over several.
};

template <> char *QTest::toString(const std::optional<Hint> &hint)
{
    return qstrdup(hint ? QByteArray::number(int(*hint)).constData() : "nothing");
}

QTEST_MAIN(TakesTest)
#include "takes.moc"
