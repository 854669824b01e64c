#include "manager/rules/limits.h"
#include "manager/rules/offer.h"
#include "manager/rules/session.h"

#include <QtTest>

using namespace manager::rules;
using namespace Qt::StringLiterals;

/// How long sessions and offers live, and what ends them.
class LivesTest : public QObject {
    Q_OBJECT

    static base::Instant at(std::chrono::milliseconds t) { return base::Instant(t + 24h * 20000); }

private Q_SLOTS:
    void sessions()
    {
        SessionTimes in{Stage::In, at(0s), at(0s), at(5min), {}, {}};
        QVERIFY(alive(in, at(59min)));
        QVERIFY(!alive(in, at(60min)));
        in.seen = at(23h + 30min);
        QVERIFY(alive(in, at(24h) - 1ms));
        QVERIFY(!alive(in, at(24h)));
        in.ended = at(1s);
        QVERIFY(!alive(in, at(1s)));

        const SessionTimes second{Stage::Second, at(0s), at(10min), {}, {}, {}};
        QVERIFY(alive(second, at(15min) - 1ms));
        QVERIFY(!alive(second, at(15min)));
        QVERIFY(!alive({Stage::None, at(0s), at(0s), {}, {}, {}}, at(0s)));
    }

    void freshness()
    {
        SessionTimes session{Stage::In, at(0s), at(0s), at(5min), {}, {}};
        QVERIFY(fresh(session, at(5min) - 1ms));
        QVERIFY(!fresh(session, at(5min)));
        session.stage = Stage::Second;
        QVERIFY(!fresh(session, at(0s)));
        session.freshUntil.reset();
        QVERIFY(!fresh(session, at(0s)));
        session.restrictedUntil = at(24h);
        QVERIFY(restricted(session, at(24h) - 1ms));
        QVERIFY(!restricted(session, at(24h)));
    }

    void offerLinks()
    {
        Offer offer{OfferState::Open, at(5min), {}, 0};
        QCOMPARE(typed(offer, u"123456", at(1s)).state, OfferState::Open);
        offer = scanned(offer, u"123456"_s, at(1min));
        QCOMPARE(offer.state, OfferState::Scanned);
        // A second phone with the same token changes nothing.
        QCOMPARE(scanned(offer, u"999999"_s, at(1min)), offer);
        QCOMPARE(typed(offer, u"123456", at(2min)).state, OfferState::Linked);
        QCOMPARE(typed(typed(offer, u"123456", at(2min)), u"000000", at(2min)).state, OfferState::Linked);
    }

    void threeWrongKillIt()
    {
        Offer offer = scanned({OfferState::Open, at(5min), {}, 0}, u"123456"_s, at(0s));
        offer = typed(offer, u"1", at(1s));
        offer = typed(offer, u"", at(1s));
        QCOMPARE(offer.state, OfferState::Scanned);
        QCOMPARE(offer.wrong, 2);
        offer = typed(offer, u"654321", at(1s));
        QCOMPARE(offer.state, OfferState::Dead);
        QCOMPARE(typed(offer, u"123456", at(1s)).state, OfferState::Dead);
    }

    void timeEndsIt()
    {
        const Offer open{OfferState::Open, at(5min), {}, 0};
        QCOMPARE(stateAt(open, at(5min) - 1ms), OfferState::Open);
        QCOMPARE(stateAt(open, at(5min)), OfferState::Expired);
        QCOMPARE(scanned(open, u"123456"_s, at(5min)).state, OfferState::Expired);
        const Offer seen = scanned(open, u"123456"_s, at(1min));
        QCOMPARE(typed(seen, u"123456", at(5min)).state, OfferState::Expired);
        Offer linked = seen;
        linked.state = OfferState::Linked;
        QCOMPARE(stateAt(linked, at(10min)), OfferState::Linked);
    }
};

QTEST_APPLESS_MAIN(LivesTest)
#include "lives.moc"
