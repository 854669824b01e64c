#include "manager/rules/password.h"

#include <QSet>

namespace manager::rules {

bool acceptable(QStringView password, QStringView email, QStringView name)
{
    if (password.size() < shortestPassword || password.size() > longestPassword) {
        return false;
    }
    const auto same = [&](QStringView other) { return password.compare(other, Qt::CaseInsensitive) == 0; };
    if (same(email) || same(name)) {
        return false;
    }
    QSet<QChar> different;
    bool run = true;
    for (qsizetype i = 0; i < password.size(); ++i) {
        different.insert(password[i]);
        run = run && (i == 0 || password[i].unicode() == password[i - 1].unicode() + 1);
    }
    return different.size() >= 4 && !run;
}

} // namespace manager::rules
