#pragma once

#include <QImage>
#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>

#include <memory>

namespace platform {

/// What bench and phone say to each other over a local socket: JSON objects and pictures, in order.
/// Bytes: length of the rest (4, big endian), kind (1), then compact JSON, or width and height (2 each), pixel ratio in
/// hundredths (2) and rows without padding of RGB32.
class Wire : public QObject {
    Q_OBJECT

public:
    /// Takes over a connected (or connecting) socket.
    explicit Wire(std::unique_ptr<QLocalSocket> socket, QObject *parent = nullptr);
    ~Wire() override;

    void send(const QJsonObject &message);
    void send(const QImage &picture);

Q_SIGNALS:
    void received(const QJsonObject &message);
    void pictured(const QImage &picture);
    /// The other side is gone, or says what this cannot be; nothing more comes.
    void closed();

private:
    void read();
    bool take(const QByteArray &body);
    void end();

    std::unique_ptr<QLocalSocket> m_socket;
    QByteArray m_bytes;
    bool m_ended = false;
};

} // namespace platform
