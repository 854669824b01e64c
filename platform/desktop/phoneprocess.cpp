#include "platform/desktop/phoneprocess.h"

#include "platform/desktop/answer.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace platform {

PhoneProcess::PhoneProcess(Launch launch, QObject *parent)
    : QObject(parent)
    , m_launch(std::move(launch))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &PhoneProcess::accept);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    connect(&m_process, &QProcess::finished, this, &PhoneProcess::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
}

PhoneProcess::~PhoneProcess()
{
    m_process.disconnect(this);
    if (m_wire)
        m_wire->disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void PhoneProcess::start(const Settings &settings, Answer answer)
{
    if (isRunning())
        return answer(refused(u"the phone runs already"_s));
    if (!m_server.isListening() && !m_server.listen(m_folder.filePath(u"bench"_s)))
        return answer(refused(u"no socket for the phone: "_s + m_server.errorString()));
    m_settings = toJson(settings);
    m_starting += std::move(answer);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(m_launch.pixelRatio));
    m_process.setProcessEnvironment(environment);
    QStringList arguments = m_launch.arguments + QStringList{u"--bench"_s, m_server.fullServerName()};
    if (const QString link = std::exchange(m_launch.link, {}); !link.isEmpty())
        arguments += {u"--"_s, link};
    m_process.start(m_launch.program, arguments);
    Q_EMIT runningChanged();
}

void PhoneProcess::kill(Answer answer)
{
    if (!isRunning())
        return answer(refused(u"the phone does not run"_s));
    m_killing += std::move(answer);
    m_process.kill();
}

void PhoneProcess::accept()
{
    std::unique_ptr<QLocalSocket> socket(m_server.nextPendingConnection());
    if (!socket || m_wire || !isRunning())
        return;
    socket->setParent(nullptr);
    m_wire = std::make_unique<Wire>(std::move(socket));
    connect(m_wire.get(), &Wire::received, this, &PhoneProcess::hear);
    connect(m_wire.get(), &Wire::pictured, this, &PhoneProcess::show);
    m_wire->send(QJsonObject{{u"settings"_s, m_settings}});
}

void PhoneProcess::send(const Settings &settings, Answer answer)
{
    m_settings = toJson(settings);
    if (m_ready)
        ask({{u"settings"_s, m_settings}}, std::move(answer));
    else
        answer(done());
}

void PhoneProcess::send(const QImage &cameraFrame)
{
    if (!m_wire || !takesFrames())
        return;
    m_frameOnItsWay = true;
    m_wire->send(cameraFrame);
}

void PhoneProcess::ask(QJsonObject command, Answer answer)
{
    if (!m_wire || !m_ready)
        return answer(refused(u"the phone does not run"_s));
    command[u"id"_s] = ++m_lastId;
    m_answers.insert(m_lastId, std::move(answer));
    m_wire->send(command);
}

void PhoneProcess::hear(const QJsonObject &message)
{
    if (const auto id = m_answers.constFind(message["id"_L1].toInt()); id != m_answers.constEnd()) {
        const Answer answer = *id;
        m_answers.erase(id);
        QJsonObject reply = message;
        reply.remove(u"id"_s);
        return answer(reply);
    }
    if (const auto event = eventFrom(message["event"_L1].toObject()))
        Q_EMIT happened(*event);
    if (message.contains("took"_L1))
        m_frameOnItsWay = false;
    if (message.contains("waiting"_L1))
        Q_EMIT pushesWaiting(message["waiting"_L1].toInt());
    if (message.contains("camera"_L1)) {
        m_cameraOpen = message["camera"_L1].toBool();
        m_frameOnItsWay = false;
        Q_EMIT cameraOpenChanged();
    }
}

void PhoneProcess::show(const QImage &picture)
{
    m_picture = picture;
    Q_EMIT pictureChanged();
    m_wire->send(QJsonObject{{u"took"_s, true}});
    if (m_ready)
        return;
    m_ready = true;
    Q_EMIT runningChanged();
    for (const Answer &answer : std::exchange(m_starting, {}))
        answer(done());
}

void PhoneProcess::ended()
{
    const bool wanted = !m_killing.isEmpty();
    if (m_wire) {
        m_wire->disconnect(this);
        m_wire.release()->deleteLater(); // this may be called from within it
    }
    m_ready = false;
    m_frameOnItsWay = false;
    m_picture = {};
    Q_EMIT pictureChanged();
    if (std::exchange(m_cameraOpen, false))
        Q_EMIT cameraOpenChanged();
    Q_EMIT pushesWaiting(0);
    if (!wanted)
        Q_EMIT happened({Event::Kind::Phone, u"The app ended by itself, status %1"_s.arg(m_process.exitCode()),
            Event::Level::Error});
    Q_EMIT runningChanged();
    for (const Answer &answer : std::exchange(m_answers, {}))
        answer(refused(u"the phone ended before it answered"_s));
    for (const Answer &answer : std::exchange(m_starting, {}))
        answer(refused(u"the phone ended before it showed anything"_s));
    for (const Answer &answer : std::exchange(m_killing, {}))
        answer(done());
}

} // namespace platform
