#include "core/crypto/sealedbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using crypto::SealingPair;
using crypto::SealingPublic;
using crypto::SecretBytes;

namespace {

SealingPair bob()
{
    return *SealingPair::fromBytes(
        SecretBytes::copyOf(QByteArray::fromHex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")));
}

} // namespace

class SealedBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publicHalfIsThatOfRfc7748()
    {
        QCOMPARE(bob().publicKey().toBytes(),
            QByteArray::fromHex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
    }

    void opensWhatWasSealedToIt()
    {
        const SealingPair pair = SealingPair::generate();
        const auto publicKey = SealingPublic::fromBytes(pair.publicKey().toBytes());
        const auto again = SealingPair::fromBytes(pair.toBytes().clone());
        QVERIFY(publicKey && again);
        for (const int size : {0, 1, 5000}) {
            const SecretBytes bytes = SecretBytes::random(size);
            const QByteArray sealed = crypto::sealTo(*publicKey, bytes.reveal());
            const auto opened = crypto::openSealed(*again, sealed);
            QVERIFY(opened);
            QVERIFY(*opened == bytes);
        }
    }

    void everyFlippedByteIsNoticed()
    {
        const SealingPair pair = SealingPair::generate();
        const QByteArray sealed = crypto::sealTo(pair.publicKey(), "seed");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray flipped = sealed;
            flipped[i] = static_cast<char>(flipped[i] ^ 0x01);
            const auto opened = crypto::openSealed(pair, flipped);
            QVERIFY(!opened);
            QCOMPARE(opened.error().fault, i < 2 ? base::Fault::Unsupported : base::Fault::WrongKey);
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!crypto::openSealed(pair, sealed.first(size)));
        QCOMPARE(crypto::openSealed(SealingPair::generate(), sealed).error().fault, base::Fault::WrongKey);
    }

    void publicKeysOfSmallOrderAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zero") << QByteArray(32, '\0');
        QTest::newRow("one") << QByteArray::fromHex("0100000000000000000000000000000000000000000000000000000000000000");
        QTest::newRow("order 8") << QByteArray::fromHex(
            "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
        QTest::newRow("p - 1") << QByteArray::fromHex(
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
        QTest::newRow("p") << QByteArray::fromHex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
        QTest::newRow("short") << QByteArray(31, 'x');
        QTest::newRow("long") << QByteArray(33, 'x');
    }

    void publicKeysOfSmallOrderAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(SealingPublic::fromBytes(bytes).error().fault, base::Fault::Malformed);
    }

    void privateHalvesHaveOneSize()
    {
        QVERIFY(!SealingPair::fromBytes(SecretBytes::random(31)));
        QVERIFY(!SealingPair::fromBytes(SecretBytes()));
    }
};

QTEST_APPLESS_MAIN(SealedBoxTest)
#include "sealedbox.moc"
