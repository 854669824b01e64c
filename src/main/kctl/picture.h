#pragma once

#include "core/vision/frame.h"

#include <QImage>
#include <QJsonArray>

#include <functional>

namespace kctl {

/// The picture of a file in a format `frameOf` knows; null when the file is none.
[[nodiscard]] QImage readPicture(const QString &file);

/// The same, turned as the file's EXIF orientation says.
[[nodiscard]] QImage readUpright(const QString &file);

/// A view of a picture `readPicture` gave; the picture outlives it.
[[nodiscard]] vision::Frame frameOf(const QImage &picture);

/// Shows each picture that can be read to `look`, which says whether it found something; the others are complained of.
/// The exit code: Unusable if one could not be read, else Done if something was found, else Refused.
[[nodiscard]] int lookAtEach(const QStringList &files, QImage (*read)(const QString &),
    const std::function<bool(const QString &file, const QImage &picture)> &look);

/// [[x,y]x4], in pixels.
[[nodiscard]] QJsonArray cornersOf(const vision::Quad &quad);

} // namespace kctl
