#include "core/base/encoding.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray joined(QByteArrayView a, char c, QByteArrayView b)
{
    return a.toByteArray() + c + b.toByteArray();
}

} // namespace

class EncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        // RFC 4648 section 10, without padding.
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("base64url");
        QTest::addColumn<QByteArray>("base32");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << ""_ba << ""_ba << ""_ba << ""_ba;
        QTest::newRow("f") << "f"_ba << "Zg"_ba << "MY"_ba << "66"_ba;
        QTest::newRow("fo") << "fo"_ba << "Zm8"_ba << "MZXQ"_ba << "666f"_ba;
        QTest::newRow("foo") << "foo"_ba << "Zm9v"_ba << "MZXW6"_ba << "666f6f"_ba;
        QTest::newRow("foob") << "foob"_ba << "Zm9vYg"_ba << "MZXW6YQ"_ba << "666f6f62"_ba;
        QTest::newRow("fooba") << "fooba"_ba << "Zm9vYmE"_ba << "MZXW6YTB"_ba << "666f6f6261"_ba;
        QTest::newRow("foobar") << "foobar"_ba << "Zm9vYmFy"_ba << "MZXW6YTBOI"_ba << "666f6f626172"_ba;
        QTest::newRow("high bits") << QByteArray("\xfb\xff\0", 3) << "-_8A"_ba << "7P7QA"_ba
                                   << "fbff00"_ba;
    }

    void vectors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, base64url);
        QFETCH(QByteArray, base32);
        QFETCH(QByteArray, hex);
        QCOMPARE(base::toBase64Url(bytes), base64url);
        QCOMPARE(base::toBase32(bytes), base32);
        QCOMPARE(base::toHex(bytes), hex);
        QCOMPARE(base::fromBase64Url(base64url).value(), bytes);
        QCOMPARE(base::fromBase32(base32).value(), bytes);
        QCOMPARE(base::fromHex(hex).value(), bytes);
        QCOMPARE(base::fromHex(hex.toUpper()).value(), bytes);
        QCOMPARE(base::fromBase32(base32.toLower()).value(), bytes);
        QCOMPARE(base::fromBase32(base32 + QByteArray((8 - base32.size() % 8) % 8, '=')).value(), bytes);
    }

    void everyByteSurvives()
    {
        QByteArray bytes;
        for (int i = 0; i < 1000; ++i) {
            bytes.append(static_cast<char>(i * 73 + i / 7));
            QCOMPARE(base::fromHex(base::toHex(bytes)).value(), bytes);
            QCOMPARE(base::fromBase32(base::toBase32(bytes)).value(), bytes);
            QCOMPARE(base::fromBase64Url(base::toBase64Url(bytes)).value(), bytes);
            QCOMPARE(base::toBase64Url(bytes),
                bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        }
    }

    void charactersOutsideAreRefused()
    {
        for (int c = 0; c < 256; ++c) {
            const char letter = static_cast<char>(c);
            const bool alphanumeric = c < 128 && isalnum(c) != 0;
            const bool hexadecimal = c < 128 && isxdigit(c) != 0;
            QCOMPARE(base::fromBase64Url(joined("AA", letter, "A")).has_value(), alphanumeric || c == '-' || c == '_');
            QCOMPARE(base::fromBase32(joined("AAAA", letter, "AAA")).has_value(),
                (alphanumeric && isalpha(c) != 0) || (c >= '2' && c <= '7'));
            QCOMPARE(base::fromHex(joined("0", letter, "")).has_value(), hexadecimal);
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("bits");
        QTest::newRow("hex: half a byte") << "abc"_ba << 4;
        QTest::newRow("hex: prefix") << "0x00"_ba << 4;
        QTest::newRow("hex: blank") << "00 00"_ba << 4;
        QTest::newRow("base64url: one character") << "A"_ba << 6;
        QTest::newRow("base64url: five characters") << "AAAAA"_ba << 6;
        QTest::newRow("base64url: padding") << "Zg=="_ba << 6;
        QTest::newRow("base64url: unused bits") << "Zh"_ba << 6;
        QTest::newRow("base64url: unused bits of three") << "Zm9"_ba << 6;
        QTest::newRow("base64url: end of line") << "Zm9v\n"_ba << 6;
        QTest::newRow("base64url: NUL") << QByteArray("Zm9v\0", 5) << 6;
        QTest::newRow("base64url: the other alphabet") << "+/8A"_ba << 6;
        QTest::newRow("base32: one character") << "A"_ba << 5;
        QTest::newRow("base32: three characters") << "AAA"_ba << 5;
        QTest::newRow("base32: six characters") << "AAAAAA"_ba << 5;
        QTest::newRow("base32: short padding") << "MY="_ba << 5;
        QTest::newRow("base32: padding alone") << "========"_ba << 5;
        QTest::newRow("base32: padding inside") << "MY======MY======"_ba << 5;
        QTest::newRow("base32: seven padding characters") << "M======="_ba << 5;
        QTest::newRow("base32: digit 1") << "MZXW6YT1"_ba << 5;
        QTest::newRow("base32: blank") << "MZXW 6YTB"_ba << 5;
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, bits);
        const auto result = bits == 4 ? base::fromHex(text)
            : bits == 5               ? base::fromBase32(text)
                                      : base::fromBase64Url(text);
        QVERIFY(!result);
        QCOMPARE(result.error().fault, base::Fault::Malformed);
        QVERIFY(!result.error().detail.contains(QString::fromLatin1(text)));
    }

    void utf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        QTest::newRow("ASCII") << "plain"_ba << true;
        QTest::newRow("two, three, four bytes") << "\u00e9 \u20ac \U0001f511"_ba << true;
        QTest::newRow("last of the plane") << "\xf4\x8f\xbf\xbf"_ba << true;
        QTest::newRow("NUL") << QByteArray(1, '\0') << true;
        QTest::newRow("overlong NUL") << "\xc0\x80"_ba << false;
        QTest::newRow("overlong slash") << "\xe0\x80\xaf"_ba << false;
        QTest::newRow("overlong of four") << "\xf0\x80\x80\xaf"_ba << false;
        QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << false;
        QTest::newRow("above Unicode") << "\xf4\x90\x80\x80"_ba << false;
        QTest::newRow("five bytes") << "\xf8\x88\x80\x80\x80"_ba << false;
        QTest::newRow("cut short") << "\xe2\x82"_ba << false;
        QTest::newRow("cut by a letter") << "\xe2\x82x"_ba << false;
        QTest::newRow("lone continuation") << "\x80"_ba << false;
        QTest::newRow("0xff") << "\xff"_ba << false;
    }

    void utf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        QCOMPARE(base::isUtf8(bytes), good);
    }
};

QTEST_APPLESS_MAIN(EncodingTest)
#include "encoding.moc"
