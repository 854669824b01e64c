#include "core/check/number/phonenumber.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace check {

using namespace Qt::StringLiterals;

namespace {

constexpr Plan table[] = {
#include "core/check/number/plans.inc"
};

constexpr qsizetype MostTyped = 40;
constexpr qsizetype MostDigits = 15; // of E.164

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

bool isForgiven(QChar character)
{
    return character.isSpace() || u"()-–./"_s.contains(character);
}

/// The digits of a text, in any script; nothing when there is anything else.
std::optional<QString> digitsOf(QStringView typed)
{
    if (typed.size() > MostTyped)
        return std::nullopt;
    QString digits;
    for (const QChar character : typed) {
        if (character.isDigit())
            digits += QChar(u'0' + character.digitValue());
        else if (!isForgiven(character))
            return std::nullopt;
    }
    return digits;
}

/// One of the beginnings, or on the way to one.
bool mayBegin(const Plan &plan, const QString &national)
{
    const auto beginnings = words(plan.beginnings);
    return std::any_of(beginnings.begin(), beginnings.end(),
        [&](const QString &beginning) { return national.startsWith(beginning) || beginning.startsWith(national); });
}

NumberFlaw flawOf(const Plan &plan, const QString &national)
{
    if (!mayBegin(plan, national))
        return NumberFlaw::NotMobile;
    qsizetype longest = 0;
    for (const QString &length : words(plan.lengths)) {
        if (length.toInt() == national.size())
            return NumberFlaw::None;
        longest = std::max<qsizetype>(longest, length.toInt());
    }
    return national.size() > longest ? NumberFlaw::TooLong : NumberFlaw::TooShort;
}

} // namespace

std::span<const Plan> plans()
{
    return table;
}

const Plan *planOf(QStringView region)
{
    const auto found = std::find_if(
        std::begin(table), std::end(table), [&](const Plan &plan) { return region == QLatin1StringView(plan.region); });
    return found == std::end(table) ? nullptr : found;
}

PhoneNumber readNumber(const Plan &plan, QStringView typed)
{
    const auto digits = digitsOf(typed);
    if (!digits)
        return {NumberFlaw::Odd, {}, {}};
    // With the trunk or without it: whichever makes more sense, for in some countries a number begins with the same
    // digit.
    const QString trunk = QString::fromLatin1(plan.trunk);
    PhoneNumber number{flawOf(plan, *digits), *digits, {}};
    if (number.flaw != NumberFlaw::None && !trunk.isEmpty() && digits->startsWith(trunk)) {
        const QString rest = digits->mid(trunk.size());
        const NumberFlaw flaw = flawOf(plan, rest);
        if (flaw == NumberFlaw::None || number.flaw != NumberFlaw::TooShort)
            number = {flaw, rest, {}};
    }
    if (number.flaw == NumberFlaw::None)
        number.e164 = u'+' + QString::fromLatin1(plan.code) + number.national;
    return number;
}

Abroad readAbroad(QStringView typed)
{
    typed = typed.trimmed();
    if (typed.startsWith(u'+'))
        typed = typed.mid(1);
    else if (typed.startsWith("00"_L1))
        typed = typed.mid(2);
    else
        return {};
    const QString digits = digitsOf(typed).value_or(QString());
    Abroad best; // the region whose mobile number it is, else the one the code means
    bool exact = false;
    for (const Plan &plan : table) {
        const QString code = QString::fromLatin1(plan.code);
        if (exact || !digits.startsWith(code))
            continue;
        const Abroad here{&plan, digits.mid(code.size())};
        const bool fits = readNumber(plan, here.national).flaw == NumberFlaw::None;
        const bool better = plan.main ? fits || !best.plan : fits && (!best.plan || best.plan->main);
        if (better)
            best = here;
        exact = plan.main && fits;
    }
    return best;
}

QString grouped(const Plan &plan, QStringView national)
{
    QStringList parts;
    for (const char *group = plan.groups; *group != '\0' && !national.isEmpty(); ++group) {
        const bool last = group[1] == '\0';
        const qsizetype size = last ? national.size() : std::min<qsizetype>(*group - '0', national.size());
        parts += national.left(size).toString();
        national = national.mid(size);
    }
    if (!national.isEmpty())
        parts += national.toString();
    return parts.join(u' ');
}

QString shownNumber(QStringView e164)
{
    const Abroad number = readAbroad(e164);
    if (!number.plan || e164.size() > MostDigits + 1)
        return e164.toString();
    return u'+' + QString::fromLatin1(number.plan->code) + u' ' + grouped(*number.plan, number.national);
}

} // namespace check
