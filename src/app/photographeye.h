#pragma once

#include "app/photograph.h"
#include "core/vision/mrz/read.h"

#include <array>

namespace app {

/// What was read of a page, taken to lie in one way.
struct Lying {
    vision::MrzVotes votes = {};
    double score = -100; ///< Of the last reading.
};

/// What successive frames of one motif have shown. A value: `look` makes the next of it, on any thread.
struct Eye {
    Motif motif;
    vision::Track track = {};
    vision::FaceTrack faces = {};
    std::optional<vision::Face> face = {}; ///< The last one seen ...
    int faceless = 0; ///< ... so many frames ago.
    int lost = 0; ///< Frames in a row without a document.

    std::array<Lying, 4> lying = {}; ///< Its page as it may lie: upright, upside down, on either side.
    vision::Mrz zone = {}; ///< Without lines: not read.
    QStringList likely = {}; ///< What the votes say, its check digits right, though a character is in doubt ...
    int alike = 0; ///< ... so often in a row.
    std::size_t likelyWay = 0; ///< Read this way round.
    int readings = 0;
    int zoneless = 0;
    int frames = 0;

    bool sameSide = false;
    check::Judged judged = {};
};

/// Of one frame, besides the picture itself.
struct Glance {
    vision::Frame frame;
    int year; ///< The current one, for dates of two digits.
    bool patient = true; ///< Waits for the zone; else a good picture without it is good.
    bool thorough = false; ///< A single picture: time does not matter.
};

[[nodiscard]] Eye look(Eye eye, const Glance &glance);

/// The code lines belong on this side, and are not read.
[[nodiscard]] bool lacksZone(const Eye &eye);

/// The marks of a picture taken now. `today`: ISO 8601.
[[nodiscard]] QList<protocol::Mark> marksOf(const Eye &eye, bool gaveUp, const QString &today);

/// A view of the picture; it keeps a converted copy in `picture` where vision does not know the format.
[[nodiscard]] vision::Frame frameOf(QImage &picture);

} // namespace app
