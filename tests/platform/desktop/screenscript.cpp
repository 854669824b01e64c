#include "platform/desktop/screenscript.h"

#include <QJsonArray>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using platform::ScreenScript;

class ScreenScriptTest : public QObject {
    Q_OBJECT

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<ScreenScript> m_script;

    QJsonObject run(const QJsonObject &command)
    {
        std::optional<QJsonObject> answer;
        m_script->run(command, [&](const QJsonObject &got) { answer = got; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 5000); }();
        return answer.value_or(QJsonObject{});
    }
    QJsonObject run(const QString &verb, const QString &name, QJsonObject more = {})
    {
        more[u"do"_s] = verb;
        more[u"name"_s] = name;
        return run(more);
    }
    QString heard() { return m_window->property("heard").toString(); }

private Q_SLOTS:
    void init()
    {
        QQmlComponent component(&m_engine, QUrl::fromLocalFile(QStringLiteral(K_TEST_DATA "/screen/page.qml")));
        m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
        QVERIFY2(m_window, qPrintable(component.errorString()));
        m_script = std::make_unique<ScreenScript>(m_window.get());
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void tapsByObjectNameAndByAccessibleName()
    {
        QCOMPARE(run(u"tap"_s, u"yes"_s)["ok"_L1].toBool(), true);
        QCOMPARE(run(u"tap"_s, u"YES, it's me"_s)["ok"_L1].toBool(), true);
        QCOMPARE(heard(), u"yes;yes;"_s);
    }

    void holds()
    {
        QVERIFY(run(u"tap"_s, u"yes"_s, {{u"hold"_s, 400}})["ok"_L1].toBool());
        QCOMPARE(heard(), u"held;"_s);
    }

    void tapsOnlyWhatStandsStill()
    {
        QVERIFY(run(u"tap"_s, u"sliding"_s)["ok"_L1].toBool());
        QCOMPARE(heard(), u"sliding;"_s);
    }

    void tapsOnlyWhatNothingCovers()
    {
        QVERIFY(run(u"tap"_s, u"veiled"_s)["ok"_L1].toBool());
        QCOMPARE(heard(), u"veiled;"_s);
        QCOMPARE(run(u"tap"_s, u"hidden"_s, {{u"seconds"_s, 0.1}})["error"_L1].toString(), u"refused"_s);
        QCOMPARE(heard(), u"veiled;"_s);
    }

    void scrollsToWhatIsBelow()
    {
        QVERIFY(run(u"tap"_s, u"below"_s)["ok"_L1].toBool());
        QCOMPARE(heard(), u"below;"_s);
    }

    void saysWhyNot()
    {
        const QJsonObject missing = run(u"tap"_s, u"nowhere"_s, {{u"seconds"_s, 0.1}});
        QCOMPARE(missing["error"_L1].toString(), u"not-found"_s);
        const QJsonObject off = run(u"tap"_s, u"off"_s, {{u"seconds"_s, 0.1}});
        QCOMPARE(off["error"_L1].toString(), u"refused"_s);
        QCOMPARE(run(u"dance"_s, u"yes"_s)["error"_L1].toString(), u"usage"_s);
        QCOMPARE(run(u"tap"_s, QString())["error"_L1].toString(), u"usage"_s);
    }

    void typingReplaces()
    {
        QVERIFY(run(u"type"_s, u"email"_s, {{u"text"_s, u"Zoé@kauth.example"_s}})["ok"_L1].toBool());
        QCOMPARE(run(u"read"_s, u"email"_s)["text"_L1].toString(), u"Zoé@kauth.example"_s);
        QVERIFY(run(u"type"_s, u"email"_s, {{u"text"_s, u""_s}})["ok"_L1].toBool());
        QCOMPARE(run(u"read"_s, u"email"_s)["text"_L1].toString(), QString());
    }

    void typesIntoWhatTakesKeysItself()
    {
        QVERIFY(run(u"type"_s, u"digits"_s, {{u"text"_s, u"493"_s}})["ok"_L1].toBool());
        QCOMPARE(run(u"read"_s, u"digits"_s)["text"_L1].toString(), u"493"_s);
    }

    void waitsForComingAndGoing()
    {
        QVERIFY(run(u"wait"_s, u"late"_s)["ok"_L1].toBool());
        QVERIFY(run(u"wait"_s, u"late"_s, {{u"has"_s, u"Here"_s}})["ok"_L1].toBool());
        QCOMPARE(run(u"wait"_s, u"late"_s, {{u"has"_s, u"There"_s}, {u"seconds"_s, 0.05}})["error"_L1].toString(),
            u"not-found"_s);
        m_window->findChild<QQuickItem *>(u"late"_s)->setVisible(false);
        QVERIFY(run(u"wait"_s, u"late"_s, {{u"gone"_s, true}})["ok"_L1].toBool());
        QCOMPARE(
            run(u"wait"_s, u"yes"_s, {{u"gone"_s, true}, {u"seconds"_s, 0.05}})["error"_L1].toString(), u"not-found"_s);
    }

    void readsAPageAsItsTexts()
    {
        const QString text = run(u"read"_s, u"auth.test"_s)["text"_L1].toString();
        QVERIFY2(text.contains(u"Nobody got in."_s), qPrintable(text));
        QCOMPARE(run(u"read"_s, u"Nobody got in."_s)["role"_L1].toString(), u"text"_s);
    }

    void treeHasPlacesAndNests()
    {
        const QJsonArray tree = run({{u"do"_s, u"tree"_s}})["tree"_L1].toArray();
        QCOMPARE(tree.size(), 1);
        QCOMPARE(tree[0]["objectName"_L1].toString(), u"auth.test"_s);
        bool met = false;
        const QJsonArray children = tree[0]["children"_L1].toArray();
        for (const QJsonValue &child : children) {
            if (child["objectName"_L1].toString() != "yes"_L1)
                continue;
            met = true;
            QCOMPARE(child["role"_L1].toString(), u"button"_s);
            QCOMPARE(child["place"_L1].toArray(), (QJsonArray{10, 40, 100, 50}));
        }
        QVERIFY(met);
    }

    void screenshots()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"phone.png"_s);
        QVERIFY(run({{u"do"_s, u"screenshot"_s}, {u"file"_s, file}})["ok"_L1].toBool());
        QCOMPARE(QImage(file).size(), QSize(300, 400));
        const QString nowhere = folder.filePath(u"no/such/folder.png"_s);
        QCOMPARE(run({{u"do"_s, u"screenshot"_s}, {u"file"_s, nowhere}})["error"_L1].toString(), u"refused"_s);
    }
};

QTEST_MAIN(ScreenScriptTest)
#include "screenscript.moc"
