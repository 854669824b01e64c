#pragma once

#include "core/crypto/sealedbox.h"
#include "core/protocol/challenge.h"
#include "core/protocol/ids.h"

#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <QWebSocket>
#include <functional>
#include <optional>

namespace kctl {

/// Where a Manager is, and the connections to it that are kept open.
struct House {
    QUrl origin;
    QNetworkAccessManager network;
};

/// A phone made of core/protocol alone: links itself, keeps its channel open, fetches when it is woken.
class SimulatedPhone : public QObject {
    Q_OBJECT

public:
    explicit SimulatedPhone(House &house);

    /// "Sign in on this phone" and the channel; then linked or failed, once.
    void link(const QString &email, const QString &password);
    /// YES, with the number the browser shows.
    void approve(const QString &number);

Q_SIGNALS:
    void linked();
    void failed(const QString &why);
    void carded(); ///< A signed challenge is here and could be shown.

private:
    using Then = std::function<void(const QByteArray &)>;
    void send(const QByteArray &path, const QByteArray &body, const QByteArray &type, Then then);
    void enrol(const protocol::LinkToken &token, const QByteArray &server);
    void open();
    void hear(const QByteArray &text);
    void fetch(const std::optional<protocol::WakeId> &wake, std::function<void()> then);

    House &m_house;
    QWebSocket m_channel;
    crypto::P256Private m_possession = crypto::P256Private::generate();
    crypto::P256Private m_verification = crypto::P256Private::generate();
    crypto::SealingPair m_sealing = crypto::SealingPair::generate();
    std::optional<crypto::Ed25519Public> m_server;
    protocol::DeviceId m_device;
    QByteArray m_challenge;
    qint64 m_counter = 0;
    bool m_proven = false;
};

/// A browser that signs in and waits for the phone.
class SimulatedBrowser : public QObject {
    Q_OBJECT

public:
    explicit SimulatedBrowser(House &house);

    /// E-mail and password, up to the second step.
    void signIn(const QString &email, const QString &password);
    /// Asks the phone and goes on asking what became of it.
    void ask();
    [[nodiscard]] QString number() const { return m_number; }

    using Then = std::function<void(const QJsonObject &)>;
    /// A first visit, without signing in.
    void visit(Then then) { send("GET", "/web/session", {}, std::move(then)); }
    /// What its pages ask.
    void post(const QByteArray &path, const QJsonObject &body, Then then) { send("POST", path, body, std::move(then)); }

Q_SIGNALS:
    void ready(); ///< The password was right; the second step is due.
    void asked(); ///< The request is made; number() is what the page shows.
    void in();
    void failed(const QString &why);

private:
    void send(const QByteArray &method, const QByteArray &path, const QJsonObject &body, Then then);
    void wait(const QString &known);

    House &m_house;
    QMap<QByteArray, QByteArray> m_cookies;
    QByteArray m_csrf;
    QString m_number;
};

} // namespace kctl
