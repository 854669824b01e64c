#include "main/scenes/print.h"

#include <QPainter>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace scenes {

namespace {

constexpr double codePitch = 2.54; ///< Millimetres from one character of a code line to the next (ICAO 9303-3).
constexpr double codeLineDistance = 4.23; ///< One sixth of an inch.

} // namespace

void write(QPainter &painter, QPointF at, double height, const QString &text, const QString &family, bool bold)
{
    QFont font(family);
    font.setPixelSize(100);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.save();
    painter.translate(at);
    painter.scale(height / 72, height / 72); // capitals are about 0.72 of an em
    painter.setFont(font);
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

void writeCode(QPainter &painter, QSizeF document, const QStringList &lines)
{
    const QRectF zone(0, document.height() - 23.2, document.width(), 23.2);
    painter.fillRect(zone, QColor(250, 250, 246, 190));
    painter.setPen(QColor(24, 24, 26));
    const double left = (document.width() - codePitch * double(lines.constFirst().size())) / 2;
    const double last = document.height() - 6.3;
    for (int i = 0; i < lines.size(); ++i) {
        const double y = last - codeLineDistance * double(lines.size() - 1 - i) * (lines.size() == 2 ? 1.5 : 1);
        for (int c = 0; c < lines[i].size(); ++c)
            write(painter, {left + codePitch * c, y}, 2.6, lines[i].mid(c, 1), u"OCR B"_s);
    }
}

void drawGuilloche(QPainter &painter, QSizeF size, QColor ink, Lot &lot)
{
    ink.setAlpha(90);
    painter.setPen(QPen(ink, 0.15));
    const double length = lot.between(8, 40);
    const double height = lot.between(1, 8);
    const double step = lot.between(0.8, 2.5);
    for (double y = -height; y < size.height() + height; y += step) {
        QPolygonF wave;
        for (double x = 0; x <= size.width(); x += 1.5)
            wave << QPointF(x, y + height * std::sin(x / length * 2 * std::numbers::pi + y * 0.05));
        painter.drawPolyline(wave);
    }
}

} // namespace scenes
