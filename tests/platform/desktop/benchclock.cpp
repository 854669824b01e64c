#include "platform/desktop/benchclock.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;

class BenchClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void skewMovesNowAndNothingElse()
    {
        BenchClock clock;
        const QSignalSpy jumped(&clock, &app::Clock::jumped);
        const auto steady = clock.steady();
        const auto before = clock.now();
        clock.setSkew(90s);
        clock.setSkew(90s);
        QCOMPARE(jumped.count(), 1);
        const auto ahead = clock.now() - before;
        QVERIFY(ahead >= 90s && ahead < 92s);
        QVERIFY(clock.steady() - steady < 2s);
    }

    void nothingHappensForAContextThatIsGone()
    {
        BenchClock clock;
        auto context = std::make_unique<QObject>();
        QStringList heard;
        clock.after(1ms, context.get(), [&] { heard += u"gone"_s; });
        clock.after(5ms, this, [&] { heard += u"here"_s; });
        context.reset();
        QTRY_COMPARE(heard, QStringList{u"here"_s});
    }

    void standsStillUntilAdvanced()
    {
        const base::Instant start = base::fromUnixMilliseconds(1'700'000'000'000);
        StillClock clock(start);
        QStringList heard;
        const auto say = [&](const QString &what) {
            return [&, what] { heard += what + u'@' + QString::number(clock.steady().count()); };
        };
        clock.after(20ms, this, say(u"late"_s));
        clock.after(10ms, this, say(u"first"_s));
        clock.after(10ms, this, say(u"second"_s));
        clock.after(10ms, this, [&] { clock.after(5ms, this, say(u"on the way"_s)); });
        auto context = std::make_unique<QObject>();
        clock.after(12ms, context.get(), say(u"gone"_s));
        context.reset();
        clock.advance(9ms);
        QVERIFY(heard.isEmpty());
        clock.advance(11ms);
        QCOMPARE(heard, (QStringList{u"first@10"_s, u"second@10"_s, u"on the way@15"_s, u"late@20"_s}));
        QCOMPARE(clock.now() - start, 20ms);
        const QSignalSpy jumped(&clock, &app::Clock::jumped);
        clock.jump(-1h);
        QCOMPARE(jumped.count(), 1);
        QCOMPARE(clock.steady(), 20ms);
        QCOMPARE(clock.now() - start, 20ms - 1h);
    }
};

QTEST_GUILESS_MAIN(BenchClockTest)
#include "benchclock.moc"
