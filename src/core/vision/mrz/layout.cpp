#include "core/vision/mrz/layout.h"

#include <algorithm>
#include <array>

namespace vision {

namespace {

using enum MrzPart;
using enum MrzAlphabet;

/// The second line of everything with two lines by ICAO; `tail` is where the optional part ends.
std::vector<MrzPlace> twoLines(int width, int tail)
{
    return {
        {Type, {0, 0, 2}, Letters},
        {Issuer, {0, 2, 3}, Letters},
        {Names, {0, 5, width - 5}, NameLetters},
        {Number, {1, 0, 9}, Any},
        {Check, {1, 9, 1}, DigitsOrFiller},
        {Nationality, {1, 10, 3}, Letters},
        {Birth, {1, 13, 6}, DigitsOrFiller},
        {Check, {1, 19, 1}, DigitsOrFiller},
        {Sex, {1, 20, 1}, SexLetter},
        {Expiry, {1, 21, 6}, DigitsOrFiller},
        {Check, {1, 27, 1}, DigitsOrFiller},
        {Optional, {1, 28, tail - 28}, Any},
    };
}

std::vector<MrzCheckRule> twoLineChecks()
{
    return {
        {&MrzChecks::number, {1, 9, 1}, {{1, 0, 9}}},
        {&MrzChecks::birth, {1, 19, 1}, {{1, 13, 6}}},
        {&MrzChecks::expiry, {1, 27, 1}, {{1, 21, 6}}},
    };
}

MrzLayout td1()
{
    return {
        MrzFormat::Td1,
        {30, 30, 30},
        {
            {Type, {0, 0, 2}, Letters},
            {Issuer, {0, 2, 3}, Letters},
            {Number, {0, 5, 9}, Any},
            {Check, {0, 14, 1}, DigitsOrFiller},
            {Optional, {0, 15, 15}, Any},
            {Birth, {1, 0, 6}, DigitsOrFiller},
            {Check, {1, 6, 1}, DigitsOrFiller},
            {Sex, {1, 7, 1}, SexLetter},
            {Expiry, {1, 8, 6}, DigitsOrFiller},
            {Check, {1, 14, 1}, DigitsOrFiller},
            {Nationality, {1, 15, 3}, Letters},
            {Optional2, {1, 18, 11}, Any},
            {Check, {1, 29, 1}, Digits},
            {Names, {2, 0, 30}, NameLetters},
        },
        {
            {&MrzChecks::number, {0, 14, 1}, {{0, 5, 9}}},
            {&MrzChecks::birth, {1, 6, 1}, {{1, 0, 6}}},
            {&MrzChecks::expiry, {1, 14, 1}, {{1, 8, 6}}},
            {&MrzChecks::composite, {1, 29, 1}, {{0, 5, 25}, {1, 0, 7}, {1, 8, 7}, {1, 18, 11}}},
        },
    };
}

MrzLayout td2()
{
    MrzLayout layout{MrzFormat::Td2, {36, 36}, twoLines(36, 35), twoLineChecks()};
    layout.places.push_back({Check, {1, 35, 1}, Digits});
    layout.checks.push_back({&MrzChecks::composite, {1, 35, 1}, {{1, 0, 10}, {1, 13, 7}, {1, 21, 14}}});
    return layout;
}

MrzLayout td3()
{
    MrzLayout layout{MrzFormat::Td3, {44, 44}, twoLines(44, 42), twoLineChecks()};
    layout.places.push_back({Check, {1, 42, 1}, DigitsOrFiller});
    layout.places.push_back({Check, {1, 43, 1}, Digits});
    layout.checks.push_back({&MrzChecks::optional, {1, 42, 1}, {{1, 28, 14}}});
    layout.checks.push_back({&MrzChecks::composite, {1, 43, 1}, {{1, 0, 10}, {1, 13, 7}, {1, 21, 22}}});
    return layout;
}

/// Number: issue year and month, department, serial. The last digit covers everything before it.
MrzLayout fra()
{
    return {
        MrzFormat::Fra,
        {36, 36},
        {
            {Type, {0, 0, 2}, Letters},
            {Issuer, {0, 2, 3}, Letters},
            {Surname, {0, 5, 25}, NameLetters},
            {Optional, {0, 30, 6}, Any},
            {Issued, {1, 0, 4}, Digits},
            {Number, {1, 0, 12}, Any},
            {Check, {1, 12, 1}, Digits},
            {Given, {1, 13, 14}, NameLetters},
            {Birth, {1, 27, 6}, DigitsOrFiller},
            {Check, {1, 33, 1}, DigitsOrFiller},
            {Sex, {1, 34, 1}, SexLetter},
            {Check, {1, 35, 1}, Digits},
        },
        {
            {&MrzChecks::number, {1, 12, 1}, {{1, 0, 12}}},
            {&MrzChecks::birth, {1, 33, 1}, {{1, 27, 6}}},
            {&MrzChecks::composite, {1, 35, 1}, {{0, 0, 36}, {1, 0, 35}}},
        },
    };
}

/// The blank's number and language above two lines of 30; no check digits.
MrzLayout che()
{
    return {
        MrzFormat::Che,
        {9, 30, 30},
        {
            {Optional, {0, 0, 9}, Any},
            {Type, {1, 0, 2}, Letters},
            {Issuer, {1, 2, 3}, Letters},
            {Number, {1, 5, 12}, Any},
            {Birth, {1, 19, 6}, DigitsOrFiller},
            {Names, {2, 0, 30}, NameLetters},
        },
        {},
    };
}

} // namespace

bool contains(MrzAlphabet alphabet, QChar character)
{
    const char16_t c = character.unicode();
    const bool digit = c >= u'0' && c <= u'9';
    const bool letter = c >= u'A' && c <= u'Z';
    switch (alphabet) {
    case Letters:
    case NameLetters:
        return letter || c == u'<';
    case Digits:
        return digit;
    case DigitsOrFiller:
        return digit || c == u'<';
    case Any:
        return digit || letter || c == u'<';
    case SexLetter:
        return c == u'F' || c == u'M' || c == u'X' || c == u'<';
    case TypeLetter:
        return QStringView(u"ACDEFIPRTV").contains(character);
    }
    return false;
}

const MrzPlace *MrzLayout::find(MrzPart part) const
{
    const auto found
        = std::find_if(places.begin(), places.end(), [&](const auto &place) { return place.part == part; });
    return found == places.end() ? nullptr : &*found;
}

MrzAlphabet MrzLayout::alphabet(int line, int column) const
{
    for (const MrzPlace &place : places) {
        if (place.at.line == line && column >= place.at.from && column < place.at.from + place.at.length)
            return place.part == Type && column == place.at.from ? TypeLetter : place.alphabet;
    }
    return Any;
}

const MrzLayout *layoutOf(MrzFormat format)
{
    static const std::array layouts{td1(), td2(), td3(),
        MrzLayout{MrzFormat::MrvA, {44, 44}, twoLines(44, 44), twoLineChecks()},
        MrzLayout{MrzFormat::MrvB, {36, 36}, twoLines(36, 36), twoLineChecks()}, fra(), che()};
    const auto found
        = std::find_if(layouts.begin(), layouts.end(), [&](const auto &layout) { return layout.format == format; });
    return found == layouts.end() ? nullptr : &*found;
}

QString textAt(const QStringList &lines, MrzSpan span)
{
    return lines[span.line].mid(span.from, span.length);
}

} // namespace vision
