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
    return lookAtEach(arguments.words(), readUpright, [](const QString &file, const QImage &picture) {
        const double before = cpuMilliseconds();
        const std::vector<vision::Face> faces = vision::findFaces(frameOf(picture));
        const Sight sight = look(frameOf(picture));
        const double ms = cpuMilliseconds() - before;
        print(QJsonObject{{u"file"_s, file}, {u"faces"_s, toJson(faces)}, {u"document"_s, cornersOf(sight)},
            {u"hint"_s, hintOf(faces, sight)}, {u"ms"_s, rounded(ms)}});
        return !faces.empty();
    });
}

} // namespace kctl
