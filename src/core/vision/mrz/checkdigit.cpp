#include "core/vision/mrz/checkdigit.h"

#include <algorithm>

namespace vision {

namespace {

int valueOf(QChar character)
{
    const char16_t c = character.unicode();
    if (c == u'<')
        return 0;
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    return c >= u'A' && c <= u'Z' ? c - u'A' + 10 : -1;
}

} // namespace

std::optional<int> checkDigit(QStringView covered)
{
    constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < covered.size(); ++i) {
        const int value = valueOf(covered[i]);
        if (value < 0)
            return std::nullopt;
        sum += value * weights[i % 3];
    }
    return sum % 10;
}

bool checkDigitFits(QStringView covered, QChar digit)
{
    const bool empty = std::all_of(covered.begin(), covered.end(), [](QChar c) { return c == u'<'; });
    if (empty && digit == u'<')
        return true;
    const std::optional<int> right = checkDigit(covered);
    return right && digit.unicode() == u'0' + *right;
}

std::optional<LongNumber> longNumber(const QString &head, const QString &optional)
{
    const qsizetype end = optional.indexOf(u'<') < 0 ? optional.size() : optional.indexOf(u'<');
    if (end < 2 || head.contains(u'<'))
        return std::nullopt;
    const QString tail = optional.left(end - 1);
    const QChar digit = optional[end - 1];
    return LongNumber{head + tail, optional.mid(end),
        checkDigitFits(head + tail, digit) || checkDigitFits(head + u'<' + tail, digit)};
}

} // namespace vision
