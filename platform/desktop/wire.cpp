#include "platform/desktop/wire.h"

#include <QJsonDocument>
#include <QtEndian>

#include <cstring>

namespace platform {
namespace {

constexpr quint32 mostBytes = 64 * 1024 * 1024; // a tablet's picture at 3 pixels a unit is half of it
constexpr int lengthBytes = 4;
constexpr int pictureHead = 6;
enum Kind : char { Json = 'j', Picture = 'p' };

void writeFrame(QLocalSocket &socket, Kind kind, const QByteArray &head, const QByteArray &body)
{
    char start[lengthBytes + 1];
    qToBigEndian(quint32(1 + head.size() + body.size()), start);
    start[lengthBytes] = kind;
    socket.write(start, sizeof start);
    socket.write(head);
    socket.write(body);
}

QImage readPicture(const QByteArray &body)
{
    const char *bytes = body.constData() + 1;
    if (body.size() < 1 + pictureHead)
        return {};
    const int width = qFromBigEndian<quint16>(bytes);
    const int height = qFromBigEndian<quint16>(bytes + 2);
    const int hundredths = qFromBigEndian<quint16>(bytes + 4);
    const qsizetype row = qsizetype(width) * 4;
    if (width == 0 || height == 0 || hundredths == 0 || body.size() != 1 + pictureHead + row * height)
        return {};
    QImage picture(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        std::memcpy(picture.scanLine(y), bytes + pictureHead + y * row, size_t(row));
    picture.setDevicePixelRatio(hundredths / 100.0);
    return picture;
}

} // namespace

Wire::Wire(std::unique_ptr<QLocalSocket> socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
{
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &Wire::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &Wire::end);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &Wire::end);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Wire::read, Qt::QueuedConnection);
}

Wire::~Wire()
{
    m_socket->disconnect(this);
}

void Wire::send(const QJsonObject &message)
{
    if (!m_ended)
        writeFrame(*m_socket, Json, {}, QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void Wire::send(const QImage &picture)
{
    if (m_ended || picture.isNull() || picture.width() > 0xffff || picture.height() > 0xffff)
        return;
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    QByteArray head(pictureHead, Qt::Uninitialized);
    qToBigEndian(quint16(plain.width()), head.data());
    qToBigEndian(quint16(plain.height()), head.data() + 2);
    qToBigEndian(quint16(qRound(picture.devicePixelRatio() * 100)), head.data() + 4);
    // 32-bit rows are never padded.
    writeFrame(*m_socket, Picture, head,
        QByteArray::fromRawData(reinterpret_cast<const char *>(plain.constBits()), plain.sizeInBytes()));
}

void Wire::read()
{
    m_bytes += m_socket->readAll();
    while (!m_ended && m_bytes.size() >= lengthBytes) {
        const auto length = qFromBigEndian<quint32>(m_bytes.constData());
        if (length == 0 || length > mostBytes)
            return end();
        if (m_bytes.size() < qsizetype(lengthBytes + length))
            return;
        const QByteArray body = m_bytes.mid(lengthBytes, length);
        m_bytes.remove(0, qsizetype(lengthBytes + length));
        if (!take(body))
            return end();
    }
}

bool Wire::take(const QByteArray &body)
{
    if (body[0] == Picture) {
        const QImage picture = readPicture(body);
        if (!picture.isNull())
            Q_EMIT pictured(picture);
        return !picture.isNull();
    }
    const QJsonDocument document = QJsonDocument::fromJson(body.mid(1));
    if (body[0] != Json || !document.isObject())
        return false;
    Q_EMIT received(document.object());
    return true;
}

void Wire::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT closed();
}

} // namespace platform
