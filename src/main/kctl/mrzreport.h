#pragma once

#include "core/vision/mrz/text.h"

#include <QJsonObject>

namespace kctl {

/// "found" (a known format), "format", "lines", "checks" and "fields" as `kctl mrz` reports them.
[[nodiscard]] QJsonObject toJson(const vision::Mrz &mrz);

/// The year that decides centuries, from this machine's clock.
[[nodiscard]] int thisYear();

} // namespace kctl
