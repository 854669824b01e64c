#include "platform/common/device.h"
#include "viewmodel/languages.h"
#include "viewmodel/presenter/presenter.h"

#include <QCommandLineParser>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QThreadPool>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Options {
    platform::Launch launch;
    QString link; ///< That the app was started with.
    bool reportsFirstFrame = false;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"kAuth: approve sign-ins, and the codes for the rest."_s);
    parser.addPositionalArgument(u"link"_s,
        u"A kauth:// or otpauth:// link to open; nothing is linked before it is authorised on the page."_s,
        u"[LINK]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    QCommandLineOption bench(u"bench"_s, u"The socket of the bench this phone lies on."_s, u"PATH"_s);
    bench.setFlags(QCommandLineOption::HiddenFromHelp); // kemulator's alone
    parser.addOptions({
        {u"data"_s, u"The folder of the app."_s, u"DIR"_s,
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)},
        {u"developer"_s, u"Speak http to this computer, too."_s},
        {u"demo-server"_s, u"The address offered for signing in on this phone."_s, u"URL"_s},
        {u"authority"_s, u"A certificate (PEM) to trust beside the system's."_s, u"FILE"_s},
        {u"report-first-frame"_s, u"Say on standard output when the first page is on the screen."_s},
        bench,
    });
    parser.process(application);
    if (parser.positionalArguments().size() > 1)
        parser.showHelp(2);
    return {{parser.value(u"data"_s), QCoreApplication::applicationVersion(), parser.value(u"demo-server"_s),
                parser.value(u"authority"_s), parser.value(bench), parser.isSet(u"developer"_s)},
        parser.positionalArguments().value(0), parser.isSet(u"report-first-frame"_s)};
}

/// By the plain engine: that for applications looks for variants of each file, in a dozen places.
std::unique_ptr<QQuickWindow> windowOf(QQmlEngine &engine, viewmodel::AppModel &model)
{
    QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/KApp/PhoneWindow.qml"_s));
    std::unique_ptr<QObject> made(component.createWithInitialProperties({{u"app"_s, QVariant::fromValue(&model)}}));
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (!window) {
        std::fprintf(stderr, "kapp: %s\n", qPrintable(component.errorString()));
        return nullptr;
    }
    made.release(); // the same, under its own type
    return std::unique_ptr<QQuickWindow>(window);
}

/// The one Theme of this engine, which QML alone can name.
QObject *themeOf(QQmlEngine &engine, QObject &owner)
{
    QQmlComponent component(&engine);
    component.setData("import QtQml\nimport KUi\nQtObject { readonly property QtObject theme: Theme }", {});
    QObject *holder = component.create();
    if (!holder)
        return nullptr;
    holder->setParent(&owner);
    return holder->property("theme").value<QObject *>();
}

/// What the system wants, told to the theme and the window.
void wear(const platform::Look &look, QObject &theme, QQuickWindow &window)
{
    theme.setProperty("systemDark", look.dark);
    theme.setProperty("fontScale", look.fontScale);
    theme.setProperty("reducedMotion", look.reducedMotion);
    theme.setProperty("contrast", look.contrast);
    theme.setProperty("insetTop", look.insets.top());
    theme.setProperty("insetBottom", look.insets.bottom());
    if (!look.size.isEmpty())
        window.resize(look.size);
}

void reportFirstFrame(QQuickWindow &window, const viewmodel::AppModel &model)
{
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&model, said = QString()]() mutable {
        if (said == model.page())
            return;
        said = model.page();
        std::printf("frame %s\n", qPrintable(said));
        std::fflush(stdout);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"kauth"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(K_VERSION));
    // The first text needs all fonts of the system: they are read while the services are made.
    QThreadPool::globalInstance()->start([] { QFontDatabase::families(); });
    const Options options = readOptions(application);

    const auto device = platform::makePorts(options.launch);
    if (!device) {
        std::fprintf(stderr, "kapp: %s\n", qPrintable(device.error().detail));
        return 1;
    }
    platform::Device &phone = **device;
    app::Services services(phone.ports());
    viewmodel::AppModel model;
    viewmodel::Presenter presenter(services, model);
    QQmlEngine engine;
    viewmodel::Languages languages(engine, model);
    languages.setSystem(phone.look().language);
    QObject::connect(&presenter, &viewmodel::Presenter::languageChanged, &engine,
        [&](const QString &language) { languages.use(language); });
    presenter.start();
    if (!options.link.isEmpty())
        presenter.openLink(options.link); // kept until the app is open

    engine.addImportPath(u"qrc:/qt/qml"_s);
    const std::unique_ptr<QQuickWindow> window = windowOf(engine, model);
    QObject *theme = window ? themeOf(engine, *window) : nullptr;
    if (!theme)
        return 1;
    wear(phone.look(), *theme, *window);
    QObject::connect(&phone, &platform::Device::lookChanged, window.get(), [&](const platform::Look &look) {
        languages.setSystem(look.language);
        wear(look, *theme, *window);
    });
    QObject::connect(&phone, &platform::Device::cameToFront, window.get(), [&] { presenter.setInFront(true); });
    QObject::connect(&phone, &platform::Device::wentToBack, window.get(), [&] { presenter.setInFront(false); });
    QObject::connect(&phone, &platform::Device::lockWanted, window.get(), [&] { services.lock.lock(); });
    if (options.reportsFirstFrame)
        reportFirstFrame(*window, model);
    phone.show(*window);
    presenter.setInFront(true);
    return QGuiApplication::exec();
}
