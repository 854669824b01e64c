#pragma once

#include <QString>
#include <optional>

namespace vision {

/// By ICAO 9303-3: weights 7, 3, 1; letters from 10, fillers 0. Nothing when another character is among them.
[[nodiscard]] std::optional<int> checkDigit(QStringView covered);

/// A filler, too, stands for the digit of a part that is all fillers.
[[nodiscard]] bool checkDigitFits(QStringView covered, QChar digit);

struct LongNumber {
    QString number;
    QString rest; ///< What is left of the optional part.
    bool right; ///< Its check digit, counted with or without the filler between the halves: both are printed.
};

/// A number whose tenth place is a filler: `head` is its first nine, `optional` begins with the rest and its digit.
[[nodiscard]] std::optional<LongNumber> longNumber(const QString &head, const QString &optional);

} // namespace vision
