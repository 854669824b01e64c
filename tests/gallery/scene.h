#pragma once

#include <QQuickItem>
#include <QSize>
#include <QUrl>
#include <QVariantMap>

#include <functional>
#include <vector>

namespace gallery {

/**
 * One screen in one state. A file of scenes/ adds its scenes by a global `const gallery::Scenes pages{{...}, {...}};`.
 * `models` makes what the page's required properties are given; what it makes dies with `owner`. `arrange` may then
 * type, press or open something. A scene whose `size` is set is a sheet of controls of that size, narrower in the small
 * variant.
 */
struct Scene {
    QString id; ///< of flows.md, with a state behind it where there are several: "auth.accounts.offline"
    QUrl page;
    std::function<QVariantMap(QObject *owner)> models = {};
    std::function<void(QQuickItem *page)> arrange = {};
    QSize size = {};
};

/** Adds to the collection when it is made. */
class Scenes {
public:
    Scenes(std::initializer_list<Scene> scenes);
    [[nodiscard]] static const std::vector<Scene> &all();
};

/** How a scene is shown. */
struct Variant {
    QString name;
    QSize size = {390, 844};
    bool dark = false;
    double fontScale = 1;
    QString language = QStringLiteral("en");
    bool mirrored = false;
};

[[nodiscard]] const std::vector<Variant> &variants();

/**
 * A sheet of controls has no words of its own to translate; it is kept mirrored instead. Pages are mirrored for the
 * rules only.
 */
[[nodiscard]] bool isKept(const Scene &scene, const Variant &variant);

} // namespace gallery
