#include "core/base/id.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
struct DeviceTag;
using DeviceId = base::Id<DeviceTag>;
} // namespace

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAndBytesAreTheSameId()
    {
        const DeviceId id = DeviceId::fromBytes("0123456789abcdef").value();
        QCOMPARE(id.toText(), u"MDEyMzQ1Njc4OWFiY2RlZg"_s);
        QVERIFY(DeviceId::fromText(id.toText()).value() == id);
        QVERIFY(DeviceId::fromBytes(id.toBytes()).value() == id);
        QVERIFY(!id.isNull());
        QVERIFY(DeviceId().isNull());
        QVERIFY(DeviceId() < id);
    }

    void hashesLikeItCompares()
    {
        QSet<DeviceId> ids;
        for (int i = 0; i < 256; ++i)
            ids.insert(DeviceId::fromBytes(QByteArray(16, static_cast<char>(i))).value());
        QCOMPARE(ids.size(), 256);
        QVERIFY(ids.contains(DeviceId()));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << u"MDEyMzQ1Njc4OWFiY2RlZ"_s;
        QTest::newRow("long") << u"MDEyMzQ1Njc4OWFiY2RlZgA"_s;
        QTest::newRow("padded") << u"MDEyMzQ1Njc4OWFiY2Rl=="_s;
        QTest::newRow("unused bits") << u"MDEyMzQ1Njc4OWFiY2RlZh"_s;
        QTest::newRow("not ASCII") << u"MDEyMzQ1Njc4OWFiY2RlZ\u0261"_s;
    }

    void refused()
    {
        QFETCH(QString, text);
        QCOMPARE(DeviceId::fromText(text).error().fault, base::Fault::Malformed);
    }

    void otherSizesAreRefused()
    {
        for (const int size : {0, 15, 17, 32})
            QVERIFY(!DeviceId::fromBytes(QByteArray(size, 'x')));
    }
};

QTEST_APPLESS_MAIN(IdTest)
#include "id.moc"
