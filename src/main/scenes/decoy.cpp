#include "main/scenes/decoy.h"

#include <QPainter>
#include <QTransform>
#include <algorithm>

namespace scenes {

namespace {

QColor inkByLot(Lot &lot)
{
    return lot.chance(0.7) ? QColor(15, 15, 18) : QColor::fromHsv(lot.below(360), lot.below(255), 20 + lot.below(90));
}

QColor paperByLot(Lot &lot)
{
    return lot.chance(0.7) ? QColor(255, 255, 255)
                           : QColor::fromHsv(lot.below(360), lot.below(200), 170 + lot.below(86));
}

/// Words that nobody can read.
void drawWords(QPainter &painter, const QRectF &box, const QColor &ink, Lot &lot)
{
    const double line = std::max(1.0, box.height() / (1 + lot.below(4)));
    for (double y = box.top(); y + line * 0.5 < box.bottom(); y += line) {
        for (double x = box.left(); x < box.right();) {
            const double wide = std::min(line * lot.between(0.15, 0.5), box.right() - x);
            painter.fillRect(QRectF(x, y + line * 0.2, wide, line * lot.between(0.35, 0.6)), ink);
            x += wide + line * lot.between(0.08, 0.4);
        }
    }
}

/// A label most of which is a code, with words at one of its sides or none.
void drawLabel(QPainter &painter, const QRectF &label, Lot &lot)
{
    if (lot.chance(0.8))
        painter.fillRect(label, paperByLot(lot));
    const double side = std::min(label.width(), label.height()) * lot.between(0.8, 1);
    const bool wide = label.width() > label.height();
    const double spare = (wide ? label.width() : label.height()) - side;
    const double before = spare * (lot.chance(0.5) ? 0.5 : lot.between(0, 1));
    const double across = ((wide ? label.height() : label.width()) - side) / 2;
    const QRectF code(label.topLeft() + (wide ? QPointF(before, across) : QPointF(across, before)), QSizeF(side, side));
    drawCode(painter, code, lot);
    QRectF words = label.adjusted(across + side * 0.06, across + side * 0.06, -across - side * 0.06, -side * 0.06);
    (wide ? words.setLeft(code.right()) : words.setTop(code.bottom()));
    if (std::min(words.width(), words.height()) > side * 0.08 && lot.chance(0.8))
        drawWords(painter, words, inkByLot(lot), lot);
}

void drawBars(QPainter &painter, const QRectF &label, Lot &lot)
{
    painter.fillRect(label, paperByLot(lot));
    const QColor ink = inkByLot(lot);
    const int rows = lot.chance(0.5) ? 1 : 4 + lot.below(20);
    const double module = label.width() / (60 + lot.below(80));
    const QRectF field = label.adjusted(module * 4, module * 4, -module * 4, -label.height() * lot.between(0.05, 0.3));
    for (int row = 0; row < rows; ++row) {
        for (double x = field.left(); x < field.right();) {
            const double wide = module * (1 + lot.below(4));
            painter.fillRect(
                QRectF(x, field.top() + field.height() * row / rows, wide, field.height() / rows + 0.5), ink);
            x += wide + module * (1 + lot.below(4));
        }
    }
}

void drawChess(QPainter &painter, const QRectF &board, Lot &lot)
{
    painter.fillRect(board, paperByLot(lot));
    const QColor ink = inkByLot(lot);
    const int columns = 4 + lot.below(8);
    const int rows = 4 + lot.below(8);
    const double side = std::min(board.width() / (columns + 1), board.height() / (rows + 1));
    const QPointF start = board.center() - QPointF(columns, rows) * side / 2;
    for (int i = 0; i < rows * columns; ++i) {
        if ((i % columns + i / columns) % 2)
            painter.fillRect(QRectF(start + QPointF(i % columns, i / columns) * side, QSizeF(side, side)), ink);
    }
}

void drawShapes(QPainter &painter, const QRectF &board, Lot &lot)
{
    painter.fillRect(board, paperByLot(lot));
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkByLot(lot));
    for (int i = 3 + lot.below(5); i > 0; --i) {
        const QPointF at(
            board.left() + board.width() * lot.between(0.2, 0.8), board.top() + board.height() * lot.between(0.2, 0.8));
        const double reach = std::min(board.width(), board.height()) * lot.between(0.08, 0.2);
        QPolygonF shape;
        for (int corner = 3 + lot.below(4); corner > 0; --corner)
            shape << at + QPointF(lot.between(-reach, reach), lot.between(-reach, reach));
        painter.drawPolygon(shape);
    }
}

/// From a unit of 100 to somewhere in the picture, turned and leaning.
QTransform poseByLot(const QSizeF &unit, const QPointF &middle, double longer, Lot &lot)
{
    QTransform turned;
    turned.rotate(lot.chance(0.7) ? lot.between(-20, 20) : lot.between(-45, 45));
    const double scale = longer / std::max(unit.width(), unit.height());
    QPolygonF from;
    QPolygonF to;
    for (const auto &[u, v] : {std::pair(-0.5, -0.5), {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}}) {
        const QPointF corner(u * unit.width(), v * unit.height());
        from << corner;
        to << middle + turned.map(corner * scale) * lot.between(0.88, 1.12);
    }
    QTransform pose;
    QTransform::quadToQuad(from, to, pose);
    return pose;
}

} // namespace

void drawCode(QPainter &painter, const QRectF &square, Lot &lot)
{
    const int modules = 21 + 4 * lot.below(8);
    const double module = square.width() / (modules + 2 * (1 + lot.below(4)));
    const QPointF start = square.center() - QPointF(modules, modules) * module / 2;
    const QColor ink = inkByLot(lot);
    painter.fillRect(square, paperByLot(lot));
    for (int i = 0; i < modules * modules; ++i) {
        if (lot.chance(0.5))
            painter.fillRect(QRectF(start + QPointF(i % modules, i / modules) * module, QSizeF(module, module)), ink);
    }
    for (const QPointF corner : {QPointF(0, 0), QPointF(modules - 7, 0), QPointF(0, modules - 7)}) {
        const auto box = [&](double inset, const QColor &colour) {
            const double wide = (7 - 2 * inset) * module;
            painter.fillRect(QRectF(start + (corner + QPointF(inset, inset)) * module, QSizeF(wide, wide)), colour);
        };
        box(-1, Qt::white);
        box(0, ink);
        box(1, Qt::white);
        box(2, ink);
    }
}

void drawDecoy(QImage &picture, Lot lot)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const int what = lot.below(10);
    const int labels = what < 6 && lot.chance(0.3) ? 2 + lot.below(4) : 1;
    const double side = std::min(picture.width(), picture.height()) * (labels > 1 ? 0.55 : 1);
    for (int i = 0; i < labels; ++i) {
        const double apart = labels > 1 ? 0.35 : 0.15;
        const QPointF middle(picture.width() * (0.5 + lot.between(-apart, apart)),
            picture.height() * (0.5 + lot.between(-apart, apart)));
        const double proportion = lot.chance(0.3) ? lot.between(0.93, 1) : lot.between(0.55, 0.93);
        const QSizeF unit = lot.chance(0.6) ? QSizeF(100 * proportion, 100) : QSizeF(100, 100 * proportion);
        painter.setTransform(poseByLot(unit, middle, side * lot.between(0.3, 0.95), lot));
        const QRectF label(QPointF(-unit.width() / 2, -unit.height() / 2), unit);
        if (what < 6)
            drawLabel(painter, label, lot);
        else if (what == 6)
            drawBars(painter, label, lot);
        else if (what == 7)
            drawChess(painter, label, lot);
        else if (what == 8)
            drawShapes(painter, label, lot);
        else
            drawCode(painter, label, lot);
    }
}

} // namespace scenes
