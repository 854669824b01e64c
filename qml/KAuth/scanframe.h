#pragma once

#include <QColor>
#include <QQuickPaintedItem>

/**
 * Where the code belongs, over the picture of the camera: darker around `place`, corners along it. On a white page the
 * corners are seen because what is around them is darker. A place too flat for a frame is left out.
 */
class ScanFrame : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(QRectF place MEMBER m_place NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor around MEMBER m_around NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit ScanFrame(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QRectF m_place;
    QColor m_color;
    QColor m_around;
};
