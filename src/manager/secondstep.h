#pragma once

#include "core/otp/params.h"
#include "manager/desk.h"

namespace manager {

/// Where wrong passwords for an e-mail are counted: with strangers', or in the lane of a browser the account knows, so
/// that strangers cannot lock its owner out. Unknown e-mails have lanes like known ones.
struct PasswordLane {
    store::Lane lane;
    QByteArray key;
    QByteArray network; ///< Of the network it came from; empty for a known browser.
};

[[nodiscard]] PasswordLane passwordLane(const Desk &desk, store::Database &database, const Visit &visit,
    const QString &email, const std::optional<store::Account> &account);
/// Counts a try before it is made, so that many at once are not one; or until when to wait.
[[nodiscard]] std::optional<base::Instant> chargeTry(
    store::Database &database, const Visit &visit, const PasswordLane &lane);
/// A wrong one also counts against its network, whatever the e-mail.
void chargeNetwork(store::Database &database, const Visit &visit, const PasswordLane &lane);

/// What a right code came from.
struct Proven {
    std::optional<base::Instant> restrictedUntil; ///< Added by a recovery.
};
/// A 30-second code of any phone or app of the account: whose it was (it is used up now), else the answer.
[[nodiscard]] tl::expected<Proven, Reply> tryCode(
    Desk &desk, store::Database &database, const Visit &visit, store::AccountId account, const QString &typed);
/// A backup code: goes on with `right` once it is used up. Proving it is hard work and happens elsewhere; who of two
/// that typed the same one is first, the store decides.
[[nodiscard]] Step tryBackup(Desk &desk, store::Database &database, const Visit &visit, store::AccountId account,
    const QString &typed, Handler right);

/// How the codes of phones and apps are made: what every app can read.
[[nodiscard]] otp::Params codeParams();

/// Seeds at rest; `row` is the id of the row they belong to.
[[nodiscard]] QByteArray sealAtRest(const Desk &desk, const QByteArray &row, const crypto::SecretBytes &seed);
[[nodiscard]] base::Result<crypto::SecretBytes> openAtRest(
    const Desk &desk, const QByteArray &row, const QByteArray &sealed);

} // namespace manager
