#pragma once

#include "manager/check/cases.h"

namespace manager {

/// What somebody is to be checked for.
struct Asking {
    protocol::CheckReason reason;
    std::optional<store::AccountId> account; ///< None: the answer is the same, and nobody is told.
    QString named; ///< The e-mail as it was written.
    QByteArray helper; ///< sha256 of the cookie of the browser that may go on when it is approved.
    QString language;
    std::chrono::hours open = rules::caseOpen;
};

/// A new case, for one reviewer at least; nothing when there is none who could read it.
[[nodiscard]] std::optional<store::CheckCase> openCase(
    Desk &desk, store::Database &database, const Visit &visit, const Asking &asking);

/// Its code, the same each time: the token comes out of the case's id and a key of the Manager.
[[nodiscard]] protocol::CaseOffer offerOf(const Desk &desk, const store::CheckCase &what);

} // namespace manager
