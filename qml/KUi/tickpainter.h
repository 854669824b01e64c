#pragma once

#include <QColor>
#include <QQuickPaintedItem>

/**
 * Ticks in a ring or in a row: the one motif of the design. Of `count` ticks the last `lit` have `color`, so time goes
 * pale clockwise from 12 o'clock (or from the reading start); with `filling` the first `lit` have it. A fraction lights
 * a tick in part.
 */
class TickPainter : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(Form form MEMBER m_form NOTIFY changed FINAL)
    Q_PROPERTY(int count MEMBER m_count NOTIFY changed FINAL)
    Q_PROPERTY(qreal lit MEMBER m_lit NOTIFY changed FINAL)
    Q_PROPERTY(bool filling MEMBER m_filling NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor offColor MEMBER m_offColor NOTIFY changed FINAL)
    Q_PROPERTY(qreal tickWidth MEMBER m_tickWidth NOTIFY changed FINAL)
    Q_PROPERTY(qreal tickLength MEMBER m_tickLength NOTIFY changed FINAL)
    QML_ELEMENT

public:
    enum Form { Ring, Strip };
    Q_ENUM(Form)

    explicit TickPainter(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    /** How much tick `index` is lit, 0 to 1. */
    [[nodiscard]] qreal light(int index) const;
    [[nodiscard]] QColor mixed(qreal light) const;
    void paintRing(QPainter *painter) const;
    void paintStrip(QPainter *painter) const;

    Form m_form = Ring;
    int m_count = 30;
    qreal m_lit = 30;
    bool m_filling = false;
    bool m_mirrored = false;
    QColor m_color;
    QColor m_offColor;
    qreal m_tickWidth = 3;
    qreal m_tickLength = 20;
};
