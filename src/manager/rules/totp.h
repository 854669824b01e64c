#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"
#include "core/otp/code.h"

#include <optional>

namespace manager::rules {

/// The time step whose code was typed: now's, or one beside it, and later than `last` (a code counts once).
/// nullopt: no match. Spaces in `typed` are ignored.
[[nodiscard]] base::Result<std::optional<qint64>> matchCode(const crypto::SecretBytes &seed, const otp::Params &params,
    QStringView typed, std::optional<qint64> last, base::Instant now);

} // namespace manager::rules
