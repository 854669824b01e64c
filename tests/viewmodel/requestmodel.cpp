#include "viewmodel/requestmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using viewmodel::Mode;
using viewmodel::RequestFacts;
using viewmodel::RequestModel;
using viewmodel::Sending;

namespace {

RequestFacts asking(const QString &id, Mode mode = Mode::Number, int digits = 3)
{
    RequestFacts facts;
    facts.id = id;
    facts.mode = mode;
    facts.digits = digits;
    return facts;
}

} // namespace

class RequestModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yesNeedsTheWholeNumber()
    {
        RequestModel model;
        QSignalSpy yes(&model, &RequestModel::yesWanted);
        model.show(asking(u"one"_s));
        for (const int digit : {4, 7}) {
            model.type(digit);
            model.yes();
        }
        QCOMPARE(yes.count(), 0);
        model.type(0);
        QVERIFY(model.isComplete());
        QCOMPARE(yes.count(), 0); // typing sends nothing
        model.yes();
        QCOMPARE(yes.takeFirst(), (QVariantList{u"one"_s, u"470"_s}));
    }

    void strictModeTakesSixDigitsAndNoMore()
    {
        RequestModel model;
        model.show(asking(u"one"_s, Mode::Number, 6));
        for (const int digit : {1, 2, 3, 4, 5, 6, 7})
            model.type(digit);
        QCOMPARE(model.typed(), u"123456"_s);
        model.erase();
        QVERIFY(!model.isComplete());
        QCOMPARE(model.typed(), u"12345"_s);
    }

    void aHoldCarriesNoNumber()
    {
        RequestModel model;
        QSignalSpy yes(&model, &RequestModel::yesWanted);
        model.show(asking(u"one"_s, Mode::Hold));
        model.yes();
        QCOMPARE(yes.takeFirst(), (QVariantList{u"one"_s, QString()}));
    }

    void anotherRequestForgetsTheNumber()
    {
        RequestModel model;
        model.show(asking(u"one"_s));
        model.type(4);
        model.show(asking(u"two"_s));
        QCOMPARE(model.typed(), QString());
    }

    void theSameRequestKeepsTheNumber()
    {
        RequestModel model;
        model.show(asking(u"one"_s));
        model.type(4);
        model.show(asking(u"one"_s));
        QCOMPARE(model.typed(), u"4"_s);
    }

    void nothingIsAnsweredTwice()
    {
        RequestModel model;
        QSignalSpy yes(&model, &RequestModel::yesWanted);
        QSignalSpy no(&model, &RequestModel::noWanted);
        model.show(asking(u"one"_s, Mode::Hold));
        viewmodel::RequestProgress progress;
        progress.sending = Sending::No;
        model.show(progress);
        model.yes();
        model.no();
        QCOMPARE(yes.count() + no.count(), 0);
    }

    void noNeedsNothing()
    {
        RequestModel model;
        QSignalSpy no(&model, &RequestModel::noWanted);
        model.show(asking(u"one"_s));
        model.no();
        QCOMPARE(no.takeFirst(), QVariantList{u"one"_s});
    }

    void onlyDigitsAreTyped()
    {
        RequestModel model;
        model.show(asking(u"one"_s));
        model.type(-1);
        model.type(10);
        QCOMPARE(model.typed(), QString());
    }
};

QTEST_GUILESS_MAIN(RequestModelTest)
#include "requestmodel.moc"
