#pragma once

#include "core/base/result.h"
#include "core/protocol/ids.h"

#include <QByteArray>
#include <QString>

namespace protocol {

/// Whether plain http is allowed for loopback addresses (a developer's own machine); never for any other host.
enum class Loopback { Refused, Allowed };

/// scheme://host[:port], lower case, host in ASCII (punycode) as it is shown, no default port, nothing after it.
/// Refused: userinfo, path, query, any scheme but https (http for loopback when allowed). Malformed: not a URL.
[[nodiscard]] base::Result<QString> readOrigin(QStringView text, Loopback loopback);

/// What the QR code of a 2FA page holds: where, with which single-use token, and which key must answer. No seed, no
/// flags.
///   kauth://link?v=1&o=<percent-encoded origin>&t=<22 characters>&k=<43 characters>
struct LinkOffer {
    QString origin;
    LinkToken token;
    QByteArray keyHash; ///< 32 bytes

    bool operator==(const LinkOffer &) const = default;
};

/// Unsupported for another version; NotFound when the text is no kAuth link at all (another kind of code);
/// Refused and Malformed as readOrigin, and Malformed for any unknown, doubled or missing field.
[[nodiscard]] base::Result<LinkOffer> readLinkOffer(QStringView text, Loopback loopback);
[[nodiscard]] QString format(const LinkOffer &offer);

/// What a page shows beside the six digits of a strict request, to be scanned instead of typed. Good for that one
/// request alone, and it decides nothing: the phone still asks for YES.
///   kauth://number?v=1&c=<hash of the challenge, 43 characters>&n=<6 digits>
struct NumberCode {
    QByteArray challenge; ///< 32 bytes
    QString number;

    bool operator==(const NumberCode &) const = default;
};
/// As readLinkOffer.
[[nodiscard]] base::Result<NumberCode> readNumberCode(QStringView text);
[[nodiscard]] QString format(const NumberCode &code);

} // namespace protocol
