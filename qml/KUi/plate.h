#pragma once

#include <QColor>
#include <QQuickPaintedItem>

/**
 * A rounded box with a border. Rectangle is drawn unevenly by the software renderer when its border is no whole number
 * of pixels. A box taller than a screen, such as the card of a long list, keeps its corners only and stretches what is
 * between them.
 */
class Plate : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor borderColor MEMBER m_borderColor NOTIFY changed FINAL)
    Q_PROPERTY(qreal borderWidth MEMBER m_borderWidth NOTIFY changed FINAL)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit Plate(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    void paintBox(QPainter *painter, QSizeF size) const;

    QColor m_color = Qt::transparent;
    QColor m_borderColor = Qt::transparent;
    qreal m_borderWidth = 0;
    qreal m_radius = 0;
    bool m_stretched = false;
};
