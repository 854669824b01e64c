#include "platform/desktop/bench.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using platform::Bench;

class BenchTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Bench> m_bench;

    QJsonObject run(const QJsonObject &command)
    {
        std::optional<QJsonObject> answer;
        m_bench->run(command, [&](const QJsonObject &got) { answer = got; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20000); }();
        return answer.value_or(QJsonObject{});
    }
    QJsonObject run(const QString &verb, QJsonObject more = {})
    {
        more[u"do"_s] = verb;
        return run(more);
    }
    QStringList events() const
    {
        QStringList texts;
        for (const platform::Event &event : m_bench->events())
            texts += event.text;
        return texts;
    }
    void make(const QStringList &arguments = {})
    {
        m_bench = std::make_unique<Bench>(
            Bench::Options{{QStringLiteral(K_BENCH_PHONE), arguments, 1}, m_folder.filePath(u"phone"_s)});
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { m_bench.reset(); }

    void startsWithAPictureAndPassesCommandsOn()
    {
        QVERIFY(run(u"start"_s)["ok"_L1].toBool());
        QCOMPARE(m_bench->phone().picture().size(), QSize(390, 844));
        QCOMPARE(run(u"start"_s)["error"_L1].toString(), u"refused"_s);
        QVERIFY(run(u"tap"_s, {{u"name"_s, u"yes"_s}})["ok"_L1].toBool());
        QCOMPARE(
            run(u"tap"_s, {{u"name"_s, u"nowhere"_s}, {u"seconds"_s, 0.05}})["error"_L1].toString(), u"not-found"_s);
        QCOMPARE(run(u"dance"_s)["error"_L1].toString(), u"usage"_s);
    }

    void pictureFollowsTheScreen()
    {
        QVERIFY(run(u"start"_s)["ok"_L1].toBool());
        QVERIFY(run(u"wait"_s, {{u"name"_s, u"late"_s}})["ok"_L1].toBool());
        const QSignalSpy pictures(&m_bench->phone(), &platform::PhoneProcess::pictureChanged);
        QVERIFY(run(u"size"_s, {{u"width"_s, 320}, {u"height"_s, 568}})["ok"_L1].toBool());
        QTRY_COMPARE(m_bench->phone().picture().size(), QSize(320, 568));
        QVERIFY(run(u"turn"_s)["ok"_L1].toBool());
        QTRY_COMPARE(m_bench->phone().picture().size(), QSize(568, 320));
        QVERIFY(pictures.count() >= 2);
    }

    void killIsAtOnceAndTheBenchLivesOn()
    {
        QVERIFY(run(u"start"_s)["ok"_L1].toBool());
        QVERIFY(run(u"type"_s, {{u"name"_s, u"email"_s}, {u"text"_s, u"unsaved"_s}})["ok"_L1].toBool());
        QVERIFY(run(u"locale"_s, {{u"locale"_s, u"fr"_s}})["ok"_L1].toBool());
        std::optional<QJsonObject> waiting;
        m_bench->run({{u"do"_s, u"wait"_s}, {u"name"_s, u"never"_s}}, [&](const QJsonObject &got) { waiting = got; });
        QVERIFY(run(u"kill"_s)["ok"_L1].toBool());
        QVERIFY(waiting);
        QCOMPARE((*waiting)["error"_L1].toString(), u"refused"_s);
        QVERIFY(m_bench->phone().picture().isNull());
        QCOMPARE(run(u"read"_s, {{u"name"_s, u"email"_s}})["error"_L1].toString(), u"refused"_s);
        QCOMPARE(run(u"kill"_s)["error"_L1].toString(), u"refused"_s);

        QVERIFY(run(u"network"_s, {{u"mode"_s, u"off"_s}})["ok"_L1].toBool()); // while it lies dead on the desk
        QVERIFY(run(u"start"_s)["ok"_L1].toBool());
        QCOMPARE(run(u"read"_s, {{u"name"_s, u"email"_s}})["text"_L1].toString(), u"old"_s);
        const QJsonObject status = run(u"status"_s);
        QCOMPARE(status["locale"_L1].toString(), u"fr"_s);
        QCOMPARE(status["network"_L1].toString(), u"off"_s);
        QCOMPARE(status["pushesWaiting"_L1].toInt(), 2);
    }

    void resetEmptiesTheFolderOfThePhoneAlone()
    {
        QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(u"phone/deep"_s));
        QFile other(folder.filePath(u"other"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(run(u"start"_s)["ok"_L1].toBool());
        QVERIFY(run(u"reset"_s)["ok"_L1].toBool());
        QVERIFY(m_bench->phone().isReady());
        QVERIFY(QDir(folder.filePath(u"phone"_s)).isEmpty());
        QVERIFY(other.exists());
    }

    void cameraShowsWhatStandsBeforeIt()
    {
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::white);
        const QString file = m_folder.filePath(u"card.png"_s);
        QVERIFY(picture.save(file));
        QVERIFY(run(u"start"_s)["ok"_L1].toBool());
        QTRY_VERIFY(m_bench->camera().isStarted());
        QCOMPARE(
            run(u"camera"_s, {{u"source"_s, u"picture"_s}, {u"file"_s, m_folder.filePath(u"no.png"_s)}})["error"_L1]
                .toString(),
            u"not-found"_s);
        QVERIFY(run(u"camera"_s, {{u"source"_s, u"picture"_s}, {u"file"_s, file}})["ok"_L1].toBool());
        QTRY_VERIFY(events().contains(u"frame 64"_s));
        const auto frames = [&] { return events().count(u"frame 64"_s); };
        QTest::qWait(150);
        QCOMPARE(frames(), 1); // nothing moves: it is sent once
        QVERIFY(run(u"camera"_s, {{u"effect"_s, u"shake"_s}, {u"amount"_s, 50}})["ok"_L1].toBool());
        QTRY_VERIFY(frames() > 3);
        QCOMPARE(run(u"camera"_s, {{u"effect"_s, u"blur"_s}, {u"amount"_s, 101}})["error"_L1].toString(), u"usage"_s);
        QVERIFY(run(u"camera"_s, {{u"source"_s, u"picture"_s}, {u"file"_s, u"card-front"_s}})["ok"_L1].toBool());
        QCOMPARE(m_bench->camera().title(), u"card-front.jpg"_s);
        QVERIFY(run(u"kill"_s)["ok"_L1].toBool());
        QVERIFY(!m_bench->camera().isStarted());
    }

    void homeAndBack()
    {
        QVERIFY(run(u"start"_s)["ok"_L1].toBool());
        QVERIFY(run(u"home"_s)["ok"_L1].toBool());
        QVERIFY(m_bench->isInBackground());
        QVERIFY(run(u"home"_s)["ok"_L1].toBool());
        QVERIFY(!m_bench->isInBackground());
    }

    void saysWhenThePhoneEndsByItself()
    {
        make({u"--die"_s});
        const QJsonObject answer = run(u"start"_s);
        QCOMPARE(answer["error"_L1].toString(), u"refused"_s);
        QVERIFY(events().contains(u"The app ended by itself, status 3"_s));
        QVERIFY(!m_bench->phone().isRunning());
    }

    void saysWhenThereIsNoPhone()
    {
        m_bench = std::make_unique<Bench>(Bench::Options{{u"/no/such/program"_s, {}, 1}, m_folder.path()});
        QCOMPARE(run(u"start"_s)["error"_L1].toString(), u"refused"_s);
    }
};

QTEST_MAIN(BenchTest)
#include "bench.moc"
