#pragma once

#include <QString>

#include <span>

/// Mobile numbers by the numbering plans of the world (ITU E.164), as a table: what can be an SMS's number, said while
/// it is typed.
namespace check {

/// The plan of one country or territory.
struct Plan {
    const char *region; ///< ISO 3166, two letters
    const char *code; ///< of calling: "41"
    bool main; ///< of several regions with one code, the one a code alone means
    const char *trunk; ///< dialled before a number at home, never from abroad: "0"
    const char *lengths; ///< of a mobile number without code and trunk, separated by spaces
    const char *groups; ///< digits of each group, as people of the country write it; the last one is open
    const char *beginnings; ///< of mobile numbers, separated by spaces
};

[[nodiscard]] std::span<const Plan> plans(); ///< in the order of their regions
[[nodiscard]] const Plan *planOf(QStringView region);

/// What keeps a typed number from being one.
enum class NumberFlaw {
    None,
    TooShort, ///< so far all is well
    TooLong,
    Odd, ///< something that is no digit
    NotMobile, ///< no mobile number of this country begins so
};

struct PhoneNumber {
    NumberFlaw flaw = NumberFlaw::TooShort;
    QString national; ///< its digits, without trunk and code
    QString e164; ///< "+41790001234"; empty unless it is without a flaw
};

/// What somebody types, spaces, brackets and dashes forgiven, the trunk there or not.
[[nodiscard]] PhoneNumber readNumber(const Plan &plan, QStringView typed);

/// A number with its code ("+41 79 ...", "0041 79 ..."), pasted or filled in by the system.
struct Abroad {
    const Plan *plan = nullptr; ///< null: typed without a code, or with one that nobody has
    QString national;
};
[[nodiscard]] Abroad readAbroad(QStringView typed);

/// "79 000 12 34": the digits as people of the country write them.
[[nodiscard]] QString grouped(const Plan &plan, QStringView national);
/// "+41 79 000 12 34"; as it is when no country has such a code.
[[nodiscard]] QString shownNumber(QStringView e164);

} // namespace check
