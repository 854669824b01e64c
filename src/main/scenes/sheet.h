#pragma once

#include "main/scenes/scene.h"

namespace scenes {

/// A specimen, flat, as printed. The picture may show more than the document (the rest of a booklet) and is
/// transparent outside.
struct Sheet {
    QImage picture; ///< Format_ARGB32_Premultiplied.
    QRectF document; ///< In pixels of the picture; its corners may be round.
    QSizeF millimetres; ///< Of the document.
    QStringList codeLines;
};

/// `pixels` a millimetre, the order's own choice of face by its seed.
[[nodiscard]] Sheet drawSheet(const Order &order, double pixels);

/// The size of the sheet that `drawSheet` would draw.
[[nodiscard]] QSizeF sheetSize(const Order &order);

} // namespace scenes
