#include "main/scenes/sheet.h"

#include "main/scenes/decoy.h"
#include "main/scenes/lot.h"
#include "main/scenes/print.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace scenes {

namespace {

struct Format {
    QSizeF size;
    double corner; ///< Radius.
    int lines;
    int columns;
};

Format formatOf(Kind kind, Lot lot)
{
    switch (kind) {
    case Kind::Card:
        return {{85.6, 53.98}, 3.18, 0, 0};
    case Kind::CardBack:
        return {{85.6, 53.98}, 3.18, 3, 30};
    case Kind::WideCard:
        return {{105, 74}, 3.18, 2, 36};
    case Kind::Passport:
        return {{125, 88}, 3.18, 2, 44};
    case Kind::Receipt:
        return {{80, lot.between(110, 220)}, 0, 0, 0};
    case Kind::Book:
        return {{lot.between(110, 200), lot.between(180, 270)}, 0, 0, 0};
    default:
        return lot.chance(0.6) ? Format{{210, 297}, 0, 0, 0} : Format{{150, lot.between(170, 230)}, 0, 0, 0};
    }
}

QString wordByLot(Lot &lot)
{
    static constexpr char letters[] = "eeeaaioutnrsldmpcbgh";
    QString word;
    for (int i = 2 + lot.below(8); i > 0; --i)
        word += QLatin1Char(letters[lot.below(int(sizeof letters) - 1)]);
    return word;
}

QString codeLineByLot(int columns, Lot &lot)
{
    QString line;
    while (line.size() < columns) {
        const int what = lot.below(10);
        line += QChar(char16_t(what < 4 ? 'A' + lot.below(26) : what < 7 ? '0' + lot.below(10) : '<'));
    }
    return line;
}

QColor tint(Lot &lot, int saturation, int value)
{
    return QColor::fromHsv(lot.below(360), std::max(0, saturation), value);
}

/// Nobody: a head and shoulders of plain shapes.
void drawPortrait(QPainter &painter, const QRectF &box, Lot &lot)
{
    painter.save();
    painter.setClipRect(box);
    painter.fillRect(box, tint(lot, 20, 190 + lot.below(50)));
    painter.setPen(Qt::NoPen);
    const int skin = 110 + lot.below(110);
    const QPointF middle(box.center().x(), box.top() + box.height() * 0.42);
    painter.setBrush(tint(lot, 120, 40 + lot.below(120)));
    painter.drawEllipse(QPointF(middle.x(), box.bottom()), box.width() * 0.5, box.height() * 0.32);
    painter.setBrush(QColor(30 + lot.below(80), 25 + lot.below(50), 20 + lot.below(30)));
    painter.drawEllipse(middle - QPointF(0, box.height() * 0.05), box.width() * 0.3, box.height() * 0.3);
    painter.setBrush(QColor(skin, int(skin * 0.8), int(skin * 0.68)));
    painter.drawEllipse(middle + QPointF(0, box.height() * 0.04), box.width() * 0.22, box.height() * 0.24);
    painter.setBrush(QColor(40, 30, 30));
    for (double side : {-0.09, 0.09})
        painter.drawEllipse(middle + QPointF(box.width() * side, 0), box.width() * 0.03, box.height() * 0.015);
    painter.drawRect(
        QRectF(middle.x() - box.width() * 0.07, middle.y() + box.height() * 0.14, box.width() * 0.14, 0.5));
    painter.restore();
}

void drawFields(QPainter &painter, const QRectF &box, Lot &lot)
{
    const QString family = lot.chance(0.5) ? u"DejaVu Sans"_s : u"Inter"_s;
    const QColor label = tint(lot, 160, 110);
    for (double y = box.top(); y < box.bottom(); y += lot.between(5.5, 8)) {
        double x = box.left();
        while (x < box.right() - 15) {
            painter.setPen(label);
            write(painter, {x, y}, 1.1, wordByLot(lot) + u'/' + wordByLot(lot), family);
            painter.setPen(QColor(20, 20, 24));
            write(painter, {x, y + 3.2}, 2.2, wordByLot(lot).toUpper(), family, true);
            x += lot.between(20, 45);
        }
    }
}

void drawFace(QPainter &painter, const Format &format, Lot &lot)
{
    const QSizeF size = format.size;
    const bool bar = lot.chance(0.4);
    const double barHeight = bar ? lot.between(6, 11) : 0;
    if (bar)
        painter.fillRect(QRectF(0, 0, size.width(), barHeight), tint(lot, 160, 90 + lot.below(120)));
    painter.setPen(bar ? QColor(250, 250, 250) : tint(lot, 180, 110));
    write(painter, {lot.between(4, 25), bar ? barHeight - 2 : 8}, lot.between(2.5, 4),
        (wordByLot(lot) + u' ' + wordByLot(lot) + u" SPECIMEN"_s).toUpper(), u"Inter"_s, true);
    const double foot = format.lines ? 24 : 3;
    const double top = std::max(barHeight, 9.0) + 2;
    const double high = size.height() - foot - top;
    const double wide = std::min(high * 0.78, size.width() * 0.33);
    const bool left = lot.chance(0.8);
    const QRectF portrait(left ? lot.between(3, 6) : size.width() - wide - 5, top, wide, wide / 0.78);
    if (format.lines != 3)
        drawPortrait(painter, portrait, lot);
    const double from = format.lines == 3 ? 5 : left ? portrait.right() + 4 : 5;
    const double to = left || format.lines == 3 ? size.width() - 4 : portrait.left() - 4;
    drawFields(painter, {from, top + 2, to - from, high - 4}, lot);
}

void drawPrint(QPainter &painter, const QSizeF &size, Lot &lot)
{
    const QString family = lot.chance(0.5) ? u"DejaVu Serif"_s : u"DejaVu Sans"_s;
    const double margin = size.width() * lot.between(0.06, 0.13);
    const double height = std::max(1.3, size.width() * lot.between(0.008, 0.014));
    painter.setPen(QColor(30, 30, 34));
    if (lot.chance(0.6))
        write(painter, {margin, margin + height * 2}, height * 2, wordByLot(lot) + u' ' + wordByLot(lot), family, true);
    double y = margin + height * 6;
    while (y < size.height() - margin) {
        const int what = lot.below(14);
        if (what == 0) {
            const double high = std::min(lot.between(15, 50), size.height() - margin - y);
            painter.fillRect(QRectF(margin, y, size.width() * lot.between(0.3, 0.8), high), tint(lot, 90, 170));
            y += high;
        } else if (what == 1) {
            painter.fillRect(QRectF(margin, y - height, size.width() - 2 * margin, 0.4), QColor(60, 60, 60));
        } else {
            QString line;
            const double wide = lot.chance(0.2) ? lot.between(0.2, 0.9) : 1;
            const int letters = int((size.width() - 2 * margin) * wide / (height * 0.95));
            while (line.size() < letters)
                line += wordByLot(lot) + u' ';
            write(painter, {margin, y}, height, line.left(letters), family);
        }
        y += height * (lot.chance(0.12) ? 4.5 : 2.2);
    }
}

void drawCover(QPainter &painter, const QSizeF &size, Lot &lot)
{
    painter.fillRect(QRectF({}, size), tint(lot, 60 + lot.below(170), 40 + lot.below(190)));
    for (int i = lot.below(5); i > 0; --i) {
        const QRectF box(size.width() * lot.between(0.05, 0.6), size.height() * lot.between(0.05, 0.8),
            size.width() * lot.between(0.1, 0.5), size.height() * lot.between(0.02, 0.4));
        painter.fillRect(box & QRectF({}, size), tint(lot, 120, 60 + lot.below(190)));
    }
    painter.setPen(lot.chance(0.5) ? QColor(245, 245, 240) : QColor(20, 20, 20));
    for (int i = 1 + lot.below(3); i > 0; --i)
        write(painter, {size.width() * 0.1, size.height() * lot.between(0.12, 0.9)},
            size.width() * lot.between(0.04, 0.1), wordByLot(lot).toUpper() + u' ' + wordByLot(lot), u"DejaVu Serif"_s,
            true);
}

/// The page above the fold of an open passport, and the edges of the pages beneath.
void drawBooklet(QPainter &painter, const Format &format, Lot &lot)
{
    const QRectF above(0, -format.size.height(), format.size.width(), format.size.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(lot, 100, 90));
    painter.drawRoundedRect(above.adjusted(-1, -1, 1, format.size.height() + 1.2), 4, 4);
    painter.setBrush(tint(lot, 30, 225 + lot.below(25)));
    painter.drawRoundedRect(above, format.corner, format.corner);
    painter.save();
    painter.setClipRect(above);
    painter.translate(above.topLeft());
    drawGuilloche(painter, format.size, tint(lot, 90, 190), lot);
    drawFields(painter, above.translated(-above.topLeft()).adjusted(10, 10, -10, -10), lot);
    painter.restore();
}

void drawDocument(QPainter &painter, Kind kind, const Format &format, Lot &lot)
{
    const QRectF box({}, format.size);
    QPainterPath outline;
    outline.addRoundedRect(box, format.corner, format.corner);
    painter.save();
    painter.setClipPath(outline);
    if (kind == Kind::Book) {
        drawCover(painter, format.size, lot);
    } else if (kind == Kind::Page || kind == Kind::Receipt) {
        painter.fillRect(box, QColor::fromHsv(40 + lot.below(20), lot.below(18), 236 + lot.below(20)));
        drawPrint(painter, format.size, lot);
    } else {
        QLinearGradient paper(0, 0, box.right(), lot.between(-40, 40));
        const int strong = lot.chance(0.25) ? 140 : 45;
        paper.setColorAt(0, tint(lot, lot.below(strong), 205 + lot.below(50)));
        paper.setColorAt(1, tint(lot, lot.below(strong), 205 + lot.below(50)));
        painter.fillRect(box, paper);
        drawGuilloche(painter, format.size, tint(lot, 90, 190), lot);
        drawFace(painter, format, lot);
    }
    painter.restore();
}

/// Many documents carry a small code; that makes them no labels.
void drawSmallCode(QPainter &painter, const QSizeF &size, Lot lot)
{
    const double side = std::min(size.width(), size.height()) * lot.between(0.15, 0.35);
    drawCode(painter,
        {lot.between(0.04, 0.96) * (size.width() - side), lot.between(0.1, 0.7) * (size.height() - side), side, side},
        lot);
}

} // namespace

QSizeF sheetSize(const Order &order)
{
    return formatOf(order.kind, Lot(order.seed)).size;
}

Sheet drawSheet(const Order &order, double pixels)
{
    const Format format = formatOf(order.kind, Lot(order.seed));
    Lot lot(order.seed + 0xD0C);
    const bool booklet = order.kind == Kind::Passport;
    const double margin = 3; // room for what shows beside the document
    const double above = booklet ? format.size.height() + margin : margin;
    const QSizeF whole = format.size + QSizeF(2 * margin, margin + above);

    Sheet sheet;
    sheet.millimetres = format.size;
    sheet.document = {QPointF(margin, above) * pixels, format.size * pixels};
    sheet.picture = QImage((whole * pixels).toSize(), QImage::Format_ARGB32_Premultiplied);
    sheet.picture.fill(Qt::transparent);
    sheet.codeLines = format.lines ? order.codeLines : QStringList();
    while (sheet.codeLines.size() < format.lines)
        sheet.codeLines += codeLineByLot(format.columns, lot);

    QPainter painter(&sheet.picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(pixels, pixels);
    painter.translate(margin, above);
    if (booklet)
        drawBooklet(painter, format, lot);
    drawDocument(painter, order.kind, format, lot);
    if (Lot extra(order.seed + 0xC0DE); extra.chance(0.12))
        drawSmallCode(painter, format.size, extra);
    if (format.lines)
        writeCode(painter, format.size, sheet.codeLines);
    return sheet;
}

} // namespace scenes
