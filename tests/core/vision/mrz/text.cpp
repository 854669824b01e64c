#include "core/vision/mrz/text.h"

#include "core/vision/mrz/checkdigit.h"
#include "core/vision/mrz/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vision::MrzChecks;
using vision::MrzFormat;

namespace {

constexpr int year = 2026;

constexpr auto yes = std::optional(true);
constexpr auto no = std::optional(false);
constexpr std::optional<bool> none;

/// One document's lines, by "/".
QStringList lines(const char *text)
{
    return QString::fromLatin1(text).split(u'/');
}

constexpr char passport[] = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10";
constexpr char longTd1[]
    = "I<UTOD23145890<7349<<<<<<<<<<</3407127M9507122UTO<<<<<<<<<<<2/STEVENSON<<PETER<JOHN<<<<<<<<<";
constexpr char belgian[]
    = "IDBEL600001795<0152<<<<<<<<<<</1301014F2311207BEL130101987398/SPECIMEN<<SPECIMEN<<<<<<<<<<<<";
constexpr char french[] = "IDFRAMARTIN<<<<<<<<<<<<<<<<<<<751001/1512751003285CLAIRE<<<<<<<<9002144F5";
constexpr char swiss[] = "AAA001D<</FACHE305142128097<<800126<<<<</MARCHAND<<FABIENNE<<<<<<<<<<<<";

} // namespace

class MrzTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QStringList>("document");
        QTest::addColumn<MrzFormat>("format");
        QTest::addColumn<MrzChecks>("checks");
        const auto row = [](const char *name, const char *text, MrzFormat format, const MrzChecks &checks) {
            QTest::newRow(name) << lines(text) << format << checks;
        };
        const MrzChecks all{yes, yes, yes, yes, none};
        row("passport", passport, MrzFormat::Td3, {yes, yes, yes, yes, yes});
        row("passport, filler for no personal number",
            "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<</C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0", MrzFormat::Td3,
            {yes, yes, yes, yes, yes});
        row("passport, zero for no personal number",
            "P<GBRUK<SPECIMEN<<ANGELA<ZOE<<<<<<<<<<<<<<<</9250764733GBR8809117F2007162<<<<<<<<<<<<<<08", MrzFormat::Td3,
            {yes, yes, yes, yes, yes});
        row("card", "I<UTOD231458907<<<<<<<<<<<<<<</7408122F1204159UTO<<<<<<<<<<<6/ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            MrzFormat::Td1, all);
        row("long number", longTd1, MrzFormat::Td1, all);
        row("long number, counted without the filler", belgian, MrzFormat::Td1, all);
        row("two lines of 36", "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<</D231458907UTO7408122F1204159<<<<<<<6",
            MrzFormat::Td2, all);
        row("visa", "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
            MrzFormat::MrvA, {yes, yes, yes, none, none});
        row("small visa", "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<</L8988901C4XXX4009078F9612109<<<<<<<<", MrzFormat::MrvB,
            {yes, yes, yes, none, none});
        row("old French card", french, MrzFormat::Fra, {yes, yes, none, yes, none});
        row("Swiss licence", swiss, MrzFormat::Che, {});
        row("altered", "P<INPSPECIMEN<<SAMPLE<<<<<<<<<<<<<<<<<<<<<<</XX000000<0FRA1901012F16073021234567890<<<<70",
            MrzFormat::Td3, {yes, yes, no, no, yes});
        row("letters for digits are wrong",
            "P<UT0ERIK55ON<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<</L898902C36UTO740BIZZF12041S9ZE184226B<<<<<1O", MrzFormat::Td3,
            {yes, no, no, no, yes});
        row("nothing known", "HELLO", MrzFormat::Other, {});
        row("three lines of 30, one short", "I<UTOD231458907<<<<<<<<<<<<<<</7408122F1204159UTO/A", MrzFormat::Other,
            {});
    }

    void checks()
    {
        QFETCH(QStringList, document);
        QFETCH(MrzFormat, format);
        QFETCH(MrzChecks, checks);
        const vision::Mrz mrz = vision::parseMrz(document, year);
        QCOMPARE(mrz.format, format);
        QCOMPARE(mrz.lines, document);
        QVERIFY(mrz.checks == checks);
    }

    void everySingleChangeOfACoveredCharacterIsSeen()
    {
        // By the weights any one character exchanged for one whose value differs modulo ten.
        for (const int column : {0, 4, 9, 13, 19, 21, 27, 30, 43}) {
            QStringList changed = lines(passport);
            QChar &at = changed[1][column];
            at = at.isLetter() ? u'A' : at == u'1' ? u'2' : u'1';
            QVERIFY2(!vision::parseMrz(changed, year).checks.allRight(), qPrintable(QString::number(column)));
        }
    }

    void fieldsOfAPassport()
    {
        const vision::MrzFields fields = vision::parseMrz(lines(passport), year).fields;
        QCOMPARE(fields.type, u"P"_s);
        QCOMPARE(fields.issuer, u"UTO"_s);
        QCOMPARE(fields.surname, u"ERIKSSON"_s);
        QCOMPARE(fields.given, u"ANNA MARIA"_s);
        QCOMPARE(fields.number, u"L898902C3"_s);
        QCOMPARE(fields.nationality, u"UTO"_s);
        QCOMPARE(fields.birth, u"1974-08-12"_s);
        QCOMPARE(fields.sex, u"F"_s);
        QCOMPARE(fields.expiry, u"2012-04-15"_s);
        QCOMPARE(fields.optional, u"ZE184226B"_s);
    }

    void longNumbersAreWhole()
    {
        QCOMPARE(vision::parseMrz(lines(longTd1), year).fields.number, u"D23145890734"_s);
        const vision::MrzFields fields = vision::parseMrz(lines(belgian), year).fields;
        QCOMPARE(fields.number, u"600001795015"_s);
        QCOMPARE(fields.optional, QString());
        QCOMPARE(fields.optional2, u"13010198739"_s);
    }

    void longNumberKeepsTheRestOfTheOptionalPart()
    {
        const vision::Mrz mrz = vision::parseMrz(
            lines("I<PRT007777779<ZZ92<<A1<<<<<<</8303143M3405282PRT<<<<<<<<<<<2/CACADOR<DE<ARAUJO<<ANDRE<ESTEV"),
            year);
        QCOMPARE(mrz.fields.number, u"007777779ZZ9"_s);
        QCOMPARE(mrz.fields.optional, u"A1"_s);
        QCOMPARE(mrz.fields.surname, u"CACADOR DE ARAUJO"_s);
        QCOMPARE(mrz.fields.given, u"ANDRE ESTEV"_s);
    }

    void fieldsOfTheNationalFormats()
    {
        const vision::MrzFields fra = vision::parseMrz(lines(french), year).fields;
        QCOMPARE(fra.number, u"151275100328"_s);
        QCOMPARE(fra.issued, u"2015-12"_s);
        QCOMPARE(fra.surname, u"MARTIN"_s);
        QCOMPARE(fra.given, u"CLAIRE"_s);
        QCOMPARE(fra.birth, u"1990-02-14"_s);
        const vision::MrzFields che = vision::parseMrz(lines(swiss), year).fields;
        QCOMPARE(che.number, u"305142128097"_s);
        QCOMPARE(che.birth, u"1980-01-26"_s);
        QCOMPARE(che.surname, u"MARCHAND"_s);
        QCOMPARE(che.given, u"FABIENNE"_s);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("expiry");
        QTest::newRow("this year") << u"260101"_s << u"2026-01-01"_s << u"2026-01-01"_s;
        QTest::newRow("next year") << u"270101"_s << u"1927-01-01"_s << u"2027-01-01"_s;
        QTest::newRow("49 years on") << u"751231"_s << u"1975-12-31"_s << u"2075-12-31"_s;
        QTest::newRow("50 years ago") << u"761231"_s << u"1976-12-31"_s << u"1976-12-31"_s;
        QTest::newRow("day unknown") << u"7408<<"_s << u"1974-08"_s << u"1974-08"_s.replace(u"19"_s, u"20"_s);
        QTest::newRow("month unknown") << u"74<<<<"_s << u"1974"_s << u"2074"_s;
        QTest::newRow("unknown") << u"<<<<<<"_s << QString() << QString();
        QTest::newRow("month 13") << u"741301"_s << QString() << QString();
        QTest::newRow("29 February") << u"230229"_s << QString() << QString();
        QTest::newRow("a letter") << u"74O812"_s << QString() << QString();
    }

    void dates()
    {
        QFETCH(QString, printed);
        QFETCH(QString, birth);
        QFETCH(QString, expiry);
        QCOMPARE(vision::birthDate(printed, year), birth);
        QCOMPARE(vision::expiryDate(printed, year), expiry);
    }

    void typedLinesAreCleaned() { QCOMPARE(vision::cleanMrzLine(u" p<uto eriksson\t"_s), u"P<UTOERIKSSON"_s); }

    void lookAlikesAreExchangedWhereOnlyOneKindMayStand_data()
    {
        QTest::addColumn<QStringList>("read");
        QTest::addColumn<QStringList>("meant");
        QTest::newRow("TD3") << lines("P<UT0ERIK55ON<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<</"
                                      "L898902C36UTO740BIZZF12041S9ZE184226B<<<<<1O")
                             << lines(passport);
        QTest::newRow("TD2") << lines("I<UTOERIK55ON<<ANNA<MAR1A<<<<<<<<<<</D231458907UT0740BIZZF12O4IS9<<<<<<<G")
                             << lines("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<</D231458907UTO7408122F1204159<<<<<<<6");
        QString broken = QString::fromLatin1(french);
        QTest::newRow("the format itself") << broken.replace(0, 2, u"1D"_s).split(u'/') << lines(french);
        QTest::newRow("a number's letters stay") << lines(longTd1) << lines(longTd1);
    }

    void lookAlikesAreExchangedWhereOnlyOneKindMayStand()
    {
        QFETCH(QStringList, read);
        QFETCH(QStringList, meant);
        QCOMPARE(vision::withLookAlikes(read), meant);
    }

    void checkDigitsOfNothing()
    {
        QVERIFY(vision::checkDigitFits(u"<<<<<<", u'<'));
        QVERIFY(vision::checkDigitFits(u"<<<<<<", u'0'));
        QVERIFY(!vision::checkDigitFits(u"740812", u'<'));
        QVERIFY(!vision::checkDigit(u"74O\u00c4"));
    }

    void noDigitsAreNotRightDigits()
    {
        QVERIFY(!MrzChecks{}.allRight());
        QVERIFY((MrzChecks{yes, none, none, none, no}.allRight()));
        QVERIFY((!MrzChecks{yes, no, none, none, none}.allRight()));
    }
};

QTEST_APPLESS_MAIN(MrzTextTest)
#include "text.moc"
