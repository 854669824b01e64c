#pragma once

#include "core/crypto/hash.h"
#include "core/vault/entry.h"
#include "core/vault/slot.h"

namespace vault {

struct BodyTag;
struct EntryKeyTag;
struct CommitmentTag;

/// What is derived from the master key: FORMAT.md, "Keys".
[[nodiscard]] inline crypto::Key<BodyTag> bodyKey(const MasterKey &master, const VaultId &vault)
{
    return crypto::derive<BodyTag>(master, "kauth.vault.body.v1", vault.view());
}

[[nodiscard]] inline crypto::Key<EntryKeyTag> entryKey(
    const MasterKey &master, const VaultId &vault, const EntryId &entry)
{
    return crypto::derive<EntryKeyTag>(master, "kauth.vault.entry.v1", vault.toBytes() + entry.toBytes());
}

/// Public: it tells a right master key from a wrong one and nothing else.
[[nodiscard]] inline QByteArray commitmentOf(const MasterKey &master, const VaultId &vault)
{
    return crypto::derive<CommitmentTag>(master, "kauth.vault.commit.v1", vault.view()).bytes().reveal().toByteArray();
}

} // namespace vault
