#pragma once

#include "core/vision/qr/symbol.h"

#include <optional>

namespace vision::qr {

/// The symbol that `modules` most likely show, every function pattern ideal and every block a code word; nothing
/// when they show none surely enough. Doubtful words are treated as erased, and enough redundancy is left over that a
/// chance fit is out of the question.
[[nodiscard]] std::optional<Modules> cleanSymbol(const SoftModules &modules);

} // namespace vision::qr
