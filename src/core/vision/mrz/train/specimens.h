#pragma once

#include "core/vision/mrz/patch.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace train {

struct Specimen {
    std::vector<float> patch; ///< glyph::inputs normalised values.
    int answer = 0;
};

/// Characters drawn from a font as cameras and scanners give them: turned, small, blurred, noisy, bold, binarised,
/// between random neighbours. The same seed gives the same specimens.
class Specimens {
public:
    Specimens(const std::vector<std::string> &fonts, std::uint64_t seed);
    ~Specimens();
    [[nodiscard]] Specimen next();

private:
    struct Press;
    std::unique_ptr<Press> m_press;
};

} // namespace train
