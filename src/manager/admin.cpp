#include "manager/admin.h"

#include "core/crypto/password.h"
#include "core/crypto/random.h"
#include "manager/passwords.h"
#include "manager/rules/backup.h"
#include "manager/rules/password.h"
#include "manager/store/audit.h"

#include <QFile>
#include <QRegularExpression>

namespace manager {

using namespace Qt::StringLiterals;

namespace {

base::Result<QByteArray> hashed(const Keys &keys, const QString &password)
{
    return Passwords(keys.purpose("password")).make(crypto::passwordBytes(password));
}

base::Result<void> written(store::Database &database)
{
    if (database.failure()) {
        const base::Error error = *database.failure();
        database.rollback();
        return tl::unexpected(error);
    }
    return database.commit();
}

bool add(store::Database &database, const Person &person, const QByteArray &password, base::Instant now)
{
    store::Account account;
    account.id = crypto::newId<store::AccountId>();
    account.email = store::foldEmail(person.email);
    account.name = person.name;
    account.password = password;
    account.created = now;
    if (!store::addAccount(database, account)) {
        return false;
    }
    store::append(database, {account.id, u"account-added"_s, {}, {}}, now);
    return true;
}

/// Four groups of four letters and digits that cannot be misread: 80 bits.
QString newPassword()
{
    return rules::backupText(crypto::randomBytes(rules::backupCodeSize)).toLower();
}

base::Result<QString> readKept(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::Fault::NotFound, u"demo: no file"_s);
    }
    const QString text = QString::fromUtf8(file.read(1024));
    const auto match = QRegularExpression(u"^password: (\\S+)$"_s, QRegularExpression::MultilineOption).match(text);
    return match.hasMatch() ? base::Result<QString>(match.captured(1))
                            : base::fail(base::Fault::Malformed, u"demo: no password"_s);
}

base::Result<void> keep(const QString &path, const Demo &demo)
{
    QFile file(path);
    const QByteArray text = u"email: %1\npassword: %2\n"_s.arg(demo.email, demo.password).toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.flush()) {
        return base::fail(base::Fault::Broken, u"%1: %2"_s.arg(path, file.errorString()));
    }
    return {};
}

} // namespace

namespace {
/// What fits a message to a phone (PROTOCOL.md, Values): a longer text, or a line break in it, and no phone could read
/// anything about the account.
bool fitsMessages(const QString &text)
{
    constexpr qsizetype longest = 100;
    return !text.trimmed().isEmpty() && text.size() <= longest
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}
} // namespace

base::Result<void> addPerson(
    store::Database &database, const Keys &keys, const Person &person, const QString &password, base::Instant now)
{
    static const QRegularExpression email(u"^[^@\\s]{1,64}@[^@\\s]{1,189}$"_s);
    if (!email.match(person.email).hasMatch() || !fitsMessages(person.email)) {
        return base::fail(base::Fault::Refused, u"not an e-mail address of at most 100 characters"_s);
    }
    if (!fitsMessages(person.name)) {
        return base::fail(
            base::Fault::Refused, u"the name must have 1 to 100 characters, without control characters"_s);
    }
    if (!rules::acceptable(password, person.email, person.name)) {
        return base::fail(
            base::Fault::Refused, u"the password is too short or too easy to guess: at least 10 characters"_s);
    }
    const auto hash = hashed(keys, password);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    database.begin();
    if (!add(database, person, *hash, now) && !database.failure()) {
        database.rollback();
        return base::fail(base::Fault::Refused, u"there is an account with this e-mail"_s);
    }
    return written(database);
}

base::Result<void> erasePerson(store::Database &database, const QString &email, base::Instant now)
{
    database.begin();
    const auto account = store::accountByEmail(database, store::foldEmail(email));
    if (!account) {
        database.rollback();
        return base::fail(base::Fault::NotFound, u"there is no account with this e-mail"_s);
    }
    // A Manager that runs beside this sees them within a second, and erases what was sent.
    for (const QString &number : store::endCasesOf(database, account->id)) {
        store::append(database,
            {account->id, u"check-ended"_s,
                {{u"case"_s, number}, {u"ending"_s, protocol::toText(protocol::Ending::Withdrawn)}}, {}},
            now);
    }
    store::removeAccount(database, account->id);
    store::erasePersonal(database, account->id);
    store::append(database, {account->id, u"account-erased"_s, {}, {}}, now);
    return written(database);
}

base::Result<void> addReviewer(store::Database &database, const QString &email)
{
    database.begin();
    const auto account = store::accountByEmail(database, store::foldEmail(email));
    if (!account) {
        database.rollback();
        return base::fail(base::Fault::NotFound, u"there is no account with this e-mail"_s);
    }
    if (!store::reviewerOf(database, account->id)) {
        store::saveReviewer(database, {crypto::newId<store::ReviewerId>(), account->id, {}, {}});
    }
    return written(database);
}

base::Result<void> removeReviewer(store::Database &database, const QString &email)
{
    database.begin();
    const auto account = store::accountByEmail(database, store::foldEmail(email));
    if (!account) {
        database.rollback();
        return base::fail(base::Fault::NotFound, u"there is no account with this e-mail"_s);
    }
    store::removeReviewer(database, account->id);
    return written(database);
}

base::Result<Demo> keepDemo(store::Database &database, const Keys &keys, const QString &folder, base::Instant now)
{
    const QString path = folder + "/demo.txt"_L1;
    Demo demo{u"demo@kauth.example"_s, {}};
    auto account = store::accountByEmail(database, demo.email);
    if (const auto kept = readKept(path); kept && account) {
        demo.password = *kept;
        return demo;
    }
    demo.password = newPassword();
    const auto hash = hashed(keys, demo.password);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    if (auto saved = keep(path, demo); !saved) {
        return tl::unexpected(saved.error());
    }
    database.begin();
    if (account) {
        account->password = *hash;
        store::saveAccount(database, *account);
    } else {
        add(database, {demo.email, u"Demo Person"_s}, *hash, now);
    }
    if (auto done = written(database); !done) {
        return tl::unexpected(done.error());
    }
    return demo;
}

base::Result<void> keepDemoAccounts(
    store::Database &database, const Keys &keys, const Demo &demo, int count, base::Instant now)
{
    const BackupKeeper keeper(keys.purpose("backup"));
    const auto owner = store::accountByEmail(database, demo.email);
    const auto codes = keeper.make(store::AccountId());
    if (!owner || !codes) {
        return base::fail(base::Fault::Broken, u"demo: no account"_s);
    }
    database.begin();
    for (int i = 1; i <= count; ++i) {
        const QString email = u"demo%1@kauth.example"_s.arg(i);
        if (!add(database, {email, u"Demo Person %1"_s.arg(i)}, owner->password, now)) {
            continue;
        }
        const auto account = store::accountByEmail(database, email);
        QList<store::BackupCode> kept = codes->kept;
        for (qsizetype n = 0; n < kept.size() && account; ++n) {
            kept[n].tag = keeper.tag(account->id, rules::readBackup(codes->texts[n]).value_or(QByteArray()));
        }
        if (account) {
            store::saveBackupSet(database, account->id, crypto::newId<store::SealedId>(), kept, now);
        }
    }
    return written(database);
}

} // namespace manager
