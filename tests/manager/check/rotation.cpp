#include "fixture.h"

#include "core/protocol/successor.h"
#include "manager/store/checks.h"

#include <QDateTime>
#include <QProcess>
#include <QtTest>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A phone in a check cannot follow to a new server key: what holds the change back, and until when.
class CheckRotationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;
    std::unique_ptr<Reviewer> m_reviewer;
    std::unique_ptr<CheckPhone> m_phone;

    struct Ended {
        int code;
        QByteArray said;
    };
    Ended rotate(const QStringList &more = {}) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(
            QStringLiteral(K_KMANAGER), QStringList{u"--data"_s, m_house->folder(), u"key"_s, u"rotate"_s} + more);
        if (!process.waitForFinished(60'000)) {
            return {-1, process.errorString().toUtf8()};
        }
        return {process.exitCode(), process.readAll()};
    }
    QByteArray key() const { return protocol::keyHash(m_house->keys()->server.publicKey()); }
    int underWay(std::chrono::milliseconds later = {}) const
    {
        return store::casesUnderWay(*m_house->database(), m_house->now() + later);
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_house->pass(base::fromUnixMilliseconds(QDateTime::currentMSecsSinceEpoch())
            - m_house->now()); // kmanager has no other clock
        m_reviewer = std::make_unique<Reviewer>(*m_house);
        m_phone = std::make_unique<CheckPhone>(*m_house);
        Browser browser(*m_house);
        const Seen shown
            = browser.post("/web/help", {{u"reason"_s, u"forgotten_password"_s}, {u"email"_s, m_house->nextEmail()}});
        QVERIFY(m_phone->reach(shown.word(u"uri")));
    }

    void aCaseIsUnderWayUntilItEnds()
    {
        QCOMPARE(underWay(), 1);
        QCOMPARE(underWay(73h), 0); // over by its time, swept or not
        QVERIFY(m_phone->send(cardKinds));
        QCOMPARE(underWay(71h), 1); // what was sent is kept for 72 h
        QCOMPARE(underWay(72h), 0);
        QVERIFY(m_phone->withdraw());
        QCOMPARE(underWay(), 0);
    }

    void theKeyWaitsForItOrIsForced()
    {
        m_house->stop();
        const QByteArray before = key();
        const Ended refused = rotate();
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.said.contains("1 checks are under way"), refused.said.constData());
        QCOMPARE(key(), before);
        const Ended forced = rotate({u"--force"_s});
        QVERIFY2(forced.code == 0, forced.said.constData());
        QVERIFY(key() != before);
    }
};

QTEST_GUILESS_MAIN(CheckRotationTest)
#include "rotation.moc"
