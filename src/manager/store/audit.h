#pragma once

#include "core/crypto/ed25519.h"
#include "manager/store/accounts.h"

#include <QJsonObject>

namespace manager::store {

/// Something that happened. `detail` stays for ever and names nobody; `personal` (address, browser, place) can be
/// erased later without breaking the chain, which holds only its salted hash.
struct AuditEntry {
    std::optional<AccountId> account;
    QString kind; ///< "signin", "denied", "device-removed" ...
    QJsonObject detail;
    QJsonObject personal;
};

/// Adds one link to the chain, in the caller's transaction: what cannot be noted does not happen.
void append(Database &database, const AuditEntry &entry, base::Instant now);

struct AuditRow {
    qint64 seq;
    base::Instant at;
    QString kind;
    QJsonObject detail;
    QJsonObject personal; ///< Empty when it was erased.
};
/// The newest ones of an account, newest first.
[[nodiscard]] QList<AuditRow> activity(Database &database, AccountId account, int limit);
/// What the newest entry of this kind says; nothing when there is none.
[[nodiscard]] QJsonObject newestDetail(Database &database, const QString &kind);
/// Erases the personal part of everything noted about an account.
void erasePersonal(Database &database, AccountId account);

/// Signs the end of the chain, so that what is before it cannot be rewritten by whoever has only the file. Nothing to
/// do when it is signed already.
void addCheckpoint(Database &database, const crypto::Ed25519Private &key, base::Instant now);

/// How many entries no checkpoint covers yet.
[[nodiscard]] qint64 unsignedEntries(Database &database);

/// Follows the whole chain and checks every checkpoint. `keys`: the server's, oldest first; once one has signed, none
/// before it may. The number of entries, or what is wrong and where.
[[nodiscard]] base::Result<qint64> verifyAudit(Database &database, const QList<crypto::Ed25519Public> &keys);

} // namespace manager::store
