#pragma once

#include <QStringView>

namespace manager::rules {

inline constexpr int shortestPassword = 10;
inline constexpr int longestPassword = 256;

/// Long enough, and not what anybody would try first: the e-mail, the name, one character or one run of neighbours.
/// There is no rule about kinds of characters: they make worse passwords.
[[nodiscard]] bool acceptable(QStringView password, QStringView email, QStringView name);

} // namespace manager::rules
