#include "house.h"

#include "manager/store/audit.h"

#include <QtTest>

#include <future>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::DenyReason;
using protocol::Outcome;

/// A sign-in asks the phone: every way it can end.
class RequestsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;

private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<House>(); }

    void aKnownBrowserIsATap()
    {
        Journey j(*m_house, true);
        j.browser.post("/web/signout");
        const Seen signedIn = j.browser.signIn(j.email, m_house->password(), true);
        QCOMPARE(signedIn.word(u"stage"), u"second"_s);
        QVERIFY(signedIn.json[u"methods"_s].toArray().contains(u"push"_s));
        const Seen asked = j.browser.ask();
        QCOMPARE(asked.word(u"mode"), u"tap"_s);
        QVERIFY(asked.json[u"number"_s].isNull());
        QCOMPARE(asked.word(u"state"), u"open"_s);
        QCOMPARE(asked.json[u"devices"_s].toArray(), QJsonArray{u"Test phone"_s});

        const QByteArray challenge = j.phone.challenge();
        const auto shown = j.phone.read(challenge);
        QCOMPARE(shown.browser, u"Firefox"_s);
        QCOMPARE(shown.system, u"Linux"_s);
        QCOMPARE(shown.place, u"This computer"_s);
        QCOMPARE(shown.account.email, j.email);
        QCOMPARE(shown.digits, 0);
        QVERIFY(shown.unusual.isEmpty());
        QCOMPARE(shown.expires - shown.created, 120s);

        const QByteArray before = j.browser.cookies["kmanager"];
        QCOMPARE(j.phone.approve(challenge), Outcome::Approved);
        QCOMPARE(j.browser.watch("open").word(u"state"), u"approved"_s);
        QVERIFY(j.browser.cookies["kmanager"] != before); // rotated
        QCOMPARE(j.browser.stage(), u"in"_s);
        Browser thief(*m_house);
        thief.cookies["kmanager"] = before;
        QCOMPARE(thief.stage(), u"none"_s);
        QVERIFY(j.phone.state().challenges.isEmpty());
        QCOMPARE(j.phone.state().sessions, 1);
    }

    void aNewBrowserShowsANumber()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const Seen asked = other.ask();
        QCOMPARE(asked.word(u"mode"), u"match"_s);
        QCOMPARE(asked.word(u"number").size(), 3);
        const auto shown = j.phone.read(j.phone.challenge());
        QCOMPARE(shown.digits, 3);
        QVERIFY(shown.unusual.contains(protocol::Unusual::NewBrowser));
        QCOMPARE(other.ask().word(u"id"), asked.word(u"id")); // the same one while it is open
        QCOMPARE(j.phone.approve(j.phone.challenge(), asked.word(u"number")), Outcome::Approved);
        QCOMPARE(other.watch().word(u"state"), u"approved"_s);
        QCOMPARE(other.stage(), u"in"_s);
    }

    void aWrongNumberBurnsIt()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        QCOMPARE(j.phone.approve(challenge, number == u"111"_s ? u"112"_s : u"111"_s), Outcome::Burned);
        QCOMPARE(other.watch("open").word(u"state"), u"burned"_s);
        QCOMPARE(j.phone.approve(challenge, number), Outcome::Conflict); // one try
        QCOMPARE(other.watch().word(u"state"), u"burned"_s);
        QCOMPARE(other.stage(), u"second"_s);
        const Seen again = other.ask();
        QCOMPARE(again.status, 429);
        QCOMPARE(again.code(), u"wait"_s);
        QCOMPARE(again.word(u"reason"), u"refused"_s);
        QCOMPARE(again.json[u"retryAfter"_s].toInt(), 30);
        m_house->pass(30s);
        const Seen second = other.ask();
        QCOMPARE(second.word(u"state"), u"open"_s);
        QVERIFY(second.word(u"number") != number); // never one of the last ones
    }

    void noIsFinal()
    {
        Journey j(*m_house, true);
        j.browser.post("/web/signout");
        j.browser.signIn(j.email, m_house->password(), true);
        j.browser.ask();
        const QByteArray challenge = j.phone.challenge();
        QCOMPARE(j.phone.deny(challenge), Outcome::Denied);
        QCOMPARE(j.browser.watch("open").word(u"state"), u"denied"_s);
        QCOMPARE(j.phone.approve(challenge), Outcome::Conflict);
        QCOMPARE(j.browser.stage(), u"second"_s);
        QCOMPARE(j.browser.ask().word(u"reason"), u"refused"_s);
        m_house->pass(31s);
        // After a refusal even the known browser shows a number.
        const Seen asked = j.browser.ask();
        QCOMPARE(asked.word(u"mode"), u"match"_s);
        QVERIFY(j.phone.read(j.phone.challenge()).unusual.contains(protocol::Unusual::RecentDenial));
    }

    void theSameAnswerAgainGetsTheSameReceipt()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        QCOMPARE(j.phone.approve(challenge, number), Outcome::Approved);
        const QByteArray envelope = j.phone.lastEnvelope;
        const QByteArray reply = j.phone.lastReply;
        m_house->pass(5s);
        QCOMPARE(j.phone.sendAgain("/v1/answer", envelope), Outcome::Approved);
        QCOMPARE(j.phone.lastReply, reply);
        QCOMPARE(j.phone.deny(challenge), Outcome::Conflict);
        // Replaying the other way round changes nothing either.
        QCOMPARE(j.phone.sendAgain("/v1/answer", envelope), Outcome::Approved);
        QCOMPARE(j.phone.state().state, protocol::DeviceState::Active);
    }

    void twoRequestsKeepTheirNumbers()
    {
        Journey j(*m_house);
        Browser first = asking(*m_house, j.email);
        Browser second = asking(*m_house, j.email);
        const QString one = first.ask().word(u"number");
        m_house->pass(1ms);
        const QString two = second.ask().word(u"number");
        QVERIFY(one != two);
        const auto challenges = j.phone.state().challenges;
        QCOMPARE(challenges.size(), 2);
        QVERIFY(!j.phone.read(challenges[0]).unusual.contains(protocol::Unusual::Several));
        QVERIFY(j.phone.read(challenges[1]).unusual.contains(protocol::Unusual::Several));
        QCOMPARE(j.phone.approve(challenges[0], two), Outcome::Burned);
        QCOMPARE(first.watch().word(u"state"), u"burned"_s);
        QCOMPARE(second.watch().word(u"state"), u"open"_s);
        QCOMPARE(j.phone.approve(challenges[1], two), Outcome::Approved);
        QCOMPARE(second.watch().word(u"state"), u"approved"_s);
        QCOMPARE(first.stage(), u"second"_s);
    }

    void aTapGetsANumberWhenAnotherComes()
    {
        Journey j(*m_house, true);
        j.browser.post("/web/signout");
        j.browser.signIn(j.email, m_house->password(), true);
        const Seen tap = j.browser.ask();
        QCOMPARE(tap.word(u"mode"), u"tap"_s);
        const QByteArray before = j.phone.challenge();
        m_house->pass(1ms); // requests of one millisecond have no order
        Browser other = asking(*m_house, j.email);
        QCOMPARE(other.ask().word(u"mode"), u"match"_s);

        const Seen now = j.browser.get("/web/signin/push?known=open&mode=tap"); // not held
        QCOMPARE(now.word(u"mode"), u"match"_s);
        QCOMPARE(now.word(u"id"), tap.word(u"id"));
        QCOMPARE(now.json[u"expires"_s], tap.json[u"expires"_s]);
        const auto challenges = j.phone.state().challenges;
        QCOMPARE(challenges.size(), 2);
        for (const QByteArray &challenge : challenges) {
            QCOMPARE(j.phone.read(challenge).digits, 3);
        }
        QCOMPARE(j.phone.read(challenges[0]).id, j.phone.read(before).id);
        QCOMPARE(
            j.phone.approve(before), Outcome::Expired); // a YES to the card before lets nobody in, and burns nothing
        QCOMPARE(j.phone.approve(challenges[0], now.word(u"number")), Outcome::Approved);
        QCOMPARE(j.browser.watch().word(u"state"), u"approved"_s);
        QCOMPARE(other.watch().word(u"state"), u"open"_s);
    }

    void aNoToTheCardBeforeIsANo()
    {
        Journey j(*m_house, true);
        j.browser.post("/web/signout");
        j.browser.signIn(j.email, m_house->password(), true);
        j.browser.ask();
        const QByteArray before = j.phone.challenge();
        Browser other = asking(*m_house, j.email);
        other.ask();
        QCOMPARE(j.phone.deny(before), Outcome::Denied);
        QCOMPARE(j.browser.watch().word(u"state"), u"denied"_s);
        QCOMPARE(j.phone.state().challenges.size(), 1);
    }

    void expiredRequestsAreOver()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        m_house->pass(120s);
        QCOMPARE(other.watch().word(u"state"), u"expired"_s);
        QCOMPARE(j.phone.approve(challenge, number), Outcome::Expired);
        QCOMPARE(other.stage(), u"second"_s);
        QVERIFY(j.phone.state().challenges.isEmpty());
        QCOMPARE(other.ask().word(u"state"), u"open"_s); // send again
        // "It was not me", said too late to refuse, still quiets.
        QCOMPARE(j.phone.deny(challenge, DenyReason::NotMe), Outcome::Expired);
        Browser stranger = asking(*m_house, j.email);
        QCOMPARE(stranger.ask().word(u"reason"), u"quiet"_s);
    }

    void aLateAnswerHearsThatItWasDecided()
    {
        Journey j(*m_house);
        m_house->pass(30s);
        Phone tablet(*m_house, u"Tablet"_s);
        QVERIFY(tablet.linkHere(j.email, m_house->password(), j.phone.code(m_house->now())));
        QCOMPARE(tablet.state().state, protocol::DeviceState::Active);
        // One says YES; the other one's NO was on its way when the time ran out.
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray approved = j.phone.challenge();
        QCOMPARE(j.phone.approve(approved, number), Outcome::Approved);
        m_house->pass(121s);
        QCOMPARE(tablet.deny(approved, DenyReason::NotMe), Outcome::Conflict);
        // And the other way round.
        Browser third = asking(*m_house, j.email);
        const QString next = third.ask().word(u"number");
        const QByteArray denied = j.phone.challenge();
        QCOMPARE(j.phone.deny(denied), Outcome::Denied);
        m_house->pass(121s);
        QCOMPARE(tablet.approve(denied, next), Outcome::Conflict);
    }

    void aCounterThatGoesBackSuspends()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        j.phone.counter = 7;
        QCOMPARE(j.phone.wish(protocol::Pause{{}, 0, ++j.phone.counter}, false), Outcome::Done);
        j.phone.counter = 3;
        QCOMPARE(j.phone.approve(j.phone.challenge(), number), Outcome::Suspended);
        QCOMPARE(other.watch().word(u"state"), u"open"_s);
        QCOMPARE(j.phone.state().state, protocol::DeviceState::Suspended);
        QVERIFY(j.phone.state().challenges.isEmpty());
        j.phone.counter = 100;
        QCOMPARE(j.phone.approve(j.phone.challenge(), number), Outcome::Suspended);
        const Seen sessions = j.browser.get("/web/sessions");
        const auto activity = sessions.json[u"activity"_s].toArray();
        QVERIFY(std::ranges::any_of(
            activity, [](const QJsonValue &row) { return row[u"kind"_s] == u"device-suspended"_s; }));
        QVERIFY(j.browser.get("/web/2fa").json[u"on"_s].toBool()); // it never switches protection off
    }

    void forgedAnswersAreNothing()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        const protocol::Approve yes{j.phone.device, protocol::envelopeHash(challenge), number, 1};
        // The possession key may not approve, another key not at all, and a foreign account's phone not this one.
        QVERIFY(!j.phone.sendAgain("/v1/answer", j.phone.sign(yes, false)));
        QCOMPARE(j.phone.last.status, 401);
        const auto foreign = crypto::P256Private::generate();
        QVERIFY(!j.phone.sendAgain("/v1/answer", protocol::sign(yes, j.phone.device.toText().toLatin1(), foreign)));
        QCOMPARE(j.phone.last.code(), u"signature"_s);
        Journey stranger(*m_house);
        QCOMPARE(stranger.phone.approve(challenge, number), Outcome::Expired);
        QVERIFY(!j.phone.sendAgain("/v1/answer", "not.an.envelope"));
        QCOMPARE(j.phone.last.status, 400);
        QCOMPARE(other.watch().word(u"state"), u"open"_s);
    }

    void anOpenRequestSurvivesARestart()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        m_house->restart();
        QCOMPARE(j.phone.challenge(), challenge); // the same bytes
        QCOMPARE(other.watch().word(u"number"), number);
        QCOMPARE(j.phone.approve(challenge, number), Outcome::Approved);
        m_house->restart();
        QCOMPARE(other.watch().word(u"state"), u"approved"_s);
        QCOMPARE(other.stage(), u"in"_s);
    }

    void aWaitingBrowserIsToldAtOnce()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        auto waiting = std::async(std::launch::async, [&other] { return other.watch("open"); });
        QCOMPARE(waiting.wait_for(300ms), std::future_status::timeout); // held
        QCOMPARE(j.phone.approve(challenge, number), Outcome::Approved);
        QCOMPARE(waiting.wait_for(5s), std::future_status::ready);
        QCOMPARE(waiting.get().word(u"state"), u"approved"_s);
    }

    void aPageThatIsGoneTakesNothingWithIt()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        // Reloaded: the first page's question is still held, and told first.
        Browser gone = other;
        auto first = std::async(std::launch::async, [&gone] { return gone.look("open"); });
        QCOMPARE(first.wait_for(300ms), std::future_status::timeout);
        auto second = std::async(std::launch::async, [&other] { return other.look("open"); });
        QCOMPARE(second.wait_for(300ms), std::future_status::timeout);
        QCOMPARE(j.phone.approve(challenge, number), Outcome::Approved);
        QVERIFY(first.get().cookies.isEmpty());
        const Seen told = second.get();
        QCOMPARE(told.word(u"state"), u"approved"_s);
        QVERIFY(told.cookies.isEmpty());
        const Seen entered = other.ask();
        QCOMPARE(entered.word(u"state"), u"approved"_s);
        QVERIFY(!entered.cookies.isEmpty());
        QCOMPARE(other.stage(), u"in"_s);
        QCOMPARE(gone.stage(), u"none"_s); // its cookie is an old one
    }

    void anApprovalWaitsForTheBrowserToComeBack()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        QCOMPARE(j.phone.approve(j.phone.challenge(), number), Outcome::Approved);
        // Nobody looked. The page opens again and asks, as it always does first.
        QCOMPARE(other.ask().word(u"state"), u"approved"_s);
        QCOMPARE(other.stage(), u"in"_s);
        QCOMPARE(other.look().word(u"state"), u"approved"_s);
        QCOMPARE(other.ask().code(), u"signed-in"_s);
    }

    void aWaitingBrowserHearsOfTheEnd()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        other.ask();
        m_house->pass(119s + 500ms); // the test's clock stands still, the server's wait does not
        auto waiting = std::async(std::launch::async, [&other] { return other.watch("open"); });
        QTest::qSleep(100);
        m_house->pass(1s);
        QCOMPARE(waiting.wait_for(5s), std::future_status::ready);
        QCOMPARE(waiting.get().word(u"state"), u"expired"_s);
    }

    void theSessionCanBeEndedForAMinute()
    {
        Journey j(*m_house);
        for (const auto wait : {10s, 61s}) {
            Browser other = asking(*m_house, j.email);
            const QString number = other.ask().word(u"number");
            const QByteArray challenge = j.phone.challenge();
            QCOMPARE(j.phone.approve(challenge, number), Outcome::Approved);
            QCOMPARE(other.watch().word(u"state"), u"approved"_s);
            m_house->pass(wait);
            const auto ended
                = j.phone.wish(protocol::EndSession{{}, protocol::envelopeHash(challenge), ++j.phone.counter}, false);
            QCOMPARE(ended, wait < 60s ? Outcome::Done : Outcome::Expired);
            QCOMPARE(other.stage(), wait < 60s ? u"none"_s : u"in"_s);
        }
    }

    void whatOtherSessionsAskedEndsWithThem_data()
    {
        QTest::addColumn<bool>("password");
        QTest::newRow("others ended") << false;
        QTest::newRow("a new password") << true;
    }

    void whatOtherSessionsAskedEndsWithThem()
    {
        QFETCH(bool, password);
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        QVERIFY(!challenge.isEmpty());
        const Seen done = password ? j.browser.post("/web/password",
                                         {{u"old"_s, m_house->password()}, {u"new"_s, u"four lakes and a bridge"_s}})
                                   : j.browser.post("/web/sessions/end", {{u"id"_s, u"others"_s}});
        QCOMPARE(done.status, 200);
        QVERIFY(j.phone.state().challenges.isEmpty()); // nobody is asked for what nobody waits for
        QCOMPARE(j.phone.approve(challenge, number), Outcome::Expired);
        QCOMPARE(other.stage(), u"none"_s);
    }

    void everythingIsInTheChain()
    {
        const auto database = m_house->database();
        const auto entries = store::verifyAudit(*database, m_house->keys()->everyServerKey());
        QVERIFY2(entries, qPrintable(entries ? QString() : entries.error().detail));
        QVERIFY(*entries > 100);
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "requests.moc"
