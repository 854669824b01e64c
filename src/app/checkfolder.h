#pragma once

#include "app/future.h"
#include "app/ports/ports.h"

namespace app {

/// Where a running check lies on the disk: its record, sealed under a key of its own that the key store wraps and keeps
/// outside the files, and the ciphertexts for the reviewers. Needs no vault: a check goes on under the lock and without
/// any account. Forgetting drops the key first, then the files: no copy of a file opens any more.
class CheckFolder : public QObject {
    Q_OBJECT
public:
    explicit CheckFolder(const Ports &ports, QObject *parent = nullptr);

    /// NotFound: no check runs. WrongKey, Malformed: there is one that nobody can read any more.
    [[nodiscard]] QFuture<base::Result<crypto::SecretBytes>> load();
    /// On the disk when this answers; of several asked for at once only the last is written.
    QFuture<base::Result<void>> save(crypto::SecretBytes record);
    QFuture<base::Result<void>> forget();

    [[nodiscard]] QFuture<base::Result<void>> put(protocol::FileKind kind, const QByteArray &ciphertext);
    [[nodiscard]] QFuture<base::Result<QByteArray>> get(protocol::FileKind kind);
    void drop(protocol::FileKind kind);
    void dropAll();

private:
    struct CheckTag;
    using Key = crypto::Key<CheckTag>;

    void unwrap(const QByteArray &wrapped, const Pending<crypto::SecretBytes> &record);
    [[nodiscard]] QFuture<base::Result<void>> ensureKey();
    void writeNext();
    void finish(const QList<Pending<void>> &batch, const base::Result<void> &result);

    Ports m_ports;
    std::optional<Key> m_key;
    crypto::SecretBytes m_next;
    QList<Pending<void>> m_waiting;
    bool m_writing = false;
    int m_life = 0; ///< What was begun before it was forgotten is not written after.
};

} // namespace app
