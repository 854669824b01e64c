#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>

namespace app {

/// The phone's own files, by short names ("vault", "settings"). Each keeps the generation before.
class Storage {
public:
    enum class Generation { Current, Previous };

    virtual ~Storage() = default;

    /// Takes the one writer's place, held until this object goes. Refused: another copy of the app has it.
    [[nodiscard]] virtual base::Result<void> lock() = 0;
    /// NotFound: there is no such file. Unavailable, Broken: it cannot be read.
    [[nodiscard]] virtual QFuture<base::Result<QByteArray>> read(QString name, Generation generation) = 0;
    /// The new bytes, or the old ones untouched; what was current becomes the previous. Unavailable: no space.
    /// Writes of one name happen in the order they were asked for.
    [[nodiscard]] virtual QFuture<base::Result<void>> write(QString name, QByteArray bytes) = 0;
    /// Both generations are gone; so they are when there was none.
    [[nodiscard]] virtual QFuture<base::Result<void>> remove(QString name) = 0;
    /// Puts a file that cannot be used aside under another name, never deleting it.
    [[nodiscard]] virtual QFuture<base::Result<void>> putAside(QString name) = 0;
};

} // namespace app
