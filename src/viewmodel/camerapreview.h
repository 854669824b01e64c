#pragma once

#include "viewmodel/scannermodel.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace viewmodel {

/// The newest frame of a scanner, filling the item and cut to its shape, with the code that was found drawn on it. A
/// frame of a much other shape leaves bands instead: too little of it would be seen. Painted, because a video output
/// shows nothing with the software renderer.
class CameraPreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(viewmodel::ScannerModel *scanner READ scanner WRITE setScanner NOTIFY scannerChanged REQUIRED)
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY markChanged)
    Q_PROPERTY(bool dots MEMBER m_dots NOTIFY markChanged)
    Q_PROPERTY(QPointF middle MEMBER m_middle NOTIFY markChanged)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY markChanged)

public:
    explicit CameraPreview(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;
    [[nodiscard]] ScannerModel *scanner() const { return m_scanner; }
    void setScanner(ScannerModel *scanner);

Q_SIGNALS:
    void scannerChanged();
    void markChanged();

private:
    [[nodiscard]] QRectF placed(const QSizeF &picture) const;

    QPointer<ScannerModel> m_scanner;
    QColor m_mark = Qt::green;
    bool m_dots = false; ///< at the corners of what was found
    QPointF m_middle; ///< where the middle of the frame is wanted; null: in the middle of the item
    bool m_mirrored = false; ///< as in a mirror: the camera that looks at the person
};

} // namespace viewmodel
