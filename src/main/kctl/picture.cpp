#include "main/kctl/picture.h"

#include <QImageReader>
#include <QPainter>

namespace kctl {

namespace {

QImage withoutAlpha(const QImage &picture)
{
    if (picture.isNull() || picture.format() == QImage::Format_Grayscale8)
        return picture;
    // What is transparent shows the page beneath it, which is white.
    QImage opaque(picture.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(opaque.rect(), picture);
    return opaque;
}

} // namespace

QImage readPicture(const QString &file)
{
    return withoutAlpha(QImage(file));
}

QImage readUpright(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    return withoutAlpha(reader.read());
}

vision::Frame frameOf(const QImage &picture)
{
    return {picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()),
        picture.format() == QImage::Format_Grayscale8 ? vision::Pixels::Luma : vision::Pixels::Bgra, 0};
}

} // namespace kctl
