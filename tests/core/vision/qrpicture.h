#pragma once

#include <QImage>
#include <qrencode.h>

namespace tests {

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

} // namespace tests
