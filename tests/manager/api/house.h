#pragma once

#include "core/crypto/random.h"
#include "core/protocol/answer.h"
#include "core/protocol/challenge.h"
#include "core/protocol/enrol.h"
#include "core/protocol/fetch.h"
#include "core/protocol/signin.h"
#include "manager/service.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <atomic>
#include <variant>

namespace manager {

/// One answer of the Manager, as a test looks at it.
struct Seen {
    int status = 0;
    QByteArray body;
    QJsonObject json;
    QByteArrayList cookies; ///< Set-Cookie, as they came.
    QByteArray head; ///< Status line and headers.

    [[nodiscard]] QString word(QStringView name) const { return json[name].toString(); }
    [[nodiscard]] QString code() const { return word(u"code"); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A real Manager on loopback, with its own folder and a clock the test moves.
class House {
public:
    /// `settings`: lines of the configuration file.
    explicit House(QByteArray settings = {});

    /// The next demo account nobody used yet; all have `password`.
    [[nodiscard]] QString nextEmail();
    [[nodiscard]] const QString &password() const { return m_password; }
    [[nodiscard]] const QStringList &backupCodes() const { return m_backupCodes; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] base::Instant now() const { return base::fromUnixMilliseconds(m_now); }
    [[nodiscard]] qint64 passwordChecks() const { return m_service->passwordChecks(); }
    void pass(std::chrono::milliseconds time) { m_now += time.count(); }
    /// Stops it and starts it again on the same folder and port.
    void restart();
    /// The same, with a new server key.
    void rotate();
    /// The same file, looked at from outside.
    [[nodiscard]] std::unique_ptr<store::Database> database() const;
    [[nodiscard]] base::Result<Keys> keys() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void stop() { m_service.reset(); }

private:
    void start(quint16 port);

    QByteArray m_settings;
    QTemporaryDir m_folder;
    std::atomic<qint64> m_now;
    std::unique_ptr<Service> m_service;
    quint16 m_port = 0;
    int m_used = 0;
    QString m_password;
    QStringList m_backupCodes;
};

/// A browser: cookies, token, Origin.
class Browser {
public:
    explicit Browser(const House &house, QByteArray agent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0");

    Seen get(const QByteArray &path);
    Seen post(const QByteArray &path, const QJsonObject &body = {});
    Seen signIn(const QString &email, const QString &password, bool own = false);
    /// Gives the request that waits, after the password.
    Seen ask() { return post("/web/signin/push"); }
    Seen look(const QByteArray &known = "none") { return get("/web/signin/push?known=" + known); }
    /// Looks, and comes in when it was approved, as the page does.
    Seen watch(const QByteArray &known = "none");
    [[nodiscard]] QString stage() { return get("/web/session").word(u"stage"); }

    QByteArray origin;
    QByteArray csrf;
    QMap<QByteArray, QByteArray> cookies;

private:
    Seen send(const QByteArray &method, const QByteArray &path, const QByteArray &body);

    quint16 m_port;
    QByteArray m_agent;
};

/// Another browser of this account, past its password: the second step is wanted.
[[nodiscard]] Browser asking(const House &house, const QString &email);

/// What one raw HTTP request brings; blocks, in any thread.
[[nodiscard]] Seen request(quint16 port, const QByteArray &head, const QByteArray &body);

/// A phone made of core/protocol alone.
class Phone {
public:
    explicit Phone(const House &house, QString name = QStringLiteral("Test phone"));

    /// Scans what a page shows. The digits it shows, or empty when it was refused (see `last`).
    QString scan(const QString &uri);
    /// "Sign in on this phone", with a second step when one is wanted: its keys are known, and it has not fetched yet.
    bool enrolHere(const QString &email, const QString &password, const QString &code = {},
        protocol::SecondMethod method = protocol::SecondMethod::Code);
    /// And it counts.
    bool linkHere(const QString &email, const QString &password, const QString &code = {});
    [[nodiscard]] std::variant<std::monostate, protocol::State, protocol::Revoke> fetch();
    [[nodiscard]] protocol::State state();
    /// The one open challenge.
    [[nodiscard]] QByteArray challenge();
    [[nodiscard]] protocol::Challenge read(const QByteArray &challenge) const;

    std::optional<protocol::Outcome> approve(const QByteArray &challenge, const QString &number = {});
    std::optional<protocol::Outcome> deny(
        const QByteArray &challenge, protocol::DenyReason reason = protocol::DenyReason::Unspecified);
    /// Sends bytes that were signed before.
    std::optional<protocol::Outcome> sendAgain(const QByteArray &path, const QByteArray &envelope);
    template <class M> std::optional<protocol::Outcome> wish(M message, bool verified)
    {
        message.device = device;
        return sendAgain("/v1/device", sign(message, verified));
    }
    template <class M> [[nodiscard]] QByteArray sign(const M &message, bool verified)
    {
        return protocol::sign(message, device.toText().toLatin1(), verified ? verification : possession);
    }
    /// The seed of its codes, once it was delivered.
    [[nodiscard]] QString code(base::Instant at);

    protocol::DeviceId device;
    std::optional<crypto::Ed25519Public> server; ///< The Manager's key, once it is known.
    qint64 counter = 0;
    QByteArray installation = crypto::randomBytes(protocol::InstallationSize);
    QByteArray lastEnvelope; ///< The last thing it signed and sent.
    QByteArray lastReply;
    Seen last;
    crypto::P256Private possession = crypto::P256Private::generate();
    crypto::P256Private verification = crypto::P256Private::generate();
    crypto::SealingPair sealing = crypto::SealingPair::generate();

private:
    Seen send(const QByteArray &path, const QByteArray &envelope, const char *type = "application/jose");
    bool enrol(const protocol::LinkToken &token, const QByteArray &serverHash);

    quint16 m_port;
    QString m_name;
    QString m_digits;
    crypto::SecretBytes m_seed;
};

/// A signed-in browser and a linked phone of a fresh account, the common start of most journeys.
struct Journey {
    explicit Journey(House &house, bool own = false);
    /// The phone says YES to changes of the sign-in methods in this browser; false when it did not come to that.
    [[nodiscard]] bool confirm();

    QString email;
    Browser browser;
    Phone phone;
};

} // namespace manager
