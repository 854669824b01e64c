#include "world.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;
using fakes::World;
using Stage = app::Linking::Stage;

class LinkingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byCode()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.phone->linking.take(world.server.offer()));
        QCOMPARE(world.phone->linking.stage(), Stage::Authorise);
        QCOMPARE(world.phone->linking.origin(), world.server.origin);
        world.phone->linking.authorise(u"Lea's phone"_s);
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Confirm);
        QCOMPARE(world.link()->record().digits, u"048291"_s);
        QCOMPARE(world.phone->linking.confirmLeft(), 5min);
        QCOMPARE(world.server.device->enrol.deviceName, u"Lea's phone"_s);
        const auto own = app::readPreferences(app::encode(world.phone->settings.get()))->installation;
        QCOMPARE(own.size(), 32);
        QCOMPARE(world.server.device->enrol.installation,
            protocol::installationId(
                crypto::SecretBytes::copyOf(own), protocol::keyHash(world.server.key.publicKey())));
        QCOMPARE(world.phone->settings.installation().reveal().toByteArray(), own); // made once
        // Nothing of value before the digits are typed.
        QVERIFY(!world.phone->codes.now(world.link()->id()));
        world.server.confirm();
        world.pass(app::PollEvery);
        QCOMPARE(world.phone->linking.stage(), Stage::Done);
        QVERIFY(world.server.device->seedKept);
        QCOMPARE(world.phone->codes.now(world.link()->id())->code.size(), 6);
        QCOMPARE(world.phone->backupCodes.show(world.link()->id())->size(), 10);
    }

    void theNewKeySignsForWhoIsHere()
    {
        World world;
        world.unlock.waits = true;
        QVERIFY(world.start());
        auto &linking = world.phone->linking;
        const auto authorise = [&] {
            linking.authorise({});
            World::settle();
        };
        QVERIFY(linking.take(world.server.offer()));
        authorise();
        QCOMPARE(world.unlock.asked, 1);
        QVERIFY(linking.isBusy());
        QCOMPARE(world.server.devices, 0); // nothing leaves before the finger
        world.unlock.answer(base::fail(Fault::Refused, {}));
        World::settle();
        QCOMPARE(linking.trouble()->where, app::LinkTrouble::Where::Proof);
        QVERIFY(!linking.isBusy());
        QCOMPARE(linking.stage(), Stage::Authorise);
        QCOMPARE(world.server.devices, 0);

        authorise();
        linking.cancel(); // while the finger is awaited
        world.unlock.answer({});
        World::settle();
        QCOMPARE(world.server.devices, 0);
        QCOMPARE(linking.stage(), Stage::Nothing);

        QVERIFY(linking.take(world.server.offer()));
        authorise();
        world.unlock.answer({});
        World::settle();
        QCOMPARE(linking.stage(), Stage::Confirm);
        QCOMPARE(world.server.devices, 1);
    }

    void theNewKeySignsAfterThePin()
    {
        World world;
        world.unlock.available = false;
        QVERIFY(world.start());
        QVERIFY(World::wait(world.phone->lock.setPin(crypto::SecretBytes::copyOf("493817"))));
        QSignalSpy asked(&world.phone->lock, &app::Lock::pinWanted);
        QVERIFY(world.phone->linking.take(world.server.offer()));
        world.phone->linking.authorise({});
        World::settle();
        QCOMPARE(asked.size(), 1);
        world.phone->lock.giveUp();
        World::settle();
        QVERIFY(!world.phone->linking.trouble()); // the person turned away: nothing went wrong
        QVERIFY(!world.phone->linking.isBusy());
        world.phone->linking.authorise({});
        World::settle();
        QVERIFY(World::wait(world.phone->lock.confirm(crypto::SecretBytes::copyOf("493817"))));
        QCOMPARE(world.phone->linking.stage(), Stage::Confirm);
    }

    void aPhoneThatCannotAskSaysSo()
    {
        World world;
        world.unlock.available = false;
        QVERIFY(world.start());
        QVERIFY(!world.phone->lock.canProve());
        QVERIFY(world.phone->linking.take(world.server.offer()));
        world.phone->linking.authorise({});
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Confirm);
    }

    void wrongOffers()
    {
        World world;
        QVERIFY(world.start());
        QCOMPARE(world.phone->linking.take(u"otpauth://totp/x?secret=AAAA"_s).error().fault, Fault::NotFound);
        auto http = world.server.offer().replace(u"https"_s, u"http"_s);
        QCOMPARE(world.phone->linking.take(http).error().fault, Fault::Refused);
        QCOMPARE(world.phone->linking.stage(), Stage::Nothing);
    }

    void anotherKeyThanTheOffer()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.phone->linking.take(world.server.offer()));
        world.server.forger = crypto::Ed25519Private::generate();
        world.phone->linking.authorise({});
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Authorise);
        QCOMPARE(world.phone->linking.trouble()->error.fault, Fault::WrongKey);
        QCOMPARE(world.keyStore.erased.size(), 2); // both keys are gone
        QVERIFY(world.phone->accounts.entries().isEmpty());
    }

    void aUsedCode()
    {
        World world;
        QVERIFY(world.start());
        const auto old = world.server.offer();
        world.server.offer();
        QVERIFY(world.phone->linking.take(old));
        world.phone->linking.authorise({});
        World::settle();
        QCOMPARE(world.phone->linking.trouble()->error.fault, Fault::Expired);
        QCOMPARE(world.phone->linking.trouble()->problem->code, u"used"_s);
        QCOMPARE(world.keyStore.erased.size(), 2);
    }

    void aLostAnswerMakesNoSecondDevice()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.phone->linking.take(world.server.offer()));
        world.server.losesAnswers = true;
        world.phone->linking.authorise({});
        World::settle();
        QCOMPARE(world.phone->linking.trouble()->error.fault, Fault::Unavailable);
        world.server.losesAnswers = false;
        world.phone->linking.authorise({});
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Confirm);
        QCOMPARE(world.server.devices, 1);
    }

    void aFullDiskAndThenSpace()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.phone->linking.take(world.server.offer()));
        world.storage.writeFault = Fault::Unavailable;
        world.phone->linking.authorise({});
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Authorise);
        world.storage.writeFault.reset();
        world.phone->linking.authorise({});
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Confirm);
        QCOMPARE(world.server.devices, 1);
    }

    void cancelErases()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.phone->linking.take(world.server.offer()));
        world.phone->linking.authorise({});
        World::settle();
        world.phone->linking.cancel();
        World::settle();
        QVERIFY(world.phone->accounts.entries().isEmpty());
        QCOMPARE(world.keyStore.erased.size(), 2);
        QCOMPARE(world.phone->linking.stage(), Stage::Nothing);
    }

    void revokedWhileTheDigitsShow()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.phone->linking.take(world.server.offer()));
        world.phone->linking.authorise({});
        World::settle();
        QSignalSpy removed(&world.phone->links, &app::Links::removed);
        QSignalSpy ended(&world.phone->linking, &app::Linking::ended);
        world.server.device->revoked
            = protocol::RevokeReason::RemovedOnWeb; // how a Manager answers a link that ran out
        world.pass(app::PollEvery);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(world.phone->linking.stage(), Stage::Nothing);
        QVERIFY(world.phone->accounts.entries().isEmpty());
        QCOMPARE(removed.size(), 0); // it never was an account
    }

    void killedWhileTheDigitsShow()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.phone->linking.take(world.server.offer()));
        world.phone->linking.authorise({});
        World::settle();
        world.kill();
        QVERIFY(world.start());
        world.phone->linking.resume(world.link());
        QCOMPARE(world.phone->linking.stage(), Stage::Confirm);
        QCOMPARE(world.link()->record().digits, u"048291"_s);
        world.server.confirm();
        world.pass(app::PollEvery);
        QCOMPARE(world.phone->linking.stage(), Stage::Done);
    }

    void theManagerForgetsAPendingOne()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.phone->linking.take(world.server.offer()));
        world.phone->linking.authorise({});
        World::settle();
        world.server.device.reset();
        world.pass(app::PollEvery);
        QVERIFY(world.phone->accounts.entries().isEmpty());
        QCOMPARE(world.phone->linking.stage(), Stage::Nothing);
    }

    void here()
    {
        World world;
        world.server.pendingFirst = false;
        QVERIFY(world.start());
        world.phone->linking.startSignIn();
        QCOMPARE(world.phone->linking.stage(), Stage::SignIn);
        world.phone->linking.signIn(u"lea@example.org"_s, crypto::SecretBytes::copyOf("wrong"));
        World::settle();
        QCOMPARE(world.phone->linking.trouble()->problem->code, u"no-match"_s);
        world.phone->linking.signIn(u"lea@example.org"_s, crypto::SecretBytes::copyOf("correct horse"));
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Authorise);
        world.phone->linking.authorise({});
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Done);
        QCOMPARE(world.link()->record().state, protocol::DeviceState::Active);
    }

    void hereWithASecondStep()
    {
        World world;
        world.server.pendingFirst = false;
        world.server.asksSecond = true;
        QVERIFY(world.start());
        world.phone->linking.startSignIn();
        world.phone->linking.signIn(u"lea@example.org"_s, crypto::SecretBytes::copyOf("correct horse"));
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Second);
        QCOMPARE(world.phone->linking.methods().size(), 2);
        world.phone->linking.secondStep(u"000000"_s);
        World::settle();
        QCOMPARE(world.phone->linking.waitLeft(), 30s);
        world.phone->linking.secondStep(u"482913"_s); // too early: not even sent
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Second);
        world.clock.advance(30s);
        world.phone->linking.secondStep(u"482913"_s);
        World::settle();
        QCOMPARE(world.phone->linking.stage(), Stage::Authorise);
    }

    void anOriginKeepsItsKey()
    {
        World world;
        world.linkUp();
        world.server.key = crypto::Ed25519Private::generate();
        QCOMPARE(world.phone->linking.take(world.server.offer()).error().fault, Fault::WrongKey);
        world.phone->linking.startSignIn();
        world.phone->linking.signIn(u"lea@example.org"_s, crypto::SecretBytes::copyOf("correct horse"));
        World::settle();
        QCOMPARE(world.phone->linking.trouble()->error.fault, Fault::WrongKey);
        QCOMPARE(world.phone->linking.stage(), Stage::SignIn);
    }

    void twiceTheSameAccountReplaces()
    {
        World world;
        world.linkUp();
        const auto first = world.link()->id();
        QVERIFY(world.phone->linking.take(world.server.offer()));
        world.phone->linking.authorise({});
        World::settle();
        QCOMPARE(world.phone->links.all().size(), 2); // the old one works until the new one does
        world.server.confirm();
        world.pass(app::PollEvery);
        World::settle();
        QCOMPARE(world.phone->links.all().size(), 1);
        QVERIFY(world.link()->id() != first);
    }

    void serverTyped()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.phone->linking.setServer(u"ID.Example.org"_s));
        QCOMPARE(world.phone->linking.origin(), u"https://id.example.org"_s);
        QCOMPARE(world.phone->linking.setServer(u"http://id.example.org"_s).error().fault, Fault::Refused);
        QVERIFY(!world.phone->linking.setServer(u"https://a@b.example"_s));
        QCOMPARE(world.phone->linking.origin(), u"https://id.example.org"_s);
    }
};

QTEST_GUILESS_MAIN(LinkingTest)
#include "linking.moc"
