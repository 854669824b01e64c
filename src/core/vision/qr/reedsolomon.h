#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vision::qr {

/// Corrects a block of code words of GF(256) (polynomial 0x11D, first root 1) whose last `correction` are redundant;
/// `erasures` are places known to be doubtful. The number of words changed beside the erasures, or nothing: `block`
/// is then as it was.
[[nodiscard]] std::optional<int> correct(std::span<std::uint8_t> block, int correction, std::span<const int> erasures);

} // namespace vision::qr
