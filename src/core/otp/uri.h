#pragma once

#include "core/crypto/secret.h"
#include "core/otp/params.h"

#include <QString>

namespace otp {

/// What an `otpauth://` URI says: who issues the codes, to whom, how they are made, and from what.
struct OtpAuth {
    QString issuer; ///< May be empty.
    QString name; ///< The account's, usually an e-mail address; may be empty.
    Params params;
    crypto::SecretBytes seed;
};

inline constexpr qsizetype longestName = 256; ///< Of issuer and name, each.
inline constexpr qsizetype longestSeed = 256;

/// Google's Key URI format, with the types totp, hotp and steam (also KeePassXC's `encoder=steam`). An issuer parameter
/// wins over the label's. Refused: duplicate or malformed parameters, no or an empty secret, a secret that is not
/// base32, hotp without counter. Unsupported: another type, hash, or number of digits or seconds than Params allows.
/// Parameters with unknown names (pictures, colours) are passed over.
[[nodiscard]] base::Result<OtpAuth> parseUri(QStringView text);

/// Holds the seed in the clear: for showing as a QR code or exporting, after the person was asked. parseUri() of it
/// gives the same back.
[[nodiscard]] QString formatUri(const OtpAuth &auth);

} // namespace otp
