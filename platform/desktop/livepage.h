#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace platform {

class Bench;

/// The phone's live picture on a page of this computer's browser, with tap, typing and a picture for its camera, for a
/// desk without a display. Listens on 127.0.0.1 alone; the address holds a random token, and a page of another origin
/// is refused.
class LivePage : public QObject {
    Q_OBJECT

public:
    explicit LivePage(Bench &bench, QObject *parent = nullptr);

    /// Port 0: any free one.
    [[nodiscard]] base::Result<void> listen(quint16 port);
    /// http://localhost:PORT/TOKEN/
    [[nodiscard]] QString address() const;

private:
    struct Request {
        QByteArray method;
        QByteArray path; ///< without the token's folder
        QByteArray query;
        QByteArray body;
    };
    struct Reply {
        int status;
        QByteArray type;
        QByteArray body;
    };

    void accept();
    void read(QTcpSocket *socket);
    [[nodiscard]] bool isOurs(const QHash<QByteArray, QByteArray> &headers) const;
    void serve(QTcpSocket *socket, const Request &request);
    void servePicture(QTcpSocket *socket, const Request &request);
    void serveCamera(QTcpSocket *socket, const Request &request);
    void serveInput(QTcpSocket *socket, const Request &request);
    void answerWaiting();
    void answer(QTcpSocket *socket, const Reply &reply);

    Bench &m_bench;
    QByteArray m_token;
    QByteArray m_page;
    QByteArray m_policy;
    QHash<QTcpSocket *, QByteArray> m_bytes;
    QList<QTcpSocket *> m_waiting; ///< for the next picture
    quint64 m_picture = 1;
    QTcpServer m_server; // last: its sockets still speak to the rest when they go
};

} // namespace platform
