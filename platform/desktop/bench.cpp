#include "platform/desktop/bench.h"

#include "platform/desktop/answer.h"
#include "platform/desktop/samples.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr qsizetype mostEvents = 5000;

QJsonObject answerOf(const base::Result<void> &result)
{
    if (result)
        return done();
    return result.error().fault == base::Fault::NotFound ? notFound(result.error().detail)
                                                         : refused(result.error().detail);
}

} // namespace

Bench::Bench(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_phone(m_options.launch)
{
    connect(&m_phone, &PhoneProcess::happened, this, &Bench::note);
    connect(&m_phone, &PhoneProcess::cameraOpenChanged, this, &Bench::openCamera);
    connect(&m_phone, &PhoneProcess::runningChanged, this, &Bench::stateChanged);
    connect(&m_phone, &PhoneProcess::pushesWaiting, this, [this](int count) {
        m_pushesWaiting = count;
        Q_EMIT stateChanged();
    });
    connect(&m_camera, &VirtualCamera::frame, this, [this](const QImage &picture) {
        if (picture.cacheKey() == m_lastFrame || !m_phone.takesFrames())
            return;
        m_lastFrame = picture.cacheKey();
        m_phone.send(picture);
    });
}

void Bench::run(const QJsonObject &command, const Answer &answer)
{
    const QString verb = command["do"_L1].toString();
    if (verb == "start"_L1)
        return start(answer);
    if (verb == "kill"_L1) {
        note({Event::Kind::Phone, u"The app was killed"_s, Event::Level::Warning});
        return m_phone.kill(answer);
    }
    if (verb == "reset"_L1)
        return reset(answer);
    if (verb == "home"_L1 || verb == "lock"_L1)
        return setBackground(verb, answer);
    if (verb == "camera"_L1)
        return answer(runCamera(command));
    if (verb == "status"_L1)
        return answer(status());
    if (verb == "log"_L1)
        return answer(log());

    const auto settings = applied(m_settings, command);
    if (settings) {
        m_settings = *settings;
        Q_EMIT settingsChanged();
        return m_phone.send(m_settings, answer);
    }
    if (settings.error().fault != base::Fault::Unsupported)
        return answer(misused(settings.error().detail));
    m_phone.ask(command, answer);
}

void Bench::start(const Answer &answer)
{
    m_background = false;
    m_lastFrame = 0;
    m_phone.start(m_settings, [this, answer](const QJsonObject &reply) {
        if (reply["ok"_L1].toBool())
            note({Event::Kind::Phone, u"The app is running"_s});
        answer(reply);
    });
}

void Bench::reset(const Answer &answer)
{
    const auto emptyAndStart = [this, answer](const QJsonObject &) {
        QDir folder(m_options.data);
        const bool emptied = folder.removeRecursively() && folder.mkpath(u"."_s);
        if (!emptied)
            return answer(refused(u"the phone's folder cannot be emptied"_s));
        note({Event::Kind::Phone, u"The phone was reset: its folder is empty"_s});
        start(answer);
    };
    if (m_phone.isRunning())
        m_phone.kill(emptyAndStart);
    else
        emptyAndStart({});
}

void Bench::setBackground(const QString &how, const Answer &answer)
{
    const bool wake = how == "home"_L1 && m_background;
    const QString verb = how == "lock"_L1 ? how : wake ? u"foreground"_s : u"background"_s;
    m_phone.ask({{u"do"_s, verb}}, [this, wake, how, answer](const QJsonObject &reply) {
        if (reply["ok"_L1].toBool() && how == "home"_L1) {
            m_background = !wake;
            Q_EMIT stateChanged();
        }
        answer(reply);
    });
}

QJsonObject Bench::runCamera(const QJsonObject &command)
{
    if (command.contains("effect"_L1)) {
        static const QHash<QString, int Effects::*> members{{u"blur"_s, &Effects::blur}, {u"dark"_s, &Effects::dark},
            {u"reflection"_s, &Effects::reflection}, {u"shake"_s, &Effects::shake}};
        const auto member = members.constFind(command["effect"_L1].toString());
        const double amount = command["amount"_L1].toDouble(-1);
        if (member == members.constEnd() || amount < 0 || amount > 100)
            return misused(u"camera blur | dark | reflection | shake, 0 to 100"_s);
        Effects effects = m_camera.effects();
        effects.*(*member) = int(amount);
        m_camera.spoil(effects);
        return done();
    }
    const QString source = command["source"_L1].toString();
    const QString file = command["file"_L1].toString();
    const auto number = [&](const char *name) { return command[QLatin1StringView(name)].toInt(); };
    const auto say = [this](const QString &what) { note({Event::Kind::Camera, what}); };
    base::Result<void> result;
    if (source == "picture"_L1)
        result = m_camera.showPicture(fileOrSample(file));
    else if (source == "folder"_L1)
        result = m_camera.showFolder(file);
    else if (source == "video"_L1)
        result = m_camera.playVideo(file);
    else if (source == "screen"_L1)
        result = m_camera.watchScreen({number("x"), number("y"), number("width"), number("height")});
    else if (source == "webcam"_L1)
        result = m_camera.useWebcam();
    else if (source == "off"_L1)
        m_camera.turnOff();
    else
        return misused(u"camera picture | folder | video | screen | webcam | off"_s);
    say(result ? u"Source: "_s + source : u"Source refused: "_s + source);
    return answerOf(result);
}

void Bench::openCamera()
{
    m_lastFrame = 0;
    if (m_phone.isCameraOpen())
        m_camera.start();
    else
        m_camera.stop();
    Q_EMIT stateChanged();
}

QJsonObject Bench::status() const
{
    const Effects effects = m_camera.effects();
    QJsonObject state = toJson(m_settings);
    state[u"running"_s] = m_phone.isReady();
    state[u"background"_s] = m_background;
    state[u"pushesWaiting"_s] = m_pushesWaiting;
    state[u"camera"_s] = QJsonObject{{u"source"_s, m_camera.source()}, {u"title"_s, m_camera.title()},
        {u"open"_s, m_phone.isCameraOpen()}, {u"blur"_s, effects.blur}, {u"dark"_s, effects.dark},
        {u"reflection"_s, effects.reflection}, {u"shake"_s, effects.shake}};
    return done(state);
}

QJsonObject Bench::log() const
{
    QJsonArray events;
    for (const Event &event : m_events)
        events.append(toJson(event));
    return done({{u"events"_s, events}});
}

void Bench::note(const Event &event)
{
    if (m_events.size() >= mostEvents)
        m_events.removeFirst();
    m_events.append(event);
    Q_EMIT eventAdded();
}

void Bench::clearEvents()
{
    m_events.clear();
    Q_EMIT eventsCleared();
}

} // namespace platform
