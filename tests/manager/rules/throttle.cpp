#include "manager/rules/throttle.h"

#include <QtTest>

using namespace manager::rules;
using namespace std::chrono_literals;

class ThrottleTest : public QObject {
    Q_OBJECT

    static base::Instant at(std::chrono::milliseconds t) { return base::Instant(t + 24h * 20000); }

    /// Wrong tries at these moments, then the verdict at `now`.
    static Verdict after(
        const Pace &pace, const std::vector<std::chrono::milliseconds> &wrong, std::chrono::milliseconds now)
    {
        Tries tries;
        for (const auto t : wrong) {
            tries = wrongTry(pace, tries, at(t));
        }
        return mayTry(pace, tries, at(now));
    }

private Q_SLOTS:
    void leftCountsDown()
    {
        QCOMPARE(after(codePace, {}, 0s), (Verdict{Verdict::Kind::Allowed, 5}));
        QCOMPARE(after(codePace, {0s}, 1s), (Verdict{Verdict::Kind::Allowed, 4}));
        QCOMPARE(after(codePace, {0s, 1s, 2s, 3s}, 4s), (Verdict{Verdict::Kind::Allowed, 1}));
    }

    void fiveInTenMinutes()
    {
        const auto verdict = after(codePace, {0s, 1s, 2s, 3s, 4s}, 5s);
        QCOMPARE(verdict, (Verdict{Verdict::Kind::Wait, 0, at(10min + 4s)}));
        QCOMPARE(after(codePace, {0s, 1s, 2s, 3s, 4s}, 10min + 4s).kind, Verdict::Kind::Allowed);
    }

    void spreadTriesStillWait()
    {
        // Five in a row cost a wait even when the window would have forgiven them.
        const auto verdict = after(codePace, {0min, 20min, 40min, 60min, 80min}, 81min);
        QCOMPARE(verdict, (Verdict{Verdict::Kind::Wait, 0, at(90min)}));
    }

    void waitsGrow()
    {
        std::vector<std::chrono::milliseconds> wrong;
        auto t = 0ms;
        std::vector<std::chrono::milliseconds> waits;
        for (int round = 0; round < 9; ++round) {
            for (int i = 0; i < 5; ++i) {
                wrong.push_back(t);
            }
            const auto verdict = after(codePace, wrong, t);
            QCOMPARE(verdict.kind, Verdict::Kind::Wait);
            waits.push_back(verdict.until - at(t));
            t += waits.back();
        }
        QCOMPARE(waits[0], 10min);
        QCOMPARE(waits[1], 20min);
        QCOMPARE(waits[2], 40min);
        QCOMPARE(waits[6], 640min);
        QCOMPARE(waits[7], 12h);
        QCOMPARE(waits[8], 12h);
    }

    void offAtAHundred()
    {
        Tries tries;
        for (int i = 0; i < 99; ++i) {
            tries = wrongTry(codePace, tries, at(i * 24h));
        }
        QCOMPARE(mayTry(codePace, tries, at(100 * 24h)).kind, Verdict::Kind::Allowed);
        tries = wrongTry(codePace, tries, at(100 * 24h));
        QCOMPARE(mayTry(codePace, tries, at(1000 * 24h)).kind, Verdict::Kind::Off);
        QCOMPARE(mayTry(passwordPace, tries, at(1000 * 24h)).kind, Verdict::Kind::Allowed);
    }

    void remembersABoundedPast()
    {
        Tries tries;
        for (int i = 0; i < 1000; ++i) {
            tries = wrongTry(passwordPace, tries, at(i * 1s));
        }
        QCOMPARE(tries.recent.size(), size_t(5));
        QCOMPARE(tries.inRow, 1000);
        QCOMPARE(mayTry(passwordPace, tries, at(1000s)).until, at(999s + 15min));
    }
};

QTEST_APPLESS_MAIN(ThrottleTest)
#include "throttle.moc"
