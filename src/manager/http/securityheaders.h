#pragma once

#include "manager/http/message.h"

namespace manager {

/// What an answer is, as far as a browser must be told how to treat it.
enum class Content {
    Page, ///< HTML: may run and style with files of this origin only, is never framed, never cached.
    Desk, ///< Likewise, and may compile WebAssembly: libsodium, for the reviewer.
    Asset, ///< Script, style, font, picture of this build: may be kept but is asked for again (no-cache).
    Api, ///< JSON, JOSE: never cached, never rendered.
};

/// The headers that belong on every answer of that kind. `secure` adds HSTS, which must not be sent over plain HTTP.
[[nodiscard]] Pairs securityHeaders(Content content, bool secure);

} // namespace manager
