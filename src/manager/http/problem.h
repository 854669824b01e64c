#pragma once

#include "manager/http/message.h"

namespace manager {

/// An error as application/problem+json (RFC 9457): `{"type","title","status","code"}`. `code` is what programs read
/// and must be plain ASCII without quotes; the title is the standard phrase of the status. Never cached.
[[nodiscard]] Reply problem(int status, const QByteArray &code);

} // namespace manager
