#pragma once

#include "manager/check/outbox.h"

namespace manager {

/// Hands a mail to the SMTP server of the configuration. TLS always: without STARTTLS nothing is said to it. Blocks,
/// half a minute at most. Unavailable says why in words that name nobody.
[[nodiscard]] base::Result<void> mailTo(const Config &config, const Message &message);

/// POST of {"to": "+41790001234", "text": "..."} as JSON to the gateway; any 2xx is success.
[[nodiscard]] base::Result<void> smsTo(const Config &config, const Message &message);

/// The mail itself (RFC 5322): text, and the QR code as a picture beside it.
[[nodiscard]] QByteArray writeMail(
    const QString &from, const Message &message, base::Instant now, const QByteArray &id);

} // namespace manager
