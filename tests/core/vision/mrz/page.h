#pragma once

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QRawFont>

namespace tests {

/// How a page of code lines is seen.
struct PageLook {
    qreal pitch = 16; ///< Pixels from one character to the next.
    QTransform view; ///< About the middle of the picture.
    int noise = 0; ///< Grey levels up or down, at random from `seed`.
    quint32 seed = 1;
    int ink = 40;
    int paper = 215;
};

/// The lines in OCR-B on a sheet with a word of other print above them. Needs a QGuiApplication.
inline QImage drawPage(const QStringList &lines, const PageLook &look = {})
{
    const QRawFont font(QStringLiteral(K_OCRB), 100);
    const qreal advance = font.advancesForGlyphIndexes(font.glyphIndexesForString(QStringLiteral("<"))).first().x();
    const qreal scale = look.pitch / advance;
    QSizeF size((lines.last().size() + 6) * look.pitch, (lines.size() * 1.7 + 12) * look.pitch);
    QImage page(size.toSize(), QImage::Format_Grayscale8);
    page.fill(look.paper);
    QPainter painter(&page);
    painter.setRenderHints(QPainter::Antialiasing);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.setTransform(look.view, true);
    painter.translate(-page.width() / 2.0, -page.height() / 2.0);
    const QColor ink(look.ink, look.ink, look.ink);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const auto glyphs = font.glyphIndexesForString(lines[line]);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            QPainterPath outline = font.pathForGlyph(glyphs[i]);
            outline.setFillRule(Qt::WindingFill);
            painter.save();
            painter.translate((qreal(i) + 3) * look.pitch, (8 + 1.7 * qreal(line)) * look.pitch);
            painter.scale(scale, scale);
            painter.fillPath(outline, ink);
            painter.restore();
        }
    }
    painter.end();
    QRandomGenerator random(look.seed);
    for (int y = 0; look.noise > 0 && y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const int grey = page.constScanLine(y)[x] + random.bounded(2 * look.noise + 1) - look.noise;
            page.scanLine(y)[x] = uchar(qBound(0, grey, 255));
        }
    }
    return page;
}

} // namespace tests
