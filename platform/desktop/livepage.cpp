#include "platform/desktop/livepage.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "platform/desktop/bench.h"
#include "platform/desktop/framesource.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr qsizetype mostHead = 8 * 1024;
constexpr qsizetype mostInput = 4 * 1024;
constexpr qsizetype mostPicture = 16 * 1024 * 1024; // a screenshot for the camera
constexpr int tokenBytes = 16;
constexpr int patienceMs = 10'000; // of one request
constexpr int longPollMs = 20'000;
constexpr int pngSpeed = 80; // large and fast: it goes no further than this computer

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> words{{200, "OK"}, {204, "No Content"}, {400, "Bad Request"},
        {403, "Forbidden"}, {404, "Not Found"}, {405, "Method Not Allowed"}, {413, "Content Too Large"}};
    return words.value(status);
}

QHash<QByteArray, QByteArray> headersOf(const QByteArray &head)
{
    QHash<QByteArray, QByteArray> headers;
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return headers;
}

/// What may run on the page: exactly what stands in it.
QByteArray hashOf(const QByteArray &page, const QByteArray &tag)
{
    const qsizetype from = page.indexOf('<' + tag + '>') + tag.size() + 2;
    const qsizetype to = page.indexOf("</" + tag + '>');
    return "'sha256-" + crypto::sha256(QByteArrayView(page).sliced(from, to - from)).toBase64() + '\'';
}

} // namespace

LivePage::LivePage(Bench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_token(crypto::randomBytes(tokenBytes).toHex())
{
    QFile page(u":/bench/live.html"_s);
    if (page.open(QIODevice::ReadOnly))
        m_page = page.readAll();
    m_policy = "default-src 'none'; img-src blob:; connect-src 'self'; script-src " + hashOf(m_page, "script")
        + "; style-src " + hashOf(m_page, "style") + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    connect(&m_server, &QTcpServer::newConnection, this, &LivePage::accept);
    connect(&bench.phone(), &PhoneProcess::pictureChanged, this, [this] {
        ++m_picture;
        answerWaiting();
    });
}

base::Result<void> LivePage::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return base::fail(base::Fault::Unavailable, u"cannot serve the phone's page: "_s + m_server.errorString());
    return {};
}

QString LivePage::address() const
{
    return u"http://localhost:%1/%2/"_s.arg(m_server.serverPort()).arg(QString::fromLatin1(m_token));
}

void LivePage::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_bytes.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_bytes.remove(socket);
            m_waiting.removeAll(socket);
            socket->deleteLater();
        });
        QTimer::singleShot(patienceMs, socket, [this, socket] {
            if (!m_waiting.contains(socket))
                socket->abort();
        });
    }
}

bool LivePage::isOurs(const QHash<QByteArray, QByteArray> &headers) const
{
    // Another name for this address in Host is a page that rebinds its own name; another Origin is another page.
    const QByteArray port = ':' + QByteArray::number(m_server.serverPort());
    const QByteArrayList hosts{"localhost" + port, "127.0.0.1" + port};
    const QByteArray host = headers.value("host");
    const QByteArray origin = headers.value("origin");
    return hosts.contains(host) && (origin.isEmpty() || origin == "http://" + host);
}

void LivePage::read(QTcpSocket *socket)
{
    QByteArray &bytes = m_bytes[socket];
    bytes += socket->readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || end > mostHead) {
        if (bytes.size() > mostHead)
            answer(socket, {413, {}, {}});
        return;
    }
    const QByteArray head = bytes.left(end);
    const QByteArrayList line = head.left(head.indexOf("\r\n")).split(' ');
    const auto headers = headersOf(head);
    bool isNumber = true;
    const qint64 length = headers.contains("content-length") ? headers["content-length"].toLongLong(&isNumber) : 0;
    if (line.size() != 3 || !isNumber || length < 0 || headers.contains("transfer-encoding"))
        return answer(socket, {400, {}, {}});
    const QByteArray target = line[1];
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.left(question);
    const QByteArray folder = '/' + m_token + '/';
    if (!isOurs(headers) || !crypto::equal(path.left(folder.size()), folder))
        return answer(socket, {403, {}, {}});
    const QByteArray inside = path.mid(folder.size());
    if (length > (inside == "camera" ? mostPicture : mostInput))
        return answer(socket, {413, {}, {}});
    if (bytes.size() < end + 4 + length)
        return;
    serve(
        socket, {line[0], inside, question < 0 ? QByteArray() : target.mid(question + 1), bytes.mid(end + 4, length)});
}

void LivePage::serve(QTcpSocket *socket, const Request &request)
{
    if (request.path.isEmpty() && request.method == "GET")
        return answer(socket, {200, "text/html; charset=utf-8", m_page});
    if (request.path == "picture" && request.method == "GET")
        return servePicture(socket, request);
    if (request.path == "camera" && request.method == "POST")
        return serveCamera(socket, request);
    if (request.path == "input" && request.method == "POST")
        return serveInput(socket, request);
    answer(socket, {404, {}, {}});
}

void LivePage::servePicture(QTcpSocket *socket, const Request &request)
{
    // The page says which picture it has; the answer comes with the next one.
    m_waiting.append(socket);
    if (request.query != QByteArray::number(m_picture))
        return answerWaiting();
    QTimer::singleShot(longPollMs, socket, [this, socket] {
        if (m_waiting.removeAll(socket) > 0)
            answer(socket, {204, {}, {}});
    });
}

void LivePage::answerWaiting()
{
    const QList<QTcpSocket *> waiting = std::exchange(m_waiting, {});
    if (waiting.isEmpty())
        return;
    const QImage picture = m_bench.phone().picture();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.isNull())
        picture.save(&buffer, "PNG", pngSpeed);
    for (QTcpSocket *socket : waiting)
        answer(socket, {bytes.isEmpty() ? 204 : 200, "image/png", bytes});
}

void LivePage::serveCamera(QTcpSocket *socket, const Request &request)
{
    QBuffer buffer;
    buffer.setData(request.body);
    buffer.open(QIODevice::ReadOnly);
    const auto picture = readPicture(buffer);
    const bool shown = picture && m_bench.camera().showPicture(*picture, tr("Picture from the page"));
    answer(socket, {shown ? 204 : 400, {}, {}});
}

void LivePage::serveInput(QTcpSocket *socket, const Request &request)
{
    const QJsonObject command = QJsonDocument::fromJson(request.body).object();
    const QString verb = command["do"_L1].toString();
    // What a hand does to a phone, and no more: the bench is for scripts of this user.
    static const QStringList hand{u"touch"_s, u"wheel"_s, u"key"_s, u"back"_s, u"home"_s, u"lock"_s, u"start"_s};
    if (!hand.contains(verb))
        return answer(socket, {400, {}, {}});
    m_bench.run(command, [](const QJsonObject &) { });
    answer(socket, {204, {}, {}});
}

void LivePage::answer(QTcpSocket *socket, const Reply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    if (reply.status == 200)
        head += "Content-Type: " + reply.type + "\r\n";
    if (reply.status != 204)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    head += "X-Picture: " + QByteArray::number(m_picture)
        + "\r\n"
          "X-Size: "
        + QByteArray::number(m_bench.settings().size.width()) + ' '
        + QByteArray::number(m_bench.settings().size.height())
        + "\r\n"
          "Cache-Control: no-store\r\n"
          "Content-Security-Policy: "
        + m_policy
        + "\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "Connection: close\r\n\r\n";
    socket->write(head + reply.body);
    socket->disconnectFromHost();
}

} // namespace platform
