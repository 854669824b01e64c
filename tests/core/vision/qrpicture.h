#pragma once

#include "core/vision/frame.h"

#include <QImage>
#include <QPainter>
#include <qrencode.h>

namespace tests {

inline const QString offer = QStringLiteral("kauth://link?v=1&o=https%3A%2F%2Fkauth.example&t=AAAAAAAAAAAAAAAAAAAAAA"
                                            "&k=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

inline vision::Frame frameOf(const QImage &grey)
{
    return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), vision::Pixels::Luma, 0};
}

/// A QR code with its quiet zone, black on white, `module` pixels a module.
inline QImage drawQr(const QString &text, int module)
{
    QRcode *code = QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M);
    const int quiet = 4;
    QImage picture(code->width + 2 * quiet, code->width + 2 * quiet, QImage::Format_Grayscale8);
    picture.fill(255);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                picture.scanLine(y + quiet)[x + quiet] = 0;
        }
    }
    QRcode_free(code);
    return picture.scaled(picture.size() * module);
}

/// `drawn`, transformed about the middle of a grey 640 x 480 frame.
inline QImage onDesk(const QImage &drawn, const QTransform &transform)
{
    QImage desk(640, 480, QImage::Format_Grayscale8);
    desk.fill(170);
    QPainter painter(&desk);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(320, 240);
    painter.setTransform(transform, true);
    painter.drawImage(QPointF(-drawn.width() / 2.0, -drawn.height() / 2.0), drawn);
    return desk;
}

/// Each pixel the mean of those up to `across` beside and `down` above and below it.
inline QImage blurred(const QImage &picture, int across, int down)
{
    QImage soft = picture;
    for (int y = down; y < picture.height() - down; ++y) {
        for (int x = across; x < picture.width() - across; ++x) {
            int sum = 0;
            for (int dy = -down; dy <= down; ++dy) {
                for (int dx = -across; dx <= across; ++dx)
                    sum += picture.constScanLine(y + dy)[x + dx];
            }
            soft.scanLine(y)[x] = uchar(sum / ((2 * across + 1) * (2 * down + 1)));
        }
    }
    return soft;
}

inline QImage blurred(const QImage &picture, int radius)
{
    return blurred(picture, radius, radius);
}

} // namespace tests
