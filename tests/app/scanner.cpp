// How long the scanner shows what frames show.
#include "app/scanner.h"

#include <QTest>

using namespace std::chrono_literals;
using app::Scanner;
using enum Scanner::Sight;

class ScannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHintStaysLongEnoughToBeRead()
    {
        Scanner::Shown shown;
        QVERIFY(shown.see(TooSmall, 10s)); // nothing was shown that could be missed
        QVERIFY(!shown.see(Blurred, 10s + 40ms));
        QVERIFY(!shown.see(Blurred, 10s + Scanner::Shown::Least - 1ms));
        QCOMPARE(shown.sight(), TooSmall);
        QVERIFY(shown.see(Blurred, 10s + Scanner::Shown::Least));
        QCOMPARE(shown.sight(), Blurred);
        QVERIFY(!shown.see(TooSmall, 10s + Scanner::Shown::Least + 1ms)); // the new one stays as long
    }

    void aHintSeenAgainIsNoNewOne()
    {
        Scanner::Shown shown;
        QVERIFY(shown.see(Glare, 10s));
        QVERIFY(!shown.see(Glare, 11s));
        QVERIFY(shown.see(Tilted, 11s + 200ms)); // since it was first shown, not last seen
    }

    void aFrameWithoutACodeTakesNoHintAway()
    {
        Scanner::Shown shown;
        QVERIFY(shown.see(Blurred, 10s));
        QVERIFY(!shown.see(Blurred, 12s));
        QVERIFY(!shown.see(Nothing, 12s + Scanner::Shown::Least - 1ms)); // shown for long, but seen a moment ago
        QCOMPARE(shown.sight(), Blurred);
        QVERIFY(shown.see(Nothing, 12s + Scanner::Shown::Least));
        QCOMPARE(shown.sight(), Nothing);
        QVERIFY(shown.see(Glare, 12s + Scanner::Shown::Least + 1ms)); // after nothing, anything
    }

    void aCodeThatWasReadIsShownAtOnce()
    {
        Scanner::Shown shown;
        QVERIFY(shown.see(TooSmall, 10s));
        QVERIFY(shown.see(Found, 10s + 1ms));
        QVERIFY(!shown.see(Blurred, 10s + 2ms)); // and stays
        QCOMPARE(shown.sight(), Found);
    }
};

QTEST_GUILESS_MAIN(ScannerTest)
#include "scanner.moc"
