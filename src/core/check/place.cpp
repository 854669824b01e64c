#include "core/check/place.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace check {
namespace {

constexpr double KilometresPerDegree = 111.195; // of a great circle
constexpr double PerDegree = 100'000;
constexpr double MaxAccuracy = 99'999;

double onGrid(double degrees, double kilometresPerDegree)
{
    return std::round(degrees * kilometresPerDegree) / kilometresPerDegree;
}

} // namespace

base::Result<protocol::Place> roundedPlace(const Position &position)
{
    if (!(std::abs(position.latitude) <= 90) || !(std::abs(position.longitude) <= 180) || !(position.accuracy >= 0))
        return base::fail(base::Fault::Refused, u"place: not a position"_s);
    const double latitude = std::clamp(onGrid(position.latitude, KilometresPerDegree), -90.0, 90.0);
    // A degree of longitude is shorter away from the equator, so its steps are wider; at a pole there is only one.
    const double width = KilometresPerDegree * std::cos(latitude * std::numbers::pi / 180);
    const double longitude = width < 1 ? 0 : std::clamp(onGrid(position.longitude, width), -180.0, 180.0);
    return protocol::Place{int(std::lround(latitude * PerDegree)), int(std::lround(longitude * PerDegree)),
        int(std::min(std::ceil(position.accuracy), MaxAccuracy))};
}

} // namespace check
