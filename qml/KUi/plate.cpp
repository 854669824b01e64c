#include "plate.h"

#include <QPainter>

#include <algorithm>

Plate::Plate(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Plate::changed, this, [this] { update(); });
}

void Plate::paint(QPainter *painter)
{
    const bool bordered = m_borderWidth > 0 && m_borderColor.alpha() > 0;
    const qreal inset = bordered ? m_borderWidth / 2 : 0;
    const QRectF box = QRectF(0, 0, width(), height()).adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::clamp(m_radius - inset, 0.0, std::min(box.width(), box.height()) / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(bordered ? QPen(m_borderColor, m_borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(m_color);
    painter->drawRoundedRect(box, radius, radius);
}
