#include "scanframe.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr qreal Radius = 28;
constexpr qreal Arm = 30; // of a corner, beyond its bow
constexpr qreal Pen = 5;
constexpr qreal Flattest = 56;

/** The four corners of a rounded box, without what is between them. */
QPainterPath cornersOf(const QRectF &box)
{
    const qreal radius = Radius + Pen / 2;
    const qreal arm = std::min({Arm, box.width() / 2 - radius, box.height() / 2 - radius});
    const QSizeF bow(2 * radius, 2 * radius);
    QPainterPath path;
    path.moveTo(box.left(), box.top() + radius + arm);
    path.arcTo(QRectF(box.topLeft(), bow), 180, -90);
    path.lineTo(box.left() + radius + arm, box.top());
    path.moveTo(box.right() - radius - arm, box.top());
    path.arcTo(QRectF(QPointF(box.right() - bow.width(), box.top()), bow), 90, -90);
    path.lineTo(box.right(), box.top() + radius + arm);
    path.moveTo(box.right(), box.bottom() - radius - arm);
    path.arcTo(QRectF(QPointF(box.right() - bow.width(), box.bottom() - bow.height()), bow), 0, -90);
    path.lineTo(box.right() - radius - arm, box.bottom());
    path.moveTo(box.left() + radius + arm, box.bottom());
    path.arcTo(QRectF(QPointF(box.left(), box.bottom() - bow.height()), bow), 270, -90);
    path.lineTo(box.left(), box.bottom() - radius - arm);
    return path;
}

} // namespace

ScanFrame::ScanFrame(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &ScanFrame::changed, this, [this] { update(); });
}

void ScanFrame::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (std::min(m_place.width(), m_place.height()) < Flattest) {
        painter->fillRect(boundingRect(), m_around);
        return;
    }
    QPainterPath outside;
    outside.setFillRule(Qt::OddEvenFill);
    outside.addRect(boundingRect());
    outside.addRoundedRect(m_place, Radius, Radius);
    painter->fillPath(outside, m_around);
    painter->setPen(QPen(m_color, Pen, Qt::SolidLine, Qt::RoundCap));
    // Outside the place, on the dark: on the place itself white would be lost on white.
    painter->drawPath(cornersOf(m_place.adjusted(-Pen / 2, -Pen / 2, Pen / 2, Pen / 2)));
}
