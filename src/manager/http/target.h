#pragma once

#include "core/base/result.h"
#include "manager/http/message.h"

namespace manager {

/// The address line of a request, taken apart.
struct Target {
    QByteArray path;
    Pairs query;
};

/// Reads `/path?a=b&c`. Refused as Malformed: anything but origin form, escapes, empty or dot segments in the path, bad
/// escapes, control characters, a name twice or more than 16 names in the query, a fragment.
[[nodiscard]] base::Result<Target> readTarget(QByteArrayView text);

} // namespace manager
