#pragma once

#include "scene.h"

#include <QImage>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTranslator>

#include <memory>

namespace gallery {

/** Builds scenes in one variant and takes their pictures, with the software renderer at one pixel a dp. */
class Studio {
public:
    explicit Studio(const Variant &variant);
    ~Studio();

    /** The page, on screen and settled; null when it cannot be loaded (it says why). It lives until the next one. */
    [[nodiscard]] QQuickItem *build(const Scene &scene);
    [[nodiscard]] QImage shoot();
    [[nodiscard]] bool complained() const;

private:
    [[nodiscard]] QObject *theme();

    Variant m_variant;
    QTranslator m_translator;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QObject> m_owner;
    std::unique_ptr<QQuickItem> m_page;
};

} // namespace gallery
