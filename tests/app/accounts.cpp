#include "world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;
using fakes::World;

namespace {

otp::OtpAuth auth(const QString &issuer, const QString &name, const char *seed = "12345678901234567890")
{
    return {.issuer = issuer, .name = name, .params = {}, .seed = crypto::SecretBytes::copyOf(seed)};
}

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstStartMakesAVault()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.phone->accounts.isOpen());
        QVERIFY(world.storage.current.contains(u"vault"_s));
        QVERIFY(!world.phone->lock.isLocked());
    }

    void addedAccountsAreThereAgain()
    {
        World world;
        QVERIFY(world.start());
        const auto added = World::wait(world.phone->accounts.add(auth(u"Mail"_s, u"lea"_s)));
        QVERIFY(added && !added->updated);
        world.kill();
        QVERIFY(world.start());
        QCOMPARE(world.phone->accounts.entries().size(), 1);
        QCOMPARE(world.phone->accounts.entries().first().issuer, u"Mail"_s);
        // RFC 6238's seed, at the world's time: the code is the core's.
        const auto now = world.phone->codes.now(added->id);
        QVERIFY(now);
        QCOMPARE(now->code.size(), 6);
    }

    void twiceTheSameUpdates()
    {
        World world;
        QVERIFY(world.start());
        const auto first = World::wait(world.phone->accounts.add(auth(u"Mail"_s, u"lea"_s)));
        const auto before = world.phone->codes.now(first->id)->code;
        const auto again = World::wait(world.phone->accounts.add(auth(u"Mail"_s, u"lea"_s, "another seed of 20 b")));
        QVERIFY(again && again->updated);
        QCOMPARE(again->id, first->id);
        QCOMPARE(world.phone->accounts.entries().size(), 1);
        QVERIFY(world.phone->codes.now(first->id)->code != before);
    }

    void aFullDiskLosesNothing()
    {
        World world;
        QVERIFY(world.start());
        const auto first = World::wait(world.phone->accounts.add(auth(u"Mail"_s, u"lea"_s)));
        const auto code = world.phone->codes.now(first->id)->code;
        const auto file = world.storage.current[u"vault"_s];
        world.storage.writeFault = Fault::Unavailable;
        QCOMPARE(World::wait(world.phone->accounts.add(auth(u"Shop"_s, u"lea"_s))).error().fault, Fault::Unavailable);
        QCOMPARE(
            World::wait(world.phone->accounts.add(auth(u"Mail"_s, u"lea"_s, "another seed of 20 b"))).error().fault,
            Fault::Unavailable);
        QCOMPARE(world.phone->accounts.entries().size(), 1);
        QCOMPARE(world.phone->codes.now(first->id)->code, code); // the old seed is back
        QCOMPARE(world.storage.current[u"vault"_s], file);
        world.storage.writeFault.reset();
        QVERIFY(World::wait(world.phone->accounts.add(auth(u"Shop"_s, u"lea"_s))));
    }

    void theTrashKeepsFor30Days()
    {
        World world;
        QVERIFY(world.start());
        const auto id = World::wait(world.phone->accounts.add(auth(u"Mail"_s, u"lea"_s)))->id;
        QVERIFY(World::wait(world.phone->accounts.forget(id)));
        QVERIFY(world.phone->accounts.entries().isEmpty());
        QVERIFY(World::wait(world.phone->accounts.takeBack(id)));
        QCOMPARE(world.phone->accounts.entries().size(), 1);
        QVERIFY(World::wait(world.phone->accounts.forget(id)));
        world.clock.advance(29 * 24h);
        world.kill();
        QVERIFY(world.start());
        QVERIFY(World::wait(world.phone->accounts.takeBack(id)));
        QVERIFY(World::wait(world.phone->accounts.forget(id)));
        world.clock.advance(31 * 24h);
        world.kill();
        QVERIFY(world.start());
        QCOMPARE(World::wait(world.phone->accounts.takeBack(id)).error().fault, Fault::NotFound);
    }

    void theTrashIsListed()
    {
        World world;
        QVERIFY(world.start());
        auto &accounts = world.phone->accounts;
        const auto mail = World::wait(accounts.add(auth(u"Mail"_s, u"lea"_s)))->id;
        const auto shop = World::wait(accounts.add(auth(u"Shop"_s, u"lea"_s)))->id;
        QVERIFY(accounts.trash().isEmpty());
        QVERIFY(World::wait(accounts.forget(mail)));
        world.clock.advance(24h);
        QVERIFY(World::wait(accounts.forget(shop)));
        QCOMPARE(accounts.trash().size(), 2);
        QCOMPARE(accounts.trash().first().id, shop); // the last one first
        QCOMPARE(accounts.trashedFor(accounts.trash().first()).count(), 30);
        QCOMPARE(accounts.trashedFor(accounts.trash().last()).count(), 29);
        world.clock.advance(29 * 24h - 1h);
        QCOMPARE(accounts.trashedFor(accounts.trash().last()).count(), 1); // the last day has begun
        world.clock.advance(1h);
        QCOMPARE(accounts.trash().size(), 1); // over, though the app still runs
        QVERIFY(World::wait(accounts.takeBack(shop)));
        QVERIFY(accounts.trash().isEmpty());
    }

    void droppedForGood()
    {
        World world;
        QVERIFY(world.start());
        auto &accounts = world.phone->accounts;
        const auto id = World::wait(accounts.add(auth(u"Mail"_s, u"lea"_s)))->id;
        QCOMPARE(World::wait(accounts.drop(id)).error().fault, Fault::Refused); // not removed first
        QVERIFY(World::wait(accounts.forget(id)));
        world.storage.writeFault = Fault::Unavailable;
        QCOMPARE(World::wait(accounts.drop(id)).error().fault, Fault::Unavailable);
        QCOMPARE(accounts.trash().size(), 1); // not on the disk, so not at all
        const auto back = accounts.trash().first().id;
        QCOMPARE(World::wait(accounts.takeBack(back)).error().fault, Fault::Unavailable);
        QCOMPARE(accounts.trash().size(), 1);
        world.storage.writeFault.reset();
        QVERIFY(accounts.secret(back, vault::SecretName::Seed));
        QVERIFY(World::wait(accounts.drop(back)));
        QVERIFY(accounts.trash().isEmpty());
        world.kill();
        QVERIFY(world.start());
        QVERIFY(world.phone->accounts.trash().isEmpty());
    }

    void orderByHandNameUseAndPins()
    {
        World world;
        QVERIFY(world.start());
        auto &accounts = world.phone->accounts;
        QList<vault::EntryId> ids;
        for (const auto &name : {u"Delta"_s, u"Alpha"_s, u"Charlie"_s})
            ids.append(World::wait(accounts.add(auth(name, {})))->id);
        const auto names = [&](app::Accounts::Order order) {
            QStringList list;
            for (const auto &entry : accounts.entries(order))
                list.append(entry.issuer.left(1));
            return list.join(QString());
        };
        QCOMPARE(names(app::Accounts::Order::ByHand), u"DAC"_s);
        QCOMPARE(names(app::Accounts::Order::ByName), u"ACD"_s);
        world.clock.advance(1s);
        QVERIFY(World::wait(accounts.used(ids[2])));
        QCOMPARE(names(app::Accounts::Order::ByUse), u"CDA"_s);
        QVERIFY(World::wait(accounts.move(ids[2], 0)));
        QCOMPARE(names(app::Accounts::Order::ByHand), u"CDA"_s);
        QVERIFY(World::wait(accounts.move(ids[2], 99)));
        QCOMPARE(names(app::Accounts::Order::ByHand), u"DAC"_s);
        QVERIFY(World::wait(accounts.pin(ids[1], true)));
        QCOMPARE(names(app::Accounts::Order::ByName), u"ACD"_s);
        QCOMPARE(names(app::Accounts::Order::ByHand), u"ADC"_s);
    }

    void hotpCountsBeforeItShows()
    {
        World world;
        QVERIFY(world.start());
        auto counted = auth(u"Bank"_s, u"lea"_s);
        counted.params.kind = otp::Kind::Hotp;
        const auto id = World::wait(world.phone->accounts.add(counted))->id;
        QCOMPARE(*World::wait(world.phone->codes.next(id)), u"755224"_s); // RFC 4226, appendix D
        QCOMPARE(*World::wait(world.phone->codes.next(id)), u"287082"_s);
        world.storage.writeFault = Fault::Broken;
        QVERIFY(!World::wait(world.phone->codes.next(id)));
        world.storage.writeFault.reset();
        world.kill();
        QVERIFY(world.start());
        QCOMPARE(*World::wait(world.phone->codes.next(id)), u"359152"_s);
    }

    void aSecondCopyIsRefused()
    {
        World world;
        world.storage.taken = true;
        QCOMPARE(world.start().error().fault, Fault::Refused);
        QVERIFY(world.storage.current.isEmpty());
    }

    void filesThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("fault");
        QTest::newRow("empty") << u"empty"_s << int(Fault::Malformed);
        QTest::newRow("truncated") << u"truncated"_s << int(Fault::Malformed);
        QTest::newRow("foreign") << u"foreign"_s << int(Fault::Malformed);
        QTest::newRow("flipped") << u"flipped"_s << -1; // what it is called depends on the bit
        QTest::newRow("another phone's") << u"other"_s << int(Fault::WrongKey);
    }
    void filesThatCannotBeUsed()
    {
        QFETCH(QString, how);
        QFETCH(int, fault);
        World world;
        QVERIFY(world.start());
        QVERIFY(World::wait(world.phone->accounts.add(auth(u"Mail"_s, u"lea"_s))));
        QVERIFY(World::wait(world.phone->accounts.add(auth(u"Shop"_s, u"lea"_s))));
        world.kill();
        auto &file = world.storage.current[u"vault"_s];
        if (how == u"empty")
            file.clear();
        else if (how == u"truncated")
            file.chop(20);
        else if (how == u"foreign")
            file = QByteArray(500, 'x');
        else if (how == u"flipped")
            file[file.size() / 2] = char(file[file.size() / 2] ^ 1);
        else {
            World another;
            QVERIFY(another.start());
            file = another.storage.current[u"vault"_s];
        }
        const auto bad = file;
        const auto started = world.start();
        QVERIFY(!started);
        if (fault >= 0)
            QCOMPARE(int(started.error().fault), fault);
        QCOMPARE(world.storage.current[u"vault"_s], bad); // never overwritten
        // The generation before is offered, and the bad file stays under another name.
        QVERIFY(*World::wait(world.phone->accounts.canRestore()));
        QVERIFY(World::wait(world.phone->accounts.restorePrevious()));
        QCOMPARE(world.storage.aside[u"vault"_s], bad);
        world.kill();
        QVERIFY(world.start());
        QCOMPARE(world.phone->accounts.entries().size(), 1);
        QCOMPARE(world.phone->accounts.oddity(), app::Accounts::Oddity::Older); // and it is said that it is older
    }

    void startingOverKeepsTheOldFile()
    {
        World world;
        world.storage.current[u"vault"_s] = "not a vault";
        QVERIFY(!world.start());
        QVERIFY(World::wait(world.phone->accounts.startOver()));
        QCOMPARE(world.storage.aside[u"vault"_s], QByteArray("not a vault"));
        QVERIFY(world.phone->accounts.isOpen());
    }

    void anotherFileInItsPlaceIsNotOverwritten()
    {
        World world;
        QVERIFY(world.start());
        World another;
        QVERIFY(another.start());
        const auto foreign = another.storage.current[u"vault"_s];
        world.storage.current[u"vault"_s] = foreign;
        QCOMPARE(World::wait(world.phone->accounts.add(auth(u"Mail"_s, u"lea"_s))).error().fault, Fault::Refused);
        QCOMPARE(world.storage.current[u"vault"_s], foreign);
    }

    void anOlderFilePutBackIsNoticed()
    {
        World world;
        QVERIFY(world.start());
        const auto old = world.storage.current[u"vault"_s];
        QVERIFY(World::wait(world.phone->accounts.add(auth(u"Mail"_s, u"lea"_s))));
        world.kill();
        QVERIFY(world.start());
        QCOMPARE(world.phone->accounts.oddity(), app::Accounts::Oddity::None);
        world.kill();
        world.storage.current[u"vault"_s] = old;
        QVERIFY(world.start());
        QCOMPARE(world.phone->accounts.oddity(), app::Accounts::Oddity::Older);
    }

    void preferencesSurviveAndNonsenseDoesNotStop()
    {
        World world;
        QVERIFY(world.start());
        auto preferences = world.phone->settings.get();
        preferences.language = u"de"_s;
        preferences.theme = app::Preferences::Theme::Dark;
        preferences.order = app::Preferences::Order::ByUse;
        QVERIFY(World::wait(world.phone->settings.set(preferences)));
        world.kill();
        QVERIFY(world.start());
        QCOMPARE(world.phone->settings.get(), preferences);
        world.kill();
        world.storage.current[u"settings"_s] = "{]";
        QVERIFY(world.start());
        QCOMPARE(world.phone->settings.get(), app::Preferences());
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts.moc"
