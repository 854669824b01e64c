#pragma once

#include "main/scenes/specimen.h"

namespace kscenes {

/// One named picture.
struct Take {
    scenes::Scene scene;
    QRectF head; ///< Of who holds the document; empty when nobody does.
};

/// "card-front", "passport", "selfie", "card-front-blurred" ...
[[nodiscard]] QStringList names();

/// Of one of the names.
[[nodiscard]] Take take(const QString &name, QSize size);

} // namespace kscenes
