#pragma once

#include "main/scenes/lot.h"
#include "main/scenes/sheet.h"

namespace scenes {

/// Where the corners of a sheet of that size are in the picture, top left first.
[[nodiscard]] vision::Quad project(const QSizeF &millimetres, const Shot &shot);

/// Lays the sheet onto the picture, with its shadow, gloss and the fingers that hold it.
void place(QImage &picture, const Sheet &sheet, const vision::Quad &corners, const Shot &shot, Lot lot);

/// What light, lens, hand and sensor do to a picture.
void expose(QImage &picture, const Shot &shot, Lot lot);

} // namespace scenes
