#pragma once

#include "scene.h"

#include <QStringList>

namespace gallery {

/**
 * What must be true of every screen in every variant: what is pressed is at least 48 x 48 and has a name; no text is cut, runs out
 * of its box, of its button or of the screen. Each broken rule is a sentence that names the item.
 */
[[nodiscard]] QStringList brokenRules(QQuickItem *page);

} // namespace gallery
