#include "manager/rules/approval.h"
#include "manager/rules/limits.h"

#include <QtTest>

using namespace manager::rules;

class ApprovalTest : public QObject {
    Q_OBJECT

    static base::Instant at(std::chrono::milliseconds t) { return base::Instant(t + 24h * 20000); }
    using Kind = Opening::Kind;

private Q_SLOTS:
    void modes_data()
    {
        QTest::addColumn<bool>("browser");
        QTest::addColumn<bool>("network");
        QTest::addColumn<int>("denied"); // hours ago, -1 never
        QTest::addColumn<int>("open");
        QTest::addColumn<bool>("always");
        QTest::addColumn<Mode>("atLeast");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QList<Unusual>>("unusual");
        using enum Unusual;
        QTest::newRow("known") << true << true << -1 << 0 << false << Mode::Tap << Mode::Tap << QList<Unusual>{};
        QTest::newRow("new browser") << false << true << -1 << 0 << false << Mode::Tap << Mode::Match
                                     << QList{NewBrowser};
        QTest::newRow("new place") << true << false << -1 << 0 << false << Mode::Tap << Mode::Match << QList{NewPlace};
        QTest::newRow("denied today") << true << true << 23 << 0 << false << Mode::Tap << Mode::Match
                                      << QList{RecentDenial};
        QTest::newRow("denied yesterday")
            << true << true << 24 << 0 << false << Mode::Tap << Mode::Tap << QList<Unusual>{};
        QTest::newRow("several") << true << true << -1 << 1 << false << Mode::Tap << Mode::Match << QList{Several};
        QTest::newRow("owner asks") << true << true << -1 << 0 << true << Mode::Tap << Mode::Match << QList{OwnerAsks};
        QTest::newRow("server asks") << true << true << -1 << 0 << false << Mode::Match << Mode::Match
                                     << QList<Unusual>{};
        QTest::newRow("server is strict")
            << true << true << -1 << 0 << false << Mode::Strict << Mode::Strict << QList<Unusual>{};
        QTest::newRow("both ask") << false << true << -1 << 0 << false << Mode::Match << Mode::Match
                                  << QList{NewBrowser};
        QTest::newRow("everything") << false << false << 0 << 2 << true << Mode::Strict << Mode::Strict
                                    << QList{NewBrowser, NewPlace, RecentDenial, OwnerAsks, Several};
    }

    void modes()
    {
        QFETCH(bool, browser);
        QFETCH(bool, network);
        QFETCH(int, denied);
        QFETCH(int, open);
        QFETCH(bool, always);
        QFETCH(Mode, atLeast);
        Circumstances of{browser, network, {}, open, always ? NumberPolicy::Always : NumberPolicy::Usual, atLeast};
        if (denied >= 0) {
            of.lastDenial = at(48h) - denied * 1h;
        }
        const Asking asking = howToAsk(of, at(48h));
        QTEST(asking.mode, "mode");
        QTEST(asking.unusual, "unusual");
    }

    void digitsOfModes()
    {
        QCOMPARE(digitsOf(Mode::Tap), 0);
        QCOMPARE(digitsOf(Mode::Match), 3);
        QCOMPARE(digitsOf(Mode::Strict), 6);
    }

    void threeOpenAtMost()
    {
        Past past;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(mayOpen(past, at(i * 1s)).kind, Kind::Yes);
            past.requests.push_back({at(i * 1s), false, true, true, {}, false});
        }
        QCOMPARE(mayOpen(past, at(3s)), (Opening{Kind::TooManyOpen, at(120s)}));
        QCOMPARE(mayOpen(past, at(120s)).kind, Kind::Yes);
    }

    void fiveWakesInTenMinutes()
    {
        Past past;
        for (int i = 0; i < 5; ++i) {
            past.requests.push_back({at(i * 1min), false, true, false, {}, false});
        }
        QCOMPARE(mayOpen(past, at(6min)), (Opening{Kind::TooFast, at(10min)}));
        // Neither another request nor a success gives wake-ups back early.
        past.lastSuccess = at(5min);
        QCOMPARE(mayOpen(past, at(6min)), (Opening{Kind::TooFast, at(10min)}));
        QCOMPARE(mayOpen(past, at(10min)).kind, Kind::Yes);
    }

    void twentyADaySinceTheLastSuccess()
    {
        Past past;
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(mayOpen(past, at(i * 30min)).kind, Kind::Yes);
            past.requests.push_back({at(i * 30min), false, true, false, {}, false});
        }
        QCOMPARE(mayOpen(past, at(10h)), (Opening{Kind::TooManyToday, at(24h)}));
        past.lastSuccess = at(5h);
        QCOMPARE(mayOpen(past, at(10h)).kind, Kind::Yes);
        past.lastSuccess.reset();
        QCOMPARE(mayOpen(past, at(24h)).kind, Kind::Yes);
    }

    void theOtherLaneTakesNothing()
    {
        Past past;
        for (int i = 0; i < 20; ++i) {
            past.requests.push_back({at(i * 1s), false, false, true, {}, false});
        }
        QCOMPARE(mayOpen(past, at(21s)).kind, Kind::Yes);
        past.requests[0].sameRequester = true; // refused before the account knew this browser: that stays
        past.requests[0].refused = at(20s);
        QCOMPARE(mayOpen(past, at(21s)), (Opening{Kind::JustRefused, at(50s)}));
    }

    void notMeQuietsThatRequesterAlone()
    {
        Past past;
        past.requests.push_back({at(0s), true, true, false, at(10s), true});
        QCOMPARE(mayOpen(past, at(59min)), (Opening{Kind::Quieted, at(1h + 10s)}));
        QCOMPARE(mayOpen(past, at(1h + 10s)).kind, Kind::Yes);
        past.requests[0].sameRequester = false;
        QCOMPARE(mayOpen(past, at(11s)).kind, Kind::Yes);
    }

    void aRefusalCostsThirtySeconds()
    {
        Past past;
        past.requests.push_back({at(0s), true, true, false, at(10s), false});
        QCOMPARE(mayOpen(past, at(39s)), (Opening{Kind::JustRefused, at(40s)}));
        QCOMPARE(mayOpen(past, at(40s)).kind, Kind::Yes);
    }

    void aPauseStopsAll()
    {
        Past past;
        past.pausedUntil = at(15min);
        QCOMPARE(mayOpen(past, at(14min)), (Opening{Kind::Paused, at(15min)}));
        QCOMPARE(mayOpen(past, at(15min)).kind, Kind::Yes);
    }

    void numbers()
    {
        using namespace Qt::StringLiterals;
        QCOMPARE(pickNumber(3, 7, {}), u"007"_s);
        QCOMPARE(pickNumber(3, 4'000'000'123U, {}), u"123"_s);
        QCOMPARE(pickNumber(3, 998, {u"998"_s, u"999"_s, u"000"_s}), u"001"_s);
        QCOMPARE(pickNumber(6, 12, {}), u"000012"_s);
        QCOMPARE(pickNumber(0, 12, {}), QString());
    }

    void answers_data()
    {
        using namespace Qt::StringLiterals;
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("late");
        QTest::addColumn<int>("end");
        QTest::newRow("tap") << QString() << QString() << false << int(RequestState::Approved);
        QTest::newRow("tap, late") << QString() << QString() << true << int(RequestState::Expired);
        QTest::newRow("tap with a number") << QString() << u"123"_s << false << int(RequestState::Burned);
        QTest::newRow("right") << u"123"_s << u"123"_s << false << int(RequestState::Approved);
        QTest::newRow("wrong") << u"123"_s << u"124"_s << false << int(RequestState::Burned);
        QTest::newRow("none typed") << u"123"_s << QString() << false << int(RequestState::Burned);
        QTest::newRow("right, late") << u"123"_s << u"123"_s << true << int(RequestState::Expired);
        QTest::newRow("wrong, late") << u"123"_s << u"124"_s << true << int(RequestState::Expired);
    }

    void answers()
    {
        QFETCH(QString, number);
        QFETCH(QString, typed);
        QFETCH(bool, late);
        QFETCH(int, end);
        const OpenRequest request{number.isEmpty() ? Mode::Tap : Mode::Match, number, at(120s)};
        const base::Instant now = late ? at(120s) : at(120s) - 1ms;
        QCOMPARE(int(approve(request, typed, now)), end);
        QCOMPARE(deny(request, now), late ? RequestState::Expired : RequestState::Denied);
    }
};

QTEST_APPLESS_MAIN(ApprovalTest)
#include "approval.moc"
