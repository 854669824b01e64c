#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace platform {

/// A file that is either as it was or as it should be, whatever fails in between; never a link, readable by its owner
/// only. Beside `name` live `name.previous`, the generation before, `name.lock`, and for a moment `name.new`
/// and `name.old`.
class SafeFile {
public:
    explicit SafeFile(QString path);

    /// NotFound. Refused: a link, a folder or a device is in its place. Malformed: larger than `mostBytes`. Broken: the
    /// system's error.
    [[nodiscard]] base::Result<QByteArray> read(qsizetype mostBytes) const;
    [[nodiscard]] base::Result<QByteArray> readPrevious(qsizetype mostBytes) const;

    class Writer;
    /// Nobody else writes while the Writer lives. Unavailable: somebody does. NotFound: no such folder.
    [[nodiscard]] base::Result<Writer> lock() const;

private:
    QString m_path;
};

/// Holds the lock; a crash lets it go.
class SafeFile::Writer {
public:
    Writer(Writer &&) noexcept;
    Writer &operator=(Writer &&) noexcept;
    ~Writer();

    /// When it returns well, the bytes are on the disk under the name, and what was there before is `.previous`. When
    /// it fails (Broken, Refused), the name still has what it had; `.previous` may have become the same.
    [[nodiscard]] base::Result<void> write(QByteArrayView bytes) const;
    /// Neither the name nor `.previous` is there any more, on the disk.
    [[nodiscard]] base::Result<void> remove() const;

private:
    friend class SafeFile;
    struct Place;
    explicit Writer(std::unique_ptr<Place> place);
    std::unique_ptr<Place> m_place;
};

} // namespace platform
