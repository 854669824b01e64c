#include "manager/visit.h"

#include "core/base/encoding.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "manager/rules/check.h"
#include "manager/rules/limits.h"

namespace manager {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype cookieSize = 43; // 32 bytes of base64url

// Browsers keep __Host- cookies from https alone, so plain HTTP on a developer's machine has names without it.
QByteArray sessionName(const Request &request)
{
    return request.secure ? "__Host-kmanager" : "kmanager";
}

QByteArray browserName(const Request &request)
{
    return request.secure ? "__Host-kmanager-known" : "kmanager-known";
}

QByteArray helpName(const Request &request)
{
    return request.secure ? "__Host-kmanager-help" : "kmanager-help";
}

QByteArray cookieOf(const Request &request, const QByteArray &name)
{
    for (const QByteArray &part : request.header("Cookie").split(';')) {
        const QByteArray pair = part.trimmed();
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.first(equals) == name && pair.size() - equals - 1 == cookieSize
            && base::fromBase64Url(QByteArrayView(pair).sliced(equals + 1))) {
            return pair.sliced(equals + 1);
        }
    }
    return {};
}

QByteArray newCookie()
{
    return base::toBase64Url(crypto::randomBytes(32));
}

Pair setCookie(const Request &request, const QByteArray &name, const QByteArray &value)
{
    return {
        "Set-Cookie", name + '=' + value + "; Path=/; HttpOnly; SameSite=Strict" + (request.secure ? "; Secure" : "")};
}
} // namespace

Visit arrive(const Desk &desk, Request request)
{
    Visit visit;
    const QHostAddress peer(QString::fromLatin1(request.peer));
    visit.agent = rules::readAgent(request.header("User-Agent"));
    visit.address = peer.isNull() ? QString() : peer.toString();
    visit.place = rules::placeOf(peer, desk.config.networks);
    visit.network = rules::networkOf(peer);
    visit.cookie = cookieOf(request, sessionName(request));
    visit.browserCookie = cookieOf(request, browserName(request));
    visit.request = std::move(request);
    return visit;
}

void identify(const Desk &desk, store::Database &database, Visit &visit)
{
    visit.now = desk.now();
    visit.session.reset();
    visit.account.reset();
    if (visit.cookie.isEmpty()) {
        return;
    }
    auto session = store::sessionByCookie(database, crypto::sha256(visit.cookie));
    if (!session || !rules::alive(session->times, visit.now)) {
        return;
    }
    visit.account = store::accountById(database, session->account);
    if (!visit.account) {
        return;
    }
    if (rules::seenIsStale(session->times, visit.now) && !visit.withoutStore) {
        session->times.seen = visit.now;
        store::saveSession(database, *session);
    }
    visit.session = std::move(session);
}

std::optional<Reply> refuseForeign(const Desk &desk, const Visit &visit)
{
    if (!desk.origins.contains(visit.request.header("Origin"))) {
        return refusal(403, "origin"_L1);
    }
    const QByteArray site = visit.request.header("Sec-Fetch-Site");
    if (!site.isEmpty() && site != "same-origin") {
        return refusal(403, "origin"_L1);
    }
    if (visit.cookie.isEmpty()
        || !crypto::equal(visit.request.header("X-CSRF-Token"), csrfToken(desk, visit).toLatin1())) {
        return refusal(403, "csrf"_L1);
    }
    return {};
}

std::optional<Reply> refuseStranger(const Visit &visit, Need need)
{
    if (need == Need::Nothing) {
        return {};
    }
    if (!visit.session || (need != Need::Second && visit.session->times.stage != rules::Stage::In)) {
        return refusal(401, "signed-out"_L1);
    }
    if ((need == Need::Unrestricted || need == Need::FreshUnrestricted)
        && rules::restricted(visit.session->times, visit.now)) {
        return refusal(403, "restricted"_L1);
    }
    if ((need == Need::Fresh || need == Need::FreshUnrestricted) && !rules::fresh(visit.session->times, visit.now)) {
        return refusal(403, "fresh-needed"_L1);
    }
    return {};
}

QString csrfToken(const Desk &desk, const Visit &visit)
{
    const QByteArray of = visit.session ? 's' + visit.session->id.toBytes() : 'a' + visit.cookie;
    return QString::fromLatin1(base::toBase64Url(crypto::hmacSha256(desk.csrfKey, of)));
}

Pair rotateCookie(const Visit &visit, store::Session &session)
{
    const QByteArray value = newCookie();
    session.cookie = crypto::sha256(value);
    return setCookie(visit.request, sessionName(visit.request), value);
}

Pair anonymousCookie(Visit &visit)
{
    visit.cookie = newCookie();
    return setCookie(visit.request, sessionName(visit.request), visit.cookie);
}

BrowserCookie browserCookie(const Visit &visit)
{
    // The one it has stays: it may be known to other accounts.
    const QByteArray value = visit.browserCookie.isEmpty() ? newCookie() : visit.browserCookie;
    Pair header = setCookie(visit.request, browserName(visit.request), value);
    header.second += "; Max-Age=" + QByteArray::number(qint64(std::chrono::seconds(rules::knownBrowserLife).count()));
    return {std::move(header), crypto::sha256(value)};
}

QByteArray browserHash(const Visit &visit)
{
    return visit.browserCookie.isEmpty() ? QByteArray() : crypto::sha256(visit.browserCookie);
}

BrowserCookie helpCookie(const Visit &visit)
{
    const QByteArray value = newCookie();
    Pair header = setCookie(visit.request, helpName(visit.request), value);
    constexpr auto life = rules::longestKept + rules::enterAfter + rules::caseOpen;
    header.second += "; Max-Age=" + QByteArray::number(qint64(std::chrono::seconds(life).count()));
    return {std::move(header), crypto::sha256(value)};
}

QByteArray helpHash(const Visit &visit)
{
    const QByteArray value = cookieOf(visit.request, helpName(visit.request));
    return value.isEmpty() ? QByteArray() : crypto::sha256(value);
}

} // namespace manager
