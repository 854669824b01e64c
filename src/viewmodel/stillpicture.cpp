#include "viewmodel/stillpicture.h"

#include <QPainter>
#include <QPainterPath>

namespace viewmodel {

StillPicture::StillPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &StillPicture::changed, this, [this] { update(); });
}

void StillPicture::setReview(CheckReviewModel *review)
{
    if (review == m_review)
        return;
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    if (review)
        connect(review, &CheckReviewModel::pictureChanged, this, &StillPicture::changed);
    Q_EMIT changed();
}

qreal StillPicture::aspect() const
{
    const QImage image = picture();
    return image.isNull() ? 0 : qreal(image.width()) / image.height();
}

void StillPicture::paint(QPainter *painter)
{
    const QImage image = picture();
    if (image.isNull())
        return;
    QRectF place(QPointF(), QSizeF(image.size()).scaled(boundingRect().size(), Qt::KeepAspectRatio));
    place.moveCenter(boundingRect().center());
    QPainterPath shape;
    shape.addRoundedRect(place, m_radius, m_radius);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setClipPath(shape);
    painter->drawImage(place, image);
}

} // namespace viewmodel
