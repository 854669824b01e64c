#pragma once

#include <QColor>
#include <QQuickPaintedItem>

/** The soft shadow under what floats (+ button, toast, sheet): a rounded box that fades out over `blur`. No shader. */
class SoftShadow : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed FINAL)
    Q_PROPERTY(qreal blur MEMBER m_blur NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit SoftShadow(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    qreal m_radius = 16;
    qreal m_blur = 20;
    QColor m_color = QColor(0x15, 0x21, 0x2E, 0x29);
};
