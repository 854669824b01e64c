#pragma once

#include "core/crypto/secret.h"

#include <memory>

struct evp_md_ctx_st; // OpenSSL's EVP_MD_CTX

namespace crypto {

inline constexpr qsizetype sha256Size = 32;

/// 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

enum class Hash { Sha1, Sha256 }; ///< Sha1 only where another's protocol names it, never to trust something by.
[[nodiscard]] qsizetype sizeOf(Hash hash); ///< In bytes.

/// The hash of what comes in pieces.
class Hasher {
public:
    explicit Hasher(Hash hash);
    void add(QByteArrayView piece);
    /// Of all that was added; to be asked once.
    [[nodiscard]] QByteArray result();

private:
    struct Freed {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Freed> m_context;
};

/// 32 bytes; keys of any length, as RFC 2104 says.
[[nodiscard]] QByteArray hmacSha256(const SecretBytes &key, QByteArrayView bytes);

/// 20 bytes; only for one-time codes, whose standard fixed it long ago.
[[nodiscard]] QByteArray hmacSha1(const SecretBytes &key, QByteArrayView bytes);

/// Whether two byte strings are the same, in a time that depends on their lengths only.
[[nodiscard]] bool equal(QByteArrayView a, QByteArrayView b);

/// HKDF-SHA256 (RFC 5869); at most 255 * 32 bytes.
[[nodiscard]] SecretBytes hkdf(const SecretBytes &input, QByteArrayView salt, QByteArrayView label, qsizetype size);

/// A key for one purpose out of a key for another: `derive<EntryKey>(master, "kauth.vault.entry.v1", id.view())`.
/// Labels are unique in the program; the context is whatever tells one derived key from its sisters.
template <class To, class From>
[[nodiscard]] Key<To> derive(const Key<From> &from, QByteArrayView label, QByteArrayView context = {})
{
    return *Key<To>::fromBytes(hkdf(from.bytes(), context, label, Key<To>::size));
}

} // namespace crypto
