#pragma once

#include "core/crypto/secret.h"
#include "manager/store/factors.h"

#include <QStringList>

#include <atomic>

namespace manager {

/// Argon2id over HMAC(pepper, password): each call takes about a tenth of a second of one core, on purpose.
class Passwords {
public:
    explicit Passwords(crypto::SecretBytes pepper);

    [[nodiscard]] base::Result<QByteArray> make(const crypto::SecretBytes &password) const;
    /// Whether it is the one. Nothing stored: false, after the same work.
    [[nodiscard]] bool verify(const crypto::SecretBytes &password, const QByteArray &stored) const;
    /// How often verify() did that work.
    [[nodiscard]] qint64 checks() const { return m_checks; }

private:
    [[nodiscard]] crypto::SecretBytes peppered(const crypto::SecretBytes &password) const;

    crypto::SecretBytes m_pepper;
    mutable std::atomic<qint64> m_checks = 0;
};

/// Ten new backup codes: the texts for the person, and what the store keeps of them (SCHEMA.md).
struct BackupCodes {
    store::SealedId id;
    QStringList texts;
    QList<store::BackupCode> kept;
};

class BackupKeeper {
public:
    explicit BackupKeeper(crypto::SecretBytes pepper);

    /// Ten Argon2id: not for a thread that has something else to do.
    [[nodiscard]] base::Result<BackupCodes> make(store::AccountId account) const;
    [[nodiscard]] QByteArray tag(store::AccountId account, QByteArrayView code) const;
    /// One Argon2id.
    [[nodiscard]] bool proves(QByteArrayView code, const store::BackupCode &kept) const;

private:
    [[nodiscard]] crypto::SecretBytes peppered(QByteArrayView code) const;

    crypto::SecretBytes m_pepper;
};

} // namespace manager
