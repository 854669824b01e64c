#pragma once

#include "core/vision/mrz/lines.h"

namespace vision {

/// How many characters of equal pitch the line seems to have, from how its ink comes and goes.
[[nodiscard]] double countCells(const Frame &luma, const TextLine &line);

} // namespace vision
