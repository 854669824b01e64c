#pragma once

#include <vector>

namespace kctl {

/// Milliseconds of processor time this process has used, all threads.
[[nodiscard]] double cpuMilliseconds();

/// The value below which `share` (0..1) of the values lie; 0 of none. Sorts them.
[[nodiscard]] double percentile(std::vector<double> &values, double share);

/// Rounded to three decimals, as reports show it.
[[nodiscard]] double rounded(double value);

} // namespace kctl
