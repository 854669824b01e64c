#include "core/crypto/ed25519.h"

#include <QTest>

using namespace Qt::StringLiterals;
using crypto::Ed25519Private;
using crypto::Ed25519Public;
using crypto::SecretBytes;

class Ed25519Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        // RFC 8032 section 7.1, tests 1 to 3.
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("signature");
        const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
        QTest::newRow("1")
            << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << ""_ba
            << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3970"
                   "1cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("2")
            << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << "\x72"_ba
            << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613"
                   "d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("3")
            << hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
            << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") << "\xaf\x82"_ba
            << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760"
                   "984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }

    void vectors()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, signature);
        const auto key = Ed25519Private::fromBytes(SecretBytes::copyOf(seed));
        QVERIFY(key);
        QCOMPARE(key->publicKey().toBytes(), publicKey);
        QCOMPARE(key->sign(bytes), signature);
        QCOMPARE(key->toBytes().reveal(), QByteArrayView(seed));
        const auto other = Ed25519Public::fromBytes(publicKey);
        QVERIFY(other);
        QVERIFY(crypto::verify(*other, bytes, signature));
        QVERIFY(!crypto::verify(*other, bytes + 'x', signature));
        QVERIFY(!crypto::verify(Ed25519Private::generate().publicKey(), bytes, signature));
    }

    void everyFlippedBitIsNoticed()
    {
        const Ed25519Private key = Ed25519Private::generate();
        const QByteArray signature = key.sign("message");
        QVERIFY(crypto::verify(key.publicKey(), "message", signature));
        for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
            QByteArray flipped = signature;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ 1 << bit % 8);
            QVERIFY(!crypto::verify(key.publicKey(), "message", flipped));
        }
        QVERIFY(!crypto::verify(key.publicKey(), "message", signature.first(63)));
        QVERIFY(!crypto::verify(key.publicKey(), "message", signature + '\0'));
        QVERIFY(!crypto::verify(key.publicKey(), "message", {}));
    }

    void scalarsBeyondTheOrderAreRefused()
    {
        // s + L is the same number modulo L: a second signature for the same message, which RFC 8032 forbids.
        const auto order = QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        const Ed25519Private key = Ed25519Private::generate();
        QByteArray signature = key.sign("message");
        int carry = 0;
        for (int i = 0; i < 32; ++i) {
            const int sum = static_cast<uchar>(signature[32 + i]) + static_cast<uchar>(order[i]) + carry;
            signature[32 + i] = static_cast<char>(sum);
            carry = sum >> 8;
        }
        QCOMPARE(carry, 0);
        QVERIFY(!crypto::verify(key.publicKey(), "message", signature));
    }

    void badPublicKeysAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zero") << QByteArray(32, '\0');
        QTest::newRow("the neutral point") << "\x01"_ba + QByteArray(31, '\0');
        QTest::newRow("all ones") << QByteArray(32, '\xff');
        QTest::newRow("not on the curve") << "\x02"_ba + QByteArray(31, '\0');
        QTest::newRow("short") << QByteArray(31, '\x58');
        QTest::newRow("long") << QByteArray(33, '\x58');
    }

    void badPublicKeysAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(Ed25519Public::fromBytes(bytes).error().fault, base::Fault::Malformed);
    }

    void seedsHaveOneSize()
    {
        QVERIFY(!Ed25519Private::fromBytes(SecretBytes::random(31)));
        QVERIFY(!Ed25519Private::fromBytes(SecretBytes::random(64)));
    }
};

QTEST_APPLESS_MAIN(Ed25519Test)
#include "ed25519.moc"
