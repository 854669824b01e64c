#include "manager/rules/totp.h"

#include <QtTest>

using namespace manager::rules;
using namespace std::chrono_literals;

/// RFC 6238's seed; step 1 of its table (59 s) and its neighbours.
class TotpTest : public QObject {
    Q_OBJECT

    crypto::SecretBytes m_seed = crypto::SecretBytes::copyOf("12345678901234567890");
    otp::Params m_params{otp::Kind::Totp, otp::Algorithm::Sha1, 8, 30s, 0};

    std::optional<qint64> match(QStringView typed, std::optional<qint64> last, std::chrono::seconds at) const
    {
        return matchCode(m_seed, m_params, typed, last, base::Instant(at)).value();
    }

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("step"); // -1: refused
        QTest::newRow("now") << 59 << qint64(-1) << qint64(1);
        QTest::newRow("one step late") << 89 << qint64(-1) << qint64(1);
        QTest::newRow("one step early") << 29 << qint64(-1) << qint64(1);
        QTest::newRow("two steps late") << 90 << qint64(-1) << qint64(-1);
        QTest::newRow("used") << 59 << qint64(1) << qint64(-1);
        QTest::newRow("a later one was used") << 59 << qint64(2) << qint64(-1);
        QTest::newRow("an earlier one was used") << 59 << qint64(0) << qint64(1);
    }

    void steps()
    {
        QFETCH(int, at);
        QFETCH(qint64, last);
        QFETCH(qint64, step);
        QCOMPARE(
            match(u"94287082", last < 0 ? std::nullopt : std::optional(last), std::chrono::seconds(at)).value_or(-1),
            step);
    }

    void typing()
    {
        QVERIFY(match(u" 942 870 82\n", {}, 59s));
        QVERIFY(!match(u"9428708", {}, 59s));
        QVERIFY(!match(u"", {}, 59s));
        QVERIFY(!match(u"94287082x", {}, 59s));
        QVERIFY(!match(u"\u0669\u0664\u0662\u0668\u0667\u0660\u0668\u0662", {}, 59s));
    }
};

QTEST_APPLESS_MAIN(TotpTest)
#include "totp.moc"
