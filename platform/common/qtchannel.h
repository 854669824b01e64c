#pragma once

#include "app/ports/http.h"

#include <QSslConfiguration>
#include <QWebSocket>

namespace platform {

/// A WebSocket of text frames, small ones only.
class QtChannel : public app::Channel {
    Q_OBJECT
public:
    QtChannel();
    ~QtChannel() override;

    void open(const QUrl &address, const QSslConfiguration &tls); ///< http or https, as of the origin.
    void fail(); ///< Says closed as soon as somebody can listen.
    void send(const QByteArray &text) override;

private:
    void close();

    QWebSocket m_socket;
    bool m_closed = false;
};

} // namespace platform
