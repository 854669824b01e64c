#include "core/vision/document.h"

namespace vision {

namespace {

constexpr double darkest = 0.4;
constexpr double mostGlare = 0.012; ///< Of the page: a few characters of a line.
constexpr double leastSharp = 0.28;
constexpr double mostTilt = 32; ///< Degrees; beyond, the far side has too few pixels.
constexpr double leastFill = 0.5;
constexpr double mostFill = 0.97; ///< A moment later a corner is outside.
constexpr double mostCut = 0.02;

} // namespace

Hint hint(const DocumentSight &sight, const Facts &facts)
{
    if (facts.dark > darkest)
        return Hint::TooDark; // whatever else seems wrong may only seem so
    if (!sight.outline)
        return sight.part ? Hint::Corners : Hint::NoDocument;
    if (facts.cut > mostCut)
        return Hint::Corners;
    if (facts.fill > mostFill)
        return Hint::Further;
    if (facts.fill < leastFill)
        return Hint::Closer;
    if (facts.tiltDegrees > mostTilt)
        return Hint::Tilt;
    if (facts.sharp < leastSharp)
        return Hint::HoldStill;
    if (facts.glare > mostGlare)
        return Hint::Glare;
    return Hint::None;
}

} // namespace vision
