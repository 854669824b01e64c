#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace platform {

/// Owns a POSIX file descriptor.
class Descriptor {
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(other.release())
    {
    }
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor();

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int release();

    [[nodiscard]] base::Result<void> writeAll(QByteArrayView bytes) const;
    /// Up to the end; Malformed when that is further than `mostBytes`.
    [[nodiscard]] base::Result<QByteArray> readAll(qsizetype mostBytes) const;
    [[nodiscard]] base::Result<void> sync() const;
    /// Closing can report an error that writing did not.
    [[nodiscard]] base::Result<void> close();

private:
    int m_number;
};

/// `errno` as a failure: NotFound, Refused for links, Broken for the rest. Names the call, never the path.
[[nodiscard]] tl::unexpected<base::Error> systemError(QStringView call);

} // namespace platform
