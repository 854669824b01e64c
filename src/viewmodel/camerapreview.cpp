#include "viewmodel/camerapreview.h"

#include <QPainter>

#include <algorithm>

namespace viewmodel {
namespace {

/// How much larger a frame is drawn than it fits, so that it fills the item.
constexpr qreal MostCut = 1.75;

} // namespace

CameraPreview::CameraPreview(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(false);
    connect(this, &CameraPreview::markChanged, this, [this] { update(); });
}

void CameraPreview::setScanner(ScannerModel *scanner)
{
    if (scanner == m_scanner)
        return;
    if (m_scanner)
        m_scanner->disconnect(this);
    m_scanner = scanner;
    if (scanner)
        connect(scanner, &ScannerModel::pictureChanged, this, [this] { update(); });
    Q_EMIT scannerChanged();
    update();
}

QRectF CameraPreview::placed(const QSizeF &picture) const
{
    const QSizeF whole = picture.scaled(size(), Qt::KeepAspectRatio);
    const QSizeF filling = picture.scaled(size(), Qt::KeepAspectRatioByExpanding);
    QRectF place(QPointF(), std::min(filling.width() / whole.width(), MostCut) * whole);
    place.moveCenter(m_middle.isNull() ? boundingRect().center() : m_middle);
    // What fills the item keeps filling it, wherever its middle is wanted.
    if (place.width() >= width())
        place.moveLeft(std::clamp(place.left(), width() - place.width(), 0.0));
    if (place.height() >= height())
        place.moveTop(std::clamp(place.top(), height() - place.height(), 0.0));
    return place;
}

void CameraPreview::paint(QPainter *painter)
{
    if (!m_scanner || m_scanner->picture().isNull())
        return;
    const QImage picture = m_scanner->picture();
    const QRectF place = placed(picture.size());
    painter->setClipRect(boundingRect());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->drawImage(place, picture);
    if (m_scanner->found().size() < 3)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QTransform placed = QTransform::fromTranslate(place.x(), place.y())
                                  .scale(place.width() / picture.width(), place.height() / picture.height());
    const QPolygonF outline = placed.map(m_scanner->found());
    painter->setPen(QPen(m_mark, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolygon(outline);
    if (!m_dots)
        return;
    painter->setPen(QPen(Qt::black, 2));
    painter->setBrush(m_mark);
    for (const QPointF &dot : outline)
        painter->drawEllipse(dot, 7, 7);
}

} // namespace viewmodel
