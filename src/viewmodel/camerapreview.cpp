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
    painter->drawImage(QRectF(corner, size), picture);
    if (m_scanner->found().size() < 3)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(corner);
    painter->scale(size.width() / picture.width(), size.height() / picture.height());
    QPen pen(m_mark, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawPolygon(m_scanner->found());
}

} // namespace viewmodel
