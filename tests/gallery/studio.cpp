#include "studio.h"

#include <QCoreApplication>
#include <QDir>
#include <QQmlComponent>
#include <QQmlProperty>
#include <QTest>

namespace gallery {

namespace {

bool s_complained = false;
QString s_scene;
QtMessageHandler s_usual = nullptr;

/** A warning of QML (a binding that fails, a missing property) spoils the picture, so it spoils the run. */
void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        s_complained = true;
    s_usual(type, context, s_scene.isEmpty() ? message : s_scene + QStringLiteral(": ") + message);
}

} // namespace

Studio::Studio(const Variant &variant)
    : m_variant(variant)
{
    if (!s_usual)
        s_usual = qInstallMessageHandler(listen);
    const QString language = variant.language;
    for (const QString &file :
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("*_") + language + QStringLiteral(".qm")})) {
        if (m_translator.load(QStringLiteral(":/i18n/") + file))
            QCoreApplication::installTranslator(&m_translator);
    }
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_window.setFlag(Qt::FramelessWindowHint);
}

Studio::~Studio()
{
    m_page.reset();
    QCoreApplication::removeTranslator(&m_translator);
}

bool Studio::complained() const
{
    return s_complained;
}

QObject *Studio::theme()
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport KUi\nQtObject { readonly property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> probe(component.create());
    if (!probe)
        qWarning("no theme: %s", qPrintable(component.errorString()));
    return probe ? probe->property("theme").value<QObject *>() : nullptr;
}

QQuickItem *Studio::build(const Scene &scene)
{
    m_page.reset();
    s_scene = scene.id + u'.' + m_variant.name;
    m_owner = std::make_unique<QObject>();

    const bool small = m_variant.size.height() < 600;
    const bool sheet = scene.size.isValid();
    const QSize size
        = sheet ? QSize(small ? m_variant.size.width() : scene.size.width(), scene.size.height()) : m_variant.size;
    QObject *const look = theme();
    if (!look)
        return nullptr;
    look->setProperty("mode", m_variant.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    look->setProperty("fontScale", m_variant.fontScale);
    look->setProperty("reducedMotion", true);
    look->setProperty("viewport", QSizeF(sheet && !small ? QSize(390, 844) : m_variant.size));
    look->setProperty("insetTop", sheet ? 0 : small ? 28 : 44);
    look->setProperty("insetBottom", sheet ? 0 : small ? 12 : 24);
    m_window.setColor(look->property("bg").value<QColor>());
    m_window.resize(size);
    m_window.show();

    QQmlComponent component(&m_engine, scene.page);
    const QVariantMap given = scene.models ? scene.models(m_owner.get()) : QVariantMap();
    if (component.isReady())
        m_page.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(given)));
    if (!m_page) {
        qWarning("%s: %s", qPrintable(scene.id), qPrintable(component.errorString()));
        return nullptr;
    }
    if (m_variant.mirrored) {
        QQmlProperty(m_page.get(), QStringLiteral("LayoutMirroring.enabled"), qmlContext(m_page.get())).write(true);
        QQmlProperty(m_page.get(), QStringLiteral("LayoutMirroring.childrenInherit"), qmlContext(m_page.get()))
            .write(true);
    }
    m_page->setParentItem(m_window.contentItem());
    m_page->setSize(size);
    m_window.requestActivate();
    m_page->setFocus(true);
    QCoreApplication::processEvents();
    if (scene.arrange)
        scene.arrange(m_page.get());
    (void)shoot();
    return m_page.get();
}

QImage Studio::shoot()
{
    // Settled is when two pictures in a row are the same: layouts polish in steps, and reduced motion still
    // cross-fades.
    constexpr int Enough = 40;
    QImage last = m_window.grabWindow();
    for (int i = 0; i < Enough; ++i) {
        QTest::qWait(i == 0 ? 20 : 60);
        QImage next = m_window.grabWindow();
        if (next == last)
            return next.convertToFormat(QImage::Format_RGB32);
        last = next;
    }
    return last.convertToFormat(QImage::Format_RGB32);
}

} // namespace gallery
