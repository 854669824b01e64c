#pragma once

#include "app/future.h"
#include "app/linkrecord.h"
#include "app/ports/ports.h"
#include "core/otp/uri.h"
#include "core/vault/locked.h"

#include <QObject>

namespace app {

/// How long a forgotten account can be taken back.
inline constexpr std::chrono::hours TrashLife{30 * 24};

/// The accounts and the file they live in: the only owner of the vault. Every change is followed by save(), which says
/// whether it is on disk.
class Accounts : public QObject {
    Q_OBJECT
public:
    /// What lies on the disk, before any key.
    struct Found {
        bool exists = false;
        bool password = false; ///< A PIN opens it.
        bool keyStore = false; ///< The key store opens it.
    };
    /// What was strange about the file that was opened.
    enum class Oddity { None, Older, Other };
    enum class Order { ByHand, ByName, ByUse };
    struct Added {
        vault::EntryId id;
        bool updated; ///< It was there already.
    };

    Accounts(const Ports &ports, QObject *parent = nullptr);

    /// Takes the writer's place and looks. Refused: another copy of the app runs. Malformed, Unsupported: as
    /// LockedVault.
    [[nodiscard]] QFuture<base::Result<Found>> look();
    /// The generation before the current one, when that cannot be used; the current one is put aside.
    [[nodiscard]] QFuture<base::Result<void>> restorePrevious();
    [[nodiscard]] QFuture<base::Result<bool>> canRestore();
    /// An empty vault that the key store opens; what was there is put aside, never overwritten.
    [[nodiscard]] QFuture<base::Result<void>> startOver();
    [[nodiscard]] QFuture<base::Result<void>> create();

    [[nodiscard]] QFuture<base::Result<void>> openWithKeyStore();
    /// WrongKey: another password. Opens the vault, or only checks when it is open already.
    [[nodiscard]] QFuture<base::Result<void>> openWithPassword(crypto::SecretBytes password);
    /// The password becomes a way in, and the only one unless the key store may stay.
    [[nodiscard]] QFuture<base::Result<void>> setPassword(crypto::SecretBytes password, bool keepKeyStore);
    [[nodiscard]] QFuture<base::Result<void>> removePassword();
    [[nodiscard]] QFuture<base::Result<void>> setKeyStore(bool on);
    [[nodiscard]] bool hasPassword() const;
    [[nodiscard]] bool hasKeyStore() const;

    [[nodiscard]] bool isOpen() const { return m_vault.has_value(); }
    [[nodiscard]] Oddity oddity() const { return m_oddity; }

    /// In the order asked for, pinned ones first; without the trash.
    [[nodiscard]] QList<vault::Entry> entries(Order order = Order::ByHand) const;
    [[nodiscard]] base::Result<vault::Entry> entry(const vault::EntryId &id) const;
    [[nodiscard]] base::Result<LinkRecord> link(const vault::EntryId &id) const; ///< NotFound: not linked.
    [[nodiscard]] base::Result<crypto::SecretBytes> secret(const vault::EntryId &id, vault::SecretName name) const;

    /// The same issuer and name again updates the account it finds.
    [[nodiscard]] QFuture<base::Result<Added>> add(const otp::OtpAuth &auth);
    [[nodiscard]] QFuture<base::Result<void>> forget(const vault::EntryId &id); ///< To the trash; plain accounts only.
    [[nodiscard]] QFuture<base::Result<void>> takeBack(const vault::EntryId &id);
    /// The forgotten ones that can still be taken back, the last one first.
    [[nodiscard]] QList<vault::Entry> trash() const;
    [[nodiscard]] std::chrono::days trashedFor(
        const vault::Entry &entry) const; ///< What is left of its 30 days, begun ones counted.
    /// For good, seed and all. Refused: it is not in the trash.
    [[nodiscard]] QFuture<base::Result<void>> drop(const vault::EntryId &id);
    [[nodiscard]] QFuture<base::Result<void>> pin(const vault::EntryId &id, bool pinned);
    [[nodiscard]] QFuture<base::Result<void>> move(const vault::EntryId &id, int place); ///< By hand.
    [[nodiscard]] QFuture<base::Result<void>> used(const vault::EntryId &id);
    /// The next HOTP code's counter, stored before it answers.
    [[nodiscard]] QFuture<base::Result<void>> setCounter(const vault::EntryId &id, quint64 counter);

    [[nodiscard]] QFuture<base::Result<vault::EntryId>> addLink(
        const LinkRecord &record, std::vector<vault::NamedSecret> secrets);
    /// Changes the record in memory; save() makes it last.
    [[nodiscard]] base::Result<void> setLink(const vault::EntryId &id, const LinkRecord &record);
    [[nodiscard]] base::Result<void> setSeed(
        const vault::EntryId &id, const otp::Params &params, const crypto::SecretBytes &seed);
    /// Keys first: they are gone from memory when this returns, from the disk when it answers.
    [[nodiscard]] QFuture<base::Result<void>> erase(const vault::EntryId &id);

    /// Everything changed so far is on disk when this answers without an error.
    [[nodiscard]] QFuture<base::Result<void>> save();

Q_SIGNALS:
    void opened();
    void changed(); ///< Some entry, or their order.

private:
    void take(vault::Vault vault);
    void writeNext();
    void writeBytes(const QList<Pending<void>> &batch);
    void finish(const QList<Pending<void>> &batch, const base::Result<void> &result);
    void emptyTrash();
    [[nodiscard]] QFuture<base::Result<vault::NewSlot>> newKeyStoreSlot();
    /// Of changed ways in: the old ones come back when it fails, and open no file of ours any more when it does not.
    [[nodiscard]] QFuture<base::Result<void>> saveWays(const QList<vault::Slot> &before);
    [[nodiscard]] QFuture<base::Result<void>> replaceWays(const vault::NewSlot &slot, QList<vault::SlotId> stay);
    [[nodiscard]] QList<vault::SlotId> waysOf(vault::SlotKind kind) const;
    [[nodiscard]] base::Result<void> keepOnly(const QList<vault::SlotId> &ways);
    [[nodiscard]] QFuture<base::Result<void>> update(const vault::Entry &entry);

    Ports m_ports;
    std::optional<vault::LockedVault> m_locked; ///< As last read or written.
    std::optional<vault::Vault> m_vault;
    Oddity m_oddity = Oddity::None;
    QList<Pending<void>> m_waiting;
    bool m_saving = false;
    bool m_onDisk = false; ///< There is a file of this vault.
};

} // namespace app
