#pragma once

#include "app/photograph.h"
#include "core/vision/mrz/read.h"
#include "core/vision/side.h"

namespace app {

/// What successive frames of one motif have shown. A value: `look` makes the next of it, on any thread.
struct Eye {
    Motif motif;
    std::optional<vision::Side> other = {}; ///< Of Motif::other.
    bool otherHasZone = false; ///< Then this side needs none.
    bool opened = false; ///< `other` was looked at.

    vision::Track track = {};
    vision::FaceTrack faces = {};
    std::optional<vision::Face> face = {}; ///< The last one seen ...
    int faceless = 0; ///< ... so many frames ago.
    int lost = 0; ///< Frames in a row without a document.

    vision::MrzVotes votes = {};
    vision::Mrz zone = {}; ///< Without lines: not read.
    int zoneless = 0;
    int quarters = 0; ///< Turns of the page in which its zone is looked for.
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

/// The marks of a picture taken now. `today`: ISO 8601.
[[nodiscard]] QList<protocol::Mark> marksOf(const Eye &eye, bool gaveUp, const QString &today);

/// A view of the picture; it keeps a converted copy in `picture` where vision does not know the format.
[[nodiscard]] vision::Frame frameOf(QImage &picture);

} // namespace app
