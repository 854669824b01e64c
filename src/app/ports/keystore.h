#pragma once

#include "core/crypto/p256.h"
#include "core/protocol/words.h"

#include <QFuture>

namespace app {

/// The platform's keys. A private key is a `blob`: in software the key itself (it lives sealed in the vault), in
/// hardware a reference that is worth nothing elsewhere.
class KeyStore {
public:
    enum class Purpose {
        Possession, ///< Used without asking.
        Verification, ///< Each use follows an unlocking by biometrics or PIN.
    };
    struct Pair {
        crypto::SecretBytes blob;
        crypto::P256Public publicKey;
    };

    virtual ~KeyStore() = default;

    [[nodiscard]] virtual protocol::Storage storageClass() const = 0;
    [[nodiscard]] virtual QFuture<base::Result<Pair>> create(Purpose purpose) = 0;
    /// 64 bytes, r||s, over SHA-256 of the bytes. NotFound: the key is gone. Refused: the person did not unlock it.
    [[nodiscard]] virtual QFuture<base::Result<QByteArray>> sign(
        Purpose purpose, crypto::SecretBytes blob, QByteArray bytes)
        = 0;
    /// After this the blob signs nothing any more.
    [[nodiscard]] virtual QFuture<base::Result<void>> erase(crypto::SecretBytes blob) = 0;

    /// A few bytes under the platform's own key, for the vault's key-store slot.
    [[nodiscard]] virtual QFuture<base::Result<QByteArray>> wrap(crypto::SecretBytes bytes) = 0;
    /// NotFound: the key is gone, as after a restored backup. WrongKey: not wrapped here.
    [[nodiscard]] virtual QFuture<base::Result<crypto::SecretBytes>> unwrap(QByteArray wrapped) = 0;

    /// A small value outside the vault, which a file put back does not bring back: the vault's last generation.
    [[nodiscard]] virtual QFuture<base::Result<void>> remember(QString name, QByteArray value) = 0;
    [[nodiscard]] virtual QFuture<base::Result<QByteArray>> recall(QString name) = 0; ///< NotFound: nothing yet.
};

} // namespace app
