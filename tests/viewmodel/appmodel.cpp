#include "viewmodel/appmodel.h"

#include "viewmodel/flow.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using viewmodel::AppModel;
namespace flow = viewmodel::flow;

class AppModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStageLeadsBackToARoot()
    {
        QVERIFY(flow::all().size() > 20);
        for (const QString &stage : flow::all()) {
            const QString parent = flow::parent(stage);
            QVERIFY2(parent.isEmpty() || flow::has(parent), qPrintable(stage));
            QVERIFY2(flow::depth(stage) < 6, qPrintable(stage));
            QVERIFY2(flow::has(flow::page(stage)), qPrintable(stage));
            QCOMPARE(flow::page(flow::page(stage)), flow::page(stage));
        }
        QVERIFY(!flow::has(u"auth.nowhere"_s));
    }

    void theStageKnowsItsWay()
    {
        AppModel app;
        QSignalSpy changed(&app, &AppModel::stageChanged);
        app.showStage(u"auth.accounts"_s);
        app.showStage(u"auth.account"_s);
        QVERIFY(app.isForward());
        app.showStage(u"auth.accounts"_s);
        QVERIFY(!app.isForward());
        app.showStage(u"auth.accounts"_s);
        QCOMPARE(changed.count(), 3);
    }

    void aSheetLiesOnItsPage()
    {
        AppModel app;
        app.showStage(u"auth.push.test"_s);
        QCOMPARE(app.page(), u"auth.account"_s);
        app.showStage(u"auth.account.removed"_s);
        QCOMPARE(app.page(), u"auth.accounts"_s);
        app.showStage(u"auth.link.codes.confirm"_s);
        QCOMPARE(app.page(), u"auth.link.codes"_s);
    }

    void aToastComesTwice()
    {
        AppModel app;
        QSignalSpy changed(app.toast(), &viewmodel::ToastModel::changed);
        app.toast()->show(viewmodel::Toast::CodeCopied);
        const int first = app.toast()->serial();
        app.toast()->show(viewmodel::Toast::CodeCopied);
        QVERIFY(app.toast()->serial() > first);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(app.toast()->action(), u"Clear now"_s);
        app.toast()->hide();
        QVERIFY(app.toast()->text().isEmpty());
    }

    void aProblemIsReadAgainInTheNewLanguage()
    {
        AppModel app;
        app.link()->show(viewmodel::Trouble{viewmodel::Problem::WrongPassword, 0, {}});
        QSignalSpy error(app.link(), &viewmodel::LinkModel::errorChanged);
        app.retranslate();
        QCOMPARE(error.count(), 1);
    }
};

QTEST_MAIN(AppModelTest)
#include "appmodel.moc"
