#pragma once

#include "core/base/result.h"

#include <QImage>

namespace app {

/// The picture's pixels as a JPEG file of at most what a Manager takes, and nothing that came with them: no EXIF, XMP,
/// colour profile, text, thumbnail or resolution. Malformed: there are no pixels.
[[nodiscard]] base::Result<QByteArray> jpegOf(const QImage &picture);

} // namespace app
