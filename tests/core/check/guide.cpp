#include "core/check/guide.h"

#include "core/crypto/random.h"

#include <QTest>

using namespace check;
using namespace std::chrono_literals;

namespace {
const base::Instant start = base::fromUnixMilliseconds(1792000000000);

Guide show(Guide guide, std::optional<Hint> wrong, std::chrono::milliseconds at, std::chrono::milliseconds pause = 33ms)
{
    return step(guide, {wrong, start + at, pause});
}
} // namespace

class GuideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void releasesAfterGoodFrames()
    {
        auto guide = startGuide(start);
        for (auto at = 0ms; at < 800ms; at += 66ms) {
            guide = show(guide, {}, at);
            QVERIFY(!guide.released);
            QVERIFY(std::abs(readiness(guide) - double(at.count()) / 800) < 0.001);
        }
        guide = show(guide, {}, 800ms);
        QVERIFY(guide.released);
        QCOMPARE(readiness(guide), 1.0);
        QCOMPARE(show(guide, Hint::Dark, 900ms), guide); // over
    }

    void oneBadFrameStartsAgain()
    {
        auto guide = startGuide(start);
        for (auto at = 0ms; at <= 700ms; at += 100ms)
            guide = show(guide, {}, at);
        guide = show(guide, Hint::Still, 750ms);
        QCOMPARE(readiness(guide), 0.0);
        for (auto at = 800ms; at < 1600ms; at += 100ms) {
            guide = show(guide, {}, at);
            QVERIFY(!guide.released);
        }
        QVERIFY(show(guide, {}, 1600ms).released);
    }

    void whatNobodySawIsNotGood()
    {
        auto guide = show(show(startGuide(start), {}, 0ms), {}, 300ms);
        guide = show(show(guide, {}, 850ms, 500ms), {}, 1340ms); // the camera stood still
        QVERIFY(!guide.released);
        QVERIFY(show(guide, {}, 1350ms).released);
    }

    void aSlowPhoneReleasesByTheFramesItMeasured()
    {
        auto guide = show(startGuide(start), {}, 0ms);
        guide = show(guide, {}, 850ms);
        QVERIFY(!guide.released); // long enough, but what is between was not looked at
        QVERIFY(readiness(guide) < 1);
        QVERIFY(show(guide, {}, 1700ms).released);
        QVERIFY(!show(show(guide, Hint::Still, 1200ms), {}, 1700ms).released);
    }

    void oneHintAtATimeForLongEnough()
    {
        auto guide = show(startGuide(start), Hint::Closer, 0ms);
        QCOMPARE(guide.shown, Hint::Closer);
        guide = show(guide, Hint::Dark, 100ms);
        QCOMPARE(guide.shown, Hint::Closer);
        guide = show(guide, {}, 1199ms);
        QCOMPARE(guide.shown, Hint::Closer); // also when all is well
        guide = show(guide, Hint::Dark, 1200ms);
        QCOMPARE(guide.shown, Hint::Dark);
        QVERIFY(!show(guide, {}, 2400ms).shown);
    }

    void everyHintStays()
    {
        // Whatever the frames say, no hint is shown for less than 1.2 s.
        auto guide = startGuide(start);
        std::optional<Hint> shown;
        auto since = 0ms;
        for (auto at = 0ms; at < 60s; at += 66ms) {
            const auto which = int(crypto::randomBelow(6));
            guide = show(guide, which == 5 ? std::nullopt : std::optional(Hint(which)), at);
            if (guide.released)
                guide = startGuide(start + at);
            if (guide.shown != shown) {
                QVERIFY(!shown || guide.last == guide.began || at - since >= 1200ms);
                shown = guide.shown;
                since = at;
            }
        }
    }

    void givesUp()
    {
        auto guide = show(startGuide(start), Hint::Glare, 24s);
        QVERIFY(!gaveUp(guide, start + 24999ms));
        QVERIFY(gaveUp(guide, start + 25s));
        for (auto at = 24100ms; at <= 25s; at += 100ms)
            guide = show(guide, {}, at);
        QVERIFY(guide.released && !gaveUp(guide, start + 26s));
    }
};

QTEST_APPLESS_MAIN(GuideTest)
#include "guide.moc"
