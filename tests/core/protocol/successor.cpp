#include "core/protocol/successor.h"

#include <QTest>

using namespace protocol;
using base::Fault;

class SuccessorTest : public QObject {
    Q_OBJECT

    const base::Instant m_now = base::fromUnixMilliseconds(1792000000000);
    const crypto::Ed25519Private m_old = crypto::Ed25519Private::generate();
    const crypto::Ed25519Private m_new = crypto::Ed25519Private::generate();
    const crypto::Ed25519Private m_stranger = crypto::Ed25519Private::generate();

private Q_SLOTS:
    void theKeyThatIsHeldNamesTheNext()
    {
        const auto named = readSuccessor(succeed(m_old, m_new, m_now), m_old.publicKey());
        QVERIFY(named);
        QVERIFY(named->key == m_new.publicKey());
        QVERIFY(named->previous == m_old.publicKey());
        QCOMPARE(named->time, m_now);
    }

    void nobodyElseDoes()
    {
        QCOMPARE(readSuccessor(succeed(m_stranger, m_new, m_now), m_old.publicKey()).error().fault, Fault::WrongKey);
        QCOMPARE(readSuccessor(succeed(m_old, m_new, m_now), m_new.publicKey()).error().fault, Fault::WrongKey);
    }

    /// Right but for one thing, and signed by the key that is held.
    void bothKeysMustBeTheirs_data()
    {
        QTest::addColumn<QByteArray>("envelope");
        const auto transcript = successorTranscript(m_old.publicKey(), m_new.publicKey());
        const auto row = [&](const char *name, const crypto::Ed25519Public &previous, const crypto::Ed25519Public &key,
                             const QByteArray &proof) {
            QTest::newRow(name) << sign(
                Successor{.previous = previous, .key = key, .proof = proof, .time = m_now}, m_old);
        };
        row("proof of another key", m_old.publicKey(), m_new.publicKey(), m_stranger.sign(transcript));
        row("proof by the old key", m_old.publicKey(), m_new.publicKey(), m_old.sign(transcript));
        row("proof for another pair", m_old.publicKey(), m_new.publicKey(),
            m_new.sign(successorTranscript(m_stranger.publicKey(), m_new.publicKey())));
        row("another key before", m_stranger.publicKey(), m_new.publicKey(),
            m_new.sign(successorTranscript(m_stranger.publicKey(), m_new.publicKey())));
        row("itself", m_old.publicKey(), m_old.publicKey(),
            m_old.sign(successorTranscript(m_old.publicKey(), m_old.publicKey())));
    }
    void bothKeysMustBeTheirs()
    {
        QFETCH(QByteArray, envelope);
        QCOMPARE(readSuccessor(envelope, m_old.publicKey()).error().fault, Fault::WrongKey);
    }
};

QTEST_APPLESS_MAIN(SuccessorTest)
#include "successor.moc"
