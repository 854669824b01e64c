#pragma once

#include "main/scenes/lot.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace scenes {

/// What looks like a QR code and says nothing, its quiet zone within the square.
void drawCode(QPainter &painter, const QRectF &square, Lot &lot);

/// What may be taken for a document and is none: labels and boards of codes, bars, fields and shapes.
void drawDecoy(QImage &picture, Lot lot);

} // namespace scenes
