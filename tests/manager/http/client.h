#pragma once

#include <QDeadlineTimer>
#include <QTcpSocket>

/// A blunt HTTP client for tests: sends the bytes it is given, and reads answers as they come.
class Client {
public:
    explicit Client(quint16 port, const QString &host = QStringLiteral("127.0.0.1"))
    {
        m_socket.connectToHost(host, port);
        m_socket.waitForConnected(5000);
    }

    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    /// One answer: head and as much body as its Content-Length says. Empty when the connection ended first.
    QByteArray answer(int milliseconds = 5000)
    {
        QDeadlineTimer until(milliseconds);
        while (true) {
            const qsizetype end = m_read.indexOf("\r\n\r\n");
            if (end >= 0) {
                const qsizetype at = m_read.toLower().indexOf("content-length: ");
                const qsizetype length
                    = at >= 0 && at < end ? m_read.mid(at + 16, m_read.indexOf('\r', at) - at - 16).toLongLong() : 0;
                if (m_read.size() >= end + 4 + length) {
                    const QByteArray whole = m_read.left(end + 4 + length);
                    m_read.remove(0, whole.size());
                    return whole;
                }
            }
            if (!more(until))
                return {};
        }
    }

    /// Whether the server ends the connection in that time.
    bool ends(int milliseconds = 5000)
    {
        QDeadlineTimer until(milliseconds);
        while (more(until)) { }
        return m_socket.state() != QAbstractSocket::ConnectedState;
    }

    /// From now on takes no more than that from the system before it is asked to.
    void readSlowly() { m_socket.setReadBufferSize(1024); }
    void abort() { m_socket.abort(); }
    QByteArray unread() const { return m_read; }

private:
    bool more(QDeadlineTimer until)
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(int(until.remainingTime())))
            return false;
        m_read += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_read;
};
