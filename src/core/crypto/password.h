#pragma once

#include "core/crypto/secret.h"

#include <chrono>

namespace crypto {

/// What Argon2id is told to spend. One lane: libsodium has no other.
struct PasswordCost {
    quint32 passes = 3;
    quint64 memoryBytes = 64ULL * 1024 * 1024;

    friend bool operator==(const PasswordCost &, const PasswordCost &) = default;
};

inline constexpr qsizetype saltSize = 16;
/// The least that is accepted, from our own settings or from a file.
inline constexpr PasswordCost leastCost{3, 64ULL * 1024 * 1024};
/// The most that is spent on anyone's word: a file that asks for more is refused before a byte is allocated.
inline constexpr PasswordCost greatestCost{16, 1024ULL * 1024 * 1024};

/// Inside both bounds, and whole KiB of memory.
[[nodiscard]] bool isAcceptable(const PasswordCost &cost);

/// A typed password as bytes: NFKC, so that every keyboard's "é" is the same, in UTF-8. The caller clears its text.
[[nodiscard]] SecretBytes passwordBytes(const QString &typed);

/// Argon2id of version 1.3 (RFC 9106). Unsupported: the cost is not acceptable. Malformed: the salt is not 16 bytes.
/// Broken: no memory. Takes as long as it says: not for the thread that paints.
[[nodiscard]] base::Result<SecretBytes> stretch(
    const SecretBytes &password, QByteArrayView salt, const PasswordCost &cost);

template <class Tag>
[[nodiscard]] base::Result<Key<Tag>> deriveKey(
    const SecretBytes &password, QByteArrayView salt, const PasswordCost &cost)
{
    return stretch(password, salt, cost).and_then([](SecretBytes &&bytes) {
        return Key<Tag>::fromBytes(std::move(bytes));
    });
}

/// A cost that takes about `target` on this machine, never less than leastCost; tries a few, so it takes about four
/// times `target` itself. `stopwatch` returns the time since any fixed moment.
[[nodiscard]] PasswordCost calibrate(
    std::chrono::milliseconds target, const std::function<std::chrono::nanoseconds()> &stopwatch);

} // namespace crypto
