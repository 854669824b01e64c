#include "main/scenes/person.h"

#include "main/scenes/lot.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>
#include <QtMath>
#include <cmath>

namespace scenes {

namespace {

const QColor skin(222, 178, 150);
const QColor shadow(168, 118, 96);
const QColor hair(52, 38, 34);
const QColor coat(45, 86, 111);

/// Light from the upper left: bright in the middle, darker towards the edge.
QBrush lit(QPointF middle, double radius, const QColor &colour, int edge = 128)
{
    QRadialGradient paint(middle, radius, middle - QPointF(radius, radius) * 0.25);
    paint.setColorAt(0, colour.lighter(108));
    paint.setColorAt(0.6, colour);
    paint.setColorAt(1, colour.darker(edge));
    return paint;
}

/// A soft spot: what lies deeper in a face or stands out of it.
void spot(QPainter &painter, QPointF middle, double wide, double high, QColor colour, int strength)
{
    painter.save();
    painter.translate(middle);
    painter.scale(wide, high);
    QRadialGradient paint(QPointF(0, 0), 1);
    colour.setAlpha(strength);
    paint.setColorAt(0, colour);
    colour.setAlpha(strength * 2 / 3);
    paint.setColorAt(0.5, colour);
    colour.setAlpha(0);
    paint.setColorAt(1, colour);
    painter.setBrush(paint);
    painter.drawEllipse(QPointF(0, 0), 1, 1);
    painter.restore();
}

void drawShoulders(QPainter &painter)
{
    QPainterPath body;
    body.moveTo(-0.95, 1.6);
    body.cubicTo(-0.95, 0.85, -0.55, 0.72, -0.2, 0.66);
    body.lineTo(0.2, 0.66);
    body.cubicTo(0.55, 0.72, 0.95, 0.85, 0.95, 1.6);
    body.lineTo(0.95, 4);
    body.lineTo(-0.95, 4);
    painter.setBrush(lit({0, 1.2}, 1.3, coat));
    painter.drawPath(body);
    QPainterPath neck;
    neck.moveTo(-0.17, 0.25);
    neck.lineTo(-0.2, 0.68);
    neck.cubicTo(-0.1, 0.8, 0.1, 0.8, 0.2, 0.68);
    neck.lineTo(0.17, 0.25);
    painter.setBrush(lit({0, 0.6}, 0.35, skin.darker(112)));
    painter.drawPath(neck);
    spot(painter, {0, 0.48}, 0.26, 0.12, shadow.darker(130), 130); // beneath the chin
}

void drawEye(QPainter &painter, double side)
{
    const QPointF at(0.155 * side, -0.045);
    spot(painter, at + QPointF(0, -0.02), 0.14, 0.085, shadow.darker(150), 170);
    QPainterPath lid;
    lid.moveTo(at + QPointF(-0.075, 0.005));
    lid.quadTo(at + QPointF(0, -0.062), at + QPointF(0.075, 0.005));
    lid.quadTo(at + QPointF(0, 0.042), at + QPointF(-0.075, 0.005));
    painter.setBrush(QColor(238, 234, 228));
    painter.drawPath(lid);
    painter.setBrush(QColor(70, 52, 40));
    painter.drawEllipse(at + QPointF(0, -0.008), 0.034, 0.034);
    painter.setBrush(QColor(18, 14, 14));
    painter.drawEllipse(at + QPointF(0, -0.008), 0.016, 0.016);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hair.darker(120), 0.02, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath([&] {
        QPainterPath lash;
        lash.moveTo(at + QPointF(-0.078, 0.004));
        lash.quadTo(at + QPointF(0, -0.064), at + QPointF(0.078, 0.004));
        return lash;
    }());
    painter.setPen(QPen(hair, 0.036, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath([&] {
        QPainterPath brow;
        brow.moveTo(at + QPointF(-0.085 * side, -0.085));
        brow.quadTo(at + QPointF(0.02 * side, -0.135), at + QPointF(0.1 * side, -0.08));
        return brow;
    }());
    painter.setPen(Qt::NoPen);
}

void drawFeatures(QPainter &painter)
{
    for (const double side : {-1.0, 1.0}) {
        drawEye(painter, side);
        spot(painter, {0.19 * side, 0.13}, 0.13, 0.1, QColor(255, 232, 214), 110); // cheeks
        spot(painter, {0.05 * side, 0.165}, 0.045, 0.03, shadow.darker(150), 190); // nostrils
    }
    spot(painter, {0, -0.3}, 0.24, 0.12, QColor(255, 236, 220), 110); // forehead
    spot(painter, {0, 0.03}, 0.045, 0.16, QColor(255, 238, 224), 150); // bridge of the nose
    spot(painter, {0, 0.13}, 0.06, 0.05, QColor(255, 236, 222), 120);
    spot(painter, {0, 0.2}, 0.1, 0.03, shadow, 150);
    QPainterPath mouth;
    mouth.moveTo(-0.12, 0.275);
    mouth.quadTo(-0.04, 0.245, 0, 0.26);
    mouth.quadTo(0.04, 0.245, 0.12, 0.275);
    mouth.quadTo(0, 0.345, -0.12, 0.275);
    painter.setBrush(QColor(172, 88, 82));
    painter.drawPath(mouth);
    painter.setPen(QPen(QColor(92, 42, 42), 0.014, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-0.115, 0.276), QPointF(0.115, 0.276));
    painter.setPen(Qt::NoPen);
    spot(painter, {0, 0.36}, 0.09, 0.025, shadow, 130); // beneath the lip
}

/// Single hairs catch the light, and skin has pores: what a lens in focus shows of a face.
void drawFineDetail(QPainter &painter)
{
    Lot lot(0xFACE);
    for (int i = 0; i < 150; ++i) {
        const double side = lot.chance(0.5) ? 1 : -1;
        const double from = lot.between(0.02, 0.36);
        QPainterPath strand;
        strand.moveTo(side * from * 0.25, -0.51 + from * 0.1);
        strand.cubicTo(side * (from + 0.06), -0.48, side * (0.37 + from * 0.15), -0.2, side * (0.36 + from * 0.17),
            lot.between(0, 0.55));
        painter.setPen(QPen(lot.chance(0.5) ? hair.lighter(230) : hair.darker(170), 0.0035));
        painter.drawPath(strand);
    }
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 260; ++i) {
        const double angle = lot.between(0, 2 * M_PI);
        const double out = std::sqrt(lot.unit());
        painter.setBrush(QColor(120, 74, 58, 30 + lot.below(70)));
        painter.drawEllipse(QPointF(0.3 * out * std::cos(angle), 0.06 + 0.36 * out * std::sin(angle)), 0.0035, 0.0035);
    }
}

} // namespace

void drawPerson(QPainter &painter, const QRectF &head)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.translate(head.center());
    painter.scale(head.height(), head.height()); // from here the head is 1 high
    painter.setBrush(lit({0, 0}, 0.65, hair, 150));
    painter.drawRoundedRect(QRectF(-0.43, -0.52, 0.86, 1.2), 0.4, 0.42);
    drawShoulders(painter);
    QPainterPath face;
    face.moveTo(-0.345, -0.12);
    face.cubicTo(-0.345, -0.62, 0.345, -0.62, 0.345, -0.12);
    face.cubicTo(0.345, 0.2, 0.22, 0.5, 0, 0.5);
    face.cubicTo(-0.22, 0.5, -0.345, 0.2, -0.345, -0.12);
    painter.setBrush(lit({0, 0}, 0.52, skin));
    painter.drawPath(face);
    drawFeatures(painter);
    QPainterPath fringe;
    fringe.moveTo(-0.39, 0.0);
    fringe.cubicTo(-0.46, -0.7, 0.46, -0.7, 0.39, 0.0);
    fringe.cubicTo(0.33, -0.28, 0.22, -0.36, 0.04, -0.38);
    fringe.cubicTo(-0.16, -0.38, -0.33, -0.28, -0.39, 0.0);
    painter.setBrush(lit({0, -0.3}, 0.5, hair, 140));
    painter.drawPath(fringe);
    painter.setBrush(Qt::NoBrush);
    drawFineDetail(painter);
    painter.restore();
}

void drawHand(QPainter &painter, QPointF grip, double size, bool front)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.translate(grip);
    painter.scale(-size, size);
    if (!front) {
        painter.rotate(-18);
        painter.setBrush(lit({0.3, 1.4}, 1.6, coat)); // sleeve
        painter.drawRoundedRect(QRectF(-0.15, 1.0, 1.05, 6), 0.2, 0.2);
        painter.setBrush(lit({0.3, 0.4}, 0.9, skin));
        painter.drawRoundedRect(QRectF(-0.2, -0.35, 1.05, 1.6), 0.4, 0.4);
    } else {
        painter.rotate(-42); // the thumb
        painter.setBrush(lit({0, -0.1}, 0.5, skin));
        painter.drawRoundedRect(QRectF(-0.14, -0.45, 0.3, 0.95), 0.15, 0.15);
        painter.setBrush(skin.lighter(113));
        painter.drawRoundedRect(QRectF(-0.075, -0.41, 0.16, 0.2), 0.07, 0.07);
    }
    painter.restore();
}

} // namespace scenes
