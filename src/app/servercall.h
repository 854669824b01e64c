#pragma once

#include "app/ports/http.h"
#include "core/protocol/problem.h"

namespace app {

inline constexpr QByteArrayView JoseType = "application/jose";
inline constexpr QByteArrayView JsonType = "application/json";

/// The body of a 200 of this type. Otherwise what the caller can do: Unavailable (busy, limited, down), NotFound,
/// Expired (gone), Refused (any other no), Malformed (not what was asked for).
[[nodiscard]] base::Result<QByteArray> bodyOf(const base::Result<HttpAnswer> &answer, QByteArrayView type);

/// What the Manager says of its refusal, if it says it in the one right form.
[[nodiscard]] std::optional<protocol::Problem> problemOf(const base::Result<HttpAnswer> &answer);

} // namespace app
