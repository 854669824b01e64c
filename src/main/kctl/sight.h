#pragma once

#include "core/vision/document.h"

#include <QJsonValue>

namespace kctl {

/// All that is said of one frame, and what it cost.
struct Sight {
    std::optional<vision::Outline> outline;
    vision::Facts facts;
    vision::Hint hint = vision::Hint::NoDocument;
    double milliseconds = 0; ///< Of processor time.
};

/// A picture on its own.
[[nodiscard]] Sight look(const vision::Frame &frame);
/// The next frame of a camera; `track` moves on.
[[nodiscard]] Sight look(const vision::Frame &frame, vision::Track &track);

/// Of the outline; null for none.
[[nodiscard]] QJsonValue cornersOf(const Sight &sight);

} // namespace kctl
