// A phone small enough to test the bench with: the page of screen/page.qml, and a camera that is open while "open" is
// typed.
#include "platform/desktop/benchlink.h"

#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(u"--die"_s))
        return 3;
    auto link = platform::BenchLink::connectTo(arguments.value(arguments.indexOf(u"--bench"_s) + 1));
    if (!link)
        return 2;
    QQmlEngine engine;
    QQmlComponent component(&engine, QUrl::fromLocalFile(QStringLiteral(K_TEST_DATA "/screen/page.qml")));
    const std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow *>(component.create()));
    if (!window)
        return 2;
    platform::EventLog log;
    (*link)->follow(log);
    const auto take = [&](const platform::Settings &settings) {
        window->resize(settings.size);
        window->setTitle(settings.locale);
    };
    take((*link)->settings());
    QObject::connect(link->get(), &platform::BenchLink::settingsChanged, window.get(), take);
    QObject::connect(link->get(), &platform::BenchLink::cameraFrame, window.get(),
        [&](const QImage &picture) { log.add(platform::Event::Kind::Camera, u"frame %1"_s.arg(picture.width())); });
    QObject::connect(link->get(), &platform::BenchLink::backgroundWanted, window.get(),
        [&](bool background) { window->setProperty("heard", background ? u"background"_s : u"foreground"_s); });
    (*link)->show(window.get());
    (*link)->setPushesWaiting(2);
    (*link)->setCameraOpen(true);
    return QGuiApplication::exec();
}
