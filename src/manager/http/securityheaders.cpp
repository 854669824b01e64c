#include "manager/http/securityheaders.h"

namespace manager {

Pairs securityHeaders(Content content, bool secure)
{
    Pairs headers{
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cross-Origin-Embedder-Policy", "require-corp"},
        {"X-Robots-Tag", "noindex, nofollow"},
    };
    if (content == Content::Page || content == Content::Desk) {
        // form-action 'none': the modules send everything with fetch. If a script failed to load, a form must not put a
        // password into an address.
        headers.append(Pair{"Content-Security-Policy",
            QByteArray("default-src 'none'; script-src 'self'")
                + (content == Content::Desk ? " 'wasm-unsafe-eval'" : "")
                + "; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                  "manifest-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; "
                  "require-trusted-types-for 'script'; trusted-types 'none'"});
        headers.append(Pair{"Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=(), clipboard-write=(self)"});
    } else {
        headers.append(
            Pair{"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox"});
    }
    headers.append(Pair{"Cache-Control", content == Content::Asset ? "no-cache" : "no-store"});
    if (secure)
        headers.append(Pair{"Strict-Transport-Security", "max-age=63072000; includeSubDomains"});
    return headers;
}

} // namespace manager
