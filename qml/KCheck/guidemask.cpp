#include "guidemask.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr qreal CardRatio = 85.6 / 54; // ID-1
constexpr qreal PageRatio = 125.0 / 88; // ID-3
constexpr qreal Margin = 12; // above and below; at the sides the page has its own
constexpr qreal Flattest = 130; // as on a phone on its side: what was found is outlined all the same
constexpr qreal FaceHigh = 2.35; // a face with the card beside its chin, in half faces
constexpr qreal FaceWide = 2.2;

QRectF fitted(const QRectF &room, qreal ratio)
{
    const qreal width = std::min(room.width(), (room.height() - 2 * Margin) * ratio);
    QRectF box(0, 0, width, width / ratio);
    box.moveCenter(room.center());
    return box;
}

} // namespace

GuideMask::GuideMask(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &GuideMask::changed, this, [this] { update(); });
}

QPainterPath GuideMask::document() const
{
    const QRectF box = fitted(m_room, m_form == Page ? PageRatio : CardRatio);
    QPainterPath path;
    path.addRoundedRect(box, box.width() / 16, box.width() / 16);
    return path;
}

QPainterPath GuideMask::face() const
{
    const qreal high = std::min((m_room.height() - Margin) / FaceHigh, m_room.width() / FaceWide);
    const qreal top = m_room.center().y() - FaceHigh / 2 * high;
    QPainterPath path;
    path.addEllipse(QPointF(m_room.center().x(), top + high), high * 0.79, high);
    return path;
}

QPainterPath GuideMask::held() const
{
    const QRectF chin = face().boundingRect();
    const qreal wide = chin.width() * 0.66;
    QPainterPath card;
    card.addRoundedRect(QRectF(-wide / 2, -wide / CardRatio / 2, wide, wide / CardRatio), wide / 12, wide / 12);
    return QTransform::fromTranslate(chin.center().x() + wide * 0.52, chin.bottom() - wide * 0.08).rotate(6).map(card);
}

void GuideMask::paint(QPainter *painter)
{
    if (m_room.height() < Flattest)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isFace = m_form == Face;
    const QPainterPath place = isFace ? face() : document();
    QPainterPath outside;
    outside.addRect(boundingRect());
    outside -= place;
    if (isFace)
        outside -= held();
    painter->fillPath(outside, m_around);

    QPen ticks(m_color, isFace ? 4 : 2, Qt::CustomDashLine, Qt::RoundCap);
    ticks.setDashPattern(isFace ? QList<qreal>{0.9, 1.6} : QList<qreal>{1.5, 4.5});
    painter->setPen(ticks);
    painter->drawPath(isFace ? place - held() : place);
    if (!isFace)
        return;
    ticks.setColor(m_cardColor);
    ticks.setWidthF(3.5);
    ticks.setDashPattern({0.9, 2.3});
    painter->setPen(ticks);
    painter->drawPath(held());
}
