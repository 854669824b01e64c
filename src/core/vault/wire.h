#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

namespace vault {

/// Writes what FORMAT.md describes: big-endian integers, byte strings behind their length.
class Writer {
public:
    template <class Int> void integer(Int value)
    {
        char bytes[sizeof(Int)];
        qToBigEndian(value, bytes);
        m_bytes.append(bytes, sizeof bytes);
    }
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }
    /// Behind a length of the given type; the caller keeps to the limits.
    template <class Length> void bytes(QByteArrayView bytes)
    {
        integer(static_cast<Length>(bytes.size()));
        raw(bytes);
    }
    void reserve(qsizetype size) { m_bytes.reserve(size); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads it back. Past the end, or past a limit, everything is zero and empty and finish() says so.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <class Int> Int integer()
    {
        const QByteArrayView bytes = raw(sizeof(Int));
        return bytes.isEmpty() ? Int(0) : qFromBigEndian<Int>(bytes.data());
    }

    QByteArrayView raw(qsizetype size)
    {
        if (!m_good || size > m_rest.size()) {
            m_good = false;
            return {};
        }
        const QByteArrayView bytes = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return bytes;
    }

    template <class Length> QByteArrayView bytes(qsizetype longest)
    {
        const auto size = static_cast<qsizetype>(integer<Length>());
        refuseUnless(size <= longest);
        return raw(size);
    }

    void refuseUnless(bool condition) { m_good = m_good && condition; }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] qsizetype left() const { return m_rest.size(); }

    [[nodiscard]] base::Result<void> finish(QStringView what) const
    {
        if (!m_good || !m_rest.isEmpty())
            return base::fail(base::Fault::Malformed, QStringLiteral("vault: broken ") + what.toString());
        return {};
    }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

} // namespace vault
