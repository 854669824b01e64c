#pragma once

#include "core/base/json.h"

namespace base {

/// The grammar of RFC 8259 over the bytes themselves, before Qt's forgiving reader sees them.
[[nodiscard]] Result<void> checkJson(QByteArrayView bytes, JsonLimits limits);

} // namespace base
