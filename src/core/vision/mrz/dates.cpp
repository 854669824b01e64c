#include "core/vision/mrz/dates.h"

#include <QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vision {

namespace {

/// Two digits; -1 for two fillers, -2 for anything else.
int pair(const QString &printed, int at)
{
    const QChar a = printed[at];
    const QChar b = printed[at + 1];
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (a == u'<' && b == u'<')
        return -1;
    return isDigit(a) && isDigit(b) ? (a.unicode() - u'0') * 10 + b.unicode() - u'0' : -2;
}

QString iso(const QString &printed, int latest)
{
    if (printed.size() != 6)
        return {};
    const int two = pair(printed, 0);
    const int month = pair(printed, 2);
    const int day = pair(printed, 4);
    if (two < 0 || latest < 100)
        return {};
    const int year = latest - (latest - two) % 100;
    if (month == -1 && day == -1)
        return QString::number(year);
    if (day == -1 && month >= 1 && month <= 12)
        return u"%1-%2"_s.arg(year).arg(month, 2, 10, QChar(u'0'));
    return QDate(year, month, day).toString(Qt::ISODate);
}

} // namespace

QString birthDate(const QString &printed, int year)
{
    return iso(printed, year);
}

QString expiryDate(const QString &printed, int year)
{
    return iso(printed, year + 49);
}

} // namespace vision
