#include "app/photographfile.h"

#include "core/protocol/submission.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int Quality = 90;
constexpr int LongestSide = 4096; // more than a reviewer sees, and a phone has memory for
constexpr qint64 MaxFile = protocol::MaxSealedFile / 2; // what sealing adds is far less
constexpr int DotsPerMetre = 2835; // 72 to the inch, which says nothing

/// The same colours in a picture that knows nothing else.
QImage bare(const QImage &picture)
{
    QImage source = picture;
    if (source.colorSpace().isValid() && source.colorSpace() != QColorSpace(QColorSpace::SRgb))
        source = source.convertToFormat(QImage::Format_RGB32).convertedToColorSpace(QColorSpace::SRgb);
    const auto longest = std::max(source.width(), source.height());
    if (longest > LongestSide)
        source = source.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    source.setDevicePixelRatio(1);
    QImage fresh(source.size(), QImage::Format_RGB32);
    fresh.fill(Qt::white);
    QPainter(&fresh).drawImage(0, 0, source);
    fresh.setDotsPerMeterX(DotsPerMetre);
    fresh.setDotsPerMeterY(DotsPerMetre);
    return fresh;
}

} // namespace

base::Result<QByteArray> jpegOf(const QImage &picture)
{
    if (picture.isNull())
        return base::fail(base::Fault::Malformed, u"photograph: no pixels"_s);
    const auto fresh = bare(picture);
    for (int quality = Quality; quality > 0; quality -= 20) {
        QBuffer bytes;
        QImageWriter writer(&bytes, "jpeg");
        writer.setQuality(quality);
        if (!bytes.open(QIODevice::WriteOnly) || !writer.write(fresh))
            return base::fail(base::Fault::Broken, u"photograph: "_s + writer.errorString());
        if (bytes.size() <= MaxFile)
            return bytes.data();
    }
    return base::fail(base::Fault::Broken, u"photograph: too large at any quality"_s);
}

} // namespace app
