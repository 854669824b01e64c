#pragma once

#include <QRectF>

class QPainter;

namespace scenes {

/// Nobody in particular, seen from the front: head, hair and shoulders in front of whatever is there. `head` is the box
/// from the crown to the chin; the shoulders reach down as far as the painter's clip lets them.
void drawPerson(QPainter &painter, const QRectF &head);

/// A hand that comes from below left and holds something at `grip`; `size` is about the width of its palm. The
/// thumb, which lies before what is held, is drawn by a second call with `front`.
void drawHand(QPainter &painter, QPointF grip, double size, bool front);

} // namespace scenes
