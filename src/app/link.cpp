#include "app/link.h"

#include "app/servercall.h"
#include "core/base/encoding.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/protocol/sealed.h"
#include "core/protocol/successor.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

Q_LOGGING_CATEGORY(lcLink, "kauth.link")

namespace app {
namespace {

constexpr qsizetype NonceSize = 16;
constexpr int MostSuccessors = 16; ///< Followed at a time.
constexpr std::chrono::seconds TrustedRoundTrip{10}; ///< A slower answer says too little of the time.

bool needsVerificationKey(protocol::Type type)
{
    return type == protocol::Type::Approve || type == protocol::Type::Policy || type == protocol::Type::NewCodes;
}

QByteArray kidOf(const crypto::Ed25519Public &key)
{
    return base::toBase64Url(protocol::keyHash(key));
}

otp::Params paramsOf(const protocol::SealedSeed &seed)
{
    otp::Params params;
    switch (seed.hash) {
    case protocol::Hash::Sha1:
        params.algorithm = otp::Algorithm::Sha1;
        break;
    case protocol::Hash::Sha256:
        params.algorithm = otp::Algorithm::Sha256;
        break;
    case protocol::Hash::Sha512:
        params.algorithm = otp::Algorithm::Sha512;
        break;
    }
    params.digits = seed.digits;
    params.period = std::chrono::seconds(seed.period);
    return params;
}

} // namespace

Link::Link(const Ports &ports, Accounts &accounts, const vault::EntryId &id, LinkRecord record, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_accounts(accounts)
    , m_id(id)
    , m_record(std::move(record))
    , m_counter(m_record.counter) // what was left of the last block is skipped: better a gap than a number twice
    , m_reserved(m_record.counter)
{
}

Link::~Link() = default;

std::optional<base::Instant> Link::serverNow() const
{
    if (!m_serverAt)
        return std::nullopt;
    return *m_serverAt + (m_ports.clock.steady() - m_steadyAt);
}

QFuture<base::Result<QByteArray>> Link::sealed(
    protocol::Type type, const QByteArray &payload, const std::optional<Proof> &proof)
{
    const auto verification = needsVerificationKey(type);
    if (verification && !proof)
        return failed<QByteArray>({Fault::Refused, u"link: nobody proved to be here"_s});
    auto blob = m_accounts.secret(m_id, verification ? vault::SecretName::Verification : vault::SecretName::Possession);
    if (!blob)
        return failed<QByteArray>(blob.error());
    const auto input = protocol::signingInput(type, m_record.device.toText().toLatin1(), payload);
    const auto purpose = verification ? KeyStore::Purpose::Verification : KeyStore::Purpose::Possession;
    return m_ports.keyStore.sign(purpose, std::move(*blob), input)
        .then(this, [input](const base::Result<QByteArray> &signature) {
            return signature.map([&](const QByteArray &bytes) { return protocol::attach(input, bytes); });
        });
}

QFuture<base::Result<void>> Link::fetch(std::optional<protocol::WakeId> wake, bool test)
{
    if (m_fetching) {
        m_fetchAgain = true;
        m_nextWake = wake ? wake : m_nextWake;
        m_nextTest = m_nextTest || test;
        return m_fetching->future();
    }
    m_fetching.emplace();
    const auto pending = *m_fetching;
    startFetch(wake, test, pending);
    return pending.future();
}

void Link::startFetch(std::optional<protocol::WakeId> wake, bool test, const Pending<void> &pending)
{
    const auto finish = [this, pending](const base::Result<void> &result) {
        m_fetching.reset();
        m_lastError = result ? std::nullopt : std::optional(result.error());
        if (!result)
            qCInfo(lcLink) << "fetch:" << base::name(result.error().fault) << result.error().detail;
        pending.answer(result);
        if (!result && result.error().fault == Fault::Unavailable)
            Q_EMIT unreachable();
        if (std::exchange(m_fetchAgain, false))
            fetch(std::exchange(m_nextWake, {}), std::exchange(m_nextTest, false));
    };
    ask({.device = m_record.device, .nonce = crypto::randomBytes(NonceSize), .wake = wake, .test = test}, true, finish);
}

void Link::ask(const protocol::Fetch &question, bool mayFollow, const Done &done)
{
    sealed(protocol::Type::Fetch, encode(question))
        .then(this, [this, question, mayFollow, done](const base::Result<QByteArray> &message) {
            if (!message) {
                done(tl::unexpected(message.error()));
                return;
            }
            const auto start = m_ports.clock.steady();
            m_ports.http
                .send({.origin = m_record.origin,
                    .path = u"/v1/fetch"_s,
                    .body = *message,
                    .contentType = JoseType.toByteArray()})
                .then(this, [this, question, mayFollow, start, done](const base::Result<HttpAnswer> &answer) {
                    const auto body = bodyOf(answer, JoseType);
                    if (!body) {
                        // A device that is still pending has nothing to lose by an unsigned no.
                        const auto gone = body.error().fault == Fault::NotFound || body.error().fault == Fault::Expired;
                        done(tl::unexpected(body.error()));
                        if (gone && m_record.state == protocol::DeviceState::Pending)
                            Q_EMIT linkEnded();
                        return;
                    }
                    const auto kid = protocol::claim(*body).map(&protocol::Claim::kid).value_or(QByteArray());
                    if (mayFollow && !kid.isEmpty() && kid != kidOf(m_record.serverKey)) {
                        follow(kid, MostSuccessors, [this, question, done] { ask(question, false, done); });
                        return;
                    }
                    const auto taken = take(*body, question.nonce, m_ports.clock.steady() - start);
                    done(taken);
                    if (!taken)
                        Q_EMIT hidden();
                });
        });
}

/// The Manager may have a new key: only the one that is held can say so (PROTOCOL.md, "A new key of the Manager").
void Link::follow(const QByteArray &kid, int steps, const std::function<void()> &done)
{
    const auto held = kidOf(m_record.serverKey);
    if (steps == 0 || held == kid) {
        done();
        return;
    }
    m_ports.http.send({.origin = m_record.origin, .path = u"/v1/successor/"_s + QString::fromLatin1(held), .body = {}})
        .then(this, [this, kid, steps, done](const base::Result<HttpAnswer> &answer) {
            const auto next = bodyOf(answer, JoseType).and_then([this](const QByteArray &body) {
                return protocol::readSuccessor(body, m_record.serverKey);
            });
            if (!next) {
                done(); // nothing to follow: what came by another key is hidden
                return;
            }
            qCInfo(lcLink) << "the server has a new key, named by the one before";
            if (!m_record.firstKey)
                m_record.firstKey = protocol::keyHash(m_record.serverKey);
            m_record.serverKey = next->key;
            store();
            follow(kid, steps - 1, done);
        });
}

base::Result<void> Link::take(const QByteArray &body, const QByteArray &nonce, std::chrono::milliseconds roundTrip)
{
    const auto claimed = protocol::claim(body);
    if (!claimed)
        return tl::unexpected(claimed.error());
    if (claimed->type == protocol::Type::Revoke) {
        const auto revoke = protocol::read<protocol::Revoke>(body, m_record.serverKey);
        if (!revoke)
            return tl::unexpected(revoke.error());
        if (revoke->nonce != nonce || revoke->device != m_record.device)
            return fail(Fault::WrongKey, u"revoke: the answer to another question"_s);
        setListening(false);
        if (m_record.state == protocol::DeviceState::Pending)
            Q_EMIT linkEnded(); // it never counted: nothing was removed, it came to nothing
        else
            Q_EMIT revoked(*revoke);
        return {};
    }
    const auto state = protocol::read<protocol::State>(body, m_record.serverKey);
    if (!state)
        return tl::unexpected(state.error());
    if (state->nonce != nonce || state->device != m_record.device || state->account.id != m_record.account.id)
        return fail(Fault::WrongKey, u"state: the answer to another question"_s);
    return takeState(*state, roundTrip);
}

base::Result<void> Link::takeState(const protocol::State &state, std::chrono::milliseconds roundTrip)
{
    const auto before = m_record;
    takeTime(state.time, roundTrip);
    const auto active
        = m_record.state == protocol::DeviceState::Pending && state.state == protocol::DeviceState::Active;
    m_record.state = state.state;
    if (state.state != protocol::DeviceState::Pending) {
        m_record.digits.clear();
        m_record.pendingUntil.reset();
    }
    m_record.account = state.account;
    m_record.serverName = state.serverName;
    m_record.codesLeft = state.codesLeft;
    m_record.twoFactorOn = state.twoFactorOn;
    m_record.policy = state.policy;
    m_record.pausedUntil = state.pausedUntil;
    m_record.sessions = state.sessions;
    m_suspendedOthers = state.suspended;
    const auto newSeed = takeSeed(state);
    if (!newSeed)
        return tl::unexpected(newSeed.error());
    const auto newCodes = takeCodes(state);

    if (*newSeed || m_record != before) {
        if (auto set = m_accounts.setLink(m_id, m_record); !set)
            return set;
        const auto reserving = m_record.counter;
        m_accounts.save().then(
            this, [this, reserving, newSeed = *newSeed, newCodes, seed = state.seed](const base::Result<void> &saved) {
                if (!saved)
                    return; // told again at the next fetch
                m_reserved = std::max(m_reserved, reserving);
                if (newSeed) {
                    tellKept(seed->id);
                    Q_EMIT seedArrived();
                }
                if (newCodes)
                    Q_EMIT codesArrived();
            });
    }
    if (active)
        Q_EMIT activated();
    Q_EMIT changed();
    Q_EMIT fetched();
    takeRequests(state.challenges);
    pump();
    return {};
}

void Link::takeTime(base::Instant time, std::chrono::milliseconds roundTrip)
{
    if (roundTrip > TrustedRoundTrip && m_serverAt)
        return;
    m_serverAt = time + roundTrip / 2;
    m_steadyAt = m_ports.clock.steady();
    const auto offset = *m_serverAt - m_ports.clock.now();
    const auto moved = offset > m_record.offset ? offset - m_record.offset : m_record.offset - offset;
    if (moved > std::chrono::seconds(2)) // smaller steps are the network's, and not worth a write
        m_record.offset = offset;
}

base::Result<bool> Link::takeSeed(const protocol::State &state)
{
    if (!state.seed || m_toldKept.contains(state.seed->id))
        return false;
    auto sealing = m_accounts.secret(m_id, vault::SecretName::Sealing).and_then([](crypto::SecretBytes &&bytes) {
        return crypto::SealingPair::fromBytes(std::move(bytes));
    });
    if (!sealing)
        return tl::unexpected(sealing.error());
    const auto seed = protocol::openSeed(*sealing, state.seed->sealed);
    if (!seed)
        return tl::unexpected(seed.error());
    return m_accounts.setSeed(m_id, paramsOf(*state.seed), *seed).map([] { return true; });
}

bool Link::takeCodes(const protocol::State &state)
{
    if (!state.codes || m_record.kept == state.codes->id || (m_record.codes && m_record.codes->id == state.codes->id))
        return false;
    m_record.codes = UnkeptCodes{.id = state.codes->id, .sealed = state.codes->sealed};
    return true;
}

void Link::takeRequests(const QByteArrayList &envelopes)
{
    QList<Received> requests;
    bool hid = false;
    for (const auto &envelope : envelopes) {
        const auto challenge = protocol::read<protocol::Challenge>(envelope, m_record.serverKey);
        if (!challenge || challenge->account.id != m_record.account.id) {
            qCWarning(lcLink) << "a request was hidden: not signed by its server, or for another account";
            hid = true;
            continue;
        }
        requests.append({.challenge = *challenge, .envelope = envelope});
    }
    Q_EMIT received(requests);
    if (hid)
        Q_EMIT hidden();
}

base::Result<crypto::SecretBytes> Link::openCodes() const
{
    if (!m_record.codes)
        return fail(Fault::NotFound, u"codes: none to keep"_s);
    return m_accounts.secret(m_id, vault::SecretName::Sealing)
        .and_then([](crypto::SecretBytes &&bytes) { return crypto::SealingPair::fromBytes(std::move(bytes)); })
        .and_then([&](const crypto::SealingPair &pair) { return protocol::openCodes(pair, m_record.codes->sealed); });
}

QFuture<base::Result<void>> Link::codesKept()
{
    if (!m_record.codes)
        return failed({Fault::NotFound, u"codes: none to keep"_s});
    const auto item = m_record.codes->id;
    m_record.kept = item;
    m_record.codes.reset();
    if (auto set = m_accounts.setLink(m_id, m_record); !set)
        return failed(set.error());
    tellKept(item);
    Q_EMIT changed();
    return m_accounts.save();
}

void Link::tellKept(const protocol::SealedId &item)
{
    if (m_toldKept.contains(item))
        return;
    m_toldKept.insert(item);
    send({.type = protocol::Type::Kept, .encode = [item](const protocol::DeviceId &device, qint64) {
              return encode(protocol::Kept{.device = device, .item = item});
          }});
}

} // namespace app
