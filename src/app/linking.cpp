#include "app/linking.h"

#include "app/servercall.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using base::Fault;

Q_LOGGING_CATEGORY(lcLinking, "kauth.linking")

namespace app {
namespace {

constexpr std::chrono::milliseconds AskAgain{1500};

} // namespace

Linking::Linking(const Ports &ports, Accounts &accounts, Links &links, Settings &settings, Lock &lock, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_accounts(accounts)
    , m_links(links)
    , m_settings(settings)
    , m_lock(lock)
    , m_origin(ports.installation.defaultServer)
{
    connect(&links, &Links::ended, this, [this](const vault::EntryId &id) {
        if (m_entry != id)
            return;
        m_entry.reset();
        m_stage = Stage::Nothing;
        Q_EMIT ended();
        Q_EMIT changed();
    });
}

protocol::Loopback Linking::loopback() const
{
    return m_ports.installation.developer ? protocol::Loopback::Allowed : protocol::Loopback::Refused;
}

Link *Linking::link() const
{
    return m_entry ? m_links.find(*m_entry) : nullptr;
}

std::chrono::seconds Linking::confirmLeft() const
{
    const auto *pending = link();
    if (!pending || !pending->record().pendingUntil)
        return {};
    const auto now = pending->serverNow().value_or(m_ports.clock.now() + pending->record().offset);
    return std::max(
        std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(*pending->record().pendingUntil - now));
}

std::chrono::seconds Linking::waitLeft() const
{
    return std::max(
        std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(m_waitUntil - m_ports.clock.steady()));
}

void Linking::begin()
{
    m_busy = true;
    m_trouble.reset();
    Q_EMIT changed();
}

void Linking::stop(const base::Error &error, std::optional<protocol::Problem> problem, LinkTrouble::Where where)
{
    qCInfo(lcLinking) << base::name(error.fault) << error.detail;
    m_busy = false;
    const auto known = m_links.knownKey(m_origin).has_value() || !m_keyHash.isEmpty();
    if (problem && problem->retryAfter)
        m_waitUntil = m_ports.clock.steady() + *problem->retryAfter;
    m_trouble = LinkTrouble{.error = error, .knownServer = known, .problem = std::move(problem), .where = where};
    Q_EMIT changed();
}

base::Result<void> Linking::take(const QString &text)
{
    const auto offer = protocol::readLinkOffer(text.trimmed(), loopback());
    if (!offer)
        return tl::unexpected(offer.error());
    if (m_links.contradicts(offer->origin, offer->keyHash))
        return base::fail(Fault::WrongKey, u"linking: another key than this origin had"_s);
    cancel();
    m_byCode = true;
    m_origin = offer->origin;
    m_keyHash = offer->keyHash;
    m_token = offer->token;
    m_stage = Stage::Authorise;
    Q_EMIT changed();
    return {};
}

base::Result<void> Linking::setServer(const QString &typed)
{
    const auto text = typed.trimmed();
    const auto origin = protocol::readOrigin(text.contains(u"://"_s) ? text : u"https://"_s + text, loopback());
    if (!origin)
        return tl::unexpected(origin.error());
    if (m_origin != *origin)
        m_keyHash.clear();
    m_origin = *origin;
    Q_EMIT changed();
    return {};
}

void Linking::startSignIn()
{
    cancel();
    m_byCode = false;
    if (m_origin.isEmpty()) {
        const auto links = m_links.all();
        m_origin = links.isEmpty() ? m_ports.installation.defaultServer : links.last()->record().origin;
    }
    m_stage = Stage::SignIn;
    Q_EMIT changed();
}

void Linking::signIn(const QString &email, crypto::SecretBytes password)
{
    if (m_busy || m_stage != Stage::SignIn || waitLeft() > std::chrono::seconds(0))
        return;
    m_email = email.trimmed();
    begin();
    auto secret
        = std::make_shared<protocol::Signin>(protocol::Signin{.email = m_email, .password = std::move(password)});
    // Who is there, before a password goes there.
    m_ports.http.send({.origin = m_origin, .path = u"/v1/server"_s, .body = {}})
        .then(this, [this, secret, run = m_run](const base::Result<HttpAnswer> &answer) {
            if (run != m_run)
                return;
            const auto server
                = bodyOf(answer, JoseType).and_then([](const QByteArray &body) { return protocol::readServer(body); });
            if (!server) {
                stop(server.error());
                return;
            }
            if (m_links.contradicts(m_origin, protocol::keyHash(server->key))) {
                stop({Fault::WrongKey, u"linking: another key than this origin had"_s});
                return;
            }
            m_keyHash = protocol::keyHash(server->key);
            const auto json = encode(*secret);
            ask(u"/v1/link/signin"_s, json.reveal().toByteArray());
        });
}

void Linking::setMethod(protocol::SecondMethod method)
{
    m_method = method;
    m_trouble.reset();
    Q_EMIT changed();
}

void Linking::secondStep(const QString &code)
{
    if (m_busy || m_stage != Stage::Second || waitLeft() > std::chrono::seconds(0))
        return;
    begin();
    ask(u"/v1/link/second"_s, encode(protocol::Second{.ticket = m_token, .method = m_method, .code = code}));
}

void Linking::ask(const QString &path, QByteArray body)
{
    auto sent
        = m_ports.http.send({.origin = m_origin, .path = path, .body = body, .contentType = JsonType.toByteArray()});
    crypto::wipe(body);
    sent.then(this, [this, run = m_run](const base::Result<HttpAnswer> &answer) {
        if (run == m_run)
            went(bodyOf(answer, JsonType), answer);
    });
}

void Linking::went(const base::Result<QByteArray> &body, const base::Result<HttpAnswer> &answer)
{
    const auto step
        = body.and_then([](const QByteArray &json) { return protocol::decode<protocol::SigninStep>(json); });
    if (!step) {
        stop(step.error(), problemOf(answer));
        return;
    }
    m_token = step->ticket;
    if (step->next == protocol::NextStep::Wait) { // the request on the other phone is not answered yet
        m_stage = Stage::Second;
        Q_EMIT changed();
        m_ports.clock.after(AskAgain, this, [this, run = m_run] {
            if (run == m_run)
                ask(u"/v1/link/second"_s,
                    encode(protocol::Second{.ticket = m_token, .method = protocol::SecondMethod::Push, .code = {}}));
        });
        return;
    }
    m_busy = false;
    if (step->next == protocol::NextStep::Second) {
        m_methods = step->methods;
        if (!m_methods.isEmpty() && !m_methods.contains(m_method))
            m_method = m_methods.first();
        m_stage = Stage::Second;
    } else {
        m_stage = Stage::Authorise;
    }
    Q_EMIT changed();
}

void Linking::cancel()
{
    ++m_run;
    if (std::exchange(m_proving, false))
        m_lock.giveUp();
    eraseKeys();
    if (m_entry && m_stage == Stage::Confirm)
        (void)m_accounts.erase(*m_entry);
    m_entry.reset();
    m_busy = false;
    m_trouble.reset();
    m_methods.clear();
    m_stage = Stage::Nothing;
    Q_EMIT changed();
}

void Linking::resume(Link *link)
{
    if (m_stage != Stage::Nothing || link->record().state != protocol::DeviceState::Pending)
        return;
    m_entry = link->id();
    m_byCode = true;
    m_origin = link->record().origin;
    m_stage = Stage::Confirm;
    watch(link);
    Q_EMIT changed();
}

void Linking::watch(Link *link)
{
    connect(link, &Link::activated, this, [this, id = link->id()] {
        if (m_entry == id)
            activated();
    });
}

void Linking::activated()
{
    m_stage = Stage::Done;
    m_busy = false;
    // Twice the same account: the new link takes the old one's place.
    auto *now = link();
    if (now) {
        const auto links = m_links.all();
        for (auto *other : links) {
            const auto same = other != now && other->record().origin == now->record().origin
                && other->record().account.id == now->record().account.id;
            if (same)
                (void)m_accounts.erase(other->id());
        }
    }
    Q_EMIT changed();
}

} // namespace app
