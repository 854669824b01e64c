#pragma once

#include "core/base/result.h"

namespace manager::rules {

/// A backup code is 80 random bits, written `XXXX-XXXX-XXXX-XXXX` in Crockford's base32.
inline constexpr qsizetype backupCodeSize = 10;

/// The one way a code is printed. `bytes` is backupCodeSize long.
[[nodiscard]] QString backupText(QByteArrayView bytes);

/// Reads what a person typed: case, spaces and dashes do not matter, O is 0, I and L are 1. Malformed otherwise.
[[nodiscard]] base::Result<QByteArray> readBackup(QStringView typed);

} // namespace manager::rules
