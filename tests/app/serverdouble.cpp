#include "serverdouble.h"

#include "checkdouble.h"

#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/protocol/offer.h"
#include "core/protocol/problem.h"
#include "core/protocol/sealed.h"
#include "core/protocol/successor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fakes {
namespace {

using protocol::Outcome;

app::HttpAnswer jose(const QByteArray &body)
{
    return {.status = 200, .contentType = "application/jose", .body = body};
}

app::HttpAnswer json(const QByteArray &body)
{
    return {.status = 200, .contentType = "application/json", .body = body};
}

app::HttpAnswer problem(int status, const QString &code, std::optional<std::chrono::seconds> retry = {})
{
    return {.status = status,
        .contentType = "application/problem+json",
        .body = encode(protocol::Problem{.status = status, .code = code, .title = u"No"_s, .retryAfter = retry})};
}

const QByteArray tenCodes
    = "0000-1111-2222-3333\n4444-5555-6666-7777\n8888-9999-AAAA-BBBB\nCCCC-DDDD-EEEE-FFFF\nGGGG-HHHH-JJJJ-KKKK\n"
      "MMMM-NNNN-PPPP-QQQQ\nRRRR-SSSS-TTTT-VVVV\nWWWW-XXXX-YYYY-ZZZZ\n0123-4567-89AB-CDEF\nGHJK-MNPQ-RSTV-WX01";

} // namespace

Server::Server(Fuse &fuse, app::Clock &clock)
    : m_fuse(fuse)
    , m_clock(clock)
{
}

QString Server::offer()
{
    token = crypto::newId<protocol::LinkToken>();
    return protocol::format({.origin = origin, .token = token, .keyHash = protocol::keyHash(key.publicKey())});
}

QByteArray Server::ask(protocol::Mode mode, const QString &number)
{
    protocol::Challenge challenge{.id = crypto::newId<protocol::ChallengeId>(),
        .account = account,
        .service = u"Example"_s,
        .browser = u"Firefox"_s,
        .system = u"Linux"_s,
        .address = u"192.0.2.7"_s,
        .place = u"Lausanne"_s,
        .created = now(),
        .expires = now() + std::chrono::minutes(2),
        .mode = mode,
        .digits = mode == protocol::Mode::Tap ? 0
            : mode == protocol::Mode::Match   ? 3
                                              : 6,
        .unusual = {}};
    const auto envelope = sign(challenge, signer());
    requests.append(
        {.challenge = challenge, .envelope = envelope, .number = mode == protocol::Mode::Tap ? QString() : number});
    return envelope;
}

void Server::addNumber(qsizetype index, const QString &number)
{
    auto &open = requests[index];
    open.challenge.mode = protocol::Mode::Match;
    open.challenge.digits = 3;
    open.challenge.unusual = {protocol::Unusual::Several};
    open.envelope = sign(open.challenge, signer());
    open.number = number;
}

void Server::rotate()
{
    const auto old = std::exchange(key, crypto::Ed25519Private::generate());
    successors[u"/v1/successor/"_s + QString::fromLatin1(base::toBase64Url(protocol::keyHash(old.publicKey())))]
        = protocol::succeed(old, key, now());
    requests.clear();
    for (auto &ack : acks)
        ack = protocol::signJws(
            protocol::Type::Ack, key, *protocol::verifyJws(protocol::Type::Ack, old.publicKey(), ack));
}

void Server::wake()
{
    if (channel)
        Q_EMIT channel->received(encode(protocol::Wake{crypto::newId<protocol::WakeId>()}));
}

std::unique_ptr<app::Channel> Server::openChannel(QString asked, QString path)
{
    if (other && asked == other->origin)
        return other->openChannel(asked, path);
    auto made = std::make_unique<ServerChannel>();
    channel = made.get();
    QMetaObject::invokeMethod(
        made.get(),
        [this, made = QPointer(made.get())] {
            if (made && up)
                Q_EMIT made->received(encode(protocol::Greeting{crypto::randomBytes(16)}));
        },
        Qt::QueuedConnection);
    return made;
}

QFuture<base::Result<app::HttpAnswer>> Server::send(app::HttpRequest request)
{
    if (checks && request.path.startsWith(u"/v1/check/"_s))
        return checks->send(std::move(request));
    if (other && request.origin == other->origin)
        return other->send(std::move(request));
    if (auto error = m_fuse.burn("http"))
        return app::failed<app::HttpAnswer>(*error);
    if (!slow)
        return app::ready(outcome(request));
    const app::Pending<app::HttpAnswer> pending;
    m_held.append({std::move(request), pending});
    return pending.future();
}

void Server::answerHeld()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &[request, pending] : held)
        pending.answer(outcome(request));
}

base::Result<app::HttpAnswer> Server::outcome(const app::HttpRequest &request)
{
    if (!up || request.origin != origin)
        return base::fail(base::Fault::Unavailable, {});
    if (!nonsense.isEmpty())
        return app::HttpAnswer{200,
            request.path.startsWith(u"/v1/link/"_s) ? QByteArray("application/json") : QByteArray("application/jose"),
            nonsense};
    auto result = answer(request);
    if (losesAnswers)
        return base::fail(base::Fault::Unavailable, {});
    return result;
}

app::HttpAnswer Server::answer(const app::HttpRequest &request)
{
    if (request.path == u"/v1/server")
        return jose(sign(protocol::Server{.name = u"Example"_s, .key = key.publicKey(), .time = now()}, key));
    if (request.path.startsWith(u"/v1/successor/"_s))
        return successors.contains(request.path) ? jose(successors[request.path]) : problem(404, u"not-found"_s);
    if (request.path == u"/v1/link/signin") {
        const auto asked = protocol::decode<protocol::Signin>(request.body);
        if (!asked || asked->password.reveal() != QByteArrayView(password))
            return problem(401, u"no-match"_s);
        token = crypto::newId<protocol::LinkToken>();
        const auto next = asksSecond ? protocol::NextStep::Second : protocol::NextStep::Authorise;
        return json(encode(protocol::SigninStep{.ticket = token,
            .next = next,
            .methods = asksSecond ? QList{protocol::SecondMethod::Code, protocol::SecondMethod::Push}
                                  : QList<protocol::SecondMethod>()}));
    }
    if (request.path == u"/v1/link/second") {
        const auto asked = protocol::decode<protocol::Second>(request.body);
        if (!asked || asked->ticket != token)
            return problem(410, u"expired"_s);
        if (asked->code != u"482913")
            return problem(429, u"wait"_s, std::chrono::seconds(30));
        token = crypto::newId<protocol::LinkToken>();
        return json(
            encode(protocol::SigninStep{.ticket = token, .next = protocol::NextStep::Authorise, .methods = {}}));
    }
    if (request.path == u"/v1/link")
        return link(request.body);
    if (request.path == u"/v1/fetch")
        return fetch(request.body);
    heard.append(request.body);
    if (acks.contains(request.body))
        return jose(acks[request.body]);
    return request.path == u"/v1/answer" ? decide(request.body) : obey(request.body);
}

app::HttpAnswer Server::link(const QByteArray &body)
{
    if (device && device->enrolBytes == body)
        return jose(device->enrolled);
    const auto enrol = protocol::readEnrol(body);
    if (!enrol || enrol->server != protocol::keyHash(key.publicKey()))
        return problem(401, u"signature"_s);
    if (enrol->token != token)
        return problem(410, u"used"_s);
    ++devices;
    const auto state = pendingFirst ? protocol::DeviceState::Pending : protocol::DeviceState::Active;
    device = Device{
        .id = crypto::newId<protocol::DeviceId>(), .enrol = *enrol, .enrolBytes = body, .enrolled = {}, .state = state};
    if (givesCodes)
        device->codes = crypto::newId<protocol::SealedId>();
    device->enrolled = sign(protocol::Enrolled{.enrol = protocol::envelopeHash(body),
                                .device = device->id,
                                .key = signer().publicKey(),
                                .account = account,
                                .serverName = u"Example"_s,
                                .state = state,
                                .digits = pendingFirst ? u"048291"_s : QString(),
                                .time = now()},
        signer());
    return jose(device->enrolled);
}

template <class M> base::Result<M> Server::read(const QByteArray &body)
{
    const auto verification = M::type == protocol::Type::Approve || M::type == protocol::Type::Policy
        || M::type == protocol::Type::NewCodes;
    auto message = protocol::read<M>(
        body, device->id.toText().toLatin1(), verification ? device->enrol.verification : device->enrol.possession);
    if (message && message->device != device->id)
        return base::fail(base::Fault::WrongKey, {});
    return message;
}

app::HttpAnswer Server::fetch(const QByteArray &body)
{
    ++fetches;
    if (!device)
        return problem(404, u"unknown"_s);
    const auto asked = read<protocol::Fetch>(body);
    if (!asked)
        return problem(401, u"signature"_s);
    const auto nonce = staleNonce ? QByteArray(16, 'n') : asked->nonce;
    if (device->revoked)
        return jose(sign(protocol::Revoke{.device = device->id,
                             .nonce = nonce,
                             .reason = *device->revoked,
                             .twoFactorOn = false,
                             .time = now(),
                             .by = u"Firefox"_s},
            signer()));
    protocol::State state{.device = device->id,
        .nonce = nonce,
        .time = now(),
        .state = device->state,
        .account = account,
        .serverName = u"Example"_s,
        .codesLeft = codesLeft,
        .twoFactorOn = true,
        .challenges = {},
        .policy = policy,
        .sessions = 1};
    state.suspended = suspended;
    if (device->state == protocol::DeviceState::Active) {
        if (!device->seedKept)
            state.seed = protocol::SealedSeed{.id = *protocol::SealedId::fromBytes(QByteArray(16, 's')),
                .hash = protocol::Hash::Sha1,
                .digits = 6,
                .period = 30,
                .sealed = protocol::sealSeed(device->enrol.sealing, seed)};
        if (device->codes)
            state.codes = protocol::SealedCodes{.id = *device->codes,
                .sealed = protocol::sealCodes(device->enrol.sealing, crypto::SecretBytes::copyOf(tenCodes))};
        for (const auto &request : requests) {
            if (!request.outcome && request.challenge.expires > now())
                state.challenges.append(request.envelope);
        }
    }
    const auto result = jose(sign(state, signer()));
    if (asked->test)
        QMetaObject::invokeMethod(&m_clock, [this] { wake(); }, Qt::QueuedConnection);
    return result;
}

bool Server::grows(qint64 counter)
{
    if (counter <= device->counter) {
        device->state = protocol::DeviceState::Suspended;
        return false;
    }
    device->counter = counter;
    return true;
}

app::HttpAnswer Server::ack(const QByteArray &message, Outcome outcome)
{
    const auto envelope = sign(
        protocol::Ack{
            .device = device->id, .answer = protocol::envelopeHash(message), .outcome = outcome, .time = now()},
        signer());
    if (!forger)
        acks[message] = envelope;
    return jose(envelope);
}

app::HttpAnswer Server::decide(const QByteArray &body)
{
    if (refusesAnswers != 0)
        return problem(refusesAnswers, u"unknown"_s);
    const auto yes = read<protocol::Approve>(body);
    const auto no = read<protocol::Deny>(body);
    if (!yes && !no)
        return problem(401, u"signature"_s);
    if (!grows(yes ? yes->counter : no->counter))
        return ack(body, Outcome::Suspended);
    const auto hash = yes ? yes->challenge : no->challenge;
    const auto found = std::ranges::find_if(
        requests, [&](const Open &open) { return protocol::envelopeHash(open.envelope) == hash; });
    if (found == requests.end())
        return problem(404, u"unknown"_s);
    if (no && found->outcome == Outcome::Denied && no->reason == protocol::DenyReason::Mistake) {
        ++mistaken;
        return ack(body, Outcome::Denied);
    }
    if (found->outcome)
        return ack(body, Outcome::Conflict);
    if (now() >= found->challenge.expires)
        return ack(body, Outcome::Expired);
    found->outcome = no ? Outcome::Denied : yes->number == found->number ? Outcome::Approved : Outcome::Burned;
    return ack(body, *found->outcome);
}

app::HttpAnswer Server::obey(const QByteArray &body)
{
    if (const auto kept = read<protocol::Kept>(body)) {
        if (device->codes == kept->item) {
            device->codes.reset();
            ++device->codesKept;
        } else {
            device->seedKept = true;
        }
        return ack(body, Outcome::Kept);
    }
    if (const auto wanted = read<protocol::Policy>(body)) {
        if (!grows(wanted->counter))
            return ack(body, Outcome::Suspended);
        policy = wanted->number;
        return ack(body, Outcome::Done);
    }
    if (const auto wanted = read<protocol::NewCodes>(body)) {
        if (!grows(wanted->counter))
            return ack(body, Outcome::Suspended);
        device->codes = crypto::newId<protocol::SealedId>();
        codesLeft = 10;
        return ack(body, Outcome::Done);
    }
    if (const auto wanted = read<protocol::Pause>(body)) {
        if (!grows(wanted->counter))
            return ack(body, Outcome::Suspended);
        pausedMinutes = wanted->minutes;
        return ack(body, Outcome::Done);
    }
    if (const auto wanted = read<protocol::EndSession>(body)) {
        if (!grows(wanted->counter))
            return ack(body, Outcome::Suspended);
        sessionEnded = true;
        return ack(body, Outcome::Done);
    }
    return problem(401, u"signature"_s);
}

} // namespace fakes
