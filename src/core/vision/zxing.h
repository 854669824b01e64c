#pragma once

#include "core/vision/frame.h"

#include <string>
#include <vector>

namespace vision::zxing {

/// One symbol ZXing located. `text` is empty when it could not be decoded.
struct Symbol {
    std::string text; ///< UTF-8, as the library says; not checked.
    Quad quad;
};

struct Search {
    int most = 1; ///< Symbols to look for.
    bool unread = false; ///< Also report those that cannot be decoded; they count among `most`.
};

/// Dark QR codes on light ground in a luma frame, at several scales.
[[nodiscard]] std::vector<Symbol> find(const Frame &luma, const Search &search);

} // namespace vision::zxing
