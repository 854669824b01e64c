#include "core/crypto/password.h"

#include <QTest>

using namespace Qt::StringLiterals;
using crypto::PasswordCost;
using crypto::SecretBytes;

namespace {
constexpr quint64 mebibyte = 1024 * 1024;
} // namespace

class PasswordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        // Computed with OpenSSL's Argon2id (one lane, version 1.3). RFC 9106's own vector has four lanes and a secret,
        // which libsodium does not offer.
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("plain") << "password"_ba << "somesaltsomesalt"_ba << 3U << 64 * mebibyte
                               << "7664ad4ba1a3c999fcdd0991ffc2270f78302d2383233db5e7befc85d1bb1819"_ba;
        QTest::newRow("empty") << ""_ba << QByteArray::fromHex("000102030405060708090a0b0c0d0e0f") << 3U
                               << 64 * mebibyte
                               << "cabd8eb65ac84e96b96e15047b5d84c21dcf0d387defa2220c7d4a6ddbf92a6c"_ba;
        QTest::newRow("four passes") << "p\u00e4ssw\u00f6rd\u20ac"_ba << QByteArray(16, '\xff') << 4U << 64 * mebibyte
                                     << "283d2e82fbd415756f8cdff1c00cb97e528e3b671d7335007810310f6a93ad7a"_ba;
        QTest::newRow("128 MiB") << "correct horse battery staple"_ba << "0123456789abcdef"_ba << 3U << 128 * mebibyte
                                 << "47d8e5fb23784cfdee845fe02e0786ecd19ad9668d27479d0b3c87a2844aa9e7"_ba;
    }

    void vectors()
    {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, salt);
        QFETCH(quint32, passes);
        QFETCH(quint64, memory);
        QFETCH(QByteArray, key);
        const auto stretched = crypto::stretch(SecretBytes::copyOf(password), salt, {passes, memory});
        QVERIFY(stretched);
        QCOMPARE(stretched->reveal().toByteArray().toHex(), key);
    }

    void costsOutOfBoundsAreRefused_data()
    {
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint64>("memory");
        QTest::newRow("two passes") << 2U << 64 * mebibyte;
        QTest::newRow("no pass") << 0U << 64 * mebibyte;
        QTest::newRow("17 passes") << 17U << 64 * mebibyte;
        QTest::newRow("all passes") << 0xffffffffU << 64 * mebibyte;
        QTest::newRow("no memory") << 3U << quint64(0);
        QTest::newRow("less than 64 MiB") << 3U << 64 * mebibyte - 1024;
        QTest::newRow("more than 1 GiB") << 3U << 1024 * mebibyte + 1024;
        QTest::newRow("all memory") << 3U << ~quint64(0);
        QTest::newRow("not whole KiB") << 3U << 64 * mebibyte + 1;
    }

    void costsOutOfBoundsAreRefused()
    {
        QFETCH(quint32, passes);
        QFETCH(quint64, memory);
        const auto refused = crypto::stretch(SecretBytes::copyOf("x"), QByteArray(16, 's'), {passes, memory});
        QCOMPARE(refused.error().fault, base::Fault::Unsupported);
    }

    void saltsHaveOneSize()
    {
        for (const int size : {0, 8, 15, 17})
            QCOMPARE(crypto::stretch(SecretBytes::copyOf("x"), QByteArray(size, 's'), crypto::leastCost).error().fault,
                base::Fault::Malformed);
    }

    void everyKeyboardTypesTheSamePassword()
    {
        QVERIFY(crypto::passwordBytes(u"caf\u00e9"_s) == crypto::passwordBytes(u"cafe\u0301"_s));
        QVERIFY(crypto::passwordBytes(u"\uff41\uff42"_s) == SecretBytes::copyOf("ab"));
        QVERIFY(!(crypto::passwordBytes(u"cafe"_s) == crypto::passwordBytes(u"caf\u00e9"_s)));
        const QString kept = u"plain"_s;
        QVERIFY(crypto::passwordBytes(kept) == SecretBytes::copyOf("plain"));
        QCOMPARE(kept, u"plain"_s);
    }

    void calibrationFillsTheTime_data()
    {
        // What one pass over one MiB takes on the pretended machine, and what that makes of half a second.
        QTest::addColumn<int>("microseconds");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint64>("memory");
        QTest::newRow("slower than the target") << 10000 << 3U << 64 * mebibyte;
        QTest::newRow("slow") << 1000 << 3U << 128 * mebibyte;
        QTest::newRow("quick") << 500 << 3U << 256 * mebibyte;
        QTest::newRow("quicker") << 400 << 4U << 256 * mebibyte;
    }

    void calibrationFillsTheTime()
    {
        QFETCH(int, microseconds);
        QFETCH(quint32, passes);
        QFETCH(quint64, memory);
        // The stopwatch is asked before and after each try, and the tries are known: 128 MiB, 256 MiB, then more
        // passes.
        const QList<PasswordCost> tries{
            {3, 128 * mebibyte}, {3, 256 * mebibyte}, {4, 256 * mebibyte}, {5, 256 * mebibyte}};
        qsizetype asked = 0;
        std::chrono::nanoseconds now{0};
        const auto stopwatch = [&] {
            if (asked % 2 == 1) {
                const PasswordCost &cost = tries.at(asked / 2);
                now += std::chrono::microseconds(microseconds) * cost.passes * (cost.memoryBytes / mebibyte);
            }
            ++asked;
            return now;
        };
        const PasswordCost cost = crypto::calibrate(std::chrono::milliseconds(500), stopwatch);
        QCOMPARE(cost.passes, passes);
        QCOMPARE(cost.memoryBytes, memory);
        QVERIFY(crypto::isAcceptable(cost));
    }
};

QTEST_APPLESS_MAIN(PasswordTest)
#include "password.moc"
