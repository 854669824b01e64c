#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <functional>
#include <span>

class QDebug;

namespace crypto {

/// Bytes nobody but their user may see: in locked, guarded memory, wiped when they go, moved but never copied by
/// accident, compared in constant time. Everything that looks inside says `reveal`.
class SecretBytes {
public:
    SecretBytes() = default; ///< Empty.
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes();

    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    [[nodiscard]] static SecretBytes random(qsizetype size);
    /// `fill` writes into the new, zeroed bytes.
    [[nodiscard]] static SecretBytes make(qsizetype size, const std::function<void(std::span<unsigned char>)> &fill);

    [[nodiscard]] SecretBytes clone() const;
    /// The one way out. The view dies with the object; whoever copies from it owes the wiping.
    [[nodiscard]] QByteArrayView reveal() const { return QByteArrayView(m_bytes, m_size); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    explicit SecretBytes(qsizetype size);

    char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

QDebug operator<<(QDebug, const SecretBytes &) = delete;

/// Overwrites bytes that had to leave a SecretBytes for a moment; detaches first, so only this copy is wiped.
void wipe(QByteArray &bytes);
void wipe(QString &text);

/// 256 bits with a purpose: `struct VaultMaster; using MasterKey = Key<VaultMaster>;`. A key of one purpose does not
/// convert to one of another.
template <class Tag> class Key {
public:
    static constexpr qsizetype size = 32;

    [[nodiscard]] static Key generate() { return Key(SecretBytes::random(size)); }
    [[nodiscard]] static base::Result<Key> fromBytes(SecretBytes bytes)
    {
        if (bytes.size() != size)
            return base::fail(base::Fault::Malformed, QStringLiteral("key: not 32 bytes"));
        return Key(std::move(bytes));
    }

    [[nodiscard]] const SecretBytes &bytes() const { return m_bytes; }
    [[nodiscard]] Key clone() const { return Key(m_bytes.clone()); }
    friend bool operator==(const Key &a, const Key &b) { return a.m_bytes == b.m_bytes; }

private:
    explicit Key(SecretBytes bytes)
        : m_bytes(std::move(bytes))
    {
    }

    SecretBytes m_bytes;
};

} // namespace crypto
