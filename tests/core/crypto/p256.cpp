#include "core/crypto/p256.h"

#include <QTest>

using namespace Qt::StringLiterals;
using crypto::P256Private;
using crypto::P256Public;
using crypto::SecretBytes;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

const QByteArray order = hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

} // namespace

class P256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("scalar");
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("signature");
        // RFC 6979 appendix A.2.5.
        const QByteArray scalar = hex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721");
        const QByteArray point = hex("0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
                                     "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299");
        QTest::newRow("RFC 6979 sample") << scalar << point << "sample"_ba
                                         << hex("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
                                                "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
        QTest::newRow("RFC 6979 test") << scalar << point << "test"_ba
                                       << hex("f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367"
                                              "019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083");
        // RFC 7515 appendix A.3: ES256 as a JWS signs it.
        const auto url = [](const char *text) { return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding); };
        QTest::newRow("RFC 7515 A.3")
            << url("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI")
            << hex("04") + url("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")
                + url("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")
            << "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"_ba
            << url("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
    }

    void vectors()
    {
        QFETCH(QByteArray, scalar);
        QFETCH(QByteArray, point);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, signature);
        const auto key = P256Private::fromBytes(SecretBytes::copyOf(scalar));
        QVERIFY(key);
        QCOMPARE(key->publicKey().toBytes(), point);
        QCOMPARE(key->toBytes().reveal(), QByteArrayView(scalar));
        const auto publicKey = P256Public::fromBytes(point);
        QVERIFY(publicKey);
        QVERIFY(crypto::verify(*publicKey, bytes, signature));
        QVERIFY(!crypto::verify(*publicKey, bytes + 'x', signature));
        QVERIFY(!crypto::verify(P256Private::generate().publicKey(), bytes, signature));
        QVERIFY(crypto::verify(*publicKey, bytes, key->sign(bytes)));
    }

    void signsAndVerifiesManyTimes()
    {
        // Often enough that r or s has a leading zero byte, which raw signatures must keep.
        const P256Private key = P256Private::generate();
        for (int i = 0; i < 1000; ++i) {
            const QByteArray message = QByteArray::number(i);
            const QByteArray signature = key.sign(message);
            QCOMPARE(signature.size(), P256Public::signatureSize);
            QVERIFY(crypto::verify(key.publicKey(), message, signature));
        }
    }

    void everyFlippedByteIsNoticed()
    {
        const P256Private key = P256Private::generate();
        const QByteArray signature = key.sign("message");
        for (qsizetype i = 0; i < signature.size(); ++i) {
            QByteArray flipped = signature;
            flipped[i] = static_cast<char>(flipped[i] ^ 0x10);
            QVERIFY(!crypto::verify(key.publicKey(), "message", flipped));
        }
    }

    void signaturesOutOfRangeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray zero(32, '\0');
        const QByteArray one = QByteArray(31, '\0') + '\1';
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("zeros") << zero + zero; // CVE-2022-21449
        QTest::newRow("r zero") << zero + one;
        QTest::newRow("s zero") << one + zero;
        QTest::newRow("r is n") << order + one;
        QTest::newRow("s is n") << one + order;
        QTest::newRow("both all ones") << QByteArray(64, '\xff');
        QTest::newRow("63 bytes") << QByteArray(63, '\1');
        QTest::newRow("65 bytes") << QByteArray(65, '\1');
        QTest::newRow("DER") << hex("3006020101020101");
    }

    void signaturesOutOfRangeAreRefused()
    {
        QFETCH(QByteArray, signature);
        QVERIFY(!crypto::verify(P256Private::generate().publicKey(), "message", signature));
    }

    void badPointsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = P256Private::generate().publicKey().toBytes();
        QByteArray changed = good;
        changed[64] = static_cast<char>(changed[64] ^ 1);
        QByteArray hybrid = good;
        hybrid[0] = static_cast<char>(6 + (good[64] & 1));
        QTest::newRow("not on the curve") << changed;
        QTest::newRow("hybrid form") << hybrid;
        QTest::newRow("compressed form") << static_cast<char>(2 + (good[64] & 1)) + good.mid(1, 32);
        QTest::newRow("infinity") << QByteArray(1, '\0');
        QTest::newRow("zeros") << "\x04"_ba + QByteArray(64, '\0');
        QTest::newRow("coordinates beyond p") << "\x04"_ba + QByteArray(64, '\xff');
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("64 bytes") << good.first(64);
        QTest::newRow("66 bytes") << good + '\0';
    }

    void badPointsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(P256Public::fromBytes(bytes).error().fault, base::Fault::Malformed);
    }

    void badScalarsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("scalar");
        QTest::newRow("zero") << QByteArray(32, '\0');
        QTest::newRow("n") << order;
        QTest::newRow("all ones") << QByteArray(32, '\xff');
        QTest::newRow("short") << QByteArray(31, '\1');
        QTest::newRow("long") << QByteArray(33, '\1');
        QTest::newRow("empty") << ""_ba;
    }

    void badScalarsAreRefused()
    {
        QFETCH(QByteArray, scalar);
        QCOMPARE(P256Private::fromBytes(SecretBytes::copyOf(scalar)).error().fault, base::Fault::Malformed);
    }

    void derBecomesRaw_data()
    {
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<QByteArray>("raw");
        const QByteArray one = QByteArray(31, '\0') + '\1';
        QTest::newRow("ones") << hex("3006020101020101") << one + one;
        QTest::newRow("sign byte") << hex("300702010102020080") << one + QByteArray(31, '\0') + '\x80';
        QTest::newRow("trailing byte") << hex("300602010102010100") << ""_ba;
        QTest::newRow("negative") << hex("30060201ff020101") << ""_ba;
        QTest::newRow("cut") << hex("30060201010201") << ""_ba;
        QTest::newRow("not DER") << "hello"_ba << ""_ba;
        QTest::newRow("too large") << hex("3026022101") + QByteArray(32, '\0') + hex("020101") << ""_ba;
        QTest::newRow("empty") << ""_ba << ""_ba;
    }

    void derBecomesRaw()
    {
        QFETCH(QByteArray, der);
        QFETCH(QByteArray, raw);
        const auto read = crypto::rawFromDer(der);
        QCOMPARE(read.has_value(), !raw.isEmpty());
        if (read)
            QCOMPARE(*read, raw);
    }
};

QTEST_APPLESS_MAIN(P256Test)
#include "p256.moc"
