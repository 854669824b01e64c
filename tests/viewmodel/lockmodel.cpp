#include "viewmodel/lockmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using viewmodel::Locked;
using viewmodel::LockModel;
using viewmodel::PinStep;
using viewmodel::Problem;

class LockModelTest : public QObject {
    Q_OBJECT

    static void type(LockModel &model, const QString &digits)
    {
        for (const QChar digit : digits)
            model.type(digit.digitValue());
    }

private Q_SLOTS:
    void sixDigitsLeaveOnceAndAreForgotten()
    {
        LockModel model;
        QSignalSpy typed(&model, &LockModel::pinTyped);
        type(model, u"27182"_s);
        QCOMPARE(model.typed(), 5);
        QCOMPARE(typed.count(), 0);
        type(model, u"8"_s);
        QCOMPARE(typed.takeFirst(), QVariantList{u"271828"_s});
        QCOMPARE(model.typed(), 0);
    }

    void eraseTakesTheLast()
    {
        LockModel model;
        model.erase();
        type(model, u"27"_s);
        model.erase();
        QCOMPARE(model.typed(), 1);
    }

    void nothingIsTypedWhileWaitingOrChecking()
    {
        LockModel model;
        Locked waiting;
        waiting.waitSeconds = 30;
        model.show(waiting);
        type(model, u"1"_s);
        QCOMPARE(model.typed(), 0);
        Locked busy;
        busy.busy = true;
        model.show(busy);
        type(model, u"1"_s);
        QCOMPARE(model.typed(), 0);
    }

    void aNewStepStartsEmpty()
    {
        LockModel model;
        type(model, u"123"_s);
        Locked repeat;
        repeat.step = PinStep::Repeat;
        model.show(repeat);
        QCOMPARE(model.typed(), 0);
    }

    void aWaitingRequestDoesNotDisturbTyping()
    {
        LockModel model;
        type(model, u"123"_s);
        Locked state;
        state.requests = 1;
        state.requestSeconds = 81;
        model.show(state);
        QCOMPARE(model.typed(), 3);
    }

    void aWrongPinSaysHowManyTriesAreLeft()
    {
        LockModel model;
        QSignalSpy changed(&model, &LockModel::errorChanged);
        model.show(viewmodel::Trouble{Problem::WrongPin, 2, {}});
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.error().contains(u'2'));
        model.show(viewmodel::Trouble{});
        QCOMPARE(model.error(), QString());
    }
};

QTEST_GUILESS_MAIN(LockModelTest)
#include "lockmodel.moc"
