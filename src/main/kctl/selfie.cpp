#include "core/vision/faces.h"

#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/picture.h"
#include "main/kctl/sight.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

QJsonArray toJson(const std::vector<vision::Face> &faces)
{
    QJsonArray array;
    for (const vision::Face &face : faces)
        array += QJsonArray{face.x, face.y, face.width, face.height};
    return array;
}

QJsonValue toJson(const std::optional<vision::Outline> &outline)
{
    if (!outline)
        return QJsonValue::Null;
    QJsonArray corners;
    for (const vision::Point &corner : outline->quad)
        corners += QJsonArray{rounded(corner.x), rounded(corner.y)};
    return corners;
}

/// What is missing, the face first. A document in the hand is far from filling the picture, so of its hints only those
/// about light and sharpness count.
QString hintOf(const std::vector<vision::Face> &faces, const Sight &sight)
{
    if (faces.empty())
        return u"no_face"_s;
    if (!sight.outline)
        return u"no_document"_s;
    switch (sight.hint) {
    case vision::Hint::TooDark:
        return u"too_dark"_s;
    case vision::Hint::HoldStill:
        return u"hold_still"_s;
    case vision::Hint::Glare:
        return u"glare"_s;
    default:
        return u"none"_s;
    }
}

} // namespace

int selfie(const Arguments &arguments)
{
    if (arguments.words().isEmpty())
        return unusable(u"selfie needs a picture file"_s);
    bool found = false;
    bool unreadable = false;
    for (const QString &file : arguments.words()) {
        const QImage picture = readUpright(file);
        if (picture.isNull()) {
            complain(u"%1 is not a picture that can be read"_s.arg(file));
            unreadable = true;
            continue;
        }
        const double before = cpuMilliseconds();
        const std::vector<vision::Face> faces = vision::findFaces(frameOf(picture));
        const Sight sight = look(frameOf(picture));
        const double ms = cpuMilliseconds() - before;
        found = found || !faces.empty();
        print(QJsonObject{{u"file"_s, file}, {u"faces"_s, toJson(faces)}, {u"document"_s, toJson(sight.outline)},
            {u"hint"_s, hintOf(faces, sight)}, {u"ms"_s, rounded(ms)}});
    }
    return unreadable ? Unusable : found ? Done : Refused;
}

} // namespace kctl
