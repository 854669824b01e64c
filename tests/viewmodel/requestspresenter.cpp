// A request on the whole phone but its pages: what the models show from the card to the answer.
#include "phone.h"

#include "viewmodel/flow.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Phone;
using fakes::World;
using viewmodel::Toast;

class RequestsPresenterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void yesWithTheNumber()
    {
        Phone phone;
        phone.linked();
        phone.ask();
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
        const auto facts = phone.model->request()->facts();
        QCOMPARE(facts.account, u"Studio Quai"_s);
        QCOMPARE(facts.browser, u"Firefox"_s);
        QCOMPARE(facts.place, u"Lausanne"_s);
        QCOMPARE(facts.lifetime, 120);
        QVERIFY(phone.model->request()->progress().secondsLeft <= 120);
        phone.type("482");
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.approved"_s);
        QCOMPARE(phone.model->answer()->answer().endSeconds, 60);
        Q_EMIT phone.model->answer()->endSessionWanted();
        World::settle();
        QVERIFY(phone.server.sessionEnded);
        QCOMPARE(phone.model->answer()->answer().endSeconds, 0);
        Q_EMIT phone.model->answer()->doneWanted();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
    }

    void aTapCard()
    {
        Phone phone;
        phone.linked();
        phone.ask(protocol::Mode::Tap);
        QCOMPARE(phone.stage(), u"auth.request"_s);
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.approved"_s);
    }

    void no()
    {
        Phone phone;
        phone.linked();
        Q_EMIT phone.model->openWanted(u"app.settings"_s);
        phone.ask();
        phone.model->request()->no();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.denied"_s);
        QVERIFY(!phone.model->answer()->answer().unsent);
        Q_EMIT phone.model->answer()->pauseWanted(true);
        World::settle();
        QCOMPARE(phone.server.pausedMinutes, 60);
        Q_EMIT phone.model->answer()->changePasswordWanted();
        QCOMPARE(phone.shell.opened.last(), QUrl(u"https://id.example.org/password"_s));
        Q_EMIT phone.model->answer()->doneWanted();
        QCOMPARE(phone.stage(), u"app.settings"_s); // where the person was
    }

    void noWithoutNetwork()
    {
        Phone phone;
        phone.linked();
        phone.ask();
        phone.server.up = false;
        phone.model->request()->no();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.denied"_s);
        QVERIFY(phone.model->answer()->answer().unsent);
        phone.server.up = true;
        phone.pass(3s);
        QVERIFY(!phone.model->answer()->answer().unsent);
        QCOMPARE(phone.server.requests.first().outcome, protocol::Outcome::Denied);
    }

    void wrongNumber()
    {
        Phone phone;
        phone.linked();
        phone.ask();
        phone.type("111");
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.burned"_s);
    }

    void expired()
    {
        Phone phone;
        phone.linked();
        phone.ask();
        phone.pass(2min);
        QCOMPARE(phone.stage(), u"auth.request.expired"_s);
        Q_EMIT phone.model->answer()->lookAgainWanted();
        World::settle();
        QCOMPARE(phone.model->toast()->toast(), Toast::NothingWaiting);
        phone.server.ask();
        Q_EMIT phone.model->answer()->lookAgainWanted();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
    }

    void closingDecidesNothing()
    {
        Phone phone;
        phone.linked();
        phone.ask();
        phone.model->request()->close();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
        QCOMPARE(phone.model->accounts()->banners().pending.count, 1);
        phone.pass(5s);
        QCOMPARE(phone.stage(), u"auth.accounts"_s); // not again by itself
        QVERIFY(!phone.server.requests.first().outcome);
        Q_EMIT phone.model->accounts()->reviewWanted();
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
        phone.pass(1s);
        phone.type("482");
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.approved"_s);
    }

    void twoAtOnce()
    {
        Phone phone;
        phone.linked();
        phone.ask();
        const auto first = phone.model->request()->facts().id;
        phone.server.ask(protocol::Mode::Match, u"907"_s);
        phone.pass(app::PollEvery);
        QCOMPARE(phone.model->request()->facts().id, first); // a card never changes under the finger
        QCOMPARE(phone.model->request()->progress().others, 1);
        phone.type("907"); // the other one's number
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.burned"_s);
        Q_EMIT phone.model->answer()->doneWanted();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
        QVERIFY(phone.model->request()->facts().id != first);
        QVERIFY(phone.model->request()->typed().isEmpty());
        phone.pass(1s);
        phone.type("907");
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.approved"_s);
    }

    void mayInterruptAnyScreenButARunningCapture_data()
    {
        QTest::addColumn<bool>("may");
        const QStringList camera{u"auth.link.scan"_s, u"check.scan"_s, u"check.document.front"_s,
            u"check.document.back"_s, u"check.selfie"_s};
        const QStringList closed{
            u"app.lock"_s, u"app.lock.new"_s, u"app.fault"_s}; // and a card is answered before the next
        for (const auto &stage : viewmodel::flow::all())
            QTest::newRow(stage.toLatin1())
                << !(camera.contains(stage) || closed.contains(stage) || stage.startsWith("auth.request"_L1));
    }
    void mayInterruptAnyScreenButARunningCapture()
    {
        QFETCH(bool, may);
        const auto where = QString::fromLatin1(QTest::currentDataTag());
        Phone phone;
        phone.linked();
        phone.model->showStage(where);
        phone.ask();
        QCOMPARE(phone.stage(), may ? u"auth.request.number"_s : where);
        QCOMPARE(phone.model->accounts()->banners().pending.count, 1);
        if (may && where != "auth.account.removed"_L1) { // what interrupted itself is not come back to
            phone.model->request()->close();
            QCOMPARE(phone.stage(), where);
        } else if (!may) { // it waits
            Q_EMIT phone.model->accounts()->reviewWanted();
            QCOMPARE(phone.stage(), u"auth.request.number"_s);
        }
    }

    /// Once the photo is taken, the camera is off, and the card comes by itself.
    void comesWhenTheCaptureIsOver()
    {
        Phone phone;
        phone.linked();
        phone.model->showStage(u"check.selfie"_s);
        phone.ask();
        QCOMPARE(phone.stage(), u"check.selfie"_s);
        phone.model->showStage(u"check.document.review"_s);
        phone.pass(app::PollEvery);
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
    }

    void theHandFeelsWhatHappens()
    {
        using Touch = app::Shell::Touch;
        Phone phone;
        phone.linked();
        auto &felt = phone.shell.felt;
        felt.clear();
        phone.ask();
        QCOMPARE(felt, QList{Touch::Arrived});
        felt.clear();
        phone.type("111");
        QCOMPARE(felt, QList({Touch::Key, Touch::Key, Touch::Key}));
        felt.clear();
        phone.model->request()->yes(); // the number is another
        World::settle();
        QCOMPARE(felt, QList({Touch::Yes, Touch::Wrong}));

        Q_EMIT phone.model->answer()->doneWanted();
        phone.ask();
        felt.clear();
        phone.pass(105s);
        QVERIFY(felt.isEmpty());
        phone.pass(6s);
        QCOMPARE(felt, QList{Touch::Soon});
        phone.pass(2s);
        phone.model->request()->no();
        World::settle();
        QCOMPARE(felt, QList({Touch::Soon, Touch::No}));
    }

    void whatWasSaidBeforeDoesNotLieOverTheCard()
    {
        Phone phone;
        phone.linked();
        phone.model->toast()->show(viewmodel::Toast::CodesKept);
        phone.ask();
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
        QVERIFY(phone.model->toast()->text().isEmpty());
    }

    /// The Manager gives the first one a number, too; its card makes room for one that asks for it.
    void aTapCardMakesRoomForOneWithANumber()
    {
        Phone phone;
        phone.linked();
        phone.server.ask(protocol::Mode::Tap);
        phone.pass(app::PollEvery);
        auto *request = phone.model->request();
        QCOMPARE(phone.stage(), u"auth.request"_s);
        const auto tap = request->facts().id;
        phone.server.addNumber(0, u"111"_s);
        phone.server.ask(protocol::Mode::Match, u"907"_s);
        phone.pass(app::PollEvery);
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
        QVERIFY(request->facts().id != tap);
        QCOMPARE(request->facts().digits, 3);
        QCOMPARE(request->progress().others, 1);
        QVERIFY(!request->progress().choose);
        phone.type("907"); // of the other
        phone.pass(1s);
        request->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.burned"_s);
    }

    void aClosedTapCardStaysClosedWithANumber()
    {
        Phone phone;
        phone.linked();
        phone.server.ask(protocol::Mode::Tap);
        phone.pass(app::PollEvery);
        phone.model->request()->close();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
        phone.server.addNumber(0, u"111"_s);
        phone.pass(app::PollEvery);
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
    }

    void aTapCardAndAnotherAreBothDecidable()
    {
        Phone phone;
        phone.linked();
        phone.server.ask(protocol::Mode::Tap);
        phone.pass(app::PollEvery);
        auto *request = phone.model->request();
        const auto tap = request->facts().id;
        QVERIFY(!request->progress().choose);
        phone.server.ask(protocol::Mode::Match, u"907"_s);
        phone.pass(app::PollEvery);
        QCOMPARE(request->facts().id, tap); // a card never changes under the finger
        QVERIFY(request->progress().choose);
        QCOMPARE(request->waiting().size(), 2);
        const auto match = request->waiting().last().value<viewmodel::RequestFacts>().id;
        phone.pass(1s);
        request->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request"_s);

        request->choose(match); // its card, which says itself that it wants a number
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
        QCOMPARE(request->facts().id, match);
        request->choose(tap);
        QCOMPARE(phone.stage(), u"auth.request"_s);
        QVERIFY(!request->progress().choose);
        phone.pass(1s);
        request->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.approved"_s);
        Q_EMIT phone.model->answer()->doneWanted();
        World::settle();
        QCOMPARE(request->facts().id, match);
        phone.pass(1s);
        phone.type("907");
        request->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.approved"_s);
    }

    void killedBetweenYesAndTheAnswer()
    {
        Phone phone;
        phone.linked();
        phone.ask();
        phone.server.up = false;
        phone.type("482");
        phone.model->request()->yes();
        World::settle();
        QVERIFY(phone.model->request()->progress().offline);
        phone.off();
        phone.on();
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
        QCOMPARE(phone.model->request()->progress().sending, viewmodel::Sending::Yes);
        phone.server.up = true;
        phone.pass(5s);
        QCOMPARE(phone.stage(), u"auth.request.approved"_s);
    }

    void aRequestThatCannotBeTrusted()
    {
        Phone phone;
        phone.linked();
        phone.server.forger = crypto::Ed25519Private::generate();
        phone.server.ask();
        phone.pass(app::PollEvery);
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
        QVERIFY(phone.model->accounts()->banners().notice.contains(u"could not verify"_s));
        Q_EMIT phone.model->accounts()->noticeRead();
        QVERIFY(phone.model->accounts()->banners().notice.isEmpty());
    }

    void pressure()
    {
        Phone phone;
        phone.linked();
        for (int round = 0; round < 2; ++round) {
            phone.ask();
            phone.model->request()->no();
            World::settle();
            Q_EMIT phone.model->answer()->doneWanted();
            World::settle();
        }
        phone.ask();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
        QVERIFY(phone.model->accounts()->banners().paused.shown);
        QCOMPARE(phone.model->accounts()->banners().pending.count, 1);
        Q_EMIT phone.model->accounts()->refuseWanted();
        World::settle();
        QCOMPARE(phone.server.requests.last().outcome, protocol::Outcome::Denied);
        phone.ask();
        Q_EMIT phone.model->accounts()->itWasMeWanted();
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
    }
};

QTEST_MAIN(RequestsPresenterTest)
#include "requestspresenter.moc"
