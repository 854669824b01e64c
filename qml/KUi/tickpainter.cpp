#include "tickpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

TickPainter::TickPainter(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TickPainter::changed, this, [this] { update(); });
}

qreal TickPainter::light(int index) const
{
    const qreal place = m_filling ? index : m_count - 1 - index;
    return std::clamp(m_lit - place, 0.0, 1.0);
}

QColor TickPainter::mixed(qreal light) const
{
    const auto mix = [light](float off, float lit) { return float(off + (lit - off) * light); };
    return QColor::fromRgbF(mix(m_offColor.redF(), m_color.redF()), mix(m_offColor.greenF(), m_color.greenF()),
        mix(m_offColor.blueF(), m_color.blueF()), mix(m_offColor.alphaF(), m_color.alphaF()));
}

void TickPainter::paint(QPainter *painter)
{
    if (m_count < 1)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_form == Ring)
        paintRing(painter);
    else
        paintStrip(painter);
}

void TickPainter::paintRing(QPainter *painter) const
{
    const qreal size = std::min(width(), height());
    const QPointF centre(width() / 2, height() / 2);
    const qreal outer = size / 2 - m_tickWidth;
    const int leading = m_filling ? -1 : m_count - int(std::ceil(m_lit));
    for (int i = 0; i < m_count; ++i) {
        const qreal angle = 2 * std::numbers::pi * ((i + 0.5) / m_count - 0.25);
        const qreal inner = outer - m_tickLength - (i == leading ? size * 0.022 : 0);
        const QPointF direction(std::cos(angle), std::sin(angle));
        painter->setPen(QPen(mixed(light(i)), m_tickWidth, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(centre + direction * inner, centre + direction * outer);
    }
}

void TickPainter::paintStrip(QPainter *painter) const
{
    const qreal step = m_count > 1 ? (width() - m_tickWidth) / (m_count - 1) : 0;
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < m_count; ++i) {
        const qreal x = m_mirrored ? width() - m_tickWidth - i * step : i * step;
        painter->setBrush(mixed(light(i)));
        painter->drawRoundedRect(QRectF(x, 0, m_tickWidth, height()), m_tickWidth / 2, m_tickWidth / 2);
    }
}
