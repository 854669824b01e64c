#include "plate.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGNinePatchNode>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal tallest = 1400; // painted whole; above, only the corners are

} // namespace

Plate::Plate(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Plate::changed, this, [this] { update(); });
}

void Plate::paint(QPainter *painter)
{
    paintBox(painter, QSizeF(width(), height()));
}

void Plate::paintBox(QPainter *painter, QSizeF size) const
{
    const bool bordered = m_borderWidth > 0 && m_borderColor.alpha() > 0;
    const qreal inset = bordered ? m_borderWidth / 2 : 0;
    const QRectF box = QRectF(QPointF(), size).adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::clamp(m_radius - inset, 0.0, std::min(box.width(), box.height()) / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(bordered ? QPen(m_borderColor, m_borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(m_color);
    painter->drawRoundedRect(box, radius, radius);
}

QSGNode *Plate::updatePaintNode(QSGNode *old, UpdatePaintNodeData *data)
{
    const bool stretched = height() > tallest;
    if (std::exchange(m_stretched, stretched) != stretched) {
        delete old;
        old = nullptr;
    }
    if (!stretched)
        return QQuickPaintedItem::updatePaintNode(old, data);
    auto *node = static_cast<QSGNinePatchNode *>(old);
    if (!node)
        node = window()->createNinePatchNode();
    const qreal ratio = window()->effectiveDevicePixelRatio();
    const int corner = int(std::ceil(m_radius + m_borderWidth));
    const int side = 2 * corner + 2;
    QImage tile(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    paintBox(&painter, QSizeF(side, side));
    painter.end();
    node->setTexture(window()->createTextureFromImage(tile));
    node->setBounds(boundingRect());
    node->setDevicePixelRatio(ratio);
    node->setPadding(corner, corner, corner, corner);
    node->update();
    return node;
}
