#include "platform/desktop/benchlink.h"

#include "platform/desktop/answer.h"

#include <QEventLoop>
#include <QTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr int patienceMs = 5000;

} // namespace

base::Result<std::unique_ptr<BenchLink>> BenchLink::connectTo(const QString &path)
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(path);
    if (!socket->waitForConnected(patienceMs))
        return base::fail(base::Fault::Unavailable, u"no bench listens there"_s);
    std::unique_ptr<BenchLink> link(new BenchLink(std::move(socket)));
    QEventLoop loop;
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    connect(link.get(), &BenchLink::settingsChanged, &loop, &QEventLoop::quit);
    if (!link->m_greeted)
        loop.exec();
    if (!link->m_greeted)
        return base::fail(base::Fault::Unavailable, u"the bench says nothing"_s);
    return link;
}

BenchLink::BenchLink(std::unique_ptr<QLocalSocket> socket)
    : m_wire(std::move(socket))
{
    connect(&m_wire, &Wire::received, this, &BenchLink::hear);
    connect(&m_wire, &Wire::pictured, this, [this](const QImage &picture) {
        Q_EMIT cameraFrame(picture);
        m_wire.send(QJsonObject{{u"took"_s, true}});
    });
    connect(&m_wire, &Wire::closed, this, [] { std::_Exit(EXIT_FAILURE); });
}

void BenchLink::show(QQuickWindow *window)
{
    m_window = window;
    m_script = std::make_unique<ScreenScript>(window);
    connect(window, &QQuickWindow::frameSwapped, this, [this] {
        m_dirty = true;
        // Not within the frame: taking the picture draws once more.
        QMetaObject::invokeMethod(this, &BenchLink::sendPicture, Qt::QueuedConnection);
    });
    window->requestActivate();
    window->update();
}

void BenchLink::follow(EventLog &log)
{
    connect(&log, &EventLog::added, this,
        [this](const Event &event) { m_wire.send(QJsonObject{{u"event"_s, toJson(event)}}); });
}

void BenchLink::setCameraOpen(bool open)
{
    m_wire.send(QJsonObject{{u"camera"_s, open}});
}

void BenchLink::setPushesWaiting(int count)
{
    m_wire.send(QJsonObject{{u"waiting"_s, count}});
}

void BenchLink::sendPicture()
{
    if (!m_dirty || m_pictureOnItsWay || !m_window)
        return;
    const QImage picture = m_window->grabWindow();
    if (picture.isNull())
        return;
    m_dirty = false;
    m_pictureOnItsWay = true;
    m_wire.send(picture);
}

void BenchLink::hear(const QJsonObject &message)
{
    if (message.contains("took"_L1)) {
        m_pictureOnItsWay = false;
        return sendPicture();
    }
    if (message.contains("settings"_L1)) {
        if (const auto settings = settingsFrom(message["settings"_L1].toObject())) {
            m_settings = *settings;
            m_greeted = true;
            Q_EMIT settingsChanged(m_settings);
        }
        if (message.contains("id"_L1))
            m_wire.send(done({{u"id"_s, message["id"_L1]}}));
        return;
    }
    run(message);
}

void BenchLink::run(const QJsonObject &message)
{
    const auto answer = [this, id = message["id"_L1]](QJsonObject reply) {
        reply[u"id"_s] = id;
        m_wire.send(reply);
    };
    const QString verb = message["do"_L1].toString();
    if (verb == "background"_L1 || verb == "foreground"_L1) {
        Q_EMIT backgroundWanted(verb == "background"_L1);
        return answer(done());
    }
    if (verb == "lock"_L1) {
        Q_EMIT lockWanted();
        return answer(done());
    }
    if (!m_script)
        return answer(refused(u"the phone shows nothing yet"_s));
    if (verb == "back"_L1)
        return m_script->run({{u"do"_s, u"key"_s}, {u"key"_s, int(Qt::Key_Back)}}, answer);
    m_script->run(message, answer);
}

} // namespace platform
