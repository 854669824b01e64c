#include "viewmodel/scannermodel.h"

namespace viewmodel {

void ScannerModel::show(const Scan &scan)
{
    if (scan == m_scan)
        return;
    m_scan = scan;
    Q_EMIT scanChanged();
}

void ScannerModel::show(const Trouble &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT problemChanged();
}

void ScannerModel::showPicture(const QImage &picture)
{
    m_picture = picture;
    Q_EMIT pictureChanged();
}

void ScannerModel::showFound(const QPolygonF &corners)
{
    if (corners == m_found)
        return;
    m_found = corners;
    Q_EMIT pictureChanged();
}

} // namespace viewmodel
