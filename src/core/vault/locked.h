#pragma once

#include "core/vault/header.h"
#include "core/vault/vault.h"

namespace vault {

/// A file that is well formed as far as can be seen without a key. Copies share their bytes, so one can be handed to a
/// worker thread for the slow part.
class LockedVault {
public:
    /// Malformed: not an account file, or a broken one. Unsupported: written by a newer version.
    [[nodiscard]] static base::Result<LockedVault> read(QByteArray file);

    [[nodiscard]] const VaultId &id() const { return m_header.id; }
    [[nodiscard]] quint64 generation() const { return m_header.generation; }
    [[nodiscard]] const QList<Slot> &ways() const { return m_header.ways; }

    /// Tries each password slot, Argon2id each time. NotFound: there is none. WrongKey: the password opens none of
    /// them. Malformed: the key is right, the file is broken.
    [[nodiscard]] base::Result<Vault> openWithPassword(const crypto::SecretBytes &password) const;
    [[nodiscard]] base::Result<Vault> openWithKey(const SlotId &slot, const SlotKey &key) const;

private:
    LockedVault(QByteArray file, Header header, qsizetype bodyAt)
        : m_file(std::move(file))
        , m_header(std::move(header))
        , m_bodyAt(bodyAt)
    {
    }
    [[nodiscard]] base::Result<Vault> open(MasterKey master) const;

    QByteArray m_file;
    Header m_header;
    qsizetype m_bodyAt;
};

/// Whether `onDisk` may be overwritten by what `vault` writes next. Unsupported: it was written by a newer version.
/// Refused: it is another vault, or has a generation this one has not seen. A broken file may be replaced only by
/// somebody who decides so: Malformed.
[[nodiscard]] base::Result<void> mayReplace(QByteArrayView onDisk, const Vault &vault);

} // namespace vault
