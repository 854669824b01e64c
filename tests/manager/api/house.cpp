#include "house.h"

#include "core/base/json.h"
#include "core/otp/code.h"
#include "core/protocol/offer.h"
#include "core/protocol/sealed.h"
#include "core/protocol/signin.h"
#include "manager/admin.h"
#include "manager/rotation.h"

#include <QTcpSocket>
#include <QtTest>

namespace manager {

using namespace Qt::StringLiterals;

House::House(QByteArray settings)
    : m_settings(std::move(settings))
    , m_now(base::toUnixMilliseconds(base::Instant(std::chrono::hours(24 * 20000))))
{
    auto own = loadKeys(m_folder.path(), false);
    auto file = store::Database::open(m_folder.filePath(u"manager.db"_s));
    if (!own || !file) {
        qFatal("no house");
    }
    const auto demo = keepDemo(**file, *own, m_folder.path(), now());
    if (!demo || !keepDemoAccounts(**file, *own, *demo, 100, now())) {
        qFatal("no accounts");
    }
    m_password = demo->password;
    start(0);
}

void House::start(quint16 port)
{
    Config config = *readConfig(m_settings);
    config.data = m_folder.path();
    config.address = u"127.0.0.1"_s;
    config.port = port;
    config.developer = true;
    config.name = u"Test house"_s;
    m_service
        = std::make_unique<Service>(config, std::move(*loadKeys(m_folder.path(), true)), [this] { return now(); });
    const auto got = m_service->start();
    if (!got) {
        qFatal("%s", qPrintable(got.error().detail));
    }
    m_port = *got;
}

void House::restart()
{
    m_service.reset();
    start(m_port);
}

void House::rotate()
{
    m_service.reset();
    const auto had = keys();
    if (!had || !rotateServerKey(m_folder.path(), *had, now())) {
        qFatal("no new key");
    }
    start(m_port);
}

QString House::nextEmail()
{
    return u"demo%1@kauth.example"_s.arg(++m_used);
}

std::unique_ptr<store::Database> House::database() const
{
    auto file = store::Database::open(m_folder.filePath(u"manager.db"_s));
    return file ? std::move(*file) : nullptr;
}

base::Result<Keys> House::keys() const
{
    return loadKeys(m_folder.path(), true);
}

Seen request(quint16 port, const QByteArray &head, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(10'000)) {
        return {};
    }
    socket.write(head + "Host: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray all;
    qsizetype end = -1;
    for (qsizetype whole = -1; whole < 0 || all.size() < whole;) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(60'000)) {
            return {};
        }
        all += socket.readAll();
        end = all.indexOf("\r\n\r\n");
        if (end >= 0 && whole < 0) {
            const qsizetype length = all.indexOf("Content-Length: ");
            whole = end + 4
                + (length < 0 || head.startsWith("HEAD ")
                        ? 0
                        : all.mid(length + 16, all.indexOf('\r', length) - length - 16).toLongLong());
        }
    }
    Seen seen;
    seen.status = all.mid(9, 3).toInt();
    seen.head = all.first(end);
    seen.body = all.mid(end + 4);
    seen.json = base::readJson(seen.body).value_or(QJsonObject());
    for (const QByteArray &line : all.first(end).split('\n')) {
        if (line.toLower().startsWith("set-cookie: ")) {
            seen.cookies.append(line.mid(12).trimmed());
        }
    }
    return seen;
}

QByteArray Seen::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(name + ": ")) {
            return line.sliced(name.size() + 2).trimmed();
        }
    }
    return {};
}

Browser::Browser(const House &house, QByteArray agent)
    : origin("http://127.0.0.1:" + QByteArray::number(house.port()))
    , m_port(house.port())
    , m_agent(std::move(agent))
{
    csrf = get("/web/session").word(u"csrf").toLatin1();
}

Browser asking(const House &house, const QString &email)
{
    Browser other(house);
    if (other.signIn(email, house.password()).word(u"stage") != "second"_L1) {
        qWarning("no second step");
    }
    return other;
}

Seen Browser::send(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    QByteArray head = method + ' ' + path + " HTTP/1.1\r\nUser-Agent: " + m_agent + "\r\n";
    QByteArrayList pairs;
    for (auto it = cookies.cbegin(); it != cookies.cend(); ++it) {
        pairs.append(it.key() + '=' + it.value());
    }
    if (!pairs.isEmpty()) {
        head += "Cookie: " + pairs.join("; ") + "\r\n";
    }
    if (method == "POST") {
        head += "Content-Type: application/json\r\nX-CSRF-Token: " + csrf + "\r\n";
        if (!origin.isEmpty()) {
            head += "Origin: " + origin + "\r\n";
        }
    }
    const Seen seen = request(m_port, head, body);
    for (const QByteArray &cookie : seen.cookies) {
        const QByteArray pair = cookie.split(';').first();
        cookies[pair.split('=').first()] = pair.mid(pair.indexOf('=') + 1);
    }
    if (seen.status == 200 && seen.json.contains(u"csrf"_s)) {
        csrf = seen.word(u"csrf").toLatin1();
    }
    return seen;
}

Seen Browser::get(const QByteArray &path)
{
    return send("GET", path, {});
}

Seen Browser::post(const QByteArray &path, const QJsonObject &body)
{
    return send("POST", path, base::writeJson(body));
}

Seen Browser::signIn(const QString &email, const QString &password, bool own)
{
    return post("/web/signin", {{u"email"_s, email}, {u"password"_s, password}, {u"own"_s, own}});
}

Seen Browser::watch(const QByteArray &known)
{
    const Seen seen = look(known);
    if (seen.word(u"state") != "approved"_L1) {
        return seen;
    }
    const Seen entered = ask();
    return entered.code() == "signed-in"_L1 ? seen : entered;
}

Phone::Phone(const House &house, QString name)
    : m_port(house.port())
    , m_name(std::move(name))
{
}

Seen Phone::send(const QByteArray &path, const QByteArray &envelope, const char *type)
{
    lastEnvelope = envelope;
    last = request(m_port, "POST " + path + " HTTP/1.1\r\nContent-Type: " + type + "\r\n", envelope);
    lastReply = last.body;
    return last;
}

bool Phone::enrol(const protocol::LinkToken &token, const QByteArray &serverHash)
{
    protocol::Enrol message{token, serverHash, m_name, u"Linux"_s, u"0.1"_s, protocol::Storage::Software, installation,
        possession.publicKey(), verification.publicKey(), sealing.publicKey(), {}};
    message.proof = verification.sign(protocol::enrolTranscript(message));
    send("/v1/link", protocol::sign(message, protocol::enrolKid(possession.publicKey()), possession));
    const auto enrolled = protocol::readEnrolled(last.body, serverHash);
    if (last.status != 200 || !enrolled || enrolled->enrol != protocol::envelopeHash(lastEnvelope)) {
        return false;
    }
    device = enrolled->device;
    server = enrolled->key;
    m_digits = enrolled->digits;
    return true;
}

QString Phone::scan(const QString &uri)
{
    const auto offer = protocol::readLinkOffer(uri, protocol::Loopback::Allowed);
    return offer && enrol(offer->token, offer->keyHash) ? m_digits : QString();
}

bool Phone::linkHere(const QString &email, const QString &password, const QString &code)
{
    return enrolHere(email, password, code) && state().state == protocol::DeviceState::Active;
}

bool Phone::enrolHere(const QString &email, const QString &password, const QString &code, protocol::SecondMethod method)
{
    const auto known = protocol::readServer(request(m_port, "GET /v1/server HTTP/1.1\r\n", {}).body);
    send("/v1/link/signin",
        protocol::encode(protocol::Signin{email, crypto::SecretBytes::copyOf(password.toUtf8())})
            .reveal()
            .toByteArray(),
        "application/json");
    auto step = protocol::decode<protocol::SigninStep>(last.body);
    if (step && step->next == protocol::NextStep::Second) {
        send("/v1/link/second", protocol::encode(protocol::Second{step->ticket, method, code}), "application/json");
        step = protocol::decode<protocol::SigninStep>(last.body);
    }
    return known && step && step->next == protocol::NextStep::Authorise
        && enrol(step->ticket, protocol::keyHash(known->key));
}

std::variant<std::monostate, protocol::State, protocol::Revoke> Phone::fetch()
{
    const QByteArray nonce = crypto::randomBytes(16);
    send("/v1/fetch", sign(protocol::Fetch{device, nonce, {}, false}, false));
    if (const auto state = protocol::read<protocol::State>(last.body, *server); state && state->nonce == nonce) {
        return *state;
    }
    if (const auto revoke = protocol::read<protocol::Revoke>(last.body, *server); revoke && revoke->nonce == nonce) {
        return *revoke;
    }
    return {};
}

protocol::State Phone::state()
{
    const auto got = fetch();
    if (const auto *state = std::get_if<protocol::State>(&got)) {
        return *state;
    }
    qWarning("no state: %d %s", last.status, last.body.constData());
    return {};
}

QByteArray Phone::challenge()
{
    const auto challenges = state().challenges;
    return challenges.size() == 1 ? challenges.first() : QByteArray();
}

protocol::Challenge Phone::read(const QByteArray &challenge) const
{
    return *protocol::read<protocol::Challenge>(challenge, *server);
}

std::optional<protocol::Outcome> Phone::sendAgain(const QByteArray &path, const QByteArray &envelope)
{
    send(path, envelope);
    const auto ack = protocol::read<protocol::Ack>(last.body, *server);
    if (!ack || ack->answer != protocol::envelopeHash(envelope)) {
        return {};
    }
    return ack->outcome;
}

std::optional<protocol::Outcome> Phone::approve(const QByteArray &challenge, const QString &number)
{
    return sendAgain(
        "/v1/answer", sign(protocol::Approve{device, protocol::envelopeHash(challenge), number, ++counter}, true));
}

std::optional<protocol::Outcome> Phone::deny(const QByteArray &challenge, protocol::DenyReason reason)
{
    return sendAgain(
        "/v1/answer", sign(protocol::Deny{device, protocol::envelopeHash(challenge), reason, ++counter}, false));
}

QString Phone::code(base::Instant at)
{
    if (m_seed.isEmpty()) {
        const auto sealed = state().seed;
        if (!sealed) {
            return {};
        }
        m_seed = std::move(*protocol::openSeed(sealing, sealed->sealed));
        if (wish(protocol::Kept{device, sealed->id}, false) != protocol::Outcome::Kept) {
            return {};
        }
    }
    return otp::code(m_seed, otp::Params(), at).value_or(QString());
}

Journey::Journey(House &house, bool own)
    : email(house.nextEmail())
    , browser(house)
    , phone(house)
{
    if (browser.signIn(email, house.password(), own).word(u"stage") != "in"_L1) {
        qFatal("no sign-in");
    }
    const Seen offer = browser.post("/web/2fa/kauth");
    const QString digits = phone.scan(offer.word(u"uri"));
    const Seen linked
        = browser.post("/web/2fa/kauth/" + offer.word(u"id").toLatin1() + "/confirm", {{u"digits"_s, digits}});
    if (linked.word(u"state") != "linked"_L1) {
        qFatal("not linked: %s", linked.body.constData());
    }
}

bool Journey::confirm()
{
    const QString number = browser.post("/web/confirm").word(u"number");
    return phone.approve(phone.challenge(), number) == protocol::Outcome::Approved
        && browser.post("/web/confirm").word(u"state") == "approved"_L1;
}

} // namespace manager
