#pragma once

#include "core/base/encoding.h"

#include <QHashFunctions>

#include <array>
#include <compare>
#include <cstring>

namespace base {

/// A name nobody chose: 128 bits, as text 22 characters of base64url. The tag keeps a device's id from being taken for
/// an account's. New ones come from crypto::newId(), which has the random source.
template <class Tag> class Id {
public:
    static constexpr qsizetype size = 16;
    static constexpr qsizetype textSize = 22;

    /// The null id: all zero, never drawn, equal to no real one.
    Id() = default;

    [[nodiscard]] static Result<Id> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != size)
            return fail(Fault::Malformed, QStringLiteral("id: not 16 bytes"));
        Id id;
        std::memcpy(id.m_bytes.data(), bytes.data(), size);
        return id;
    }

    [[nodiscard]] static Result<Id> fromText(QStringView text)
    {
        const auto bytes = fromBase64Url(text.size() == textSize ? text.toUtf8() : QByteArray("!"));
        if (!bytes)
            return fail(Fault::Malformed, QStringLiteral("id: not 22 characters of base64url"));
        return fromBytes(*bytes);
    }

    [[nodiscard]] QByteArray toBytes() const { return QByteArray(m_bytes.data(), size); }
    [[nodiscard]] QString toText() const { return QString::fromLatin1(toBase64Url(view())); }
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_bytes.data(), size); }
    [[nodiscard]] bool isNull() const { return *this == Id(); }

    friend auto operator<=>(const Id &, const Id &) = default;
    friend bool operator==(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), size, seed); }

private:
    std::array<char, size> m_bytes{};
};

} // namespace base
