#include "manager/store/factors.h"

#include "manager/rules/limits.h"

namespace manager::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
Otp otp(const Row &row)
{
    return {toId<OtpId>(row[0]), toId<AccountId>(row[1]), row[2].toString(), row[3].toByteArray(),
        row[4].isNull() ? std::nullopt : std::optional(row[4].toLongLong()), toId<SessionId>(row[5]), row[6].toBool(),
        toInstant(row[7]), toOptionalInstant(row[8]), toOptionalInstant(row[9])};
}
} // namespace

void saveOtp(Database &database, const Otp &o)
{
    database.change("INSERT INTO otp(id, account, name, seed, step, session, active, added, seen, restricted_until) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET step = excluded.step, "
                    "active = excluded.active, added = excluded.added, seen = excluded.seen, "
                    "restricted_until = excluded.restricted_until"_L1,
        {o.id.toBytes(), o.account.toBytes(), text(o.name), o.seed, o.step ? QVariant(*o.step) : QVariant(),
            o.session.toBytes(), int(o.active), toValue(o.added), toValue(o.seen), toValue(o.restrictedUntil)});
}

std::optional<Otp> otpById(Database &database, OtpId id)
{
    const auto row = database.row(
        "SELECT id, account, name, seed, step, session, active, added, seen, restricted_until FROM otp WHERE id = ?"_L1,
        {id.toBytes()});
    return row ? std::optional(otp(*row)) : std::nullopt;
}

QList<Otp> otpsOf(Database &database, AccountId account)
{
    QList<Otp> all;
    for (const Row &row : database.rows("SELECT id, account, name, seed, step, session, active, added, seen, "
                                        "restricted_until FROM otp WHERE account = ? AND active = 1 ORDER BY added"_L1,
             {account.toBytes()})) {
        all.append(otp(row));
    }
    return all;
}

void removeOtp(Database &database, OtpId id)
{
    database.change("DELETE FROM otp WHERE id = ?"_L1, {id.toBytes()});
}

bool useOtpStep(Database &database, OtpId id, qint64 step, base::Instant now)
{
    return database.change("UPDATE otp SET step = ?, seen = ? WHERE id = ? AND (step IS NULL OR step < ?)"_L1,
               {step, toValue(now), id.toBytes(), step})
        == 1;
}

void saveBackupSet(
    Database &database, AccountId account, SealedId id, const QList<BackupCode> &codes, base::Instant now)
{
    dropBackupSet(database, account);
    database.change("INSERT INTO backup_set(account, id, made) VALUES(?, ?, ?)"_L1,
        {account.toBytes(), id.toBytes(), toValue(now)});
    for (const BackupCode &code : codes) {
        database.change("INSERT INTO backup_code(backup_set, tag, salt, hash) VALUES(?, ?, ?, ?)"_L1,
            {id.toBytes(), code.tag, code.salt, code.hash});
    }
}

std::optional<BackupSet> backupSetOf(Database &database, AccountId account)
{
    const auto row
        = database.row("SELECT s.id, s.made, count(*) FILTER (WHERE c.used IS NULL), count(*) FROM backup_set s "
                       "JOIN backup_code c ON c.backup_set = s.id WHERE s.account = ? GROUP BY s.id"_L1,
            {account.toBytes()});
    if (!row) {
        return {};
    }
    return BackupSet{toId<SealedId>(row->at(0)), toInstant(row->at(1)), row->at(2).toInt(), row->at(3).toInt()};
}

std::optional<BackupCode> unusedBackupCode(Database &database, AccountId account, const QByteArray &tag)
{
    const auto row = database.row("SELECT tag, salt, hash FROM backup_code WHERE used IS NULL AND tag = ? "
                                  "AND backup_set = (SELECT id FROM backup_set WHERE account = ?)"_L1,
        {tag, account.toBytes()});
    if (!row) {
        return {};
    }
    return BackupCode{row->at(0).toByteArray(), row->at(1).toByteArray(), row->at(2).toByteArray()};
}

bool useBackupCode(Database &database, AccountId account, const QByteArray &tag, base::Instant now)
{
    return database.change("UPDATE backup_code SET used = ? WHERE used IS NULL AND tag = ? "
                           "AND backup_set = (SELECT id FROM backup_set WHERE account = ?)"_L1,
               {toValue(now), tag, account.toBytes()})
        == 1;
}

void dropBackupSet(Database &database, AccountId account)
{
    database.change("DELETE FROM backup_set WHERE account = ?"_L1, {account.toBytes()});
}

bool twoFactorOn(Database &database, AccountId account)
{
    return database
        .row("SELECT 1 WHERE EXISTS(SELECT 1 FROM device WHERE account = ? AND state IN (1, 2)) "
             "OR EXISTS(SELECT 1 FROM otp WHERE account = ? AND active = 1)"_L1,
            {account.toBytes(), account.toBytes()})
        .has_value();
}

void sweep(Database &database, base::Instant now)
{
    database.change("DELETE FROM challenge WHERE created < ?"_L1, {toValue(now - 48h)});
    database.change("DELETE FROM answer WHERE at < ?"_L1, {toValue(now - 30 * 24h)});
    database.change("DELETE FROM ticket WHERE expires < ?"_L1, {toValue(now)});
    database.change("DELETE FROM otp WHERE active = 0 AND added < ?"_L1, {toValue(now - rules::confirmLife)});
    database.change("DELETE FROM device WHERE state = 0 AND added < ?"_L1, {toValue(now - 24h)});
    database.change("DELETE FROM offer WHERE expires < ?"_L1, {toValue(now - 1h)});
    database.change("DELETE FROM session WHERE started < ?"_L1, {toValue(now - 2 * rules::sessionLife)});
    database.change(
        "DELETE FROM throttle WHERE last < ? AND kind IN (1, 2, 3, 20, 21, 22, 23)"_L1, {toValue(now - 24h)});
    database.change("DELETE FROM browser WHERE seen < ?"_L1, {toValue(now - rules::knownBrowserLife)});
    database.change("DELETE FROM network WHERE seen < ?"_L1, {toValue(now - rules::knownBrowserLife)});
}

} // namespace manager::store
