#pragma once

#include "core/base/id.h"
#include "core/crypto/password.h"

#include <QList>

namespace vault {

struct MasterTag;
struct SlotKeyTag;
struct SlotTag;
struct VaultTag;
using MasterKey = crypto::Key<MasterTag>;
using SlotKey = crypto::Key<SlotKeyTag>;
using SlotId = base::Id<SlotTag>;
using VaultId = base::Id<VaultTag>;

enum class SlotKind : quint8 {
    Password = 1, ///< Opened by Argon2id of a password.
    KeyStore = 2, ///< Opened by a key that a key store keeps or unwraps.
    Recovery = 3, ///< Reserved: kept, never opened.
};

/// One way to the master key, as the file's header has it. Nothing in it is secret.
struct Slot {
    SlotId id;
    SlotKind kind = SlotKind::Password;
    QByteArray parameters; ///< By kind, see FORMAT.md; for a key store the bytes the caller gave.
    QByteArray commitment;
    QByteArray sealedMaster;
};

/// A way that no vault has yet. Making one with a password takes as long as Argon2id does: do it on a worker thread and
/// hand the result to Vault::create() or Vault::addSlot().
struct NewSlot {
    SlotKind kind;
    QByteArray parameters;
    SlotKey key;
};

/// Unsupported: the cost is out of bounds. Malformed: an empty password.
[[nodiscard]] base::Result<NewSlot> passwordSlot(const crypto::SecretBytes &password, const crypto::PasswordCost &cost);

/// `wrapped` comes back in Slot::parameters: with it the caller asks its key store for `key` again. At most 4 KiB.
[[nodiscard]] base::Result<NewSlot> keyStoreSlot(QByteArray wrapped, SlotKey key);

/// The key of a password slot: as slow as its cost. Malformed: another kind of slot.
[[nodiscard]] base::Result<SlotKey> slotKey(const Slot &slot, const crypto::SecretBytes &password);

/// What a password slot spends. Malformed: another kind of slot.
[[nodiscard]] base::Result<crypto::PasswordCost> costOf(const Slot &slot);

inline constexpr qsizetype longestParameters = 4096;
inline constexpr qsizetype mostSlots = 16;

/// Sealing the master key into a slot and opening it. WrongKey: the key is another slot's, or the password was wrong.
/// Malformed: the key is right and the slot is not.
[[nodiscard]] Slot fillSlot(const VaultId &vault, const NewSlot &slot, const MasterKey &master);
[[nodiscard]] base::Result<MasterKey> openSlot(const VaultId &vault, const Slot &slot, const SlotKey &key);

} // namespace vault
