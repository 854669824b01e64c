#include "platform/desktop/scriptserver.h"

#include "platform/desktop/answer.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr qsizetype longestLine = 64 * 1024;
constexpr int aliveMs = 500;

} // namespace

ScriptServer::ScriptServer(Run run, QObject *parent)
    : QObject(parent)
    , m_run(std::move(run))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ScriptServer::accept);
}

QString ScriptServer::defaultPath()
{
    const QString set = qEnvironmentVariable("KAUTH_PHONE");
    return set.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/kauth-phone.sock"_s
                         : set;
}

base::Result<void> ScriptServer::listen(const QString &path)
{
    QLocalSocket probe;
    probe.connectToServer(path);
    if (probe.waitForConnected(aliveMs))
        return base::fail(base::Fault::Refused, u"another emulator listens at "_s + path);
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return base::fail(base::Fault::Broken, u"cannot listen at "_s + path + u": "_s + m_server.errorString());
    return {};
}

void ScriptServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        m_clients.insert(socket, {});
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_clients.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptServer::read(QLocalSocket *socket)
{
    Client &client = m_clients[socket];
    client.bytes += socket->readAll();
    for (qsizetype end = client.bytes.indexOf('\n'); end >= 0; end = client.bytes.indexOf('\n')) {
        // What is no object becomes an empty one, and is answered as misuse in its turn.
        client.commands.enqueue(QJsonDocument::fromJson(client.bytes.left(end)).object());
        client.bytes.remove(0, end + 1);
    }
    if (client.bytes.size() > longestLine)
        return socket->abort();
    next(socket);
}

void ScriptServer::next(QLocalSocket *socket)
{
    const auto client = m_clients.find(socket);
    if (client == m_clients.end() || client->busy || client->commands.isEmpty())
        return;
    client->busy = true;
    const auto answer = [this, to = QPointer(socket)](const QJsonObject &reply) {
        if (!to || !m_clients.contains(to))
            return;
        to->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
        m_clients[to].busy = false;
        // Not by recursion: thousands of commands may be waiting.
        QMetaObject::invokeMethod(
            this,
            [this, to] {
                if (to)
                    next(to);
            },
            Qt::QueuedConnection);
    };
    const QJsonObject command = client->commands.dequeue();
    if (command["do"_L1].toString().isEmpty())
        answer(misused(u"a command is one JSON object a line with a \"do\""_s));
    else
        m_run(command, answer);
}

} // namespace platform
