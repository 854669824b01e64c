#include "platform/desktop/bench.h"
#include "platform/desktop/livepage.h"
#include "platform/desktop/panel/benchmodel.h"
#include "platform/desktop/scriptserver.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QScreen>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int wakePipe[2];

/// Ctrl+C and a terminal that closes end the emulator in good order: the phone's process and the socket go with it.
void quitOnSignals()
{
    if (pipe(wakePipe) != 0)
        return;
    const auto handler = [](int) { [[maybe_unused]] const auto written = write(wakePipe[1], "q", 1); };
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, handler);
    const auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "kemulator: %s\n", qPrintable(sentence));
    return 1;
}

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

struct Options {
    QString data;
    QString socket;
    QStringList phone; ///< arguments of the app
    QString link; ///< for its first start
    std::optional<quint16> port;
    bool offscreen = false;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The app in a phone, on a bench that can be driven by hand and by kctl phone."_s);
    parser.addPositionalArgument(
        u"link"_s, u"A kauth:// or otpauth:// link the phone opens when it starts."_s, u"[LINK]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    parser.addOptions({
        {u"data"_s, u"The folder of this phone; what it keeps is in DIR/phone."_s, u"DIR"_s, usual},
        {u"developer"_s, u"The app may speak http to this computer."_s},
        {u"demo-server"_s, u"The address offered for signing in on the phone."_s, u"URL"_s},
        {u"authority"_s, u"A certificate (PEM) the phone trusts beside the system's."_s, u"FILE"_s},
        {u"socket"_s, u"Where the script listens; else $KAUTH_PHONE, else kauth-phone.sock in $XDG_RUNTIME_DIR."_s,
            u"PATH"_s, platform::ScriptServer::defaultPath()},
        {u"offscreen"_s, u"No window: for scripts, and for --serve."_s},
        {u"serve"_s, u"Show the phone, with tap and typing, on a page of this computer's browser. 0: any free port."_s,
            u"PORT"_s},
    });
    parser.process(application);
    Options options;
    options.data = QDir(parser.value(u"data"_s)).absolutePath();
    options.socket = parser.value(u"socket"_s);
    options.offscreen = parser.isSet(u"offscreen"_s);
    options.phone = {u"--data"_s, options.data + u"/phone"_s};
    if (parser.isSet(u"developer"_s))
        options.phone += u"--developer"_s;
    for (const QString &passed : {u"demo-server"_s, u"authority"_s}) {
        if (parser.isSet(passed))
            options.phone += {u"--"_s + passed, parser.value(passed)};
    }
    if (parser.positionalArguments().size() > 1)
        parser.showHelp(2);
    options.link = parser.positionalArguments().value(0);
    if (parser.isSet(u"serve"_s)) {
        bool readable = false;
        options.port = parser.value(u"serve"_s).toUShort(&readable);
        if (!readable)
            parser.showHelp(2);
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    // Before there is an application to ask: without a window no display is needed.
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--offscreen") == 0)
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"kauth-emulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(K_VERSION));
    const Options options = readOptions(application);
    if (!QDir().mkpath(options.data))
        return fail(u"the folder %1 cannot be made"_s.arg(options.data));
    quitOnSignals();

    const double ratio = options.offscreen ? 1 : std::max(2.0, QGuiApplication::primaryScreen()->devicePixelRatio());
    platform::Bench bench({{QCoreApplication::applicationDirPath() + u"/kapp"_s, options.phone, ratio, options.link},
        options.data + u"/phone"_s});
    platform::ScriptServer script(
        [&bench](const QJsonObject &command, const auto &answer) { bench.run(command, answer); });
    if (const auto listening = script.listen(options.socket); !listening)
        return fail(listening.error().detail);
    platform::LivePage page(bench);
    if (options.port) {
        if (const auto serving = page.listen(*options.port); !serving)
            return fail(serving.error().detail);
        say(u"phone "_s + page.address());
    }

    platform::BenchModel model(bench);
    QTranslator words; // of the panel, in the language of the computer; the phone has its own
    QQmlApplicationEngine engine;
    if (!options.offscreen) {
        if (words.load(QLocale(), u"kemulator"_s, u"_"_s, u":/i18n"_s))
            QCoreApplication::installTranslator(&words);
        engine.addImportPath(u"qrc:/qt/qml"_s);
        engine.setInitialProperties({{u"bench"_s, QVariant::fromValue(&model)}});
        engine.load(QUrl(u"qrc:/qt/qml/KEmulator/EmulatorWindow.qml"_s));
        if (engine.rootObjects().isEmpty())
            return fail(u"the window cannot be shown"_s);
    }
    bench.run({{u"do"_s, u"start"_s}}, [&](const QJsonObject &answer) {
        if (answer["ok"_L1].toBool())
            say(u"ready "_s + options.socket);
        else
            fail(answer["text"_L1].toString());
    });
    return QGuiApplication::exec();
}
