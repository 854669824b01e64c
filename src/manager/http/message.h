#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <utility>

namespace manager {

/// One header or query member: name, value.
using Pair = std::pair<QByteArray, QByteArray>;
using Pairs = QList<Pair>;

/// A whole request, already held to the server's limits: one Host, no Transfer-Encoding, the method is GET, HEAD, POST,
/// PATCH, DELETE or OPTIONS, the path is plain ASCII without escapes, dots or empty segments, and no query name comes
/// twice.
struct Request {
    QByteArray method;
    QByteArray path;
    Pairs query; ///< Percent-decoded, in the order of the address.
    Pairs headers; ///< As received. Host, Origin, Content-Type, X-CSRF-Token ... are there at most once.
    QByteArray body;
    QByteArray peer; ///< The address of the other end as text, IPv4 if it is one.
    bool secure = false; ///< Came over TLS.

    /// The value of a header (any case), empty when it is not there. Of several Cookie headers, all, joined by "; ".
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The value of a query member, empty when it is not there.
    [[nodiscard]] QByteArray queryValue(QByteArrayView name) const;
};

/// What goes back. Content-Length, Connection and Date are the server's; a header with a line break in it is never
/// sent, the answer becomes 500.
struct Reply {
    int status = 200;
    Pairs headers;
    QByteArray body;
};

/// Gives the answer, once, from any thread, now or later; more calls do nothing. Dropped without an answer: 500.
using Answer = std::function<void(Reply)>;

} // namespace manager
