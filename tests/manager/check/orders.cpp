#include "fixture.h"

#include "core/base/encoding.h"
#include "core/crypto/hash.h"

#include <QtTest>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The demo shop: an order waits for a check, and does not wait for ever.
class OrdersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;
    std::unique_ptr<Reviewer> m_reviewer;
    std::unique_ptr<Browser> m_browser;
    QString m_email;

    /// Sessions do not last as long as orders.
    void signInAgain()
    {
        m_browser->get("/web/session");
        QCOMPARE(m_browser->signIn(m_email, m_house->password()).word(u"stage"), u"in"_s);
    }
    QJsonObject order() { return m_browser->get("/web/shop").json[u"orders"_s][0].toObject(); }
    /// The newest mail to the buyer.
    QJsonObject mail()
    {
        for (const auto &one :
            request(m_house->port(), "GET /dev/outbox HTTP/1.1\r\n", {}).json[u"outbox"_s].toArray()) {
            if (one[u"to"_s] == m_email) {
                return one.toObject();
            }
        }
        return {};
    }
    /// What the mail's link says.
    QString link() { return mail()[u"body"_s].toString().split(u'\n').filter(u"/check?v=1"_s).value(0); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_reviewer = std::make_unique<Reviewer>(*m_house);
        m_browser = std::make_unique<Browser>(*m_house);
        m_email = m_house->nextEmail();
        m_browser->signIn(m_email, m_house->password());
        QCOMPARE(m_browser->post("/web/shop/order").word(u"state"), u"blocked"_s);
    }

    void theMailHoldsTheCode()
    {
        const auto letter = mail();
        QVERIFY(letter[u"qr"_s][u"size"_s].toInt() > 20);
        const auto offer = protocol::readCaseOffer(link(), protocol::Loopback::Allowed);
        QVERIFY(offer);
        QCOMPARE(protocol::format(*offer), letter[u"link"_s].toString());
        QCOMPARE(offer->reason, protocol::CheckReason::BlockedOrder);
        m_house->pass(9 * 24h); // its code is good as long as the order
        CheckPhone phone(*m_house);
        QVERIFY(phone.reach(link()) && phone.send(cardKinds));
        signInAgain();
        QCOMPARE(order()[u"check"_s].toString(), u"waiting"_s);
    }

    void whereTheLinkLeads()
    {
        const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(base::toBase64Url(bytes)); };
        const auto offer = protocol::readCaseOffer(link(), protocol::Loopback::Allowed);
        Browser visitor(*m_house);
        const auto land = [&](const QByteArray &token) {
            return visitor.post("/web/check", {{u"token"_s, text(crypto::sha256(token))}});
        };
        const QByteArray token = offer->token.toBytes();
        const Seen open = land(token);
        QCOMPARE(open.word(u"state"), u"open"_s);
        QCOMPARE(open.word(u"code"), text(crypto::sha256(protocol::format(*offer).toLatin1())));
        QVERIFY(!open.body.contains(offer->token.toText().toLatin1())); // whoever knows the hash alone opens nothing
        QCOMPARE(land("another token").code(), u"no-case"_s);
        CheckPhone phone(*m_house);
        QVERIFY(phone.open(link()));
        QCOMPARE(land(token).word(u"state"), u"opened"_s);
        m_house->pass(10 * 24h);
        QCOMPARE(land(token).word(u"state"), u"over"_s);
    }

    void decided_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("released") << true;
        QTest::newRow("refunded") << false;
    }
    void decided()
    {
        QFETCH(bool, yes);
        CheckPhone phone(*m_house);
        QVERIFY(phone.reach(link()) && phone.send(cardKinds));
        const auto id = phone.card->id;
        QCOMPARE(m_reviewer->look(id).status, 200);
        QCOMPARE(
            m_reviewer
                ->act(id, yes ? "approve" : "reject", yes ? QJsonObject() : QJsonObject{{u"verdict"_s, u"document"_s}})
                .status,
            200);
        QCOMPARE(order()[u"state"_s].toString(), yes ? u"released"_s : u"refunded"_s);
        m_house->pass(11 * 24h);
        QTest::qWait(1500);
        signInAgain();
        QCOMPARE(order()[u"state"_s].toString(), yes ? u"released"_s : u"refunded"_s); // once and for all
    }

    void againFromTheBanner()
    {
        const QByteArray path = "/web/shop/order/" + order()[u"id"_s].toString().toLatin1() + "/resend";
        const QString first = link();
        QCOMPARE(m_browser->post(path).json[u"mails"_s].toInt(), 2);
        QCOMPARE(link(), first); // the same code: one that nobody used
        CheckPhone phone(*m_house);
        QVERIFY(phone.open(first));
        QCOMPARE(m_browser->post(path).status, 200);
        QVERIFY(link() != first); // that one is taken
        CheckPhone other(*m_house);
        QVERIFY(other.reach(link()) && other.send(cardKinds));
        QCOMPARE(m_browser->post(path).code(), u"submitted"_s);
        Browser stranger(*m_house);
        stranger.signIn(m_house->nextEmail(), m_house->password());
        QCOMPARE(stranger.post(path).status, 404);
    }

    void whatCameInTimeIsWaitedFor()
    {
        m_house->pass(10 * 24h - 1h);
        CheckPhone phone(*m_house);
        QVERIFY(phone.reach(link()) && phone.send(cardKinds));
        m_house->pass(2h);
        QTest::qWait(1500);
        signInAgain();
        QCOMPARE(order()[u"state"_s].toString(), u"blocked"_s);
        m_reviewer->signIn(*m_house);
        QCOMPARE(m_reviewer->look(phone.card->id).status, 200);
        QCOMPARE(m_reviewer->act(phone.card->id, "approve").status, 200);
        QCOMPARE(order()[u"state"_s].toString(), u"released"_s);
    }

    void nobodyLookedAtWhatCameInTime()
    {
        m_house->pass(10 * 24h - 1h);
        CheckPhone phone(*m_house);
        QVERIFY(phone.reach(link()) && phone.send(cardKinds));
        m_house->pass(72h - 1s);
        QTest::qWait(1500);
        signInAgain();
        QCOMPARE(order()[u"state"_s].toString(), u"blocked"_s);
        m_house->pass(1s);
        QTRY_COMPARE(order()[u"state"_s].toString(), u"refunded"_s);
    }

    void tenDaysWithoutAnAnswer()
    {
        m_house->pass(10 * 24h - 1s);
        QTest::qWait(1500);
        signInAgain();
        QCOMPARE(order()[u"state"_s].toString(), u"blocked"_s);
        m_house->pass(1s);
        QTRY_COMPARE(order()[u"state"_s].toString(), u"refunded"_s);
        QTRY_VERIFY(mail()[u"body"_s].toString().contains(u"cancelled"_s));
        CheckPhone phone(*m_house);
        QVERIFY(!phone.open(link()));
    }
};

QTEST_GUILESS_MAIN(OrdersTest)
#include "orders.moc"
