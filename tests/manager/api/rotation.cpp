#include "house.h"

#include "core/base/encoding.h"
#include "core/protocol/successor.h"

#include <QtTest>

using namespace manager;
using namespace Qt::StringLiterals;
using protocol::Outcome;

/// The server's key changes: what its phones and browsers see of that.
class RotationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house = std::make_unique<House>();

private Q_SLOTS:
    void aNewServerKeyIsFollowedByItsSuccessor()
    {
        Journey j(*m_house);
        Browser other(*m_house);
        other.signIn(j.email, m_house->password());
        const QString number = other.ask().word(u"number");
        QCOMPARE(j.phone.approve(j.phone.challenge(), number), Outcome::Approved);
        const QByteArray said = j.phone.lastEnvelope;
        Browser third(*m_house);
        third.signIn(j.email, m_house->password());
        third.ask();
        Browser fourth(*m_house);
        fourth.signIn(m_house->nextEmail(), m_house->password());
        const Seen offer = fourth.post("/web/2fa/kauth");
        m_house->rotate();

        QVERIFY(std::holds_alternative<std::monostate>(j.phone.fetch())); // by a key it does not hold
        const auto kid = [](const crypto::Ed25519Public &key) { return base::toBase64Url(protocol::keyHash(key)); };
        const Seen next = request(m_house->port(), "GET /v1/successor/" + kid(*j.phone.server) + " HTTP/1.1\r\n", {});
        const auto named = protocol::readSuccessor(next.body, *j.phone.server);
        QVERIFY(named);
        QCOMPARE(request(m_house->port(), "GET /v1/successor/" + kid(named->key) + " HTTP/1.1\r\n", {}).status, 404);
        j.phone.server = named->key;
        QVERIFY(j.phone.state().challenges.isEmpty()); // what was open has ended
        QCOMPARE(j.phone.sendAgain("/v1/answer", said), Outcome::Approved); // the receipt, by the new key
        QCOMPARE(third.look().word(u"state"), u"expired"_s);
        Phone fresh(*m_house);
        QVERIFY(fresh.scan(offer.word(u"uri")).isEmpty());
        QCOMPARE(fourth.get("/web/2fa/kauth/" + offer.word(u"id").toLatin1()).word(u"state"), u"dead"_s);
        const Seen again = third.ask();
        QCOMPARE(again.word(u"state"), u"open"_s);
        QCOMPARE(j.phone.approve(j.phone.challenge(), again.word(u"number")), Outcome::Approved);
        m_house->restart(); // adopted once
        m_house->stop();
        const auto database = m_house->database();
        const auto entries = store::verifyAudit(*database, m_house->keys()->everyServerKey());
        QVERIFY2(entries, qPrintable(entries ? QString() : entries.error().detail));
        QCOMPARE(database->row("SELECT count(*) FROM audit WHERE kind = 'server-key'"_L1)->first().toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(RotationTest)
#include "rotation.moc"
