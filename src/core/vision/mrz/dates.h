#pragma once

#include <QString>

namespace vision {

/// "740812" as "1974-08-12", "7408<<" as "1974-08", "74<<<<" as "1974"; empty when it is no date. `year` is the current
/// one. A birth lies in the hundred years that end with it.
[[nodiscard]] QString birthDate(const QString &printed, int year);

/// An expiry lies less than fifty years before or after.
[[nodiscard]] QString expiryDate(const QString &printed, int year);

} // namespace vision
