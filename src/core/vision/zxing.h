#pragma once

#include "core/vision/frame.h"
#include "core/vision/qr/symbol.h"

#include <string>
#include <vector>

namespace vision::zxing {

/// One symbol ZXing decoded.
struct Symbol {
    std::string text; ///< UTF-8, as the library says; not checked.
    Quad quad;
};

struct Options {
    int most = 1; ///< Symbols to look for, 1 to 255.
    bool oneThreshold = false; ///< One threshold for the whole picture instead of local ones.
};

/// Dark QR codes on light ground in a luma frame, at several scales.
[[nodiscard]] std::vector<Symbol> find(const Frame &luma, const Options &options);

/// The text of a symbol without a fault: function patterns as the standard draws them, every block a code word.
[[nodiscard]] std::string textOf(const qr::Modules &clean);

} // namespace vision::zxing
