#pragma once

#include "core/check/place.h"

#include <QFuture>

namespace app {

/// Where the phone is, asked once. The system's question to the person is asked here, nowhere else.
class Locator {
public:
    virtual ~Locator() = default;
    /// Refused: the person said no. NotFound: no fix. Unavailable: the system's positioning is switched off.
    [[nodiscard]] virtual QFuture<base::Result<check::Position>> locate() = 0;
};

} // namespace app
