#include "platform/desktop/panel/dotgrid.h"

#include <QPainter>

namespace platform {
namespace {

constexpr int distance = 18;
constexpr qreal radius = 1.2;

} // namespace

DotGrid::DotGrid(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &DotGrid::changed, this, [this] { update(); });
}

void DotGrid::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    for (int y = distance / 2; y < height(); y += distance) {
        for (int x = distance / 2; x < width(); x += distance)
            painter->drawEllipse(QPointF(x, y), radius, radius);
    }
}

} // namespace platform
