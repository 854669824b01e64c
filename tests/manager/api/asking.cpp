#include "house.h"

#include <QtTest>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::DenyReason;
using protocol::Outcome;

/// Who may ask the phone, how often, and how.
class AskingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;

private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<House>(); }

    void notMeQuietsThatRequesterForAnHour()
    {
        Journey j(*m_house, true);
        Browser stranger = asking(*m_house, j.email);
        stranger.ask();
        QCOMPARE(j.phone.deny(j.phone.challenge(), DenyReason::NotMe), Outcome::Denied);
        m_house->pass(31s);
        Browser again = asking(*m_house, j.email);
        const Seen quiet = again.ask();
        QCOMPARE(quiet.status, 429);
        QCOMPARE(quiet.word(u"reason"), u"quiet"_s);
        QVERIFY(j.phone.state().challenges.isEmpty());
        // The owner's own browser is another requester.
        j.browser.post("/web/signout");
        j.browser.signIn(j.email, m_house->password(), true);
        QCOMPARE(j.browser.ask().word(u"state"), u"open"_s);
        m_house->pass(1h);
        Browser later = asking(*m_house, j.email);
        QCOMPARE(later.ask().word(u"state"), u"open"_s);
    }

    void aNoByMistakeIsTakenBack()
    {
        Journey j(*m_house, true);
        Browser stranger = asking(*m_house, j.email);
        stranger.ask();
        const QByteArray challenge = j.phone.challenge();
        QCOMPARE(j.phone.deny(challenge, DenyReason::NotMe), Outcome::Denied);
        QCOMPARE(stranger.ask().word(u"reason"), u"quiet"_s);
        // Only the phone that said it, and only as a mistake.
        QCOMPARE(j.phone.deny(challenge, DenyReason::Unspecified), Outcome::Conflict);
        QCOMPARE(stranger.ask().word(u"reason"), u"quiet"_s);
        Phone tablet(*m_house, u"Tablet"_s);
        m_house->pass(1s);
        QVERIFY(tablet.linkHere(j.email, m_house->password(), j.phone.code(m_house->now())));
        QCOMPARE(tablet.state().state, protocol::DeviceState::Active); // its first Fetch makes it count
        QCOMPARE(tablet.deny(challenge, DenyReason::Mistake), Outcome::Conflict);
        QCOMPARE(stranger.ask().word(u"reason"), u"quiet"_s);

        QCOMPARE(j.phone.deny(challenge, DenyReason::Mistake), Outcome::Denied);
        const QByteArray taken = j.phone.lastEnvelope;
        const QByteArray reply = j.phone.lastReply;
        QCOMPARE(j.phone.sendAgain("/v1/answer", taken), Outcome::Denied);
        QCOMPARE(j.phone.lastReply, reply);
        QCOMPARE(stranger.watch().word(u"state"), u"denied"_s); // what was refused stays refused
        const Seen again = stranger.ask(); // neither the hour nor the 30 s
        QCOMPARE(again.word(u"state"), u"open"_s);
        QCOMPARE(again.word(u"mode"), u"match"_s);
        QVERIFY(j.phone.read(j.phone.challenge()).unusual.contains(protocol::Unusual::RecentDenial));
        const auto activity = j.browser.get("/web/sessions").json[u"activity"_s].toArray();
        QCOMPARE(std::ranges::count_if(
                     activity, [](const QJsonValue &row) { return row[u"kind"_s] == u"denial-taken-back"_s; }),
            1);
    }

    void aLateNotMeCanBeTakenBackToo()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        other.ask();
        const QByteArray challenge = j.phone.challenge();
        m_house->pass(120s);
        QCOMPARE(j.phone.deny(challenge, DenyReason::Mistake), Outcome::Expired); // there is nothing to take back
        QCOMPARE(j.phone.deny(challenge, DenyReason::NotMe), Outcome::Expired);
        QCOMPARE(other.ask().word(u"reason"), u"quiet"_s);
        QCOMPARE(j.phone.deny(challenge, DenyReason::Mistake), Outcome::Expired);
        QCOMPARE(other.ask().word(u"state"), u"open"_s);
    }

    void threeOpenAtMost()
    {
        Journey j(*m_house);
        QList<Browser> browsers;
        for (int i = 0; i < 3; ++i) {
            browsers.append(asking(*m_house, j.email));
            QCOMPARE(browsers.last().ask().word(u"state"), u"open"_s);
        }
        Browser fourth = asking(*m_house, j.email);
        const Seen refused = fourth.ask();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.word(u"reason"), u"open"_s);
        QCOMPARE(j.phone.state().challenges.size(), 3);
    }

    void strangersLeaveTheOwnersBrowserItsShare()
    {
        Journey j(*m_house, true);
        m_house->pass(11min);
        for (int i = 0; i < 5; ++i) {
            Browser stranger = asking(*m_house, j.email);
            QCOMPARE(stranger.ask().word(u"state"), u"open"_s);
            m_house->pass(61s); // two open at a time, five in ten minutes
        }
        Browser last = asking(*m_house, j.email);
        QCOMPARE(last.ask().word(u"reason"), u"pace"_s);
        j.browser.post("/web/signout");
        j.browser.signIn(j.email, m_house->password(), true);
        const Seen own = j.browser.ask();
        QCOMPARE(own.word(u"state"), u"open"_s);
        const QByteArray challenge = j.phone.state().challenges.last();
        QCOMPARE(j.phone.read(challenge).browser, u"Firefox"_s);
        QVERIFY(j.phone.read(challenge).unusual.contains(protocol::Unusual::Several)); // a stranger's is open still
        QCOMPARE(j.phone.approve(challenge, own.word(u"number")), Outcome::Approved);
        QCOMPARE(j.browser.watch().word(u"state"), u"approved"_s);
    }

    void aPhoneIsToldOfBothLanesAtOnce()
    {
        Journey j(*m_house, true);
        m_house->pass(11min);
        QList<Browser> strangers;
        for (int i = 0; i < 3; ++i) {
            strangers.append(asking(*m_house, j.email));
            QCOMPARE(strangers.last().ask().word(u"state"), u"open"_s);
        }
        for (int i = 0; i < 3; ++i) {
            Browser own(*m_house);
            own.cookies["kmanager-known"] = j.browser.cookies["kmanager-known"];
            own.signIn(j.email, m_house->password(), true);
            QCOMPARE(own.ask().word(u"state"), u"open"_s);
        }
        QCOMPARE(j.phone.state().challenges.size(), 6);
        Browser own(*m_house);
        own.cookies["kmanager-known"] = j.browser.cookies["kmanager-known"];
        own.signIn(j.email, m_house->password(), true);
        QCOMPARE(own.ask().word(u"reason"), u"open"_s);
    }

    void theOwnerMayAlwaysAskForTheNumber()
    {
        Journey j(*m_house, true);
        QCOMPARE(
            j.phone.wish(protocol::Policy{{}, protocol::NumberPolicy::Always, ++j.phone.counter}, true), Outcome::Done);
        QVERIFY(!j.phone.wish(
            protocol::Policy{{}, protocol::NumberPolicy::Usual, ++j.phone.counter}, false)); // the wrong key
        QCOMPARE(j.phone.state().policy, protocol::NumberPolicy::Always);
        j.browser.post("/web/signout");
        j.browser.signIn(j.email, m_house->password(), true);
        QCOMPARE(j.browser.ask().word(u"mode"), u"match"_s);
        QVERIFY(j.phone.read(j.phone.challenge()).unusual.contains(protocol::Unusual::OwnerAsks));
    }

    void theServerMayAlwaysAskForTheNumber_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<int>("digits");
        QTest::newRow("match") << QByteArray("match") << 3;
        QTest::newRow("strict") << QByteArray("strict") << 6;
    }

    void theServerMayAlwaysAskForTheNumber()
    {
        QFETCH(QByteArray, setting);
        QFETCH(int, digits);
        House strict("approval = " + setting);
        Journey j(strict, true);
        j.browser.post("/web/signout");
        j.browser.signIn(j.email, strict.password(), true);
        const Seen asked = j.browser.ask();
        QCOMPARE(asked.word(u"mode"), QString::fromLatin1(setting));
        QCOMPARE(asked.word(u"number").size(), digits);
        const QByteArray challenge = j.phone.challenge();
        QCOMPARE(j.phone.read(challenge).digits, digits);
        QVERIFY(j.phone.read(challenge).unusual.isEmpty()); // this browser is known
        QCOMPARE(j.phone.approve(challenge, asked.word(u"number")), Outcome::Approved);
    }

    void aPauseStopsRequests()
    {
        Journey j(*m_house);
        QCOMPARE(j.phone.wish(protocol::Pause{{}, 60, ++j.phone.counter}, false), Outcome::Done);
        QCOMPARE(j.phone.state().pausedUntil, std::optional(m_house->now() + 1h));
        Browser other = asking(*m_house, j.email);
        QCOMPARE(other.ask().word(u"reason"), u"paused"_s);
        QCOMPARE(j.phone.wish(protocol::Pause{{}, 0, ++j.phone.counter}, false), Outcome::Done);
        QCOMPARE(other.ask().word(u"state"), u"open"_s);
    }
};

QTEST_GUILESS_MAIN(AskingTest)
#include "asking.moc"
