#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace base {

/// What the caller can do about a failure; the closed list every room shares.
enum class Fault {
    Malformed, ///< The bytes are not what they claim to be; asking again with the same bytes cannot help.
    Unsupported, ///< Well formed, but of a version or kind this program does not know.
    WrongKey, ///< A password, key or signature does not match.
    Expired, ///< It was right once; a new one is needed.
    Refused, ///< The other side, a rule or the person said no.
    NotFound, ///< Nothing there under that name.
    Unavailable, ///< Not reachable now; trying again later can help.
    Broken, ///< Storage or a library failed; nothing the caller did.
};

/// A failure. `detail` is for the log only: never user data, never a secret, never shown to a person.
struct Error {
    Fault fault;
    QString detail;
};

template <class T> using Result = tl::expected<T, Error>;

/// `return fail(Fault::Malformed, u"json: duplicate member"_s);`
[[nodiscard]] inline tl::unexpected<Error> fail(Fault fault, QString detail)
{
    return tl::unexpected<Error>(Error{fault, std::move(detail)});
}

/// The name of a fault as the log writes it ("malformed", "wrong_key", ...).
[[nodiscard]] QLatin1StringView name(Fault fault);

} // namespace base
