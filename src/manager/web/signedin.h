#pragma once

#include "manager/visit.h"

namespace manager {

/// The second steps an account has, as the API names them.
[[nodiscard]] QJsonArray methodsOf(store::Database &database, store::AccountId account);

/// The last step of signing in: a new cookie, the browser remembered if it is the person's own, everything noted.
/// A backup code restricts the session, and so does a method that a restricted session added (`restrictedUntil`).
/// What it gives are the headers that set the cookies.
[[nodiscard]] Pairs completeSignIn(Desk &desk, store::Database &database, const Visit &visit, store::Session &session,
    const QString &via, const std::optional<base::Instant> &restrictedUntil = {});

/// Ends the open requests of a session that needs none any more; whoever looks at them is told.
void withdraw(Desk &desk, store::Database &database, const store::Session &session, base::Instant now, Step &step);

/// An instant as the API writes it, milliseconds; null when there is none.
[[nodiscard]] QJsonValue toJson(base::Instant instant);
[[nodiscard]] QJsonValue toJson(const std::optional<base::Instant> &instant);

/// The account's password once more: charges a try in a lane of this session, does the work, then goes on with `right`,
/// or answers 401 "no-match".
[[nodiscard]] Step askPassword(
    Desk &desk, store::Database &database, const Visit &visit, const QString &password, Handler right);

/// Backup codes for the account if it has no second step yet, then `next` with them (or without).
using WithCodes = std::function<Step(Desk &, store::Database &, Visit &, const std::optional<BackupCodes> &)>;
[[nodiscard]] Step withFirstCodes(Desk &desk, store::Database &database, Visit &visit, WithCodes next);
/// A new set in any case.
[[nodiscard]] Step withNewCodes(Desk &desk, store::AccountId account, WithCodes next);

} // namespace manager
