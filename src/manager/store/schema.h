#pragma once

#include "core/base/result.h"

namespace manager::store {

class Database;

/// The number of the newest schema, kept in the file as `user_version`.
inline constexpr int schemaVersion = 8;

/// Brings a file from whatever version it has to the newest, one transaction a step: a crash leaves a whole version.
[[nodiscard]] base::Result<void> migrate(Database &database);

} // namespace manager::store
