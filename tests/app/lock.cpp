#include "world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;
using fakes::World;

namespace {

crypto::SecretBytes pin(const char *digits)
{
    return crypto::SecretBytes::copyOf(digits);
}

} // namespace

class LockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void easyPins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"493817"_s << true;
        QTest::newRow("short") << u"49381"_s << false;
        QTest::newRow("all the same") << u"777777"_s << false;
        QTest::newRow("up") << u"345678"_s << false;
        QTest::newRow("down") << u"987654"_s << false;
    }
    void easyPins()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(app::Lock::check(text).has_value(), good);
    }

    void onlyThePinOpens()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(World::wait(world.phone->lock.setPin(pin("493817"))));
        world.kill();
        QVERIFY(world.start());
        QVERIFY(world.phone->lock.isLocked());
        QVERIFY(!world.phone->accounts.isOpen());
        QVERIFY(!World::wait(world.phone->accounts.openWithKeyStore())); // that way is closed
        QCOMPARE(World::wait(world.phone->lock.unlock(pin("111111"))).error().fault, Fault::WrongKey);
        QVERIFY(world.phone->lock.isLocked());
        QVERIFY(World::wait(world.phone->lock.unlock(pin("493817"))));
        QVERIFY(world.phone->accounts.isOpen());
        QVERIFY(!world.phone->lock.isLocked());
        QVERIFY(World::wait(world.phone->lock.removePin()));
        world.kill();
        QVERIFY(world.start());
        QVERIFY(world.phone->accounts.isOpen());
    }

    void aPinThatCouldNotBeSavedNeverCounts()
    {
        World world;
        QVERIFY(world.start());
        world.storage.writeFault = Fault::Unavailable;
        QCOMPARE(World::wait(world.phone->lock.setPin(pin("493817"))).error().fault, Fault::Unavailable);
        QVERIFY(!world.phone->lock.isOn());
        world.storage.writeFault.reset();
        QVERIFY(World::wait(world.phone->accounts.save())); // what comes later does not bring it
        world.kill();
        QVERIFY(world.start());
        QVERIFY(world.phone->accounts.isOpen());

        QVERIFY(World::wait(world.phone->lock.setPin(pin("493817"))));
        world.storage.writeFault = Fault::Unavailable;
        QVERIFY(!World::wait(world.phone->lock.setPin(pin("271828"))));
        QVERIFY(!World::wait(world.phone->lock.setBiometrics(true)));
        QVERIFY(!World::wait(world.phone->lock.removePin()));
        QVERIFY(world.phone->lock.isOn());
        QVERIFY(!world.phone->accounts.hasKeyStore()); // and no other way in was left behind
        world.storage.writeFault.reset();
        QVERIFY(World::wait(world.phone->accounts.save()));
        world.kill();
        QVERIFY(world.start());
        QVERIFY(world.phone->lock.isLocked());
        QVERIFY(!World::wait(world.phone->accounts.openWithKeyStore()));
        QCOMPARE(World::wait(world.phone->lock.unlock(pin("271828"))).error().fault, Fault::WrongKey);
        QVERIFY(World::wait(world.phone->lock.unlock(pin("493817"))));
    }

    void anOldWayOpensNoFile()
    {
        World world;
        QVERIFY(world.start());
        const auto opens = [](const QByteArray &file, const char *text) {
            return vault::LockedVault::read(file)->openWithPassword(pin(text)).has_value();
        };
        const auto ways = [&](const QByteArray &file) { return vault::LockedVault::read(file)->ways(); };
        QVERIFY(World::wait(world.phone->lock.setPin(pin("493817"))));
        for (const auto &file : {world.storage.current[u"vault"_s], world.storage.previous[u"vault"_s]}) {
            QCOMPARE(ways(file).size(), 1);
            QVERIFY(opens(file, "493817")); // and not without it
        }
        QVERIFY(World::wait(world.phone->lock.setPin(pin("271828"))));
        for (const auto &file : {world.storage.current[u"vault"_s], world.storage.previous[u"vault"_s]}) {
            QVERIFY(opens(file, "271828"));
            QVERIFY(!opens(file, "493817"));
        }
    }

    void waitsGrowAndSurviveARestart()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(World::wait(world.phone->lock.setPin(pin("493817"))));
        world.kill();
        QVERIFY(world.start());
        for (int wrong = 0; wrong < app::Lock::FreeTries; ++wrong) {
            QCOMPARE(world.phone->lock.waitLeft(), 0s);
            QCOMPARE(World::wait(world.phone->lock.unlock(pin("000000"))).error().fault, Fault::WrongKey);
        }
        QCOMPARE(world.phone->lock.waitLeft(), 30s);
        QCOMPARE(World::wait(world.phone->lock.unlock(pin("493817"))).error().fault,
            Fault::Unavailable); // also the right one
        world.kill();
        QVERIFY(world.start());
        QCOMPARE(world.phone->lock.waitLeft(), 30s); // killing the app is no way around
        world.clock.advance(30s);
        QCOMPARE(World::wait(world.phone->lock.unlock(pin("000000"))).error().fault, Fault::WrongKey);
        QCOMPARE(world.phone->lock.waitLeft(), 60s);
        world.clock.advance(60s);
        QVERIFY(World::wait(world.phone->lock.unlock(pin("493817"))));
        world.phone->lock.lock();
        QCOMPARE(World::wait(world.phone->lock.unlock(pin("000000"))).error().fault, Fault::WrongKey);
        QCOMPARE(world.phone->lock.waitLeft(), 0s); // the right one forgets the wrong ones
    }

    void locksByItself()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(World::wait(world.phone->lock.setPin(pin("493817"))));
        world.phone->wentToBack();
        world.clock.advance(59s);
        world.phone->cameToFront();
        QVERIFY(!world.phone->lock.isLocked());
        world.phone->wentToBack();
        world.clock.advance(60s);
        world.phone->cameToFront();
        QVERIFY(world.phone->lock.isLocked());
        QVERIFY(world.phone->accounts.isOpen()); // so that a NO is possible
    }

    void withoutAPinNothingLocks()
    {
        World world;
        QVERIFY(world.start());
        world.phone->wentToBack();
        world.clock.advance(1h);
        world.phone->cameToFront();
        QVERIFY(!world.phone->lock.isLocked());
        QCOMPARE(World::wait(world.phone->lock.setBiometrics(true)).error().fault, Fault::Refused);
    }

    void biometrics()
    {
        World world;
        world.unlock.available = true;
        QVERIFY(world.start());
        QVERIFY(World::wait(world.phone->lock.setPin(pin("493817"))));
        QVERIFY(!world.phone->lock.canUseBiometrics());
        QVERIFY(World::wait(world.phone->lock.setBiometrics(true)));
        world.kill();
        QVERIFY(world.start());
        QVERIFY(world.phone->lock.isLocked());
        world.unlock.recognises = false;
        for (int tries = 0; tries < 3; ++tries)
            QCOMPARE(World::wait(world.phone->lock.unlockByBiometrics({})).error().fault, Fault::Refused);
        QVERIFY(!world.phone->lock.canUseBiometrics()); // three times wrong: the PIN
        QCOMPARE(World::wait(world.phone->lock.unlockByBiometrics({})).error().fault, Fault::Unavailable);
        QVERIFY(World::wait(world.phone->lock.unlock(pin("493817"))));
        world.phone->lock.lock();
        world.unlock.recognises = true;
        QVERIFY(World::wait(world.phone->lock.unlockByBiometrics({})));
        QVERIFY(World::wait(world.phone->lock.setBiometrics(false)));
        world.kill();
        QVERIFY(world.start());
        QVERIFY(!world.phone->lock.canUseBiometrics());
    }

    void noIsPossibleWhileLocked()
    {
        World world;
        world.linkUp();
        QVERIFY(World::wait(world.phone->lock.setPin(pin("493817"))));
        world.phone->lock.lock();
        world.server.ask();
        world.pass(app::PollEvery);
        world.phone->approvals.noToOldest();
        World::settle();
        QCOMPARE(world.server.requests.first().outcome, protocol::Outcome::Denied);
    }
};

QTEST_GUILESS_MAIN(LockTest)
#include "lock.moc"
