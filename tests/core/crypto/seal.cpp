#include "core/crypto/seal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using crypto::SecretBytes;

namespace {

struct Tag;
using TestKey = crypto::Key<Tag>;

TestKey countingKey(int first)
{
    QByteArray bytes;
    for (int i = 0; i < 32; ++i)
        bytes.append(static_cast<char>(first + i));
    return *TestKey::fromBytes(SecretBytes::copyOf(bytes));
}

} // namespace

class SealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownSealOpens()
    {
        // Key, nonce and text of draft-irtf-cfrg-xchacha-03 A.3.1, its associated data behind our two bytes; sealed by
        // an independent implementation (HChaCha20 in Python, ChaCha20-Poly1305 of OpenSSL).
        const auto sealed = QByteArray::fromHex(
            "0101404142434445464748494a4b4c4d4e4f5051525354555657bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed290"
            "2c21"
            "396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3f"
            "ac2b"
            "c369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e5fc460a0b29784f566ed66544a68ba54");
        const auto opened = crypto::open(countingKey(0x80), QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7"), sealed);
        QVERIFY(opened);
        QCOMPARE(opened->reveal(),
            QByteArrayView(
                "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
                "sunscreen would be it."));
    }

    void opensWhatItSealed()
    {
        const TestKey key = TestKey::generate();
        for (const int size : {0, 1, 63, 64, 65, 100000}) {
            const SecretBytes bytes = SecretBytes::random(size);
            const QByteArray sealed = crypto::seal(key, "about", bytes);
            QCOMPARE(sealed.size(), size + crypto::sealOverhead);
            const auto opened = crypto::open(key, "about", sealed);
            QVERIFY(opened);
            QVERIFY(*opened == bytes);
        }
    }

    void noTwoSealsAreAlike()
    {
        const TestKey key = TestKey::generate();
        QVERIFY(crypto::seal(key, "", "same") != crypto::seal(key, "", "same"));
    }

    void everyFlippedBitIsNoticed()
    {
        const TestKey key = TestKey::generate();
        const QByteArray sealed = crypto::seal(key, "about", "bytes");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray flipped = sealed;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ 1 << bit % 8);
            const auto opened = crypto::open(key, "about", flipped);
            QVERIFY(!opened);
            QCOMPARE(opened.error().fault, bit < 16 ? base::Fault::Unsupported : base::Fault::WrongKey);
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!crypto::open(key, "about", sealed.first(size)));
        QVERIFY(!crypto::open(key, "about", sealed + '\0'));
    }

    void otherKeyOrContextDoesNotOpen()
    {
        const TestKey key = TestKey::generate();
        const QByteArray sealed = crypto::seal(key, "about", "bytes");
        QCOMPARE(crypto::open(TestKey::generate(), "about", sealed).error().fault, base::Fault::WrongKey);
        QCOMPARE(crypto::open(key, "abou", sealed).error().fault, base::Fault::WrongKey);
        QCOMPARE(crypto::open(key, "", sealed).error().fault, base::Fault::WrongKey);
        QCOMPARE(crypto::open(key, "about", "short").error().fault, base::Fault::Malformed);
    }
};

QTEST_APPLESS_MAIN(SealTest)
#include "seal.moc"
