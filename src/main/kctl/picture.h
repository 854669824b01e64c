#pragma once

#include "core/vision/frame.h"

#include <QImage>

namespace kctl {

/// The picture of a file in a format `frameOf` knows; null when the file is none.
[[nodiscard]] QImage readPicture(const QString &file);

/// The same, turned as the file's EXIF orientation says.
[[nodiscard]] QImage readUpright(const QString &file);

/// A view of a picture `readPicture` gave; the picture outlives it.
[[nodiscard]] vision::Frame frameOf(const QImage &picture);

} // namespace kctl
