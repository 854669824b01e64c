#include "core/check/number/phonenumber.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace check;
using Flaw = NumberFlaw;

class PhoneNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableHolds()
    {
        QSet<QString> regions;
        QSet<QString> mains;
        for (const Plan &plan : plans()) {
            const QString region = QString::fromLatin1(plan.region);
            QVERIFY2(!regions.contains(region), plan.region);
            regions += region;
            if (plan.main) {
                QVERIFY2(!mains.contains(QString::fromLatin1(plan.code)), plan.code);
                mains += QString::fromLatin1(plan.code);
            }
            QVERIFY2(plan.lengths[0] != '\0' && plan.beginnings[0] != '\0', plan.region);
            QCOMPARE(planOf(region), &plan);
        }
        QVERIFY(regions.size() > 240);
        for (const Plan &plan : plans())
            QVERIFY2(mains.contains(QString::fromLatin1(plan.code)), plan.code);
        QCOMPARE(planOf(u"XX"), nullptr);
    }

    /// Calling codes are free of prefixes (E.164): the first that fits is the only one.
    void noCodeBeginsAnother()
    {
        for (const Plan &one : plans()) {
            for (const Plan &other : plans()) {
                const auto shorter = QString::fromLatin1(one.code), longer = QString::fromLatin1(other.code);
                QVERIFY2(shorter == longer || !longer.startsWith(shorter), qPrintable(shorter + u' ' + longer));
            }
        }
    }

    /// Every country has a number that is right, and it is found again from abroad.
    void everyCountryHasANumber()
    {
        for (const Plan &plan : plans()) {
            const QString first = QString::fromLatin1(plan.beginnings).section(u' ', 0, 0);
            const int length = QString::fromLatin1(plan.lengths).section(u' ', -1).toInt();
            const QString national = first.leftJustified(length, u'5');
            const PhoneNumber number = readNumber(plan, national);
            QVERIFY2(number.flaw == Flaw::None, plan.region);
            QVERIFY2(number.e164.size() <= 16, plan.region);
            const Abroad abroad = readAbroad(number.e164);
            QVERIFY2(abroad.plan && qstrcmp(abroad.plan->code, plan.code) == 0, plan.region);
            QCOMPARE(abroad.national, number.national);
            QCOMPARE(shownNumber(number.e164).remove(u' '), number.e164);
        }
    }

    void typed_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Flaw>("flaw");
        QTest::addColumn<QString>("e164");

        const auto row = [](const char *name, const QString &region, const QString &text, Flaw flaw,
                             const QString &e164 = {}) { QTest::newRow(name) << region << text << flaw << e164; };
        row("nothing", u"CH"_s, u""_s, Flaw::TooShort);
        row("on the way", u"CH"_s, u"79 00"_s, Flaw::TooShort);
        row("whole", u"CH"_s, u"79 000 12 34"_s, Flaw::None, u"+41790001234"_s);
        row("with its trunk", u"CH"_s, u"079 000 12 34"_s, Flaw::None, u"+41790001234"_s);
        row("only the trunk", u"CH"_s, u"0"_s, Flaw::TooShort);
        row("one too many", u"CH"_s, u"79 000 12 345"_s, Flaw::TooLong);
        row("brackets, dashes", u"CH"_s, u"(0)79-000.12/34"_s, Flaw::None, u"+41790001234"_s);
        row("a letter", u"CH"_s, u"79 000 12 3x"_s, Flaw::Odd);
        row("other digits", u"CH"_s, u"٧٩٠٠٠١٢٣٤"_s, Flaw::None, u"+41790001234"_s);
        row("a landline", u"CH"_s, u"044 668 18 00"_s, Flaw::NotMobile);
        row("a landline begun", u"CH"_s, u"044"_s, Flaw::NotMobile);
        row("without end", u"CH"_s, QString(41, u'7'), Flaw::Odd);
        row("France", u"FR"_s, u"06 12 34 56 78"_s, Flaw::None, u"+33612345678"_s);
        row("Germany, ten", u"DE"_s, u"0151 2345678"_s, Flaw::None, u"+491512345678"_s);
        row("Germany, eleven", u"DE"_s, u"01512 3456789"_s, Flaw::None, u"+4915123456789"_s);
        row("Italy keeps what it begins with", u"IT"_s, u"312 345 6789"_s, Flaw::None, u"+393123456789"_s);
        row("Russia's 8", u"RU"_s, u"8 912 345 67 89"_s, Flaw::None, u"+79123456789"_s);
        row("America's 1", u"US"_s, u"1 (201) 555-0123"_s, Flaw::None, u"+12015550123"_s);
        row("Jamaica's own", u"JM"_s, u"876 210 1234"_s, Flaw::None, u"+18762101234"_s);
        row("not Jamaica's", u"JM"_s, u"201 555 0123"_s, Flaw::NotMobile);
    }

    void typed()
    {
        QFETCH(QString, region);
        QFETCH(QString, text);
        QFETCH(Flaw, flaw);
        QFETCH(QString, e164);
        const PhoneNumber number = readNumber(*planOf(region), text);
        QCOMPARE(number.flaw, flaw);
        QCOMPARE(number.e164, e164);
    }

    void abroad_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::newRow("plus") << u"+41 79 000 12 34"_s << u"CH"_s;
        QTest::newRow("zeros") << u"0041790001234"_s << u"CH"_s;
        QTest::newRow("code alone") << u"+44"_s << u"GB"_s;
        QTest::newRow("one of several") << u"+1 876 210 1234"_s << u"JM"_s;
        QTest::newRow("the main one") << u"+1 201 555 0123"_s << u"US"_s;
        QTest::newRow("Kazakhstan") << u"+7 701 234 5678"_s << u"KZ"_s;
        QTest::newRow("Russia") << u"+7 912 345 6789"_s << u"RU"_s;
        QTest::newRow("nobody's") << u"+999 12"_s << QString();
        QTest::newRow("at home") << u"079 000 12 34"_s << QString();
        QTest::newRow("words") << u"+41 seven"_s << QString();
    }

    void abroad()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        const Abroad number = readAbroad(text);
        QCOMPARE(number.plan ? QString::fromLatin1(number.plan->region) : QString(), region);
    }

    void shown()
    {
        QCOMPARE(shownNumber(u"+41790001234"), u"+41 79 000 12 34"_s);
        QCOMPARE(shownNumber(u"+33612345678"), u"+33 6 12 34 56 78"_s);
        QCOMPARE(shownNumber(u"+4915123456789"), u"+49 1512 3456789"_s);
        QCOMPARE(shownNumber(u"+999123"), u"+999123"_s);
        QCOMPARE(grouped(*planOf(u"CH"), u"7900"), u"79 00"_s);
    }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "phonenumber.moc"
