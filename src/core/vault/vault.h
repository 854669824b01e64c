#pragma once

#include "core/vault/entry.h"
#include "core/vault/slot.h"

#include <QHash>

namespace vault {

struct NamedSecret {
    SecretName name;
    crypto::SecretBytes bytes;
};

/// The open account file (FORMAT.md): pure, bytes in and bytes out. Entries lie open in memory, each secret stays
/// sealed under its entry's key until it is asked for. Changes live here until the bytes of write() are stored.
class Vault {
public:
    /// Empty, with one way in.
    [[nodiscard]] static base::Result<Vault> create(const NewSlot &first);

    [[nodiscard]] const VaultId &id() const { return m_id; }
    /// Of the bytes last read or written; 0 before the first writing. Remember it elsewhere to notice an older file.
    [[nodiscard]] quint64 generation() const { return m_generation; }

    /// In the person's order.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// NotFound when there is none.
    [[nodiscard]] base::Result<Entry> entry(const EntryId &id) const;
    /// Draws the id. Malformed: a text is too long, or the link record is not one JSON object. Refused: too many
    /// entries.
    [[nodiscard]] base::Result<EntryId> add(Entry entry, const std::vector<NamedSecret> &secrets = {});
    /// Everything but the secrets, by the entry's id.
    [[nodiscard]] base::Result<void> update(const Entry &entry);
    [[nodiscard]] base::Result<void> remove(const EntryId &id);

    /// Opened for one use: let it go out of scope at once. NotFound when the entry has none of that name.
    [[nodiscard]] base::Result<crypto::SecretBytes> secret(const EntryId &id, SecretName name = SecretName::Seed) const;
    [[nodiscard]] bool hasSecret(const EntryId &id, SecretName name) const;
    [[nodiscard]] base::Result<void> setSecret(const EntryId &id, SecretName name, const crypto::SecretBytes &bytes);
    [[nodiscard]] base::Result<void> removeSecret(const EntryId &id, SecretName name);

    /// One strict JSON object, or empty: the app's settings that nobody should read without the key.
    [[nodiscard]] const QByteArray &settings() const { return m_settings; }
    [[nodiscard]] base::Result<void> setSettings(QByteArray json);

    [[nodiscard]] const QList<Slot> &ways() const { return m_ways; }
    /// Adding the new password's slot and removing the old one's is how a password changes. Refused: too many slots.
    [[nodiscard]] base::Result<SlotId> addSlot(const NewSlot &slot);
    /// NotFound; Refused: the last way in that this version can open.
    [[nodiscard]] base::Result<void> removeSlot(const SlotId &id);
    /// The ways in as ways() told them earlier, when a change of them could not be stored.
    void setWaysBack(const QList<Slot> &ways) { m_ways = ways; }

    /// The file's bytes, one generation on. Refused: larger than a file may be.
    [[nodiscard]] base::Result<QByteArray> write();

private:
    friend class LockedVault;
    struct Held {
        SecretName name;
        QByteArray sealed;
    };
    Vault(VaultId id, MasterKey master)
        : m_id(id)
        , m_master(std::move(master))
    {
    }
    [[nodiscard]] QByteArray writeBody() const;
    [[nodiscard]] base::Result<void> readBody(QByteArrayView body);
    [[nodiscard]] QByteArray sealSecret(const EntryId &id, const NamedSecret &secret) const;
    void sort();

    VaultId m_id;
    MasterKey m_master;
    quint64 m_generation = 0;
    QList<Slot> m_ways;
    QByteArray m_settings;
    QList<Entry> m_entries;
    QHash<EntryId, QList<Held>> m_secrets; ///< Sorted by name; an entry without secrets is not in it.
};

} // namespace vault
