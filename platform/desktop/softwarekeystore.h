#pragma once

#include "app/ports/keystore.h"

#include <QMap>
#include <QSet>

namespace platform {

/// Keys in software, and said to be so: a blob is the private key itself. What a hardware store would keep inside (the
/// key that wraps, the small values, what was erased) is in one file that only its user can read.
class SoftwareKeyStore : public app::KeyStore {
public:
    /// The file need not be there; Broken when it is there and cannot be read.
    [[nodiscard]] static base::Result<std::unique_ptr<SoftwareKeyStore>> open(const QString &file);

    [[nodiscard]] protocol::Storage storageClass() const override { return protocol::Storage::Software; }
    [[nodiscard]] QFuture<base::Result<Pair>> create(Purpose purpose) override;
    [[nodiscard]] QFuture<base::Result<QByteArray>> sign(
        Purpose purpose, crypto::SecretBytes blob, QByteArray bytes) override;
    [[nodiscard]] QFuture<base::Result<void>> erase(crypto::SecretBytes blob) override;
    [[nodiscard]] QFuture<base::Result<QByteArray>> wrap(crypto::SecretBytes bytes) override;
    [[nodiscard]] QFuture<base::Result<crypto::SecretBytes>> unwrap(QByteArray wrapped) override;
    [[nodiscard]] QFuture<base::Result<void>> remember(QString name, QByteArray value) override;
    [[nodiscard]] QFuture<base::Result<QByteArray>> recall(QString name) override;

private:
    explicit SoftwareKeyStore(QString file);
    [[nodiscard]] base::Result<void> load();
    [[nodiscard]] base::Result<void> save() const;

    QString m_file;
    crypto::SecretBytes m_wrapping; ///< empty until something is wrapped
    QMap<QString, QByteArray> m_values;
    QSet<QByteArray> m_erased; ///< hashes of the blobs
};

} // namespace platform
