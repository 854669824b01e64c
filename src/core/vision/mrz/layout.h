#pragma once

#include "core/vision/mrz/text.h"

#include <vector>

namespace vision {

/// What may stand at one place.
enum class MrzAlphabet { Letters, NameLetters, Digits, DigitsOrFiller, Any, SexLetter, TypeLetter };

[[nodiscard]] bool contains(MrzAlphabet alphabet, QChar character);

enum class MrzPart {
    Type,
    Issuer,
    Number,
    Nationality,
    Birth,
    Sex,
    Expiry,
    Issued,
    Optional,
    Optional2,
    Surname,
    Given,
    Names,
    Check,
};

/// Characters of one line, counted from 0.
struct MrzSpan {
    int line;
    int from;
    int length;
};

struct MrzPlace {
    MrzPart part;
    MrzSpan at;
    MrzAlphabet alphabet;
};

/// A check digit and the characters it covers, in order.
struct MrzCheckRule {
    std::optional<bool> MrzChecks::*check;
    MrzSpan digit;
    std::vector<MrzSpan> over;
};

struct MrzLayout {
    MrzFormat format;
    std::vector<int> lengths; ///< Of the lines.
    std::vector<MrzPlace> places;
    std::vector<MrzCheckRule> checks;

    [[nodiscard]] const MrzPlace *find(MrzPart part) const;
    [[nodiscard]] MrzAlphabet alphabet(int line, int column) const;
};

/// Null for Other.
[[nodiscard]] const MrzLayout *layoutOf(MrzFormat format);

/// The characters of `span`; the lines have the lengths of the layout.
[[nodiscard]] QString textAt(const QStringList &lines, MrzSpan span);

} // namespace vision
