#pragma once

#include "main/scenes/lot.h"
#include "main/scenes/scene.h"

namespace scenes {

/// What a document lies on or is held before, Format_RGB32; `photo` is the file for Ground::Photo.
[[nodiscard]] QImage drawGround(Ground ground, QSize size, const QString &photo, Lot lot);

/// Things beside and beneath a document, none of them a document that is wholly seen.
void drawClutter(QImage &picture, Lot lot);

} // namespace scenes
