#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/crypto/secret.h"
#include "core/otp/params.h"

#include <optional>

namespace vault {

struct EntryTag;
using EntryId = base::Id<EntryTag>;

/// The secrets an entry may have. An account with codes has a seed; one that is linked to a Manager has the keys of
/// this device there as well: the private one that opens what is sealed to it, and for each signing key the bytes its
/// key store gave out (a reference, or with software keys the key itself).
enum class SecretName : quint8 {
    Seed = 1,
    Sealing = 2,
    Possession = 3,
    Verification = 4,
};

/// One account, without its secrets.
struct Entry {
    EntryId id; ///< Null until the vault has added it.
    QString issuer;
    QString name;
    std::optional<otp::Params> otp; ///< How codes are made, if any are.
    qint32 order = 0; ///< The person's own; smaller comes first.
    bool pinned = false;
    base::Instant createdAt;
    std::optional<base::Instant> lastUse;
    std::optional<base::Instant> trashedAt; ///< In the trash since.
    QByteArray
        link; ///< One strict JSON object about the link to a Manager, or empty; its meaning is the link's affair.

    friend bool operator==(const Entry &, const Entry &) = default;
};

inline constexpr qsizetype longestText = 1024; ///< Of issuer and name, in bytes of UTF-8.
inline constexpr qsizetype longestLink = 16 * 1024;
inline constexpr qsizetype longestSettings = 64 * 1024;
inline constexpr qsizetype longestSecret = 4096;
inline constexpr qsizetype mostEntries = 10000;

} // namespace vault
