#pragma once

#include "main/scenes/specimen.h"

namespace scenes {

/// One named picture of the specimens.
struct Take {
    Scene scene;
    QRectF head; ///< Of who holds the document; empty when nobody does.
};

/// "card-front", "passport", "selfie", "card-front-blurred" ...
[[nodiscard]] QStringList takeNames();

/// Of one of the names.
[[nodiscard]] Take take(const QString &name, QSize size);

} // namespace scenes
