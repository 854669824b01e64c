#pragma once

#include <QByteArrayView>
#include <QString>

namespace manager::rules {

/// What a browser says it is: names for a person to recognise, never trusted for a decision.
struct Agent {
    QString browser; ///< "Firefox", "Chrome", ... or "Unknown browser".
    QString system; ///< "Linux", "Android", ... or "unknown system".
    bool operator==(const Agent &) const = default;
};

/// Reads a User-Agent header. Names come from our own list, so nothing of the header reaches a page or a phone.
[[nodiscard]] Agent readAgent(QByteArrayView userAgent);

} // namespace manager::rules
