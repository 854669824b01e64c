#include "main/kctl/sight.h"

#include "main/kctl/measure.h"
#include "main/kctl/picture.h"

namespace kctl {

Sight look(const vision::Frame &frame)
{
    vision::Track none;
    return look(frame, none);
}

Sight look(const vision::Frame &frame, vision::Track &track)
{
    const double before = cpuMilliseconds();
    track = vision::follow(track, frame);
    Sight sight{track.sight.outline, vision::measureFollowed(frame, track), vision::Hint::None, 0};
    sight.hint = vision::hint(track.sight, sight.facts);
    sight.milliseconds = cpuMilliseconds() - before;
    return sight;
}

QJsonValue cornersOf(const Sight &sight)
{
    return sight.outline ? QJsonValue(cornersOf(sight.outline->quad)) : QJsonValue();
}

} // namespace kctl
