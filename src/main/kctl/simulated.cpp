#include "main/kctl/simulated.h"

#include "core/base/json.h"
#include "core/crypto/random.h"
#include "core/protocol/answer.h"
#include "core/protocol/channel.h"
#include "core/protocol/enrol.h"
#include "core/protocol/fetch.h"
#include "core/protocol/message.h"
#include "core/protocol/signin.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

QNetworkRequest requestFor(const House &house, const QByteArray &path, const QByteArray &type)
{
    QNetworkRequest request(house.origin.resolved(QUrl(QString::fromLatin1(path))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace

SimulatedPhone::SimulatedPhone(House &house)
    : m_house(house)
{
    connect(&m_channel, &QWebSocket::textMessageReceived, this, [this](const QString &text) { hear(text.toUtf8()); });
    connect(&m_channel, &QWebSocket::binaryMessageReceived, this, &SimulatedPhone::hear);
    connect(&m_channel, &QWebSocket::disconnected, this, [this] { Q_EMIT failed(u"the channel closed"_s); });
}

void SimulatedPhone::send(const QByteArray &path, const QByteArray &body, const QByteArray &type, Then then)
{
    const QNetworkRequest request = requestFor(m_house, path, type);
    QNetworkReply *reply = body.isEmpty() ? m_house.network.get(request) : m_house.network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, path, then = std::move(then)] {
        reply->deleteLater();
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200)
            then(reply->readAll());
        else
            Q_EMIT failed(QString::fromLatin1(path + ": " + reply->readAll()));
    });
}

void SimulatedPhone::link(const QString &email, const QString &password)
{
    send("/v1/server", {}, "application/json", [this, email, password](const QByteArray &answer) {
        const auto server = protocol::readServer(answer);
        if (!server)
            return Q_EMIT failed(u"the server's key"_s);
        const auto body = protocol::encode(protocol::Signin{email, crypto::SecretBytes::copyOf(password.toUtf8())});
        send("/v1/link/signin", body.reveal().toByteArray(), "application/json",
            [this, hash = protocol::keyHash(server->key)](const QByteArray &signedIn) {
                const auto step = protocol::decode<protocol::SigninStep>(signedIn);
                if (!step || step->next != protocol::NextStep::Authorise)
                    return Q_EMIT failed(u"the account has a second step already"_s);
                enrol(step->ticket, hash);
            });
    });
}

void SimulatedPhone::enrol(const protocol::LinkToken &token, const QByteArray &server)
{
    protocol::Enrol message{token, server, u"Simulated"_s, u"Linux"_s, u"0.1"_s, protocol::Storage::Software,
        crypto::randomBytes(protocol::InstallationSize), m_possession.publicKey(), m_verification.publicKey(),
        m_sealing.publicKey(), {}};
    message.proof = m_verification.sign(protocol::enrolTranscript(message));
    const QByteArray envelope = protocol::sign(message, protocol::enrolKid(m_possession.publicKey()), m_possession);
    send("/v1/link", envelope, "application/jose", [this, server](const QByteArray &answer) {
        const auto enrolled = protocol::readEnrolled(answer, server);
        if (!enrolled)
            return Q_EMIT failed(u"not enrolled"_s);
        m_device = enrolled->device;
        m_server = enrolled->key;
        fetch({}, [this] { open(); }); // linked by signing in: it counts from its first Fetch
    });
}

void SimulatedPhone::open()
{
    QUrl channel = m_house.origin.resolved(QUrl(u"/v1/channel"_s));
    channel.setScheme(u"ws"_s);
    m_channel.open(channel);
}

void SimulatedPhone::hear(const QByteArray &text)
{
    if (!m_proven) {
        const auto greeting = protocol::decode<protocol::Greeting>(text);
        if (!greeting)
            return Q_EMIT failed(u"no greeting"_s);
        const protocol::Channel proof{m_device, greeting->nonce};
        m_channel.sendTextMessage(
            QString::fromLatin1(protocol::sign(proof, m_device.toText().toLatin1(), m_possession)));
        m_proven = true;
        return Q_EMIT linked();
    }
    if (const auto wake = protocol::decode<protocol::Wake>(text))
        fetch(wake->wake, {});
}

void SimulatedPhone::fetch(const std::optional<protocol::WakeId> &wake, std::function<void()> then)
{
    const protocol::Fetch message{m_device, crypto::randomBytes(16), wake, false};
    const QByteArray envelope = protocol::sign(message, m_device.toText().toLatin1(), m_possession);
    send("/v1/fetch", envelope, "application/jose",
        [this, nonce = message.nonce, then = std::move(then)](const QByteArray &answer) {
            const auto state = protocol::read<protocol::State>(answer, *m_server);
            if (!state || state->nonce != nonce)
                return Q_EMIT failed(u"no state"_s);
            if (then)
                then();
            if (state->challenges.isEmpty()
                || !protocol::read<protocol::Challenge>(state->challenges.constLast(), *m_server))
                return;
            m_challenge = state->challenges.constLast();
            Q_EMIT carded();
        });
}

void SimulatedPhone::approve(const QString &number)
{
    const protocol::Approve message{m_device, protocol::envelopeHash(m_challenge), number, ++m_counter};
    const QByteArray envelope = protocol::sign(message, m_device.toText().toLatin1(), m_verification);
    send("/v1/answer", envelope, "application/jose", [this](const QByteArray &answer) {
        const auto ack = protocol::read<protocol::Ack>(answer, *m_server);
        if (!ack || ack->outcome != protocol::Outcome::Approved)
            Q_EMIT failed(u"not approved"_s);
    });
}

SimulatedBrowser::SimulatedBrowser(House &house)
    : m_house(house)
{
}

void SimulatedBrowser::send(const QByteArray &method, const QByteArray &path, const QJsonObject &body, Then then)
{
    QNetworkRequest request = requestFor(m_house, path, "application/json");
    QByteArrayList cookies;
    for (auto cookie = m_cookies.cbegin(); cookie != m_cookies.cend(); ++cookie)
        cookies += cookie.key() + '=' + cookie.value();
    request.setRawHeader("Cookie", cookies.join("; "));
    request.setRawHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0");
    if (method == "POST") {
        request.setRawHeader("Origin", m_house.origin.toString(QUrl::RemovePath).toLatin1());
        request.setRawHeader("X-CSRF-Token", m_csrf);
    }
    QNetworkReply *reply
        = m_house.network.sendCustomRequest(request, method, method == "POST" ? base::writeJson(body) : QByteArray());
    connect(reply, &QNetworkReply::finished, this, [this, reply, path, then = std::move(then)] {
        reply->deleteLater();
        const QByteArrayList lines = reply->rawHeader("Set-Cookie").split('\n');
        for (const QByteArray &line : lines) {
            const QByteArray pair = line.left(line.indexOf(';'));
            if (const qsizetype equals = pair.indexOf('='); equals > 0)
                m_cookies[pair.left(equals)] = pair.mid(equals + 1);
        }
        const QByteArray bytes = reply->readAll();
        const auto json = base::readJson(bytes);
        if (!json || reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
            return Q_EMIT failed(QString::fromLatin1(path + ": " + bytes));
        if (json->contains("csrf"_L1))
            m_csrf = (*json)["csrf"_L1].toString().toLatin1();
        then(*json);
    });
}

void SimulatedBrowser::signIn(const QString &email, const QString &password)
{
    send("GET", "/web/session", {}, [this, email, password](const QJsonObject &) {
        const QJsonObject who{{u"email"_s, email}, {u"password"_s, password}, {u"own"_s, true}};
        send("POST", "/web/signin", who, [this](const QJsonObject &answer) {
            if (answer["stage"_L1].toString() != "second"_L1)
                return Q_EMIT failed(u"no second step"_s);
            // The token belongs to the cookie, and that is a new one now.
            send("GET", "/web/session", {}, [this](const QJsonObject &) { Q_EMIT ready(); });
        });
    });
}

void SimulatedBrowser::ask()
{
    send("POST", "/web/signin/push", {}, [this](const QJsonObject &answer) {
        m_number = answer["number"_L1].toString();
        Q_EMIT asked();
        wait(answer["state"_L1].toString());
    });
}

void SimulatedBrowser::wait(const QString &known)
{
    send("GET", "/web/signin/push?known=" + known.toLatin1(), {}, [this](const QJsonObject &answer) {
        const QString state = answer["state"_L1].toString();
        if (state == "open"_L1)
            return wait(state);
        if (state == "approved"_L1)
            send("POST", "/web/signin/push", {},
                [this](const QJsonObject &) { Q_EMIT in(); }); // that is what lets it in
        else
            Q_EMIT failed(u"the request is "_s + state);
    });
}

} // namespace kctl
