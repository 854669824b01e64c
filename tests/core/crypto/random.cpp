#include "core/crypto/random.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
struct Tag;
using TestId = base::Id<Tag>;
} // namespace

class RandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreNotRepeated()
    {
        QSet<TestId> ids;
        for (int i = 0; i < 10000; ++i)
            ids.insert(crypto::newId<TestId>());
        QCOMPARE(ids.size(), 10000);
        QVERIFY(!ids.contains(TestId()));
    }

    void digitsAreEven()
    {
        // 100,000 digits: each is expected 10,000 times with a deviation of 95; eight deviations never happen.
        QHash<QChar, int> seen;
        for (const QChar digit : crypto::randomDigits(100000))
            ++seen[digit];
        QCOMPARE(seen.size(), 10);
        for (QChar digit = u'0'; digit <= u'9'; ++digit.unicode())
            QVERIFY2(
                std::abs(seen.value(digit) - 10000) < 760, qPrintable(u"%1: %2"_s.arg(digit).arg(seen.value(digit))));
    }

    void sizes()
    {
        QVERIFY(crypto::randomBytes(0).isEmpty());
        QCOMPARE(crypto::randomBytes(33).size(), 33);
        QVERIFY(crypto::randomBytes(16) != crypto::randomBytes(16));
        QVERIFY(crypto::randomDigits(0).isEmpty());
        QCOMPARE(crypto::randomDigits(6).size(), 6);
        QCOMPARE(crypto::randomBelow(1), 0U);
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "random.moc"
