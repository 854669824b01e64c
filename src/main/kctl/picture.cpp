#include "main/kctl/picture.h"

#include "main/kctl/command.h"
#include "main/kctl/measure.h"

#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

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

int lookAtEach(const QStringList &files, QImage (*read)(const QString &),
    const std::function<bool(const QString &file, const QImage &picture)> &look)
{
    bool found = false;
    bool unreadable = false;
    for (const QString &file : files) {
        const QImage picture = read(file);
        if (picture.isNull()) {
            complain(u"%1 is not a picture that can be read"_s.arg(file));
            unreadable = true;
        } else if (look(file, picture)) {
            found = true;
        }
    }
    return unreadable ? Unusable : found ? Done : Refused;
}

QJsonArray cornersOf(const vision::Quad &quad)
{
    QJsonArray corners;
    for (const vision::Point &corner : quad)
        corners += QJsonArray{rounded(corner.x), rounded(corner.y)};
    return corners;
}

} // namespace kctl
