#pragma once

#include "core/base/result.h"

#include <QFuture>

namespace app {

/// Biometrics of the platform.
class Unlock {
public:
    virtual ~Unlock() = default;
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// Refused: not recognised, or the person closed it. Unavailable: locked out, or none set up.
    [[nodiscard]] virtual QFuture<base::Result<void>> ask(QString reason) = 0;
};

} // namespace app
