#pragma once

#include "core/base/instant.h"
#include "core/crypto/secret.h"
#include "core/otp/params.h"

namespace otp {

/// The code that is right at `at`; for Hotp the code of `params.counter`, whatever the time. Malformed: an empty seed
/// or a time before 1970. Unsupported: see check().
[[nodiscard]] base::Result<QString> code(const crypto::SecretBytes &seed, const Params &params, base::Instant at);

/// The code of one step of the counter: what a server compares with, a step either side of now.
[[nodiscard]] base::Result<QString> codeOfStep(const crypto::SecretBytes &seed, const Params &params, quint64 step);

/// The step that `at` lies in; for Hotp `params.counter`. `at` is not before 1970, the params are good.
[[nodiscard]] quint64 stepOf(const Params &params, base::Instant at);

/// How long the code of `at` stays right: more than zero, at most the period. Not for Hotp.
[[nodiscard]] std::chrono::milliseconds remaining(const Params &params, base::Instant at);

} // namespace otp
