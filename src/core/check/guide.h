#pragma once

#include "core/base/instant.h"
#include "core/protocol/checkwords.h"

#include <optional>

/// Live guidance of one photograph: what each frame shows goes in, one hint at a time and the release come out.
namespace check {

inline constexpr std::chrono::milliseconds HintStays{1200}; ///< Each hint, at least.
inline constexpr std::chrono::milliseconds GoodFor{800}; ///< Good frames without a break, then it releases by itself.
inline constexpr int GoodFrames = 3; ///< So many of them at least: a slow phone measures few.
inline constexpr std::chrono::seconds GivesUpAfter{25}; ///< From then on by hand, marked for the reviewer.

/// What is wrong with a frame, the most important thing alone; words for people are the pages'.
enum class Hint {
    NoDocument,
    Corners,
    Closer,
    Further,
    Tilt,
    Still,
    Dark,
    Glare,
    Blurred,
    OtherSide, ///< The same side as before, or not the one that is wanted.
    OtherPage, ///< Of the passport: not the one with the zone.
    OtherDocument, ///< A passport where a card is wanted, or the other way round.
    NoFace,
    TwoFaces,
    NoCard,
    CardOverFace,
};

/// One measured frame.
struct Look {
    std::optional<Hint> wrong; ///< Nothing: good.
    base::Instant at; ///< When it was taken; never goes back.
    /// The longest the camera gave nothing since the frame before: frames that passed while that one was measured are
    /// no break.
    std::chrono::milliseconds pause{0};
};

struct Guide {
    base::Instant began;
    std::optional<Hint> shown = {};
    base::Instant shownSince = {};
    std::optional<base::Instant> goodSince = {};
    base::Instant last = {};
    int good = 0; ///< Frames since then.
    bool released = false;
    bool operator==(const Guide &) const = default;
};

[[nodiscard]] Guide startGuide(base::Instant now);
/// One more frame. After the release nothing changes any more.
[[nodiscard]] Guide step(Guide guide, const Look &look);

/// 0..1: how much of GoodFor, and of GoodFrames, has passed; what the outline shows.
[[nodiscard]] double readiness(const Guide &guide);
/// No good picture in GivesUpAfter: one taken now is marked Unguided.
[[nodiscard]] bool gaveUp(const Guide &guide, base::Instant now);

} // namespace check
