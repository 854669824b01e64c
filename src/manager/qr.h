#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace manager {

/// A QR code as the pages draw it: `{"size": n, "rows": ["0110...", ...]}`, without a quiet zone. Error correction M.
[[nodiscard]] base::Result<QJsonObject> qrMatrix(const QString &text);

} // namespace manager
