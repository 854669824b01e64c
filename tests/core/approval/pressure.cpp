#include "core/approval/pressure.h"

#include <QTest>

using namespace approval;
using namespace std::chrono_literals;

class PressureTest : public QObject {
    Q_OBJECT
    static constexpr base::Instant start = base::fromUnixMilliseconds(1792000000000);

    static Pressure after(const QList<PressureEvent> &events)
    {
        Pressure pressure;
        for (const auto &event : events)
            pressure = step(std::move(pressure), event);
        return pressure;
    }

private Q_SLOTS:
    void threeRequestsAreFine()
    {
        const auto pressure = after({Arrived{start}, Arrived{start + 1s}, Arrived{start + 2s}});
        QVERIFY(!isPaused(pressure, start + 3s));
    }
    void theFourthPauses()
    {
        const auto pressure = after({Arrived{start}, Arrived{start + 1s}, Arrived{start + 2s}, Arrived{start + 299s}});
        QVERIFY(isPaused(pressure, start + 299s));
        QVERIFY(isPaused(pressure, start + 299s + 15min - 1ms));
        QVERIFY(!isPaused(pressure, start + 299s + 15min));
    }
    void fourInMoreThanFiveMinutesAreFine()
    {
        const auto pressure
            = after({Arrived{start}, Arrived{start + 100s}, Arrived{start + 200s}, Arrived{start + 301s}});
        QVERIFY(!isPaused(pressure, start + 301s));
    }
    void twoRefusalsPause()
    {
        QVERIFY(!isPaused(after({Refused{start}}), start));
        QVERIFY(isPaused(after({Refused{start}, Refused{start + 4min}}), start + 4min));
        QVERIFY(!isPaused(after({Refused{start}, Refused{start + 6min}}), start + 6min));
    }
    void moreOfTheSameDoesNotProlong()
    {
        const auto pressure = after({Refused{start}, Refused{start + 1s}, Refused{start + 2min}});
        QVERIFY(!isPaused(pressure, start + 1s + 15min));
    }
    void theOwnerLiftsIt()
    {
        QCOMPARE(after({Refused{start}, Refused{start}, ItWasMe{}}), Pressure());
        QVERIFY(!isPaused(after({Refused{start}, Refused{start}, ItWasMe{}, Refused{start + 1s}}), start + 1s));
    }
};

QTEST_APPLESS_MAIN(PressureTest)
#include "pressure.moc"
