#include "core/vision/document.h"

#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/picture.h"
#include "main/kctl/sight.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

QString nameOf(vision::Hint hint)
{
    switch (hint) {
    case vision::Hint::None:
        return u"none"_s;
    case vision::Hint::Closer:
        return u"closer"_s;
    case vision::Hint::Further:
        return u"further"_s;
    case vision::Hint::HoldStill:
        return u"hold_still"_s;
    case vision::Hint::TooDark:
        return u"too_dark"_s;
    case vision::Hint::Glare:
        return u"glare"_s;
    case vision::Hint::Tilt:
        return u"tilt"_s;
    case vision::Hint::Corners:
        return u"corners"_s;
    case vision::Hint::NoDocument:
        return u"no_document"_s;
    }
    return {};
}

QJsonObject toJson(const vision::Facts &facts)
{
    return {{u"sharp"_s, rounded(facts.sharp)}, {u"glare"_s, rounded(facts.glare)}, {u"dark"_s, rounded(facts.dark)},
        {u"tilt_deg"_s, rounded(facts.tiltDegrees)}, {u"fill"_s, rounded(facts.fill)}, {u"cut"_s, rounded(facts.cut)}};
}

void report(const QString &file, const QImage &picture, const Sight &sight)
{
    print(QJsonObject{{u"file"_s, file}, {u"width"_s, picture.width()}, {u"height"_s, picture.height()},
        {u"found"_s, sight.outline.has_value()}, {u"quad"_s, cornersOf(sight)},
        {u"score"_s, rounded(sight.outline ? sight.outline->score : 0)}, {u"facts"_s, toJson(sight.facts)},
        {u"hint"_s, nameOf(sight.hint)}, {u"ms"_s, rounded(sight.milliseconds)}});
}

/// As a live camera gives them: what was seen before helps.
int lookAtFrames(const QDir &folder)
{
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    if (files.isEmpty())
        return unusable(u"no files in %1"_s.arg(folder.path()));
    bool found = false;
    vision::Track track;
    for (const QString &file : files) {
        const QImage picture = readUpright(folder.filePath(file));
        if (picture.isNull())
            return unusable(u"%1 is not a picture that can be read"_s.arg(file));
        const Sight sight = look(frameOf(picture), track);
        found = found || sight.outline;
        report(file, picture, sight);
    }
    return found ? Done : Refused;
}

} // namespace

int document(const Arguments &arguments)
{
    if (const auto folder = arguments.value(u"frames"))
        return arguments.words().isEmpty() ? lookAtFrames(QDir(*folder)) : unusable(u"--frames stands alone"_s);
    if (arguments.words().isEmpty())
        return unusable(u"document needs a picture file"_s);
    return lookAtEach(arguments.words(), readUpright, [](const QString &file, const QImage &picture) {
        const Sight sight = look(frameOf(picture));
        report(file, picture, sight);
        return sight.outline.has_value();
    });
}

} // namespace kctl
