#include "house.h"

#include <QtTest>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::Outcome;

/// The ways to sign in change only with a YES of the phone that is linked, and six digits.
class ConfirmTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;

    static QString change(Browser &browser) { return browser.post("/web/2fa/otp", {{u"name"_s, u"Tablet"_s}}).code(); }

private Q_SLOTS:
    void init() { m_house = std::make_unique<House>(); }

    void nothingIsAskedWithoutAPhone()
    {
        Browser browser(*m_house);
        browser.signIn(m_house->nextEmail(), m_house->password());
        QCOMPARE(change(browser), QString());
        QCOMPARE(browser.post("/web/confirm").code(), u"no-device"_s);
    }

    void everyChangeIsAskedFor()
    {
        Journey j(*m_house);
        for (const char *path : {"/web/2fa/otp", "/web/2fa/kauth", "/web/backup"}) {
            QCOMPARE(j.browser.post(path).code(), u"confirm-needed"_s);
        }
        const Seen asked = j.browser.post("/web/confirm");
        QCOMPARE(asked.word(u"mode"), u"strict"_s);
        const QString number = asked.word(u"number");
        QCOMPARE(number.size(), 6);
        const QByteArray envelope = j.phone.challenge();
        const auto challenge = j.phone.read(envelope);
        QCOMPARE(challenge.purpose, protocol::Purpose::Factors);
        QCOMPARE(challenge.digits, 6);
        QVERIFY(asked.json[u"qr"_s][u"size"_s].toInt() > 20);
        QCOMPARE(j.browser.post("/web/confirm").word(u"id"), asked.word(u"id")); // asked twice is one request
        QCOMPARE(j.phone.approve(envelope, number), Outcome::Approved);
        QCOMPARE(change(j.browser), u"confirm-needed"_s); // until the page comes for it
        QCOMPARE(j.browser.get("/web/confirm?known=open").word(u"state"), u"approved"_s);
        const QByteArray before = j.browser.cookies["kmanager"];
        QCOMPARE(j.browser.post("/web/confirm").word(u"state"), u"approved"_s);
        QVERIFY(j.browser.cookies["kmanager"] != before);
        QCOMPARE(change(j.browser), QString());
        QCOMPARE(j.browser.post("/web/backup").json[u"codes"_s].toArray().size(), 10);
    }

    void itLastsFiveMinutesFromTheYes()
    {
        Journey j(*m_house);
        QVERIFY(j.confirm());
        m_house->pass(5min);
        j.browser.post("/web/fresh", {{u"password"_s, m_house->password()}});
        QCOMPARE(change(j.browser), u"confirm-needed"_s);
        QCOMPARE(j.browser.post("/web/confirm").word(u"state"), u"open"_s); // an old YES opens nothing again
    }

    void anotherBrowserIsNotConfirmed()
    {
        Journey j(*m_house);
        Browser other(*m_house);
        other.signIn(j.email, m_house->password());
        const QString number = other.ask().word(u"number");
        QCOMPARE(j.phone.approve(j.phone.challenge(), number), Outcome::Approved);
        other.watch();
        QCOMPARE(other.stage(), u"in"_s);
        QVERIFY(j.confirm());
        QCOMPARE(change(other), u"confirm-needed"_s); // neither by the YES it signed in with, nor by another's
        QCOMPARE(other.get("/web/confirm").code(), u"no-request"_s);
        QCOMPARE(other.post("/web/confirm").word(u"state"), u"open"_s);
    }

    void aNoAndAWrongNumberOpenNothing()
    {
        Journey j(*m_house);
        QString number = j.browser.post("/web/confirm").word(u"number");
        number[5] = number[5] == u'0' ? u'1' : u'0';
        QCOMPARE(j.phone.approve(j.phone.challenge(), number), Outcome::Burned);
        QCOMPARE(j.browser.get("/web/confirm").word(u"state"), u"burned"_s);
        QCOMPARE(change(j.browser), u"confirm-needed"_s);
        m_house->pass(31s);
        QCOMPARE(j.browser.post("/web/confirm").word(u"state"), u"open"_s);
        QCOMPARE(j.phone.deny(j.phone.challenge()), Outcome::Denied);
        QCOMPARE(j.browser.get("/web/confirm").word(u"state"), u"denied"_s);
        QCOMPARE(change(j.browser), u"confirm-needed"_s);
    }

    void thePasswordComesFirst()
    {
        Journey j(*m_house);
        m_house->pass(5min);
        QCOMPARE(j.browser.post("/web/confirm").code(), u"fresh-needed"_s);
        QVERIFY(j.phone.state().challenges.isEmpty()); // nobody is woken by a session alone
    }

    void aCodeStandsInForALostPhone()
    {
        Journey j(*m_house);
        QCOMPARE(j.browser.post("/web/confirm/code", {{u"code"_s, u"000000"_s}}).code(), u"wrong-code"_s);
        const QString code = j.phone.code(m_house->now());
        QCOMPARE(j.browser.post("/web/confirm/code", {{u"code"_s, code}}).word(u"state"), u"approved"_s);
        QCOMPARE(change(j.browser), QString());
        QCOMPARE(j.browser.post("/web/backup").status, 200);
    }

    void aBackupCodeDoesButRestricts()
    {
        Journey j(*m_house);
        QVERIFY(j.confirm());
        const QString backup = j.browser.post("/web/backup").json[u"codes"_s].toArray().first().toString();
        m_house->pass(5min);
        j.browser.post("/web/fresh", {{u"password"_s, m_house->password()}});
        QCOMPARE(change(j.browser), u"confirm-needed"_s);
        QCOMPARE(j.browser.post("/web/confirm/backup", {{u"code"_s, backup}}).word(u"state"), u"approved"_s);
        QCOMPARE(change(j.browser), QString());
        QCOMPARE(j.browser.post("/web/backup").code(), u"restricted"_s);
    }

    void removingTakesThePasswordAlone()
    {
        Journey j(*m_house);
        const QJsonObject what{{u"kind"_s, u"device"_s}, {u"id"_s, j.phone.device.toText()},
            {u"password"_s, m_house->password()}, {u"last"_s, true}};
        QCOMPARE(j.browser.post("/web/2fa/remove", what).status, 200);
        QVERIFY(std::holds_alternative<protocol::Revoke>(j.phone.fetch())); // and the phone is told
    }
};

QTEST_GUILESS_MAIN(ConfirmTest)
#include "confirm.moc"
