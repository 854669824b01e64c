#include "tests/core/vision/qrpicture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int exit;
    QByteArray out;
    QByteArray error;
};

Ran kctl(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(K_KCTL), words);
    if (!process.waitForFinished(30'000))
        return {-1, {}, "did not end"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The command line as scripts depend on it: what is printed, and the exit codes.
class KctlScanTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_one;
    QString m_two;
    QString m_empty;
    QString m_broken;

private Q_SLOTS:
    void initTestCase()
    {
        m_one = m_folder.filePath(u"one.png"_s);
        m_two = m_folder.filePath(u"two.png"_s);
        m_empty = m_folder.filePath(u"empty.png"_s);
        m_broken = m_folder.filePath(u"broken.png"_s);
        QVERIFY(tests::drawQr(u"first text"_s, 4).save(m_one));
        QVERIFY(tests::drawQr(u"second text"_s, 4).save(m_two));
        QImage empty(64, 64, QImage::Format_Grayscale8);
        empty.fill(255);
        QVERIFY(empty.save(m_empty));
        QFile broken(m_broken);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("\x89PNG no more");
    }

    void printsATextALine()
    {
        const Ran ran = kctl({u"scan"_s, m_one, m_empty, m_two});
        QCOMPARE(ran.out, "first text\nsecond text\n");
        QCOMPARE(ran.error, "");
        QCOMPARE(ran.exit, 0);
    }

    void jsonSaysWhereAndHowLong()
    {
        const Ran ran = kctl({u"scan"_s, u"--json"_s, m_one, m_empty});
        QCOMPARE(ran.exit, 0);
        const QJsonArray files = QJsonDocument::fromJson(ran.out).array();
        QCOMPARE(files.size(), 2);
        const QJsonObject one = files[0].toObject();
        QCOMPARE(one.keys(), (QStringList{u"codes"_s, u"file"_s, u"ms"_s}));
        QCOMPARE(one["file"_L1].toString(), m_one);
        QVERIFY(one["ms"_L1].toDouble() > 0);
        const QJsonObject code = one["codes"_L1][0].toObject();
        QCOMPARE(code.keys(), (QStringList{u"quad"_s, u"text"_s}));
        QCOMPARE(code["text"_L1].toString(), u"first text"_s);
        // Four pixels a module, four modules of quiet zone: the code starts at (16, 16).
        const QJsonArray quad = code["quad"_L1].toArray();
        QCOMPARE(quad.size(), 4);
        QVERIFY(qAbs(quad[0][0].toDouble() - 16) < 3 && qAbs(quad[0][1].toDouble() - 16) < 3);
        QVERIFY(files[1].toObject()["codes"_L1].toArray().isEmpty());
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no code") << QStringList{u"scan"_s, m_empty} << 1;
        QTest::newRow("not a picture") << QStringList{u"scan"_s, m_broken} << 2;
        QTest::newRow("no such file") << QStringList{u"scan"_s, m_folder.filePath(u"none"_s)} << 2;
        QTest::newRow("unusable beside read") << QStringList{u"scan"_s, m_one, m_broken} << 2;
        QTest::newRow("no file") << QStringList{u"scan"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"scan"_s, u"--frantic"_s, m_one} << 2;
        QTest::newRow("option without its value") << QStringList{u"scan"_s, u"--frames"_s} << 2;
        QTest::newRow("option twice") << QStringList{u"scan"_s, u"--json"_s, u"--json"_s, m_one} << 2;
        QTest::newRow("flag with a value") << QStringList{u"scan"_s, u"--json=1"_s, m_one} << 2;
        QTest::newRow("unknown command") << QStringList{u"skan"_s} << 2;
        QTest::newRow("no command") << QStringList{} << 2;
        QTest::newRow("help") << QStringList{u"scan"_s, u"--help"_s} << 0;
    }

    void exitCodes()
    {
        QFETCH(QStringList, words);
        QTEST(kctl(words).exit, "exit");
    }

    void optionsEndAtTwoDashes()
    {
        const QString dashed = m_folder.filePath(u"--json"_s);
        QVERIFY(QFile::copy(m_one, dashed));
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(K_KCTL), {u"scan"_s, u"--"_s, u"--json"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), "first text\n");
    }

    void framesAreLookedAtAsACameraGivesThem()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"frames"_s));
        const QDir frames(m_folder.filePath(u"frames"_s));
        QVERIFY(QFile::copy(m_empty, frames.filePath(u"000.png"_s)));
        QVERIFY(QFile::copy(m_two, frames.filePath(u"001.png"_s)));
        QVERIFY(QFile::copy(m_one, frames.filePath(u"002.png"_s)));
        const Ran ran = kctl({u"scan"_s, u"--frames"_s, frames.path(), u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject report = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(report["first"_L1].toInt(-1), 1);
        QCOMPARE(report["text"_L1].toString(), u"second text"_s);
        QCOMPARE(report["ms"_L1].toObject().keys(), (QStringList{u"max"_s, u"p50"_s, u"p95"_s}));
    }
};

QTEST_GUILESS_MAIN(KctlScanTest)
#include "scan.moc"
