#include "states.h"

#include <algorithm>

namespace states {

const QList<State> &all()
{
    static const QList<State> list = link() + accounts() + requests() + around() + check();
    return list;
}

bool show(const QString &id, viewmodel::AppModel &app)
{
    const auto found = std::find_if(all().begin(), all().end(), [&](const State &state) { return state.id == id; });
    if (found == all().end())
        return false;
    found->show(app);
    return true;
}

QDateTime at(int hour, int minute)
{
    return {QDate(2026, 11, 21), QTime(hour, minute)};
}

} // namespace states
