#include "house.h"

#include <QtTest>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::Outcome;

/// What still works when the audit log, or the whole file, can no longer be written: nothing is granted, everything
/// that makes things safer goes on.
class FaultsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;

    void change(QLatin1StringView sql)
    {
        const auto database = m_house->database();
        database->change(sql);
        QVERIFY2(!database->failure(), qPrintable(database->failure().value_or(base::Error()).detail));
    }
    void breakAudit()
    {
        change("CREATE TRIGGER full_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'disk full'); END"_L1);
    }
    void breakAll()
    {
        breakAudit();
        change(
            "CREATE TRIGGER full_challenge BEFORE UPDATE ON challenge BEGIN SELECT RAISE(ABORT, 'disk full'); END"_L1);
        change("CREATE TRIGGER full_device BEFORE UPDATE ON device BEGIN SELECT RAISE(ABORT, 'disk full'); END"_L1);
        change("CREATE TRIGGER full_answer BEFORE INSERT ON answer BEGIN SELECT RAISE(ABORT, 'disk full'); END"_L1);
    }

private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<House>(); }

    void init()
    {
        for (const auto trigger : {"DROP TRIGGER IF EXISTS full_audit"_L1, "DROP TRIGGER IF EXISTS full_challenge"_L1,
                 "DROP TRIGGER IF EXISTS full_device"_L1, "DROP TRIGGER IF EXISTS full_answer"_L1}) {
            change(trigger);
        }
    }
    void cleanupTestCase() { init(); }

    void withoutAuditNothingIsGranted()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        const QString code = j.phone.code(m_house->now());
        Browser fresh(*m_house);
        const QString single = m_house->nextEmail(); // no second step
        breakAudit();
        QVERIFY(!j.phone.approve(challenge, number));
        QCOMPARE(j.phone.last.status, 503);
        QCOMPARE(other.watch().word(u"state"), u"open"_s);
        QCOMPARE(other.post("/web/signin/code", {{u"code"_s, code}}).status, 503);
        QCOMPARE(other.stage(), u"second"_s);
        QCOMPARE(fresh.signIn(single, m_house->password()).status, 503);
        QCOMPARE(fresh.stage(), u"none"_s);
        // When it can be written again nothing was lost: the same answer counts.
        init();
        QCOMPARE(j.phone.sendAgain("/v1/answer", j.phone.lastEnvelope), Outcome::Approved);
        QCOMPARE(other.watch().word(u"state"), u"approved"_s);
    }

    void withoutAuditOneCanDenyAndRevoke()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        breakAudit();
        QCOMPARE(j.phone.deny(challenge), Outcome::Denied);
        QCOMPARE(other.watch("open").word(u"state"), u"denied"_s);
        QCOMPARE(j.browser
                     .post("/web/2fa/remove",
                         {{u"kind"_s, u"device"_s}, {u"id"_s, j.phone.device.toText()},
                             {u"password"_s, m_house->password()}, {u"last"_s, true}})
                     .status,
            200);
        const auto told = j.phone.fetch();
        QVERIFY(std::holds_alternative<protocol::Revoke>(told));
        QCOMPARE(j.browser.post("/web/signout").status, 200);
        QCOMPARE(j.browser.stage(), u"none"_s);
        init();
        QVERIFY(!j.phone.approve(challenge, number));
    }

    void withoutAuditAPhoneCanEndAndPause()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        QCOMPARE(j.phone.approve(challenge, number), Outcome::Approved);
        breakAudit();
        QCOMPARE(j.phone.wish(protocol::EndSession{{}, protocol::envelopeHash(challenge), ++j.phone.counter}, false),
            Outcome::Done);
        QCOMPARE(other.stage(), u"none"_s);
        QCOMPARE(j.phone.wish(protocol::Pause{{}, 60, ++j.phone.counter}, false), Outcome::Done);
        QVERIFY(j.phone.state().pausedUntil);
        // What gives something back waits for the log, and is not taken for a copy of the phone when it comes again.
        const auto waits = [&](const auto &message, bool verified) {
            return !j.phone.wish(message, verified) && j.phone.last.status == 503;
        };
        QVERIFY(waits(protocol::Pause{{}, 0, ++j.phone.counter}, false));
        const QByteArray resume = j.phone.lastEnvelope;
        QVERIFY(waits(protocol::Policy{{}, protocol::NumberPolicy::Always, ++j.phone.counter}, true));
        QVERIFY(waits(protocol::NewCodes{{}, ++j.phone.counter}, true));
        init();
        QCOMPARE(j.phone.sendAgain("/v1/device", resume), Outcome::Done);
        QVERIFY(!j.phone.state().pausedUntil);
        QCOMPARE(j.phone.state().state, protocol::DeviceState::Active);
    }

    void withoutAuditNoDenialIsTakenBack()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        other.ask();
        const QByteArray challenge = j.phone.challenge();
        QCOMPARE(j.phone.deny(challenge, protocol::DenyReason::NotMe), Outcome::Denied);
        breakAudit();
        QVERIFY(!j.phone.deny(challenge, protocol::DenyReason::Mistake));
        QCOMPARE(j.phone.last.status, 503);
        init();
        QCOMPARE(other.ask().word(u"reason"), u"quiet"_s);
        QCOMPARE(j.phone.sendAgain("/v1/answer", j.phone.lastEnvelope), Outcome::Denied);
        QCOMPARE(other.ask().word(u"state"), u"open"_s);
    }

    void withoutADiskADenialStillCounts()
    {
        Journey j(*m_house);
        Browser other = asking(*m_house, j.email);
        const QString number = other.ask().word(u"number");
        const QByteArray challenge = j.phone.challenge();
        breakAll();
        QCOMPARE(j.phone.deny(challenge), Outcome::Denied);
        QCOMPARE(other.watch("open").word(u"state"), u"denied"_s);
        QVERIFY(j.phone.state().challenges.isEmpty());
        QVERIFY(!j.phone.approve(challenge, number));
        // The disk is back before the request ends: what was denied stays denied.
        init();
        QCOMPARE(j.phone.approve(challenge, number), Outcome::Conflict);
        QCOMPARE(other.watch().word(u"state"), u"denied"_s);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults.moc"
