#pragma once

#include "manager/desk.h"

namespace manager {

// A request for the owner's YES, as the pages open and follow one: to sign in (request.cpp), or to change how one signs
// in (confirm.cpp).

/// What was signed: what a YES to it allows.
[[nodiscard]] protocol::Purpose purposeOf(const store::Challenge &challenge);
/// Its state at this moment, a denial that could not be written included.
[[nodiscard]] rules::RequestState stateNow(const Desk &desk, const store::Challenge &challenge, base::Instant now);
/// As the API writes it; `qr` holds six digits for a phone that scans them.
[[nodiscard]] QJsonObject describe(
    store::Database &database, const store::Challenge &challenge, rules::RequestState state, base::Instant now);
/// Opens one of this session and wakes the phones; or the answer that says why not.
[[nodiscard]] Step openRequest(Desk &desk, store::Database &database, const Visit &visit, protocol::Purpose purpose);
/// Reports and changes nothing; held while its state, and how it is asked, are what the page knows.
[[nodiscard]] Step report(
    const Desk &desk, store::Database &database, const Visit &visit, const store::Challenge &challenge);

/// The route's handler, once the account's phone (if it has one) has confirmed this session: 403 "confirm-needed" else.
[[nodiscard]] Handler confirmed(Handler handler);

} // namespace manager
