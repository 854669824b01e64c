#pragma once

#include "app/links.h"

namespace app {

/// The ten backup codes of a linked account: shown until the person has typed the end of one back, then only counted.
class BackupCodes : public QObject {
    Q_OBJECT
public:
    static constexpr int WarnAt = 3;
    static constexpr int ProofLength = 4; ///< At least so many characters of the end of one code.

    BackupCodes(Accounts &accounts, Links &links, QObject *parent = nullptr);

    /// Accounts whose codes were not proven to be kept.
    [[nodiscard]] QList<vault::EntryId> unkept() const;
    /// Accounts with few left; a set that waits to be kept does not count.
    [[nodiscard]] QList<vault::EntryId> few() const;
    [[nodiscard]] int left(const vault::EntryId &account) const; ///< -1: not known.
    /// XXXX-XXXX-XXXX-XXXX, ten of them. NotFound when there is nothing to keep.
    [[nodiscard]] base::Result<QStringList> show(const vault::EntryId &account) const;
    /// Which code is asked for, 1..10; another one after every wrong proof.
    [[nodiscard]] int proofOf(const vault::EntryId &account);
    /// Case, spaces, hyphens, O for 0, I and L for 1 are forgiven. WrongKey: it is not the end of that code.
    [[nodiscard]] QFuture<base::Result<void>> prove(const vault::EntryId &account, const QString &end);
    /// A new set: the old one dies when the Manager says so, and the new one comes with the next fetch.
    [[nodiscard]] QFuture<base::Result<void>> renew(const vault::EntryId &account, const Proof &proof);

Q_SIGNALS:
    void arrived(const vault::EntryId &account); ///< A set to keep has come.
    void changed();

private:
    Accounts &m_accounts;
    Links &m_links;
    QHash<vault::EntryId, int> m_proof;
};

} // namespace app
