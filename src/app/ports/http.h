#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

namespace app {

using HttpHeader = std::pair<QByteArray, QByteArray>;

struct HttpRequest {
    QString origin; ///< As protocol::readOrigin gives it.
    QString path;
    QByteArray body; ///< POST when there is a content type, else GET.
    QByteArray contentType = {};
    std::chrono::milliseconds timeout = std::chrono::seconds(10);
    qsizetype maxAnswer = 128 * 1024;
    QByteArray method = {}; ///< HEAD, PATCH or DELETE, where it is not what the content type says.
    QList<HttpHeader> headers = {}; ///< Beside the usual ones.
};

struct HttpAnswer {
    int status;
    QByteArray contentType;
    QByteArray body;
    QList<HttpHeader> headers = {};

    /// Empty when there is none; names know no case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// A WebSocket, or the attempt at one; closed when it goes.
class Channel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void send(const QByteArray &text) = 0;

Q_SIGNALS:
    void received(const QByteArray &text);
    void closed(); ///< Once, also when it never opened.
};

/// Requests over TLS to the one origin named, and nowhere else: no redirects, cookies, caches or proxies of a page.
class Http {
public:
    virtual ~Http() = default;

    /// An answer of any status. Unavailable: not reached in time. WrongKey: the certificate is not trusted.
    /// Refused: a redirect. Malformed: more bytes than allowed.
    [[nodiscard]] virtual QFuture<base::Result<HttpAnswer>> send(HttpRequest request) = 0;
    [[nodiscard]] virtual std::unique_ptr<Channel> openChannel(QString origin, QString path) = 0;
};

} // namespace app
