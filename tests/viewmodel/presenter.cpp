// The whole phone but its pages: what the models show while somebody uses it against a Manager that signs.
#include "phone.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Phone;
using fakes::World;
using viewmodel::Toast;

class PresenterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linkByCodeThenKeepTheCodes()
    {
        Phone phone;
        phone.on();
        QCOMPARE(phone.stage(), u"auth.welcome"_s);
        Q_EMIT phone.model->accounts()->addWanted();
        QCOMPARE(phone.stage(), u"auth.link.choice"_s);
        Q_EMIT phone.model->addKey()->linkWanted(phone.server.offer());
        World::settle();
        QCOMPARE(phone.stage(), u"auth.link.authorise"_s);
        QCOMPARE(phone.model->link()->link().server, u"id.example.org"_s);
        QVERIFY(phone.model->link()->link().byCode);
        Q_EMIT phone.model->link()->authoriseWanted(u"Lea's phone"_s);
        World::settle();
        QCOMPARE(phone.stage(), u"auth.link.confirm"_s);
        QCOMPARE(phone.model->link()->link().digits, u"048291"_s);
        QCOMPARE(phone.model->link()->link().account, u"Studio Quai"_s);
        QCOMPARE(phone.model->accounts()->total(), 0); // not an account yet
        phone.server.confirm();
        phone.pass(app::PollEvery);
        QCOMPARE(phone.stage(), u"auth.link.codes"_s);
        const auto set = phone.model->codes()->set();
        QVERIFY(set.justLinked);
        QCOMPARE(set.codes.size(), 10);
        Q_EMIT phone.model->codes()->keptWanted();
        QCOMPARE(phone.stage(), u"auth.link.codes.confirm"_s);
        Q_EMIT phone.model->codes()->proofWanted(u"nono"_s);
        World::settle();
        QVERIFY(phone.model->codes()->set().wrong);
        QCOMPARE(phone.stage(), u"auth.link.codes.confirm"_s);
        const auto again = phone.model->codes()->set();
        Q_EMIT phone.model->codes()->proofWanted(again.codes[again.proof - 1].right(4));
        World::settle();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
        QCOMPARE(phone.model->toast()->toast(), Toast::CodesKept);
        QCOMPARE(phone.model->accounts()->total(), 1);
        QVERIFY(phone.model->codes()->set().codes.isEmpty());
    }

    void codesLaterLeaveAReminder()
    {
        Phone phone;
        phone.on();
        phone.linkByCode();
        Q_EMIT phone.model->codes()->laterWanted();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
        QCOMPARE(phone.model->accounts()->banners().keepCodesOf, u"Studio Quai"_s);
        phone.off();
        phone.on();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
        Q_EMIT phone.model->accounts()->keepCodesWanted();
        QCOMPARE(phone.stage(), u"auth.link.codes"_s);
        QVERIFY(!phone.model->codes()->set().justLinked);
    }

    void signInHere()
    {
        Phone phone;
        phone.server.pendingFirst = false;
        phone.server.givesCodes = false;
        phone.on();
        Q_EMIT phone.model->link()->hereWanted();
        QCOMPARE(phone.stage(), u"auth.link.signin"_s);
        Q_EMIT phone.model->link()->signInWanted(u"lea@example.org"_s, u"wrong"_s);
        World::settle();
        QVERIFY(phone.model->link()->error().contains(u"password"_s));
        QCOMPARE(phone.stage(), u"auth.link.signin"_s);
        Q_EMIT phone.model->link()->signInWanted(u"lea@example.org"_s, u"correct horse"_s);
        World::settle();
        QCOMPARE(phone.stage(), u"auth.link.authorise"_s);
        QVERIFY(phone.model->link()->error().isEmpty());
        Q_EMIT phone.model->link()->authoriseWanted({});
        World::settle();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
        QCOMPARE(phone.model->toast()->toast(), Toast::AccountAdded);
    }

    void codesFromOutside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("otpauth") << u"otpauth://totp/Mail:lea?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Mail"_s
                                 << true;
        QTest::newRow("hostile otpauth") << u"otpauth://totp/Mail:lea?secret=GEZDGNBV&secret=AAAA"_s << false;
        QTest::newRow("web page") << u"https://example.org"_s << false;
        QTest::newRow("newer") << u"kauth://link?v=9&o=https%3A%2F%2Fid.example.org"_s << false;
        QTest::newRow("plain http")
            << u"kauth://link?v=1&o=http%3A%2F%2Fid.example.org&t=sLGys7S1tre4ubq7vL2-vw&k=VvCOjOL5evulQSk9TzotaxkMheWBS3m0roOl3zMQ6tc"_s
            << false;
    }
    void codesFromOutside()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        Phone phone;
        phone.on();
        phone.presenter->openLink(text);
        World::settle();
        QCOMPARE(phone.model->accounts()->total(), good ? 1 : 0);
        QVERIFY(!phone.model->toast()->text().isEmpty());
        QCOMPARE(phone.stage(), good ? u"auth.accounts"_s : u"auth.welcome"_s);
    }

    void lockedAppRefusesButShowsNothing()
    {
        Phone phone;
        phone.linked();
        Q_EMIT phone.model->openWanted(u"app.settings"_s);
        Q_EMIT phone.model->settings()->lockWanted(true);
        QCOMPARE(phone.stage(), u"app.lock.new"_s);
        phone.pin("111111");
        QVERIFY(!phone.model->lock()->error().isEmpty());
        phone.pin("493817");
        QCOMPARE(phone.model->lock()->state().step, viewmodel::PinStep::Repeat);
        phone.pin("493818");
        QCOMPARE(phone.model->lock()->state().step, viewmodel::PinStep::Choose);
        phone.pin("493817");
        phone.pin("493817");
        Phone::until([&] { return phone.stage() == u"app.settings"; });
        QVERIFY(phone.model->settings()->settings().lock);
        phone.phone->lock.lock();
        QCOMPARE(phone.stage(), u"app.lock"_s);
        phone.ask();
        QCOMPARE(phone.stage(), u"app.lock"_s);
        QCOMPARE(phone.model->lock()->state().requests, 1);
        QVERIFY(phone.model->request()->facts().account.isEmpty());
        Q_EMIT phone.model->lock()->refuseWanted();
        World::settle();
        QCOMPARE(phone.server.requests.first().outcome, protocol::Outcome::Denied);
        QCOMPARE(phone.model->lock()->state().requests, 0);
        phone.pin("000001");
        Phone::until([&] { return !phone.model->lock()->error().isEmpty(); });
        phone.server.ask();
        phone.pass(app::PollEvery);
        phone.pin("493817");
        Phone::until([&] { return phone.stage() == u"auth.request.number"; }); // the waiting request
        phone.off();
        phone.on();
        QCOMPARE(phone.stage(), u"app.lock"_s);
    }

    void yesAsksForThePin()
    {
        Phone phone;
        phone.unlock.available = false;
        phone.linked();
        phone.ask();
        phone.type("482");
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"app.lock.new"_s); // none yet: one is chosen first
        Q_EMIT phone.model->lock()->cancelWanted();
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
        QVERIFY(!phone.server.requests.first().outcome);
        phone.model->request()->yes();
        World::settle();
        phone.pin("493817");
        phone.pin("493817");
        Phone::until([&] { return phone.stage() == u"auth.request.approved"; });
        QCOMPARE(phone.server.requests.first().outcome, protocol::Outcome::Approved);
        Q_EMIT phone.model->answer()->doneWanted();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);

        phone.ask();
        phone.type("482");
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"app.lock"_s);
        QCOMPARE(phone.model->lock()->state().step, viewmodel::PinStep::Confirm);
        QCOMPARE(phone.model->lock()->state().requests, 1);
        phone.pin("000001");
        Phone::until([&] { return !phone.model->lock()->error().isEmpty(); });
        QVERIFY(!phone.server.requests.last().outcome);
        phone.pin("493817");
        Phone::until([&] { return phone.stage() == u"auth.request.approved"; });
        Q_EMIT phone.model->answer()->doneWanted();

        phone.ask();
        phone.type("482");
        phone.model->request()->yes();
        World::settle();
        Q_EMIT phone.model->lock()->refuseWanted(); // NO stays possible
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.denied"_s);
        QCOMPARE(phone.server.requests.last().outcome, protocol::Outcome::Denied);
        Q_EMIT phone.model->answer()->itWasMeWanted();
        World::settle();
        QVERIFY(phone.model->answer()->answer().mine);
        QCOMPARE(phone.server.mistaken, 1);
        Q_EMIT phone.model->answer()->doneWanted();

        phone.ask();
        phone.type("482");
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"app.lock"_s);
        phone.pass(2min);
        QCOMPARE(phone.stage(), u"auth.request.expired"_s); // nothing is left to confirm
        Q_EMIT phone.model->answer()->doneWanted();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
    }

    void thePinGuardsItself()
    {
        Phone phone;
        phone.on();
        QVERIFY(World::wait(phone.phone->lock.setPin(crypto::passwordBytes(u"493817"_s))));
        Q_EMIT phone.model->openWanted(u"app.settings"_s);
        auto *settings = phone.model->settings();
        Q_EMIT settings->lockWanted(false);
        QCOMPARE(phone.stage(), u"app.lock"_s);
        Q_EMIT phone.model->backWanted();
        QCOMPARE(phone.stage(), u"app.settings"_s);
        QVERIFY(phone.phone->lock.isOn());
        Q_EMIT settings->changePinWanted();
        phone.pin("111112");
        Phone::until([&] { return !phone.model->lock()->error().isEmpty(); });
        QCOMPARE(phone.stage(), u"app.lock"_s);
        phone.pin("493817");
        Phone::until([&] { return phone.stage() == u"app.lock.new"; });
        phone.pin("271828");
        phone.pin("271828");
        Phone::until([&] { return phone.stage() == u"app.settings"; });
        Q_EMIT settings->biometricsWanted(true);
        QCOMPARE(phone.stage(), u"app.lock"_s);
        phone.pin("271828");
        Phone::until([&] { return phone.model->settings()->settings().biometrics; });
        Q_EMIT settings->lockWanted(false);
        phone.pin("271828");
        Phone::until([&] { return !phone.phone->lock.isOn(); });
        QCOMPARE(phone.stage(), u"app.settings"_s);
    }

    void underTheLockNothingShows()
    {
        Phone phone;
        phone.server.givesCodes = false;
        phone.on();
        QVERIFY(World::wait(phone.phone->lock.setPin(crypto::passwordBytes(u"493817"_s))));
        phone.linkByCode();
        const auto id = phone.phone->links.all().first()->id();
        phone.phone->lock.lock();
        QCOMPARE(phone.stage(), u"app.lock"_s);
        // Whatever asks for another page meanwhile: the system's back, a service's answer that came late, a link from
        // outside.
        Q_EMIT phone.model->accounts()->openWanted(id.toText());
        Q_EMIT phone.model->openWanted(u"auth.link.codes"_s);
        Q_EMIT phone.model->answer()->doneWanted();
        Q_EMIT phone.model->backWanted();
        Q_EMIT phone.model->codes()->keptWanted();
        QCOMPARE(phone.stage(), u"app.lock"_s);
        phone.server.device->revoked = protocol::RevokeReason::RemovedOnWeb;
        phone.pass(app::PollEvery);
        QCOMPARE(phone.stage(), u"app.lock"_s);
        phone.pin("493817");
        Phone::until([&] { return phone.stage() != u"app.lock"; });
    }

    void removedOnTheWeb()
    {
        Phone phone;
        phone.linked();
        phone.server.device->revoked = protocol::RevokeReason::RemovedOnWeb;
        phone.pass(app::PollEvery);
        QCOMPARE(phone.stage(), u"auth.account.removed"_s);
        QCOMPARE(phone.model->removed()->removed().account, u"Studio Quai"_s);
        QVERIFY(!phone.model->removed()->removed().twoStepOn);
        QCOMPARE(phone.model->accounts()->total(), 0);
        Q_EMIT phone.model->removed()->okWanted();
        QCOMPARE(phone.stage(), u"auth.welcome"_s);
    }

    void offlineShowsCodesInTheList()
    {
        Phone phone;
        phone.linked();
        QVERIFY(!phone.model->accounts()->anyCode());
        phone.server.up = false;
        phone.pass(3s);
        QVERIFY(phone.model->accounts()->banners().offline);
        QVERIFY(phone.model->accounts()->anyCode());
        phone.server.up = true;
        phone.pass(3s);
        QVERIFY(!phone.model->accounts()->banners().offline);
        QVERIFY(!phone.model->accounts()->anyCode());
    }

    void theAccountItself()
    {
        Phone phone;
        phone.linked();
        const auto id
            = phone.model->accounts()->data(phone.model->accounts()->index(0), viewmodel::AccountsModel::Id).toString();
        Q_EMIT phone.model->accounts()->openWanted(id);
        QCOMPARE(phone.stage(), u"auth.account"_s);
        QCOMPARE(phone.model->account()->now().code.size(), 6);
        QCOMPARE(phone.model->account()->detail().storage, u"software"_s);
        Q_EMIT phone.model->account()->copyWanted();
        QCOMPARE(phone.clipboard.held, phone.model->account()->now().code);
        QCOMPARE(phone.model->toast()->toast(), Toast::CodeCopied);
        phone.pass(30s);
        QVERIFY(phone.clipboard.held.isEmpty());
        Q_EMIT phone.model->account()->testWanted();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.push.test"_s);
        QCOMPARE(phone.model->pushTest()->test().state, viewmodel::TestState::Passed);
        Q_EMIT phone.model->pushTest()->doneWanted();
        QCOMPARE(phone.stage(), u"auth.account"_s);
        QCOMPARE(phone.model->account()->detail().push, viewmodel::Push::Ready);
    }

    void forgottenWithUndo()
    {
        Phone phone;
        phone.on();
        phone.presenter->openLink(u"otpauth://totp/Mail:lea?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Mail"_s);
        World::settle();
        const auto id
            = phone.model->accounts()->data(phone.model->accounts()->index(0), viewmodel::AccountsModel::Id).toString();
        Q_EMIT phone.model->accounts()->openWanted(id);
        Q_EMIT phone.model->account()->forgetWanted();
        World::settle();
        QCOMPARE(phone.model->accounts()->total(), 0);
        QCOMPARE(phone.model->toast()->toast(), Toast::AccountForgotten);
        Q_EMIT phone.model->toast()->actionWanted();
        World::settle();
        QCOMPARE(phone.model->accounts()->total(), 1);
    }

    void aStoppedPhoneIsSaid()
    {
        Phone phone;
        phone.linked();
        QVERIFY(phone.model->accounts()->banners().stopped.isEmpty());
        phone.server.suspended = {u"Old phone"_s};
        phone.pass(app::PollEvery);
        QCOMPARE(phone.model->accounts()->banners().stopped, QStringList{u"Old phone"_s});
        QCOMPARE(phone.model->accounts()->banners().stoppedOf, u"Studio Quai"_s);
        Q_EMIT phone.model->accounts()->stoppedWanted();
        QCOMPARE(phone.shell.opened.last(), QUrl(u"https://id.example.org/2fa"_s));
        Q_EMIT phone.model->accounts()->openWanted(phone.link()->id().toText());
        QCOMPARE(phone.model->account()->detail().stopped, QStringList{u"Old phone"_s});
        phone.server.suspended.clear();
        phone.pass(app::PollEvery);
        QVERIFY(phone.model->accounts()->banners().stopped.isEmpty());
    }

    void thePageSaysWhetherAnybodyIsAsked()
    {
        Phone phone;
        phone.unlock.available = false;
        phone.on();
        Q_EMIT phone.model->addKey()->linkWanted(phone.server.offer());
        World::settle();
        QCOMPARE(phone.stage(), u"auth.link.authorise"_s);
        QVERIFY(!phone.model->link()->link().guarded);
        phone.unlock.available = true;
        phone.unlock.recognises = false;
        phone.pass(1s);
        QVERIFY(phone.model->link()->link().guarded);
        Q_EMIT phone.model->link()->authoriseWanted({});
        World::settle();
        QCOMPARE(
            phone.model->link()->error(), say(viewmodel::Trouble{.problem = viewmodel::Problem::NotProven}).text());
        QCOMPARE(phone.server.devices, 0);
    }

    void removedAccountsComeBackOrGoForGood()
    {
        Phone phone;
        phone.on();
        for (const auto &name : {u"Mail"_s, u"Shop"_s})
            phone.presenter->openLink(
                u"otpauth://totp/%1:lea?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%1"_s.arg(name));
        World::settle();
        const auto forgetFirst = [&] {
            const auto *list = phone.model->accounts();
            Q_EMIT phone.model->accounts()->openWanted(
                list->data(list->index(0), viewmodel::AccountsModel::Id).toString());
            Q_EMIT phone.model->account()->forgetWanted();
            World::settle();
            Q_EMIT phone.model->toast()->gone();
        };
        forgetFirst();
        forgetFirst();
        QCOMPARE(phone.stage(), u"auth.accounts"_s); // not the welcome: what was removed is found from here
        auto *trash = phone.model->trash();
        QCOMPARE(trash->count(), 2);
        const auto cell = [&](int row, int role) { return trash->data(trash->index(row), role); };
        QCOMPARE(cell(0, viewmodel::TrashModel::DaysLeft).toInt(), 30);

        Q_EMIT phone.model->openWanted(u"app.settings"_s);
        Q_EMIT trash->showWanted();
        QCOMPARE(phone.stage(), u"auth.accounts.removed"_s);
        const auto shop = cell(0, viewmodel::TrashModel::Name).toString();
        Q_EMIT trash->putBackWanted(cell(0, viewmodel::TrashModel::Id).toString());
        World::settle();
        QCOMPARE(phone.model->toast()->text(), shop + u" is back"_s);
        QCOMPARE(trash->count(), 1);
        QCOMPARE(phone.model->accounts()->total(), 1);
        Q_EMIT trash->deleteWanted(cell(0, viewmodel::TrashModel::Id).toString());
        World::settle();
        QCOMPARE(phone.model->toast()->toast(), Toast::AccountDeleted);
        QCOMPARE(trash->count(), 0);
        QCOMPARE(phone.stage(), u"auth.accounts.removed"_s);
        Q_EMIT phone.model->backWanted();
        QCOMPARE(phone.stage(), u"app.settings"_s); // where it was opened
    }

    void filesThatCannotBeUsed()
    {
        Phone phone;
        phone.linked();
        phone.off();
        const auto good = phone.storage.current[u"vault"_s];
        phone.storage.current[u"vault"_s] = "nonsense";
        phone.on();
        QCOMPARE(phone.stage(), u"app.fault"_s);
        QVERIFY(phone.model->fault()->canRestore());
        QVERIFY(phone.model->fault()->canStartOver());
        Q_EMIT phone.model->fault()->restoreWanted();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
        QVERIFY(!phone.model->accounts()->banners().notice.isEmpty()); // it is an older one
        phone.off();
        phone.storage.taken = true;
        phone.on();
        QCOMPARE(phone.stage(), u"app.fault"_s);
        QVERIFY(!phone.model->fault()->canRestore());
        QVERIFY(!phone.model->fault()->canStartOver());
        phone.storage.taken = false;
        Q_EMIT phone.model->fault()->tryAgainWanted();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
    }
};

QTEST_MAIN(PresenterTest)
#include "presenter.moc"
