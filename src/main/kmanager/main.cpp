#include "manager/admin.h"
#include "manager/rotation.h"
#include "manager/service.h"
#include "manager/store/audit.h"
#include "manager/store/checks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr auto description = R"(The kAuth Manager: sign-in pages for browsers, requests for phones.

  kmanager --config FILE                     serve
  kmanager --developer --demo --data FOLDER  try it on this machine, with a demo account, over plain HTTP
  kmanager --data FOLDER user add EMAIL --name NAME --password-file FILE
  kmanager --data FOLDER user erase EMAIL    the account goes, and its person from the audit log
  kmanager --data FOLDER reviewer add EMAIL  may decide on checks; "reviewer remove EMAIL" takes that back
  kmanager --data FOLDER audit               check the audit log from its first entry to its last
  kmanager --data FOLDER key rotate          a new server key, while the Manager is stopped; phones follow by themselves
                                             (then put server.key in your backup: the old key is gone)

It prints "ready ADDRESS" once it serves, and stops cleanly on SIGTERM and Ctrl+C.

The configuration file has one setting a line; what the command line says wins:
  data = /var/lib/kmanager          folder of manager.db, server.key and rest.key (keep the two keys in your backup)
  listen = 0.0.0.0:443              address and port; port 0 takes a free one
  origin = https://auth.example.org what browsers and phones call this server
  name = Example                    what people read on the pages and their phone
  contact = help@example.org        whom the help page names for people who cannot sign in
  approval = strict                 every request shows 6 digits to type; match: 3 at least; usual: 3 when something is
                                    unusual, else none (the default)
  certificate = /etc/.../chain.pem  with certificate-key: TLS 1.3, nothing older
  certificate-key = /etc/.../key.pem
  smtp = smtp://mail.example.org:587 with mail-from (and smtp-user, smtp-password-file): mails are sent, over TLS always
  mail-from = manager@example.org
  sms-url = https://sms.example.org  with sms-token-file: SMS are POSTed there; sms-prefixes = +41 +33: to these alone
  [networks]                        places for addresses you know; nothing else is looked up
  10.20.0.0/16 = Lausanne office)";

int complain(const base::Error &error)
{
    std::fprintf(stderr, "kmanager: %s\n", qUtf8Printable(error.detail));
    return error.fault == base::Fault::Refused || error.fault == base::Fault::NotFound ? 1 : 2;
}

base::Instant systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

base::Result<manager::Config> configure(const QCommandLineParser &line)
{
    manager::Config config;
    if (line.isSet(u"config"_s)) {
        QFile file(line.value(u"config"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            return base::fail(base::Fault::NotFound, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
        }
        auto read = manager::readConfig(file.read(256 * 1024));
        if (!read) {
            return read;
        }
        config = *read;
    }
    const auto take = [&](const QString &option, QString &into) {
        if (line.isSet(option)) {
            into = line.value(option);
        }
    };
    take(u"data"_s, config.data);
    take(u"origin"_s, config.origin);
    take(u"name"_s, config.name);
    take(u"certificate"_s, config.certificate);
    take(u"certificate-key"_s, config.certificateKey);
    take(u"assets"_s, config.assets);
    config.developer = config.developer || line.isSet(u"developer"_s);
    if (line.isSet(u"listen"_s)) {
        if (auto listen = manager::readListen(line.value(u"listen"_s), config); !listen) {
            return tl::unexpected(listen.error());
        }
    }
    return config;
}

struct House {
    manager::FolderLock lock;
    manager::Keys keys;
    std::unique_ptr<manager::store::Database> database;
};

/// The data folder with its keys and its database, made when they are not there.
base::Result<House> open(const QString &folder, manager::FolderLock::Kind kind)
{
    if (folder.isEmpty()) {
        return base::fail(base::Fault::Refused, u"no data folder: give --data FOLDER"_s);
    }
    const bool isNew = !QFile::exists(folder);
    if (!QDir().mkpath(folder)) {
        return base::fail(base::Fault::Refused, u"%1 cannot be made"_s.arg(folder));
    }
    if (isNew) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QString path = folder + "/manager.db"_L1;
    auto lock = manager::FolderLock::take(folder, kind);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    auto keys = manager::loadKeys(folder, QFile::exists(path));
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    auto database = manager::store::Database::open(path);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return House{std::move(*lock), std::move(*keys), std::move(*database)};
}

int addUser(const QCommandLineParser &line, const House &house, const QStringList &words)
{
    if (words.size() != 3 || words[1] != "add"_L1 || !line.isSet(u"name"_s) || !line.isSet(u"password-file"_s)) {
        std::fprintf(stderr, "kmanager: user add EMAIL --name NAME --password-file FILE, or user erase EMAIL\n");
        return 2;
    }
    QFile file(line.value(u"password-file"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return complain({base::Fault::NotFound, u"%1: %2"_s.arg(file.fileName(), file.errorString())});
    }
    QString password = QString::fromUtf8(file.readLine(1024));
    while (password.endsWith(u'\n') || password.endsWith(u'\r')) {
        password.chop(1);
    }
    const auto added
        = manager::addPerson(*house.database, house.keys, {words[2], line.value(u"name"_s)}, password, systemNow());
    return added ? 0 : complain(added.error());
}

int eraseUser(const House &house, const QStringList &words)
{
    const auto erased = manager::erasePerson(*house.database, words[2], systemNow());
    return erased ? 0 : complain(erased.error());
}

int changeReviewer(const House &house, const QStringList &words)
{
    const bool adds = words.size() == 3 && words[1] == "add"_L1;
    if (!adds && (words.size() != 3 || words[1] != "remove"_L1)) {
        std::fprintf(stderr, "kmanager: reviewer add EMAIL, or reviewer remove EMAIL\n");
        return 2;
    }
    const auto changed
        = adds ? manager::addReviewer(*house.database, words[2]) : manager::removeReviewer(*house.database, words[2]);
    return changed ? 0 : complain(changed.error());
}

int audit(const House &house)
{
    const auto entries = manager::store::verifyAudit(*house.database, house.keys.everyServerKey());
    if (!entries) {
        std::fprintf(stderr, "kmanager: %s\n", qUtf8Printable(entries.error().detail));
        return 1;
    }
    std::printf("%lld entries, all in order\n", static_cast<long long>(*entries));
    return 0;
}

int rotateKey(const House &house, const QString &folder, bool force)
{
    if (const int cases = manager::store::casesUnderWay(*house.database, systemNow()); cases > 0 && !force) {
        return complain({base::Fault::Refused,
            u"%1 checks are under way, and their phones cannot follow to a new key: wait for their end, or --force"_s
                .arg(cases)});
    }
    manager::store::addCheckpoint(*house.database, house.keys.server, systemNow());
    const auto fresh = manager::rotateServerKey(folder, house.keys, systemNow());
    if (!fresh) {
        return complain(fresh.error());
    }
    house.database->begin();
    manager::adoptServerKey(*house.database, *fresh, systemNow());
    if (const auto noted = house.database->commit(); !noted) {
        return complain(noted.error()); // the next start notes it
    }
    std::printf("The server has a new key. Put %s/server.key in your backup: the old one is gone.\n"
                "Phones take the new key by themselves. Requests and QR codes that were open have ended.\n",
        qUtf8Printable(folder));
    return 0;
}

base::Result<void> demo(const QCommandLineParser &line, const House &house, const QString &folder)
{
    const auto kept = manager::keepDemo(*house.database, house.keys, folder, systemNow());
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    std::printf("demo account: %s  password: %s\n", qUtf8Printable(kept->email), qUtf8Printable(kept->password));
    const int more = line.value(u"demo-accounts"_s).toInt();
    return more > 0 ? manager::keepDemoAccounts(*house.database, house.keys, *kept, more, systemNow())
                    : base::Result<void>{};
}

int serve(const QCommandLineParser &line, manager::Config config, House house)
{
    if (line.isSet(u"demo"_s) || line.isSet(u"demo-accounts"_s)) {
        if (!config.developer) {
            return complain({base::Fault::Refused, u"demo accounts are for --developer alone"_s});
        }
        if (auto kept = demo(line, house, config.data); !kept) {
            return complain(kept.error());
        }
    }
    if (!config.developer && config.smsUrl.isEmpty()) {
        std::fprintf(stderr, "kmanager: no sms-url: nobody can confirm a number, so no identity check gets further\n");
    }
    house.database.reset(); // the service opens its own, on its own thread
    manager::Service service(std::move(config), std::move(house.keys), systemNow);
    const auto port = service.start();
    if (!port) {
        return complain(port.error());
    }
    std::printf("ready %s\n", qUtf8Printable(service.origin()));
    std::fflush(stdout);
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    int which = 0;
    sigwait(&ending, &which);
    service.stop();
    std::printf("stopped, after %lld password checks\n", static_cast<long long>(service.passwordChecks()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    // Before any thread: only sigwait below gets them.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kmanager"_s);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    QCommandLineParser line;
    line.setApplicationDescription(QString::fromUtf8(description));
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(u"command"_s,
        u"Nothing to serve; or \"user add EMAIL\", \"user erase EMAIL\"; \"reviewer add EMAIL\"; \"key rotate\"; or \"audit\"."_s,
        u"[command]"_s);
    line.addOptions({{u"config"_s, u"The configuration file."_s, u"FILE"_s},
        {u"data"_s, u"The folder of the database and the keys."_s, u"FOLDER"_s},
        {u"listen"_s, u"Where to listen, such as 127.0.0.1:8080."_s, u"ADDRESS:PORT"_s},
        {u"origin"_s, u"What browsers and phones call this server."_s, u"ORIGIN"_s},
        {u"name"_s, u"What people read on pages and phones; with \"user add\" the person's name."_s, u"NAME"_s},
        {u"certificate"_s, u"The certificate chain, PEM."_s, u"FILE"_s},
        {u"certificate-key"_s, u"Its key, PEM."_s, u"FILE"_s},
        {u"assets"_s, u"Serve the pages from this folder, while you change them."_s, u"FOLDER"_s},
        {u"developer"_s, u"Plain HTTP, this machine only; POST /dev/clock moves the clock."_s},
        {u"demo"_s, u"Keep an account demo@kauth.example and print its password (also in demo.txt)."_s},
        {u"demo-accounts"_s, u"Keep N more, demo1@kauth.example and so on, for measuring."_s, u"N"_s},
        {u"force"_s, u"With \"key rotate\": although checks are under way; their phones hear no more of them."_s},
        {u"password-file"_s, u"For \"user add\": the file whose first line is the password."_s, u"FILE"_s}});
    line.process(app);

    auto config = configure(line);
    if (!config) {
        return complain(config.error());
    }
    const QStringList words = line.positionalArguments();
    if (words.isEmpty()) {
        if (auto good = manager::check(*config); !good) {
            return complain(good.error());
        }
    }
    const bool rotates = words == QStringList{u"key"_s, u"rotate"_s};
    auto house = open(config->data, rotates ? manager::FolderLock::Kind::Alone : manager::FolderLock::Kind::Shared);
    if (!house) {
        return complain(house.error());
    }
    if (words.isEmpty()) {
        return serve(line, std::move(*config), std::move(*house));
    }
    if (words.first() == "user"_L1) {
        const bool erases = words.size() == 3 && words[1] == "erase"_L1;
        return erases ? eraseUser(*house, words) : addUser(line, *house, words);
    }
    if (words.first() == "reviewer"_L1) {
        return changeReviewer(*house, words);
    }
    if (rotates) {
        return rotateKey(*house, config->data, line.isSet(u"force"_s));
    }
    if (words.first() == "audit"_L1) {
        return audit(*house);
    }
    std::fprintf(stderr, "kmanager: no such command: %s; --help says what there is\n", qUtf8Printable(words.first()));
    return 2;
}
