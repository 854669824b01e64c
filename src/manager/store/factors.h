#pragma once

#include "manager/store/devices.h"

namespace manager::store {

using OtpId = base::Id<struct OtpTag>;

/// An authenticator app of any make; its parameters are always SHA-1, 6 digits, 30 s: what every app can read.
struct Otp {
    OtpId id;
    AccountId account;
    QString name;
    QByteArray seed; ///< Sealed at rest.
    std::optional<qint64> step;
    SessionId session; ///< The one that may confirm it.
    bool active = false; ///< It has shown its first code.
    base::Instant added;
    std::optional<base::Instant> seen;
    std::optional<base::Instant> restrictedUntil; ///< As a Device's.
};

void saveOtp(Database &database, const Otp &otp);
[[nodiscard]] std::optional<Otp> otpById(Database &database, OtpId id);
/// The confirmed ones, oldest first.
[[nodiscard]] QList<Otp> otpsOf(Database &database, AccountId account);
void removeOtp(Database &database, OtpId id);
/// The code of this step was used; false when one as late was already.
[[nodiscard]] bool useOtpStep(Database &database, OtpId id, qint64 step, base::Instant now);

/// One code of a set, as kept: `tag` finds it, `hash` proves it (see SCHEMA.md).
struct BackupCode {
    QByteArray tag;
    QByteArray salt;
    QByteArray hash;
};

struct BackupSet {
    SealedId id;
    base::Instant made;
    int left = 0;
    int total = 0;
};

/// The account's old set dies with the same statement.
void saveBackupSet(
    Database &database, AccountId account, SealedId id, const QList<BackupCode> &codes, base::Instant now);
[[nodiscard]] std::optional<BackupSet> backupSetOf(Database &database, AccountId account);
[[nodiscard]] std::optional<BackupCode> unusedBackupCode(Database &database, AccountId account, const QByteArray &tag);
/// One statement: true for whoever came first.
[[nodiscard]] bool useBackupCode(Database &database, AccountId account, const QByteArray &tag, base::Instant now);
void dropBackupSet(Database &database, AccountId account);

/// Whether a second step is asked of the account: any phone that is linked, even if it stands still, or any other app.
[[nodiscard]] bool twoFactorOn(Database &database, AccountId account);

/// What nobody needs any more: old challenges, receipts, tickets, offers with phones that never got in, sessions,
/// tries.
void sweep(Database &database, base::Instant now);

} // namespace manager::store
