#include "viewmodel/camerapreview.h"

#include <QPainter>

namespace viewmodel {

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

void CameraPreview::paint(QPainter *painter)
{
    if (!m_scanner || m_scanner->picture().isNull())
        return;
    const QImage picture = m_scanner->picture();
    const QSizeF size = QSizeF(picture.size()).scaled(boundingRect().size(), Qt::KeepAspectRatioByExpanding);
    const QPointF corner((width() - size.width()) / 2, (height() - size.height()) / 2);
    painter->setClipRect(boundingRect());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->drawImage(QRectF(corner, size), picture);
    if (m_scanner->found().size() < 3)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QTransform placed = QTransform::fromTranslate(corner.x(), corner.y()).scale(size.width() / picture.width(), size.height() / picture.height());
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
