#include "viewmodel/faulttext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Fault;
using viewmodel::Doing;
using viewmodel::Problem;
using viewmodel::Trouble;

class FaultTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheDesignSays_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("text");
        QTest::newRow("wrong password")
            << Problem::WrongPassword
            << u"This password does not match. Your account is safe and nothing has changed. Check the keyboard language, then try again."_s;
        QTest::newRow("no network while answering")
            << Problem::NoNetworkAnswer
            << u"No network. Your answer is kept and sent as soon as you are online. Until then nobody gets in."_s;
        QTest::newRow("wrong number")
            << Problem::WrongNumber
            << u"Wrong number. This request is closed and nobody got in. Ask for a new one on the computer."_s;
        QTest::newRow("not trusted")
            << Problem::RequestHidden
            << u"We hid a request we could not verify. Your account is safe. If you are signing in now, start again on the computer."_s;
        QTest::newRow("old code")
            << Problem::CodeUsed
            << u"This code was already used or is too old. Nothing was linked. Press New code on the computer."_s;
        QTest::newRow("camera refused")
            << Problem::CameraRefused
            << u"The camera is off for this app. Nothing was recorded. Turn it on in the settings, or use a picture."_s;
    }

    void saysWhatTheDesignSays()
    {
        QFETCH(Problem, problem);
        QFETCH(QString, text);
        QCOMPARE(viewmodel::say({problem, 0, {}}).text(), text);
    }

    void everyProblemHasThreeParts()
    {
        for (int i = int(Problem::Nothing) + 1; i <= int(Problem::KeyLost); ++i) {
            const auto said = viewmodel::say(Trouble{Problem(i), 30, u"manager.example"_s});
            QVERIFY2(!said.happened.isEmpty() && !said.safe.isEmpty() && !said.next.isEmpty(),
                qPrintable(QString::number(i)));
            for (const QString &part : {said.happened, said.safe, said.next}) {
                QVERIFY2(part.endsWith(u'.') && !part.contains(u'!'), qPrintable(part));
                QVERIFY2(!part.contains(u'%'), qPrintable(part));
            }
        }
        QVERIFY(viewmodel::say({}).text().isEmpty());
    }

    void everyFaultLeadsToAProblem()
    {
        for (int doing = 0; doing <= int(Doing::Saving); ++doing) {
            for (int fault = 0; fault <= int(Fault::Broken); ++fault) {
                const Problem problem = problemOf(Doing(doing), Fault(fault));
                QVERIFY(problem != Problem::Nothing);
            }
        }
    }

    void theSameFaultMeansAnotherThingElsewhere()
    {
        QCOMPARE(problemOf(Doing::SigningIn, Fault::WrongKey), Problem::WrongPassword);
        QCOMPARE(problemOf(Doing::SecondStep, Fault::WrongKey), Problem::WrongSecondStep);
        QCOMPARE(problemOf(Doing::Linking, Fault::WrongKey), Problem::ServerChangedKey);
        QCOMPARE(problemOf(Doing::Answering, Fault::Unavailable), Problem::NoNetworkAnswer);
        QCOMPARE(problemOf(Doing::OpeningVault, Fault::Unavailable), Problem::VaultInUse);
        QCOMPARE(problemOf(Doing::OpeningVault, Fault::Unsupported), Problem::VaultNewer);
        QCOMPARE(problemOf(Doing::ReadingCode, Fault::Expired), Problem::CodeUsed);
    }
};

QTEST_GUILESS_MAIN(FaultTextTest)
#include "faulttext.moc"
