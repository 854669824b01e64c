#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QQueue>

#include <functional>

namespace platform {

/// The local socket a script speaks to: a JSON object a line, answered in order (SCRIPT.md). Knows no command itself.
class ScriptServer : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const QJsonObject &)>;
    using Run = std::function<void(const QJsonObject &, Answer)>;

    explicit ScriptServer(Run run, QObject *parent = nullptr);

    /// Refused when a living emulator already listens there; a dead one's socket is taken over.
    [[nodiscard]] base::Result<void> listen(const QString &path);

    /// $KAUTH_PHONE, else kauth-phone.sock in the user's runtime folder.
    [[nodiscard]] static QString defaultPath();

private:
    struct Client {
        QByteArray bytes;
        QQueue<QJsonObject> commands;
        bool busy = false;
    };

    void accept();
    void read(QLocalSocket *socket);
    void next(QLocalSocket *socket);

    Run m_run;
    QHash<QLocalSocket *, Client> m_clients;
    QLocalServer m_server; // last: its sockets still speak to m_clients when they go
};

} // namespace platform
