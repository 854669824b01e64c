#include "core/vision/document.h"
#include "main/scenes/scene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exit;
    QList<QJsonObject> lines;
};

Run kctl(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(K_KCTL), words);
    process.waitForFinished(60'000);
    Run run{process.exitCode(), {}};
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            run.lines += QJsonDocument::fromJson(line).object();
    }
    return run;
}

scenes::Scene cardOnWood()
{
    scenes::Shot shot;
    shot.fill = 0.7;
    shot.tilt = 8;
    shot.blur = 0.5;
    return scenes::draw({scenes::Kind::CardBack, 11, {}, 0, {}}, shot);
}

vision::Quad quadOf(const QJsonArray &corners)
{
    vision::Quad quad = {};
    for (std::size_t i = 0; i < 4; ++i)
        quad[i] = {corners[qsizetype(i)][0].toDouble(), corners[qsizetype(i)][1].toDouble()};
    return quad;
}

} // namespace

class DocumentCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsAFile()
    {
        const QTemporaryDir folder;
        const scenes::Scene scene = cardOnWood();
        const QString file = folder.filePath(u"card.png"_s);
        QVERIFY(scene.picture.save(file));
        const Run run = kctl({u"document"_s, file});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.lines.size(), 1);
        const QJsonObject line = run.lines.constFirst();
        QCOMPARE(line.keys(),
            (QStringList{u"facts"_s, u"file"_s, u"found"_s, u"height"_s, u"hint"_s, u"ms"_s, u"quad"_s, u"score"_s,
                u"width"_s}));
        QCOMPARE(line[u"facts"_s].toObject().keys(),
            (QStringList{u"cut"_s, u"dark"_s, u"fill"_s, u"glare"_s, u"sharp"_s, u"tilt_deg"_s}));
        QCOMPARE(line[u"file"_s].toString(), file);
        QCOMPARE(line[u"width"_s].toInt(), scene.picture.width());
        QVERIFY(line[u"found"_s].toBool());
        QVERIFY(vision::overlap(quadOf(line[u"quad"_s].toArray()), scene.corners) > 0.97);
    }

    void aFrameIsALine()
    {
        const QTemporaryDir folder;
        const scenes::Scene scene = cardOnWood();
        QImage empty(scene.picture.size(), QImage::Format_RGB32);
        empty.fill(Qt::lightGray);
        QVERIFY(empty.save(folder.filePath(u"1.png"_s)));
        QVERIFY(scene.picture.save(folder.filePath(u"2.png"_s)));
        const Run run = kctl({u"document"_s, u"--frames"_s, folder.path()});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.lines.size(), 2);
        QVERIFY(!run.lines[0][u"found"_s].toBool());
        QVERIFY(run.lines[0][u"quad"_s].isNull());
        QCOMPARE(run.lines[0][u"hint"_s].toString(), u"no_document"_s);
        QVERIFY(run.lines[1][u"found"_s].toBool());
    }

    void exitCodesTellWhatHappened()
    {
        const QTemporaryDir folder;
        QImage empty(320, 240, QImage::Format_RGB32);
        empty.fill(Qt::lightGray);
        const QString file = folder.filePath(u"empty.png"_s);
        QVERIFY(empty.save(file));
        QCOMPARE(kctl({u"document"_s, file}).exit, 1);
        QCOMPARE(kctl({u"document"_s, folder.filePath(u"absent.png"_s)}).exit, 2);
        QCOMPARE(kctl({u"document"_s}).exit, 2);
    }
};

QTEST_MAIN(DocumentCommandTest)
#include "document.moc"
