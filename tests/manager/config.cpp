#include "manager/config.h"
#include "core/crypto/random.h"
#include "core/protocol/answer.h"
#include "core/protocol/enrol.h"
#include "core/protocol/successor.h"
#include "manager/admin.h"
#include "manager/keys.h"
#include "manager/rotation.h"
#include "manager/rules/password.h"
#include "manager/store/audit.h"
#include "manager/waiters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/resource.h>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What a Manager is told and what it keeps beside its database.
class ConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySetting()
    {
        const auto config
            = readConfig("# ours\n data = /srv/kauth \nlisten=0.0.0.0:443\norigin = https://auth.example.org\n"
                         "name = Café\ncertificate = a.pem\ncertificate-key = a.key\nassets = /x\ndeveloper = "
                         "no\napproval = match\ncontact = help@example.org\n\n"
                         "[networks]\n10.20.0.0/16 = Lausanne office\n2001:db8::/32 = Vevey\n");
        QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
        QCOMPARE(config->data, u"/srv/kauth"_s);
        QCOMPARE(config->address, u"0.0.0.0"_s);
        QCOMPARE(config->port, 443);
        QCOMPARE(config->name, u"Café"_s);
        QCOMPARE(config->contact, u"help@example.org"_s);
        QCOMPARE(config->approval, protocol::Mode::Match);
        QCOMPARE(readConfig("approval = usual")->approval, protocol::Mode::Tap);
        QCOMPARE(readConfig("approval = strict")->approval, protocol::Mode::Strict);
        QCOMPARE(config->networks.size(), 2);
        QCOMPARE(config->networks[0].place, u"Lausanne office"_s);
        QVERIFY(check(*config));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown") << QByteArray("data = x\nlistne = 1:2") << u"line 2"_s;
        QTest::newRow("no value") << QByteArray("data") << u"line 1"_s;
        QTest::newRow("section") << QByteArray("[limits]") << u"line 1"_s;
        QTest::newRow("listen") << QByteArray("listen = here:99999") << u"line 1"_s;
        QTest::newRow("developer") << QByteArray("developer = maybe") << u"line 1"_s;
        QTest::newRow("approval") << QByteArray("approval = always") << u"line 1"_s;
        QTest::newRow("network") << QByteArray("[networks]\nhome = here") << u"line 2"_s;
        QTest::newRow("not UTF-8") << QByteArray("name = \xff") << u"UTF-8"_s;
    }

    void mistakesAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto config = readConfig(text);
        QVERIFY(!config);
        QCOMPARE(config.error().fault, base::Fault::Malformed);
        QVERIFY2(config.error().detail.contains(where), qPrintable(config.error().detail));
    }

    void listen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port"); // -1: refused
        QTest::newRow("both") << u"127.0.0.1:8080"_s << u"127.0.0.1"_s << 8080;
        QTest::newRow("port") << u"0"_s << u"localhost"_s << 0;
        QTest::newRow("v6") << u"[::1]:443"_s << u"::1"_s << 443;
        QTest::newRow("too big") << u"localhost:65536"_s << u"localhost"_s << -1;
        QTest::newRow("nothing") << u""_s << u"localhost"_s << -1;
    }

    void listen()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QFETCH(int, port);
        Config config;
        QCOMPARE(readListen(text, config).has_value(), port >= 0);
        QCOMPARE(config.address, address);
        if (port >= 0) {
            QCOMPARE(config.port, port);
        }
    }

    void whatCannotBeServed()
    {
        Config config;
        config.data = u"x"_s;
        QVERIFY(!check(config)); // no certificate
        config.developer = true;
        QVERIFY(check(config));
        config.origin = u"http://auth.example.org"_s; // plain HTTP beyond this machine
        QVERIFY(!check(config));
        config.origin = u"https://auth.example.org/"_s;
        QVERIFY(!check(config));
        config.origin = u"https://auth.example.org"_s;
        config.contact = QString(101, u'x');
        QVERIFY(!check(config));
        config.contact = u"help@example.org"_s;
        QVERIFY(check(config));
        config.certificate = u"a.pem"_s;
        QVERIFY(!check(config)); // without its key
    }

    void keysAreMadeOnceAndGuarded()
    {
        const QTemporaryDir folder;
        const auto made = loadKeys(folder.path(), false);
        QVERIFY(made);
        const auto again = loadKeys(folder.path(), true);
        QVERIFY(again);
        QCOMPARE(again->serverHash, made->serverHash);
        QVERIFY(again->rest == made->rest);
        QVERIFY(again->pepper == made->pepper);
        const QString rest = folder.filePath(u"rest.key"_s);
        QCOMPARE(QFile(rest).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
            QFile::Permissions());
        QVERIFY(QFile::setPermissions(rest, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(!loadKeys(folder.path(), true));
        QVERIFY(QFile::remove(rest));
        QVERIFY(!loadKeys(folder.path(), true)); // never a new one beside what the old one sealed
        QFile damaged(rest);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("short");
        damaged.close();
        QVERIFY(QFile::setPermissions(rest, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(loadKeys(folder.path(), true).error().fault, base::Fault::Malformed);
    }

    void aNewServerKey()
    {
        const QTemporaryDir folder;
        const auto now = base::fromUnixMilliseconds(1792000000000);
        const auto first = loadKeys(folder.path(), false);
        QVERIFY(first);
        const auto second = rotateServerKey(folder.path(), *first, now);
        const auto third = rotateServerKey(folder.path(), *second, now);
        QVERIFY(third);
        const auto again = loadKeys(folder.path(), true);
        QVERIFY(again);
        QCOMPARE(again->serverHash, third->serverHash);
        QVERIFY(again->rest == first->rest);
        QCOMPARE(again->everyServerKey(),
            (QList{first->server.publicKey(), second->server.publicKey(), third->server.publicKey()}));
        QVERIFY(protocol::readSuccessor(again->earlier[0].successor, first->server.publicKey()));
        // What the first key signed is signed anew; what nobody of us signed stays as it is.
        const protocol::Ack ack{
            crypto::newId<protocol::DeviceId>(), QByteArray(32, 'h'), protocol::Outcome::Approved, now};
        const QByteArray old = protocol::sign(ack, first->server);
        QCOMPARE(again->renewed(old), protocol::sign(ack, third->server));
        QCOMPARE(again->renewed(again->renewed(old)), again->renewed(old));
        const QByteArray foreign = protocol::sign(ack, crypto::Ed25519Private::generate());
        QCOMPARE(again->renewed(foreign), foreign);
        // The first private half is in no file any more.
        QFile file(folder.filePath(u"server.key"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(first->server.toBytes().reveal().toByteArray()));
    }

    void anEarlierServerKeyCannotBeMadeUp()
    {
        const QTemporaryDir folder;
        const auto now = base::fromUnixMilliseconds(1792000000000);
        const auto keys = loadKeys(folder.path(), false);
        QVERIFY(keys);
        const auto thief = crypto::Ed25519Private::generate();
        const auto other = crypto::Ed25519Private::generate();
        for (const QByteArray &line :
            {protocol::succeed(thief, other, now) + '\n', QByteArray("nonsense\n"), QByteArray("half")}) {
            QFile file(folder.filePath(u"server.key"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(keys->server.toBytes().reveal().toByteArray() + line);
            file.close();
            QCOMPARE(loadKeys(folder.path(), true).error().fault, base::Fault::Malformed);
        }
    }

    void aChangeOfKeysNeedsTheFolderAlone()
    {
        const QTemporaryDir folder;
        {
            const auto serving = FolderLock::take(folder.path(), FolderLock::Kind::Shared);
            QVERIFY(serving && FolderLock::take(folder.path(), FolderLock::Kind::Shared));
            QCOMPARE(FolderLock::take(folder.path(), FolderLock::Kind::Alone).error().fault, base::Fault::Refused);
        }
        const auto alone = FolderLock::take(folder.path(), FolderLock::Kind::Alone);
        QVERIFY(alone);
        QVERIFY(!FolderLock::take(folder.path(), FolderLock::Kind::Shared));
    }

    void aFullDiskAtTheFirstStartIsOnlyAFirstStartAgain_data()
    {
        QTest::addColumn<int>("room"); // bytes a file can grow to
        QTest::newRow("nothing") << 0;
        QTest::newRow("half a key") << 16;
        QTest::newRow("one key, half the other") << 48;
    }

    void aFullDiskAtTheFirstStartIsOnlyAFirstStartAgain()
    {
        QFETCH(int, room);
        const QTemporaryDir folder;
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit had{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &had), 0);
        const rlimit full{rlim_t(room), had.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto failed = loadKeys(folder.path(), false);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &had), 0);
        std::signal(SIGXFSZ, before);
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, base::Fault::Broken);
        const auto made = loadKeys(folder.path(), false);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(loadKeys(folder.path(), true)->serverHash, made->serverHash);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"rest.key"_s, u"server.key"_s}));
    }

    void aStartThatWasKilledLeavesNothingInTheWay()
    {
        const QTemporaryDir folder;
        QFile half(folder.filePath(u"server.key.new"_s));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("half");
        half.close();
        QVERIFY(loadKeys(folder.path(), false));
        QVERIFY(!half.exists());
    }

    void passwords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("good");
        QTest::newRow("sentence") << u"four lakes and a bridge"_s << true;
        QTest::newRow("ten") << u"kH3-tz9+Qe"_s << true;
        QTest::newRow("nine") << u"kH3-tz9+Q"_s << false;
        QTest::newRow("e-mail") << u"LEA@example.org"_s << false;
        QTest::newRow("name") << u"Léa Exemple"_s << false;
        QTest::newRow("one letter") << u"aaaaaaaaaaaa"_s << false;
        QTest::newRow("three letters") << u"abcabcabcabc"_s << false;
        QTest::newRow("run") << u"abcdefghijkl"_s << false;
        QTest::newRow("digits") << u"0123456789"_s << false;
        QTest::newRow("too long") << QString(257, u'x') << false;
    }

    void passwords()
    {
        QFETCH(QString, password);
        QFETCH(bool, good);
        QCOMPARE(rules::acceptable(password, u"lea@example.org", u"Léa Exemple"), good);
    }

    void peopleFitTheMessagesToPhones_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"lea@example.org"_s << u"Léa Exemple"_s << true;
        QTest::newRow("longest e-mail") << QString(64, u'x') + u'@' + QString(35, u'y') << u"Léa"_s << true;
        QTest::newRow("e-mail too long") << QString(64, u'x') + u'@' + QString(36, u'y') << u"Léa"_s << false;
        QTest::newRow("no e-mail") << u"lea"_s << u"Léa"_s << false;
        QTest::newRow("control in the e-mail") << u"lea\u0007@example.org"_s << u"Léa"_s << false;
        QTest::newRow("longest name") << u"long@example.org"_s << QString(100, u'n') << true;
        QTest::newRow("name too long") << u"lea@example.org"_s << QString(101, u'n') << false;
        QTest::newRow("no name") << u"lea@example.org"_s << u"  "_s << false;
        QTest::newRow("line break in the name") << u"lea@example.org"_s << u"Léa\nExemple"_s << false;
        QTest::newRow("C1 control in the name") << u"lea@example.org"_s << u"Léa\u0085"_s << false;
    }

    void peopleFitTheMessagesToPhones()
    {
        QFETCH(QString, email);
        QFETCH(QString, name);
        QFETCH(bool, good);
        const QTemporaryDir folder;
        const auto keys = loadKeys(folder.path(), false);
        const auto database = store::Database::open(folder.filePath(u"manager.db"_s));
        QVERIFY(keys && database);
        const base::Instant now(std::chrono::hours(24 * 20000));
        const auto added = addPerson(**database, *keys, {email, name}, u"four lakes and a bridge"_s, now);
        QCOMPARE(added.has_value(), good);
        const auto account = store::accountByEmail(**database, store::foldEmail(email));
        QCOMPARE(account.has_value(), good);
        if (!good) {
            QCOMPARE(added.error().fault, base::Fault::Refused);
            return;
        }
        // A phone can read what is said about this account.
        const auto server = crypto::Ed25519Public(keys->server.publicKey());
        const protocol::Enrolled enrolled{QByteArray(32, 'e'), crypto::newId<protocol::DeviceId>(), server,
            {account->id, account->name, account->email}, u"Manager"_s, protocol::DeviceState::Active, {}, now};
        const auto read = protocol::readEnrolled(protocol::sign(enrolled, keys->server), keys->serverHash);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->account.email, email);
        QCOMPARE(read->account.name, name);
    }

    void whoeverIsErasedIsGone()
    {
        const QTemporaryDir folder;
        const auto keys = loadKeys(folder.path(), false);
        const auto database = store::Database::open(folder.filePath(u"manager.db"_s));
        QVERIFY(keys && database);
        store::Database &file = **database;
        const base::Instant now(std::chrono::hours(24 * 20000));
        for (const QString &email : {u"lea@example.org"_s, u"tom@example.org"_s}) {
            QVERIFY(addPerson(file, *keys, {email, u"Léa"_s}, u"four lakes and a bridge"_s, now));
            const auto account = store::accountByEmail(file, email);
            store::append(file, {account->id, u"signin"_s, {}, {{u"address"_s, u"192.0.2.7"_s}}}, now);
            store::rememberNetwork(file, account->id, u"192.0.2.0/24"_s, now);
            store::saveTries(file, store::Lane::Code, account->id.toBytes(), {1, {now}}, now);
        }
        const auto lea = store::accountByEmail(file, u"lea@example.org"_s);
        const auto tom = store::accountByEmail(file, u"tom@example.org"_s);
        QVERIFY(erasePerson(file, u"Lea@Example.org"_s, now));
        QCOMPARE(erasePerson(file, u"lea@example.org"_s, now).error().fault, base::Fault::NotFound);

        QVERIFY(!store::accountById(file, lea->id));
        QVERIFY(!store::knowsNetwork(file, lea->id, u"192.0.2.0/24"_s, now - 1h));
        QVERIFY(store::tries(file, store::Lane::Code, lea->id.toBytes()).recent.empty());
        const auto left = store::activity(file, lea->id, 10);
        QCOMPARE(left.size(), 3);
        QCOMPARE(left[0].kind, u"account-erased"_s);
        QVERIFY(std::ranges::all_of(left, [](const auto &row) { return row.personal.isEmpty(); }));
        QVERIFY(store::knowsNetwork(file, tom->id, u"192.0.2.0/24"_s, now - 1h));
        QCOMPARE(store::activity(file, tom->id, 10)[0].personal[u"address"_s].toString(), u"192.0.2.7"_s);
        QCOMPARE(store::verifyAudit(file, keys->everyServerKey()).value_or(0), 5);
    }

    void waitersAreToldOnce()
    {
        Waiters waiters;
        const Waiters::Steady start{};
        QStringList heard;
        const auto hear
            = [&heard](const QString &who) { return [&heard, who](bool over) { heard << (over ? who + u'!' : who); }; };
        waiters.wait("a", start + 10s, hear(u"one"_s));
        waiters.wait("a", start + 5s, hear(u"two"_s));
        waiters.wait("b", start + 20s, [&](bool) { waiters.wait("b", start + 30s, hear(u"again"_s)); });
        waiters.tick(start + 5s);
        QCOMPARE(heard, QStringList{u"two!"_s});
        waiters.tell("a");
        waiters.tell("a");
        QCOMPARE(heard, (QStringList{u"two!"_s, u"one"_s}));
        waiters.tell("b"); // waits again by itself
        QCOMPARE(waiters.count(), 1);
        waiters.tellAll();
        QCOMPARE(heard.last(), u"again"_s);
        QCOMPARE(waiters.count(), 0);
    }
};

QTEST_APPLESS_MAIN(ConfigTest)
#include "config.moc"
