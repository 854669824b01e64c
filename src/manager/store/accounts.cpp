#include "manager/store/accounts.h"

#include <QtEndian>

namespace manager::store {

using namespace Qt::StringLiterals;

namespace {
Account account(const Row &row)
{
    return {toId<AccountId>(row[0]), row[1].toString(), row[2].toString(), row[3].toByteArray(), row[4].toString(),
        protocol::NumberPolicy(row[5].toInt()), toOptionalInstant(row[6]), toOptionalInstant(row[7]),
        toInstant(row[8])};
}

std::optional<Account> account(const std::optional<Row> &row)
{
    return row ? std::optional(account(*row)) : std::nullopt;
}
} // namespace

QString foldEmail(QStringView typed)
{
    return typed.trimmed().toString().toLower();
}

std::optional<Account> accountByEmail(Database &database, const QString &folded)
{
    return account(
        database.row("SELECT id, email, name, password, language, policy, paused_until, last_success, created "
                     "FROM account WHERE email = ?"_L1,
            {folded}));
}

std::optional<Account> accountById(Database &database, AccountId id)
{
    return account(
        database.row("SELECT id, email, name, password, language, policy, paused_until, last_success, created "
                     "FROM account WHERE id = ?"_L1,
            {id.toBytes()}));
}

std::optional<Account> accountStill(Database &database, const Account &checked)
{
    auto now = accountById(database, checked.id);
    return now && now->password == checked.password ? std::move(now) : std::nullopt;
}

bool addAccount(Database &database, const Account &account)
{
    return database.change("INSERT INTO account(id, email, name, password, language, policy, created) "
                           "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(email) DO NOTHING"_L1,
               {account.id.toBytes(), account.email, account.name, account.password, text(account.language),
                   int(account.policy), toValue(account.created)})
        == 1;
}

void saveAccount(Database &database, const Account &account)
{
    database.change(
        "UPDATE account SET name = ?, password = ?, language = ?, policy = ?, paused_until = ?, last_success = ? "
        "WHERE id = ?"_L1,
        {account.name, account.password, text(account.language), int(account.policy), toValue(account.pausedUntil),
            toValue(account.lastSuccess), account.id.toBytes()});
}

void removeAccount(Database &database, AccountId account)
{
    database.change("DELETE FROM throttle WHERE key = ?"_L1, {account.toBytes()});
    database.change("DELETE FROM account WHERE id = ?"_L1, {account.toBytes()}); // the rest goes with it
}

bool knowsBrowser(Database &database, AccountId account, const QByteArray &hash, base::Instant since)
{
    return database
        .row("SELECT 1 FROM browser WHERE account = ? AND hash = ? AND seen > ?"_L1,
            {account.toBytes(), hash, toValue(since)})
        .has_value();
}

bool knowsNetwork(Database &database, AccountId account, const QString &network, base::Instant since)
{
    return database
        .row("SELECT 1 FROM network WHERE account = ? AND name = ? AND seen > ?"_L1,
            {account.toBytes(), network, toValue(since)})
        .has_value();
}

void rememberBrowser(Database &database, AccountId account, const QByteArray &hash, base::Instant now)
{
    database.change("INSERT INTO browser(account, hash, seen) VALUES(?, ?, ?) "
                    "ON CONFLICT(account, hash) DO UPDATE SET seen = excluded.seen"_L1,
        {account.toBytes(), hash, toValue(now)});
}

void rememberNetwork(Database &database, AccountId account, const QString &network, base::Instant now)
{
    database.change("INSERT INTO network(account, name, seen) VALUES(?, ?, ?) "
                    "ON CONFLICT(account, name) DO UPDATE SET seen = excluded.seen"_L1,
        {account.toBytes(), network, toValue(now)});
}

void forgetBrowsers(Database &database, AccountId account)
{
    database.change("DELETE FROM browser WHERE account = ?"_L1, {account.toBytes()});
}

rules::Tries tries(Database &database, Lane lane, const QByteArray &key)
{
    const auto row
        = database.row("SELECT in_row, recent FROM throttle WHERE kind = ? AND key = ?"_L1, {int(lane), key});
    if (!row) {
        return {};
    }
    rules::Tries tries{row->at(0).toInt(), {}};
    const QByteArray recent = row->at(1).toByteArray();
    for (qsizetype i = 0; i + 8 <= recent.size(); i += 8) {
        tries.recent.push_back(base::fromUnixMilliseconds(qFromBigEndian<qint64>(recent.constData() + i)));
    }
    return tries;
}

void saveTries(Database &database, Lane lane, const QByteArray &key, const rules::Tries &tries, base::Instant now)
{
    QByteArray recent(qsizetype(tries.recent.size()) * 8, '\0');
    for (size_t i = 0; i < tries.recent.size(); ++i) {
        qToBigEndian<qint64>(base::toUnixMilliseconds(tries.recent[i]), recent.data() + i * 8);
    }
    database.change("INSERT INTO throttle(kind, key, in_row, recent, last) VALUES(?, ?, ?, ?, ?) "
                    "ON CONFLICT(kind, key) DO UPDATE SET in_row = excluded.in_row, recent = excluded.recent, "
                    "last = excluded.last"_L1,
        {int(lane), key, tries.inRow, recent, toValue(now)});
}

void clearTries(Database &database, Lane lane, const QByteArray &key)
{
    database.change("DELETE FROM throttle WHERE kind = ? AND key = ?"_L1, {int(lane), key});
}

} // namespace manager::store
