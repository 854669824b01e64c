#include "manager/http/target.h"

#include <QTest>

class TargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto target = manager::readTarget("/web/signin/push?known=open&name=a%20b&empty");
        QVERIFY(target);
        QCOMPARE(target->path, QByteArray("/web/signin/push"));
        QCOMPARE(target->query.size(), 3);
        QCOMPARE(target->query.at(0), manager::Pair("known", "open"));
        QCOMPARE(target->query.at(1), manager::Pair("name", "a b"));
        QCOMPARE(target->query.at(2), manager::Pair("empty", ""));
        QVERIFY(manager::readTarget("/"));
        QVERIFY(manager::readTarget("/assets/"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray bad[] = {"", "x", "http://host/", "//host", "/a//b", "/../etc/passwd", "/a/./b", "/a/..",
            "/a%2e%2e/b", "/%00", "/a\\b", "/a b", "/a#b", "/a?b=%", "/a?b=%4", "/a?b=%zz", "/a?b=%00", "/a?b=%0d%0a",
            "/a?b=1&b=2", "/a?%62=1&b=2", "/a?=1", "/a?&", "/a?b=<", "*",
            "/a?1=&2=&3=&4=&5=&6=&7=&8=&9=&10=&11=&12=&13=&14=&15=&16=&17="};
        for (const QByteArray &text : bad)
            QTest::newRow(text.isEmpty() ? "(empty)" : text.constData()) << text;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto target = manager::readTarget(text);
        QVERIFY(!target);
        QCOMPARE(target.error().fault, base::Fault::Malformed);
    }
};

QTEST_APPLESS_MAIN(TargetTest)
#include "target.moc"
