#pragma once

#include "scene.h"

#include <QStringList>

namespace gallery {

/**
 * What must be true of every screen in every variant: what is pressed is at least 48 x 48 and has a name; no text is
 * cut, taken apart inside a word, runs out of its box, its button, its card or the screen; nothing that scrolls
 * together lies on each other; YES is not where the keyboard begins. Each broken rule is a sentence that names the
 * item.
 */
[[nodiscard]] QStringList brokenRules(QQuickItem *page);

} // namespace gallery
