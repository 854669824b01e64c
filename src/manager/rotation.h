#pragma once

#include "manager/keys.h"
#include "manager/store/database.h"

namespace manager {

/// Whoever serves shares the data folder, as does every other command; a change of keys needs it alone. Given back when
/// it goes.
class FolderLock {
public:
    enum class Kind { Shared, Alone };
    /// Refused while somebody has it the other way.
    [[nodiscard]] static base::Result<FolderLock> take(const QString &folder, Kind kind);
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int folder);
    int m_folder;
};

/// Brings a database to today's server key, once after each change: what only the key before could go on with ends
/// (open requests, unscanned codes, tickets), and the audit log says so, signed by the new key.
void adoptServerKey(store::Database &database, const Keys &keys, base::Instant now);

} // namespace manager
