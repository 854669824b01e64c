#include "core/crypto/hash.h"

#include <QTest>

using namespace Qt::StringLiterals;
using crypto::SecretBytes;

namespace {

struct From;
struct To;

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

class HashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sha256_data()
    {
        // FIPS 180-4 examples.
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("empty") << ""_ba << hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << "abc"_ba << hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
                                    << hex("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(1000000, 'a')
                                   << hex("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void sha256()
    {
        QFETCH(QByteArray, bytes);
        QTEST(crypto::sha256(bytes), "digest");
    }

    void inPieces_data() { sha256_data(); }

    void inPieces()
    {
        QFETCH(QByteArray, bytes);
        crypto::Hasher hasher(crypto::Hash::Sha256);
        for (qsizetype at = 0; at < bytes.size(); at += 37)
            hasher.add(QByteArrayView(bytes).sliced(at).first(std::min<qsizetype>(37, bytes.size() - at)));
        QTEST(hasher.result(), "digest");
    }

    void sha1InPieces()
    {
        crypto::Hasher hasher(crypto::Hash::Sha1); // FIPS 180-4's first example
        hasher.add("a");
        hasher.add({});
        hasher.add("bc");
        QCOMPARE(hasher.result(), hex("a9993e364706816aba3e25717850c26c9cd0d89d"));
        QCOMPARE(crypto::sizeOf(crypto::Hash::Sha1), 20);
        QCOMPARE(crypto::sizeOf(crypto::Hash::Sha256), crypto::sha256Size);
    }

    void hmacSha256_data()
    {
        // RFC 4231.
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("mac");
        QTest::newRow("case 1") << QByteArray(20, 0x0b) << "Hi There"_ba
                                << hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("case 2") << "Jefe"_ba << "what do ya want for nothing?"_ba
                                << hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("case 3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                                << hex("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("case 6, long key")
            << QByteArray(131, '\xaa') << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
            << hex("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QTest::newRow("empty key and text")
            << ""_ba << ""_ba << hex("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    }

    void hmacSha256()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, bytes);
        QTEST(crypto::hmacSha256(SecretBytes::copyOf(key), bytes), "mac");
    }

    void hmacSha1()
    {
        // RFC 2202, cases 1 and 2.
        QCOMPARE(crypto::hmacSha1(SecretBytes::copyOf(QByteArray(20, 0x0b)), "Hi There"),
            hex("b617318655057264e28bc0b6fb378c8ef146be00"));
        QCOMPARE(crypto::hmacSha1(SecretBytes::copyOf("Jefe"), "what do ya want for nothing?"),
            hex("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
    }

    void hkdf_data()
    {
        // RFC 5869, the SHA-256 cases.
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("case 1")
            << QByteArray(22, 0x0b) << hex("000102030405060708090a0b0c") << hex("f0f1f2f3f4f5f6f7f8f9")
            << hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
        QByteArray input;
        QByteArray salt;
        QByteArray label;
        for (int i = 0; i < 80; ++i) {
            input.append(static_cast<char>(i));
            salt.append(static_cast<char>(0x60 + i));
            label.append(static_cast<char>(0xb0 + i));
        }
        QTest::newRow("case 2") << input << salt << label
                                << hex("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                                       "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                                       "cc30c58179ec3e87c14c01d5c1f3434f1d87");
        QTest::newRow("case 3")
            << QByteArray(22, 0x0b) << ""_ba << ""_ba
            << hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    void hkdf()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, label);
        QFETCH(QByteArray, output);
        QCOMPARE(crypto::hkdf(SecretBytes::copyOf(input), salt, label, output.size()).reveal(), QByteArrayView(output));
    }

    void derivedKeysDiffer()
    {
        const auto key = crypto::Key<From>::generate();
        const auto derived = crypto::derive<To>(key, "label", "context");
        QVERIFY(derived == crypto::derive<To>(key, "label", "context"));
        QVERIFY(!(derived == crypto::derive<To>(key, "labe", "context")));
        QVERIFY(!(derived == crypto::derive<To>(key, "label", "contexts")));
        QVERIFY(!(derived == crypto::derive<To>(crypto::Key<From>::generate(), "label", "context")));
        QVERIFY(!(derived.bytes() == key.bytes()));
    }

    void equal()
    {
        QVERIFY(crypto::equal("", ""));
        QVERIFY(crypto::equal("same", "same"));
        QVERIFY(!crypto::equal("same", "some"));
        QVERIFY(!crypto::equal("same", "sam"));
        QVERIFY(!crypto::equal("", "x"));
    }
};

QTEST_APPLESS_MAIN(HashTest)
#include "hash.moc"
