#include "core/otp/code.h"

#include "core/base/encoding.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Fault;
using crypto::SecretBytes;
using otp::Algorithm;
using otp::Kind;
using otp::Params;
using std::chrono::seconds;

Q_DECLARE_METATYPE(otp::Params)

namespace {

base::Instant at(qint64 unixSeconds)
{
    return base::Instant(seconds(unixSeconds));
}

/// The seeds of RFC 6238's errata: the same digits as long as the hash.
QByteArray seedFor(Algorithm algorithm)
{
    const int size = algorithm == Algorithm::Sha1 ? 20 : algorithm == Algorithm::Sha256 ? 32 : 64;
    return QByteArray("1234567890").repeated(7).first(size);
}

constexpr Algorithm algorithms[] = {Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512};

} // namespace

class CodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rfc4226()
    {
        const char *const expected[]
            = {"755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"};
        const auto seed = SecretBytes::copyOf("12345678901234567890");
        for (quint64 counter = 0; counter < 10; ++counter) {
            Params params{Kind::Hotp};
            params.counter = counter;
            QCOMPARE(otp::code(seed, params, at(0)).value(), QString::fromLatin1(expected[counter]));
            QCOMPARE(otp::codeOfStep(seed, params, counter).value(), QString::fromLatin1(expected[counter]));
        }
    }

    void rfc6238_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QStringList>("codes"); // SHA-1, SHA-256, SHA-512
        const auto row = [](qint64 time, const char *sha1, const char *sha256, const char *sha512) {
            QTest::addRow("%lld", time) << time
                                        << QStringList{QString::fromLatin1(sha1), QString::fromLatin1(sha256),
                                               QString::fromLatin1(sha512)};
        };
        row(59, "94287082", "46119246", "90693936");
        row(1111111109, "07081804", "68084774", "25091201");
        row(1111111111, "14050471", "67062674", "99943326");
        row(1234567890, "89005924", "91819424", "93441116");
        row(2000000000, "69279037", "90698825", "38618901");
        row(20000000000, "65353130", "77737706", "47863826");
    }

    void rfc6238()
    {
        QFETCH(qint64, time);
        QFETCH(QStringList, codes);
        for (const Algorithm algorithm : algorithms) {
            const auto seed = SecretBytes::copyOf(seedFor(algorithm));
            const Params params{Kind::Totp, algorithm, 8};
            const QString expected = codes.at(static_cast<int>(algorithm));
            QCOMPARE(otp::code(seed, params, at(time)).value(), expected);
            Params fewer = params;
            fewer.digits = 7;
            QCOMPARE(otp::code(seed, fewer, at(time)).value(), expected.mid(1));
            fewer.digits = 6;
            QCOMPARE(otp::code(seed, fewer, at(time)).value(), expected.mid(2));
        }
    }

    void steam()
    {
        // RFC 4226 appendix D gives the truncated values of counters 0 and 1: 1284755224 and 1094287082.
        const auto seed = SecretBytes::copyOf("12345678901234567890");
        const Params params{Kind::Steam, Algorithm::Sha1, otp::steamDigits};
        const auto letters = [](quint32 value) {
            const QString alphabet = u"23456789BCDFGHJKMNPQRTVWXY"_s;
            QString text;
            for (int i = 0; i < 5; ++i, value /= 26)
                text += alphabet.at(value % 26);
            return text;
        };
        QCOMPARE(otp::code(seed, params, at(29)).value(), letters(1284755224));
        QCOMPARE(otp::code(seed, params, at(30)).value(), letters(1094287082));
        QCOMPARE(otp::code(seed, params, at(30)).value(), u"PV9M4"_s);
    }

    void refused_data()
    {
        QTest::addColumn<Params>("params");
        QTest::newRow("five digits") << Params{Kind::Totp, Algorithm::Sha1, 5};
        QTest::newRow("nine digits") << Params{Kind::Totp, Algorithm::Sha1, 9};
        QTest::newRow("no digits") << Params{Kind::Hotp, Algorithm::Sha1, 0};
        QTest::newRow("negative digits") << Params{Kind::Hotp, Algorithm::Sha1, -6};
        QTest::newRow("period 0") << Params{Kind::Totp, Algorithm::Sha1, 6, seconds(0)};
        QTest::newRow("negative period") << Params{Kind::Totp, Algorithm::Sha1, 6, seconds(-30)};
        QTest::newRow("period of more than a day") << Params{Kind::Totp, Algorithm::Sha1, 6, seconds(86401)};
        QTest::newRow("counter beyond 63 bits") << Params{Kind::Hotp, Algorithm::Sha1, 6, seconds(30), 1ULL << 63};
        QTest::newRow("Steam with six digits") << Params{Kind::Steam, Algorithm::Sha1, 6};
        QTest::newRow("Steam with SHA-256") << Params{Kind::Steam, Algorithm::Sha256, 5};
    }

    void refused()
    {
        QFETCH(Params, params);
        QCOMPARE(otp::code(SecretBytes::copyOf("seed"), params, at(59)).error().fault, Fault::Unsupported);
        QCOMPARE(otp::codeOfStep(SecretBytes::copyOf("seed"), params, 1).error().fault, Fault::Unsupported);
    }

    void emptySeedsAndEarlyTimesAreRefused()
    {
        for (const Kind kind : {Kind::Totp, Kind::Hotp, Kind::Steam}) {
            const Params params{kind, Algorithm::Sha1, kind == Kind::Steam ? 5 : 6};
            QCOMPARE(otp::code(SecretBytes(), params, at(59)).error().fault, Fault::Malformed);
            QCOMPARE(otp::code(SecretBytes::copyOf("x"), params, at(-1)).error().fault, Fault::Malformed);
            QVERIFY(otp::code(SecretBytes::copyOf("x"), params, at(0)));
        }
        QCOMPARE(otp::codeOfStep(SecretBytes::copyOf("x"), {}, 1ULL << 63).error().fault, Fault::Unsupported);
    }

    void timeLeft()
    {
        const Params params;
        const auto left = [&](qint64 milliseconds) {
            return static_cast<qint64>(otp::remaining(params, base::fromUnixMilliseconds(milliseconds)).count());
        };
        QCOMPARE(left(0), 30000);
        QCOMPARE(left(1), 29999);
        QCOMPARE(left(29999), 1);
        QCOMPARE(left(30000), 30000);
        QCOMPARE(otp::stepOf(params, base::fromUnixMilliseconds(29999)), 0U);
        QCOMPARE(otp::stepOf(params, base::fromUnixMilliseconds(30000)), 1U);
    }

    /// The same cases as another program computes, with its own reading of key, time and period.
    void likeOathtool()
    {
        const QString oathtool = QStandardPaths::findExecutable(u"oathtool"_s);
        if (oathtool.isEmpty())
            QSKIP("oathtool is not installed");
        QRandomGenerator random(20240229);
        for (const Algorithm algorithm : algorithms) {
            for (const int digits : {6, 7, 8}) {
                for (const int period : {1, 15, 30, 60, 86400}) {
                    QByteArray seed(random.bounded(1, 80), Qt::Uninitialized);
                    for (char &byte : seed)
                        byte = static_cast<char>(random.bounded(256));
                    const qint64 time = random.bounded(4294967296.0);
                    constexpr int more = 20;
                    QProcess process;
                    process.start(oathtool,
                        {u"--totp=%1"_s.arg(QString(otp::name(algorithm)).toLower()), u"--digits=%1"_s.arg(digits),
                            u"--time-step-size=%1s"_s.arg(period), u"--window=%1"_s.arg(more), u"--now=@%1"_s.arg(time),
                            QString::fromLatin1(base::toHex(seed))});
                    QVERIFY(process.waitForFinished());
                    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
                    QCOMPARE(lines.size(), more + 1);
                    const Params params{Kind::Totp, algorithm, digits, seconds(period)};
                    for (int i = 0; i <= more; ++i)
                        QCOMPARE(otp::code(SecretBytes::copyOf(seed), params, at(time + i * period)).value(),
                            QString::fromLatin1(lines.at(i)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(CodeTest)
#include "code.moc"
