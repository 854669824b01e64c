#include "softshadow.h"

#include <QPainter>

#include <algorithm>

SoftShadow::SoftShadow(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SoftShadow::changed, this, [this] { update(); });
}

void SoftShadow::paint(QPainter *painter)
{
    constexpr int Rings = 16;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    // Boxes on top of each other, from the widest to the box itself; each adds its part of the whole darkness.
    qreal before = 0;
    for (int i = 1; i <= Rings; ++i) {
        const qreal t = qreal(i) / Rings;
        const qreal here = m_color.alphaF() * t * t * (3 - 2 * t);
        QColor part = m_color;
        part.setAlphaF(float(std::clamp((here - before) / (1 - before), 0.0, 1.0)));
        before = here;
        const qreal inset = m_blur * 2 * t;
        painter->setBrush(part);
        painter->drawRoundedRect(QRectF(0, 0, width(), height()).adjusted(inset, inset, -inset, -inset),
            std::max(2.0, m_radius + m_blur - inset), std::max(2.0, m_radius + m_blur - inset));
    }
}
