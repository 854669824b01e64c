#include "core/vision/mrz/read.h"

#include "tests/core/vision/mrz/page.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::drawPage;
using tests::PageLook;
using vision::Frame;
using vision::MrzDecision;
using vision::MrzReading;

namespace {

constexpr int year = 2026;

const QStringList passport{
    u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s, u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s};
const QStringList card{
    u"I<UTOD231458907<<<<<<<<<<<<<<<"_s, u"7408122F1204159UTO<<<<<<<<<<<6"_s, u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s};
const QStringList visa{u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"_s, u"L8988901C4XXX4009078F9612109<<<<<<<<"_s};

Frame frameOf(const QImage &grey, int rotation = 0)
{
    return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), vision::Pixels::Luma, rotation};
}

MrzDecision read(const QImage &picture, int rotation = 0)
{
    return vision::decide(vision::readMrz(frameOf(picture, rotation)), year);
}

/// A belief that is sure of each character of `text` but for `unsure`, which may be `other` almost as well.
std::vector<vision::glyph::Belief> believe(const QString &text, int unsure = -1, QChar other = {})
{
    const QStringView alphabet(vision::glyph::alphabet);
    std::vector<vision::glyph::Belief> line;
    for (int i = 0; i < text.size(); ++i) {
        vision::glyph::Belief belief;
        belief.fill(-8);
        belief[size_t(alphabet.indexOf(text[i]))] = -0.01F;
        if (i == unsure)
            belief[size_t(alphabet.indexOf(other))] = -0.4F;
        line.push_back(belief);
    }
    return line;
}

MrzReading readingOf(const QStringList &lines)
{
    MrzReading reading;
    for (const QString &line : lines)
        reading.lines.push_back(believe(line));
    reading.score = 0;
    return reading;
}

} // namespace

class MrzReadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QImage>("picture");
        QTest::newRow("passport") << passport << drawPage(passport);
        QTest::newRow("card") << card << drawPage(card);
        QTest::newRow("visa of 36") << visa << drawPage(visa);
        QTest::newRow("large") << passport << drawPage(passport, {.pitch = 30, .view = {}});
        QTest::newRow("small") << card << drawPage(card, {.pitch = 9, .view = {}});
        QTest::newRow("turned by 6 degrees") << passport << drawPage(passport, {.view = QTransform().rotate(6)});
        QTest::newRow("seen from the side")
            << card << drawPage(card, {.pitch = 18, .view = QTransform().rotate(30, Qt::YAxis)});
        QTest::newRow("seen from a corner") << card << drawPage(card, {.view = QTransform().rotate(-6).shear(0.2, 0)});
        QTest::newRow("pale") << passport << drawPage(passport, {.view = {}, .ink = 150, .paper = 200});
        QTest::newRow("noisy") << passport << drawPage(passport, {.view = {}, .noise = 40});
    }

    void reads()
    {
        QFETCH(QStringList, lines);
        QFETCH(QImage, picture);
        const MrzDecision decision = read(picture);
        QCOMPARE(decision.mrz.lines, lines);
        QVERIFY(decision.mrz.checks.allRight());
    }

    void isSureOfACleanPage()
    {
        QVERIFY(read(drawPage(passport)).sure);
        QVERIFY(read(drawPage(card)).sure);
    }

    void readsTurnedFrames()
    {
        const QImage picture = drawPage(card).transformed(QTransform().rotate(-90));
        QCOMPARE(read(picture, 90).mrz.lines, card);
    }

    void readsNothingWhereNothingIs_data()
    {
        QTest::addColumn<QImage>("picture");
        QImage flat(640, 480, QImage::Format_Grayscale8);
        flat.fill(128);
        QTest::newRow("flat") << flat;
        QTest::newRow("one pixel") << flat.copy(0, 0, 1, 1);
        QTest::newRow("one row") << flat.copy(0, 0, 640, 1);
        QTest::newRow("noise") << drawPage({u"<"_s.repeated(30)}, {.view = {}, .noise = 90, .ink = 128, .paper = 128});
    }

    void readsNothingWhereNothingIs()
    {
        QFETCH(QImage, picture);
        QVERIFY(!read(picture).sure);
    }

    void unusableFrameHasNothing() { QVERIFY(!vision::readMrz({}).found()); }

    void checkDigitsChooseBetweenLikelyCharacters()
    {
        // One character of the number came out as Q, what it is almost as likely; the check digits know.
        MrzReading reading = readingOf(passport);
        QString broken = passport[1];
        broken[4] = u'Q';
        reading.lines[1] = believe(broken, 4, passport[1][4]);
        QCOMPARE(vision::decide(reading, year).mrz.lines, passport);
    }

    void checkDigitsDoNotInvent()
    {
        // Clearly another digit: it stays wrong, and is said to be.
        QString broken = passport[1];
        broken[4] = broken[4] == u'1' ? u'2' : u'1';
        const MrzDecision decision = vision::decide(readingOf({passport[0], broken}), year);
        QCOMPARE(decision.mrz.lines[1], broken);
        QCOMPARE(decision.mrz.checks.number, std::optional(false));
    }

    void checkDigitsChooseForManyAlikeAtOnce()
    {
        // Three 0 came out as O; no one or two of them make the check digits right.
        const QStringList printed{u"I<JHYPPKBVPGQYW<<NYXF<<<<<<<<<<<<<<<"_s, u"1093053058D<<4912273F1801031779070<6"_s};
        QVERIFY(vision::decide(readingOf(printed), year).mrz.checks.allRight());
        MrzReading reading = readingOf(printed);
        for (const int column : {1, 4, 7})
            reading.lines[1][size_t(column)][24] = 0; // O
        QCOMPARE(vision::decide(reading, year).mrz.lines, printed);
    }

    void aDoubtfulNameIsNotSure()
    {
        MrzReading reading = readingOf(passport);
        QVERIFY(vision::decide(reading, year).sure);
        reading.lines[0] = believe(passport[0], 6, u'B');
        QVERIFY(!vision::decide(reading, year).sure);
    }

    void checkDigitsThatCannotTellTwoApartDoNotMakeSure()
    {
        // L counts as 1 does, D does not; each is nearly as likely as the L that is printed.
        MrzReading reading = readingOf(passport);
        reading.lines[1] = believe(passport[1], 0, u'D');
        QVERIFY(vision::decide(reading, year).sure);
        reading.lines[1] = believe(passport[1], 0, u'1');
        const MrzDecision decision = vision::decide(reading, year);
        QVERIFY(decision.mrz.checks.allRight());
        QVERIFY(!decision.sure);
    }

    void twoDoubtsThatMakeUpForEachOtherAreNotSure()
    {
        // 8 may be 9, three times one more, and 9 may be 6, once three less: no check digit sees the two together.
        MrzReading reading = readingOf(passport);
        const auto place = [&](int column, QChar other) {
            reading.lines[1][size_t(column)] = believe(passport[1], column, other)[size_t(column)];
        };
        place(1, u'9');
        QVERIFY(vision::decide(reading, year).sure);
        place(2, u'6');
        QVERIFY(!vision::decide(reading, year).sure);
    }

    void aRunThatMayBeAnotherIsNotSure()
    {
        // Ten fillers in bad light are ten of the same letter, and ten times the same weighs nothing.
        const QString doubtful = u"8631230151ERN1502062F7701074CCCCCCCCCC<<<<02"_s;
        MrzReading reading = readingOf({passport[0], doubtful});
        QVERIFY(vision::decide(reading, year).mrz.checks.allRight());
        QVERIFY(vision::decide(reading, year).sure);
        for (int column = 28; column < 38; ++column)
            reading.lines[1][size_t(column)][36] = -2.0F; // <
        QVERIFY(!vision::decide(reading, year).sure);
    }

    void oneDoubtAtManyPlacesIsOneDoubt()
    {
        // Three 0 that may be O, each clear enough beside the other two: with all three the check digits are right
        // again.
        const QStringList printed{u"I<D<<6545407007<<<<<<<<<<<<<<<"_s, u"4104065M4804228YOE<<<<<<<<<<<0"_s, card[2]};
        MrzReading reading = readingOf(printed);
        QVERIFY(vision::decide(reading, year).sure);
        for (const int column : {10, 12, 13})
            reading.lines[0][size_t(column)][24] = -2.6F; // O
        const MrzDecision decision = vision::decide(reading, year);
        QVERIFY(decision.mrz.checks.allRight());
        QVERIFY(!decision.sure);
    }

    void manyFramesAreSureOfWhatOneDoubts()
    {
        MrzReading reading = readingOf(passport);
        reading.lines[0][6][11] = -2.0F; // a B, too
        QVERIFY(!vision::decide(reading, year).sure);
        vision::MrzVotes votes;
        for (int frame = 0; frame < 10; ++frame)
            votes = votes.with(reading);
        QVERIFY(vision::decide(votes.sum(), year).sure);
    }

    void lettersAfterTheEndOfTheNameAreNotSure()
    {
        // Fillers in the shade of a finger: clearly letters to the classifier, but no name goes on there.
        const QString shaded = passport[0].first(41) + u"FFF"_s;
        QVERIFY(!vision::decide(readingOf({shaded, passport[1]}), year).sure);
    }

    void framesVote()
    {
        // Each frame has another character wrong; together they are right.
        vision::MrzVotes votes;
        for (int frame = 0; frame < 5; ++frame) {
            QString broken = passport[0];
            broken[5 + frame] = u'X';
            votes = votes.with(readingOf({broken, passport[1]}));
        }
        votes = votes.with(MrzReading{});
        const MrzDecision decision = vision::decide(votes.sum(), year);
        QCOMPARE(decision.mrz.lines, passport);
    }
};

QTEST_MAIN(MrzReadTest)
#include "read.moc"
