#pragma once

#include "core/protocol/ids.h"
#include "core/protocol/words.h"
#include "manager/rules/throttle.h"
#include "manager/store/database.h"

namespace manager::store {

using protocol::AccountId;

struct Account {
    AccountId id;
    QString email; ///< As compared: see foldEmail.
    QString name;
    QByteArray password; ///< What manager::Passwords made of it.
    QString language;
    protocol::NumberPolicy policy = protocol::NumberPolicy::Usual;
    std::optional<base::Instant> pausedUntil;
    std::optional<base::Instant> lastSuccess; ///< A request approved; empties the day's count of wake-ups.
    base::Instant created;
};

/// Trimmed and lower case: how e-mail addresses are kept and looked up.
[[nodiscard]] QString foldEmail(QStringView typed);

[[nodiscard]] std::optional<Account> accountByEmail(Database &database, const QString &folded);
[[nodiscard]] std::optional<Account> accountById(Database &database, AccountId id);
/// The account as it is now, if its password is still the one that was checked meanwhile.
[[nodiscard]] std::optional<Account> accountStill(Database &database, const Account &checked);
/// False when the e-mail is taken.
[[nodiscard]] bool addAccount(Database &database, const Account &account);
void saveAccount(Database &database, const Account &account);
/// With everything that is its own; the audit log is another matter (erasePersonal).
void removeAccount(Database &database, AccountId account);

/// Whether this browser (by the hash of its cookie) or network signed the account in since `since`, on an own computer.
[[nodiscard]] bool knowsBrowser(Database &database, AccountId account, const QByteArray &hash, base::Instant since);
[[nodiscard]] bool knowsNetwork(Database &database, AccountId account, const QString &network, base::Instant since);
void rememberBrowser(Database &database, AccountId account, const QByteArray &hash, base::Instant now);
void rememberNetwork(Database &database, AccountId account, const QString &network, base::Instant now);
void forgetBrowsers(Database &database, AccountId account);

/// Whose wrong tries are counted together. The numbers are the store's.
enum class Lane {
    PasswordStranger = 1,
    PasswordBrowser = 2,
    PasswordNetwork = 3,
    Code = 4,
    Backup = 5,
    SmsNumber = 20,
    SmsNetwork = 21,
    HelpNetwork = 22,
    HelpAccount = 23
};

[[nodiscard]] rules::Tries tries(Database &database, Lane lane, const QByteArray &key);
void saveTries(Database &database, Lane lane, const QByteArray &key, const rules::Tries &tries, base::Instant now);
void clearTries(Database &database, Lane lane, const QByteArray &key);

} // namespace manager::store
