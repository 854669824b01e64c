#include "scene.h"

namespace gallery {

namespace {

std::vector<Scene> &collection()
{
    static std::vector<Scene> scenes;
    return scenes;
}

} // namespace

Scenes::Scenes(std::initializer_list<Scene> scenes)
{
    collection().insert(collection().end(), scenes.begin(), scenes.end());
}

const std::vector<Scene> &Scenes::all()
{
    return collection();
}

const std::vector<Variant> &variants()
{
    static const std::vector<Variant> all{
        {.name = QStringLiteral("light")},
        {.name = QStringLiteral("dark"), .dark = true},
        {.name = QStringLiteral("small"), .size = {320, 568}},
        {.name = QStringLiteral("200"), .fontScale = 2},
        {.name = QStringLiteral("de"), .language = QStringLiteral("de")},
        {.name = QStringLiteral("rtl"), .mirrored = true},
    };
    return all;
}

bool isKept(const Scene &scene, const Variant &variant)
{
    // A line of text apart from a picture that is kept: for the rules.
    static const QStringList likeAnother{QStringLiteral("auth.request.number.changes.requestHelp"),
        QStringLiteral("auth.request.approved.changes"), QStringLiteral("auth.request.denied.changes")};
    if (likeAnother.contains(scene.id))
        return false;
    const bool sheet = scene.size.isValid();
    return sheet ? variant.language == QStringLiteral("en") : !variant.mirrored;
}

} // namespace gallery
