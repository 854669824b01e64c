#include "main/kctl/measure.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace kctl {

double cpuMilliseconds()
{
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
}

double percentile(std::vector<double> &values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = std::ceil(share * double(values.size()));
    return values[std::size_t(std::clamp(rank, 1.0, double(values.size()))) - 1];
}

double rounded(double value)
{
    return std::round(value * 1e3) / 1e3;
}

} // namespace kctl
