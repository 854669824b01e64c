#pragma once

#include "core/vision/frame.h"

#include <string>
#include <vector>

namespace vision::zxing {

/// One symbol ZXing decoded.
struct Symbol {
    std::string text; ///< UTF-8, as the library says; not checked.
    Quad quad;
};

/// At most `most` (1 to 255) dark QR codes on light ground in a luma frame, at several scales.
[[nodiscard]] std::vector<Symbol> find(const Frame &luma, int most);

} // namespace vision::zxing
