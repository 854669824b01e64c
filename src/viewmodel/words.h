#pragma once

#include <QString>

namespace viewmodel {

/// Small words made from what a server says, the same wherever they are shown.

/// "Firefox on Linux"; what is not known is left out.
[[nodiscard]] QString deviceText(const QString &browser, const QString &system);
/// The place, or words that say it is not known.
[[nodiscard]] QString placeText(const QString &place);

} // namespace viewmodel
