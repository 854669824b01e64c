#pragma once

#include "viewmodel/appmodel.h"

#include <functional>

/// The app in every state that is worth a look: what the gallery renders and the page tests start from.
/// The examples are those of the mocks.
namespace states {

struct State {
    QString id; ///< a flow id, with a word behind it where there are several
    std::function<void(viewmodel::AppModel &)> show;
};

[[nodiscard]] const QList<State> &all();
/// Shows one of them; false when there is none of that name.
bool show(const QString &id, viewmodel::AppModel &app);

[[nodiscard]] QList<State> link();
[[nodiscard]] QList<State> accounts();
[[nodiscard]] QList<State> requests();
[[nodiscard]] QList<State> around();
[[nodiscard]] QList<State> check();

/// A time of the day all examples share.
[[nodiscard]] QDateTime at(int hour, int minute);
/// A desk with a screen on it that shows a code: enough for a picture of the camera page.
[[nodiscard]] QImage screenWithCode();
void showAccounts(viewmodel::AppModel &app, bool offline = false);

} // namespace states
