#pragma once

#include "manager/desk.h"

namespace manager {

/// Who sends this: agent, place, cookies. Touches no database.
[[nodiscard]] Visit arrive(const Desk &desk, Request request);

/// Finds the session of the cookie and its account, if it is alive, and notes that it was seen.
void identify(const Desk &desk, store::Database &database, Visit &visit);

/// Whether an unsafe request of a page comes from a page of ours: Origin and token.
[[nodiscard]] std::optional<Reply> refuseForeign(const Desk &desk, const Visit &visit);
/// Whether the session is enough for what it asks.
[[nodiscard]] std::optional<Reply> refuseStranger(const Visit &visit, Need need);

/// The token the page must send back; of the session if there is one, else of the cookie.
[[nodiscard]] QString csrfToken(const Desk &desk, const Visit &visit);

/// A new 256-bit cookie for the session (its row is changed, not saved) and the header that sets it.
[[nodiscard]] Pair rotateCookie(const Visit &visit, store::Session &session);
/// A cookie that belongs to no session yet: something for the token to hang on.
[[nodiscard]] Pair anonymousCookie(Visit &visit);
/// The cookie by which this browser is known from now on, and its hash.
struct BrowserCookie {
    Pair header;
    QByteArray hash;
};
[[nodiscard]] BrowserCookie browserCookie(const Visit &visit);
/// The hash of the one it sent; empty without.
[[nodiscard]] QByteArray browserHash(const Visit &visit);
/// The cookie by which the browser that asked for help is known when the answer comes, days later.
[[nodiscard]] BrowserCookie helpCookie(const Visit &visit);
[[nodiscard]] QByteArray helpHash(const Visit &visit);

} // namespace manager
