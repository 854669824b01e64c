#pragma once

#include <QColor>
#include <QQuickPaintedItem>

class QPainterPath;

/**
 * Where the document or the face belongs, over the picture of the camera: dark around it, ticks along it. It lies
 * within `room`; one too flat for it leaves the picture as it is.
 */
class GuideMask : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(QRectF room MEMBER m_room NOTIFY changed FINAL)
    Q_PROPERTY(Form form MEMBER m_form NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor cardColor MEMBER m_cardColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor around MEMBER m_around NOTIFY changed FINAL)
    QML_ELEMENT

public:
    /** An ID-1 card, the page of a passport, a face with a card beside its chin. */
    enum Form { Card, Page, Face };
    Q_ENUM(Form)

    explicit GuideMask(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QPainterPath document() const;
    [[nodiscard]] QPainterPath face() const;
    [[nodiscard]] QPainterPath held() const;

    QRectF m_room;
    Form m_form = Card;
    QColor m_color;
    QColor m_cardColor;
    QColor m_around;
};
