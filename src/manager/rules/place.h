#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QList>

namespace manager::rules {

/// A network the configuration gives a name to: "10.20.0.0/16" -> "Lausanne office".
struct NamedNetwork {
    QHostAddress address;
    int prefix;
    QString place;
};

/// Malformed unless `text` is an address, a slash and a prefix length.
[[nodiscard]] base::Result<NamedNetwork> readNetwork(QStringView text, QString place);

/// Where an address is, as far as this server knows: the longest named network that holds it, "This computer", "Local
/// network", or "Unknown place". No table of the world's addresses is shipped: a wrong place is worse than none.
[[nodiscard]] QString placeOf(const QHostAddress &address, const QList<NamedNetwork> &named);

/// What counts as "the same network" of an address: its IPv4 /24 or IPv6 /64, as text.
[[nodiscard]] QString networkOf(const QHostAddress &address);

} // namespace manager::rules
