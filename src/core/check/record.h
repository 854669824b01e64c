#pragma once

#include "core/check/journey.h"

namespace check {

/// A journey as bytes, for a place where the service seals them: numbers, positions and what was read are in it, plain
/// pictures and keys are not. What is read is what `resumed` made of what was written.
[[nodiscard]] QByteArray writeJourney(const Journey &journey);
/// Malformed: none of ours, or of a later version.
[[nodiscard]] base::Result<Journey> readJourney(QByteArrayView bytes);

} // namespace check
