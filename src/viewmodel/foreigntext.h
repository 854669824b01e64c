#pragma once

#include "viewmodel/faulttext.h"

namespace viewmodel {

/// Words for a code that was read and is not one of ours: what it is, and which one to scan. Empty for other problems.
[[nodiscard]] Said sayForeign(const Trouble &trouble);

} // namespace viewmodel
