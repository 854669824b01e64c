#pragma once

#include "core/base/result.h"

#include <chrono>

namespace otp {

enum class Kind {
    Totp, ///< RFC 6238: the counter is the time, in periods.
    Hotp, ///< RFC 4226: the counter is kept by the holder and grows by one a code.
    Steam, ///< TOTP with SHA-1, shown as five letters and digits of Steam's own alphabet.
};

enum class Algorithm {
    Sha1,
    Sha256,
    Sha512,
};

/// How codes are made from a seed. The defaults are what a URI that says nothing means.
struct Params {
    Kind kind = Kind::Totp;
    Algorithm algorithm = Algorithm::Sha1;
    int digits = 6; ///< 6, 7 or 8; with Steam 5.
    std::chrono::seconds period{30}; ///< 1 s .. 1 day; not used by Hotp.
    quint64 counter = 0; ///< The next code's; Hotp only.

    friend bool operator==(const Params &, const Params &) = default;
};

inline constexpr int steamDigits = 5;
inline constexpr std::chrono::seconds longestPeriod = std::chrono::hours(24);
inline constexpr quint64 greatestCounter = 0x7fffffffffffffff;

/// Unsupported when no code can be made with them; every other function here asks this first.
[[nodiscard]] base::Result<void> check(const Params &params);

/// "SHA1", "SHA256", "SHA512", as in URIs.
[[nodiscard]] QLatin1StringView name(Algorithm algorithm);

} // namespace otp
