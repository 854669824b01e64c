#include "manager/web/request.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/protocol/challenge.h"
#include "core/protocol/offer.h"
#include "manager/qr.h"
#include "manager/rules/limits.h"
#include "manager/web/routes.h"
#include "manager/web/signedin.h"

#include <QJsonArray>

namespace manager {

using namespace Qt::StringLiterals;
using rules::RequestState;

namespace {

/// Whom "not me" quiets: this browser if the account knows it, else everything from its network.
store::Requester requesterOf(const Desk &desk, const store::Session &session, const QString &network, bool browserKnown)
{
    const QString who
        = browserKnown ? u"browser "_s + QString::fromLatin1(session.browserHash.toHex()) : u"from "_s + network;
    return {laneKey(desk, who), browserKnown};
}

std::optional<protocol::Challenge> asSigned(const store::Challenge &challenge)
{
    const auto decoded = protocol::unverifiedPayload(challenge.envelope).and_then([](const QByteArray &payload) {
        return protocol::decode<protocol::Challenge>(payload);
    });
    return decoded ? std::optional(*decoded) : std::nullopt;
}

/// The six digits for a phone that scans them; three are typed.
QJsonValue numberQr(const store::Challenge &challenge)
{
    if (challenge.mode != protocol::Mode::Strict) {
        return {};
    }
    const auto qr = qrMatrix(protocol::format(protocol::NumberCode{challenge.hash, challenge.number}));
    return qr ? QJsonValue(*qr) : QJsonValue();
}

QString newNumber(store::Database &database, store::AccountId account, protocol::Mode mode)
{
    return rules::pickNumber(
        rules::digitsOf(mode), crypto::randomBelow(1'000'000), store::lastNumbers(database, account));
}

store::Challenge make(
    Desk &desk, store::Database &database, const Visit &visit, const rules::Asking &asking, protocol::Purpose purpose)
{
    store::Challenge challenge;
    challenge.id = crypto::newId<store::ChallengeId>();
    challenge.account = visit.account->id;
    challenge.session = visit.session->id;
    challenge.created = visit.now;
    challenge.expires = visit.now + rules::requestLife;
    challenge.mode = asking.mode;
    const int digits = rules::digitsOf(asking.mode);
    challenge.number = newNumber(database, challenge.account, challenge.mode);
    challenge.browser = visit.session->browser;
    challenge.system = visit.session->system;
    challenge.place = visit.session->place;
    challenge.envelope = protocol::sign(
        protocol::Challenge{challenge.id, {visit.account->id, visit.account->name, visit.account->email},
            desk.config.name, visit.session->browser, visit.session->system, visit.session->address,
            visit.session->place, challenge.created, challenge.expires, asking.mode, digits, asking.unusual, purpose},
        desk.keys.server);
    challenge.hash = protocol::envelopeHash(challenge.envelope);
    return challenge;
}

/// Another request comes while one without a number is open: that one gets a number, too, and is signed anew. Cards
/// that look alike are not to be told apart by their looks. How many there were.
int numberTheOthers(Desk &desk, store::Database &database, const Visit &visit, Step &step)
{
    int numbered = 0;
    for (store::Challenge open : store::openChallenges(database, visit.account->id, visit.now)) {
        auto asked = open.mode == protocol::Mode::Tap ? asSigned(open) : std::nullopt;
        if (!asked || stateNow(desk, open, visit.now) != RequestState::Open) {
            continue;
        }
        open.mode = asked->mode = protocol::Mode::Match;
        asked->digits = rules::digitsOf(open.mode);
        asked->unusual = {protocol::Unusual::Several};
        open.number = newNumber(database, open.account, open.mode);
        open.envelope = protocol::sign(*asked, desk.keys.server);
        open.hash = protocol::envelopeHash(open.envelope);
        if (store::addNumber(database, open)) {
            ++numbered;
            step.then.push_back([&desk, id = open.id] { desk.waiters.tell(id.toBytes()); });
        }
    }
    return numbered;
}

/// The phone said YES: the browser comes in. Only here, where it asks and waits for this answer: a held question may
/// belong to a page that is gone, and the new cookie with it.
Step enter(Desk &desk, store::Database &database, Visit &visit, const store::Challenge &challenge)
{
    store::Session session = *visit.session;
    session.challenge = challenge.id;
    const auto phone = challenge.device ? store::deviceById(database, *challenge.device) : std::nullopt;
    Step step;
    step.reply = json(describe(database, challenge, RequestState::Approved, visit.now));
    step.reply.headers.append(
        completeSignIn(desk, database, visit, session, u"push"_s, phone ? phone->restrictedUntil : std::nullopt));
    return step;
}

Step ask(Desk &desk, store::Database &database, Visit &visit)
{
    if (visit.session->times.stage == rules::Stage::In) {
        return {refusal(409, "signed-in"_L1), {}, {}, {}};
    }
    if (const auto had = store::newestChallenge(database, visit.session->id)) {
        const RequestState state = stateNow(desk, *had, visit.now);
        if (state == RequestState::Approved) {
            return enter(desk, database, visit, *had);
        }
        if (state == RequestState::Open) {
            return {json(describe(database, *had, state, visit.now)), {}, {}, {}};
        }
    }
    return openRequest(desk, database, visit, protocol::Purpose::SignIn);
}

/// Reports and changes nothing: on "approved" the page asks once more, and comes in by that.
Step watch(Desk &desk, store::Database &database, Visit &visit)
{
    const store::Session &session = *visit.session;
    const bool in = session.times.stage == rules::Stage::In;
    const auto challenge = in && session.challenge ? store::challengeById(database, *session.challenge)
                                                   : store::newestChallenge(database, session.id);
    if (!challenge) {
        return {refusal(404, "no-request"_L1), {}, {}, {}};
    }
    return report(desk, database, visit, *challenge);
}

} // namespace

RequestState stateNow(const Desk &desk, const store::Challenge &challenge, base::Instant now)
{
    if (challenge.state != RequestState::Open) {
        return challenge.state;
    }
    if (desk.refused.contains(challenge.id)) {
        return RequestState::Denied;
    }
    return now >= challenge.expires ? RequestState::Expired : RequestState::Open;
}

QJsonObject describe(
    store::Database &database, const store::Challenge &challenge, RequestState state, base::Instant now)
{
    QJsonArray devices;
    for (const store::Device &device : store::devicesOf(database, challenge.account)) {
        if (device.state == store::DeviceState::Active) {
            devices.append(device.name);
        }
    }
    return {{u"id"_s, challenge.id.toText()}, {u"state"_s, rules::name(state)},
        {u"mode"_s, protocol::toText(challenge.mode)},
        {u"number"_s, challenge.number.isEmpty() ? QJsonValue() : QJsonValue(challenge.number)},
        {u"created"_s, toJson(challenge.created)}, {u"expires"_s, toJson(challenge.expires)}, {u"now"_s, toJson(now)},
        {u"devices"_s, devices}, {u"browser"_s, challenge.browser}, {u"system"_s, challenge.system},
        {u"place"_s, challenge.place}, {u"qr"_s, state == RequestState::Open ? numberQr(challenge) : QJsonValue()}};
}

protocol::Purpose purposeOf(const store::Challenge &challenge)
{
    const auto asked = asSigned(challenge);
    return asked ? asked->purpose : protocol::Purpose::SignIn;
}

Step openRequest(Desk &desk, store::Database &database, const Visit &visit, protocol::Purpose purpose)
{
    const store::AccountId account = visit.account->id;
    const auto devices = store::devicesOf(database, account);
    if (std::ranges::none_of(devices, [](const auto &device) { return device.state == store::DeviceState::Active; })) {
        return {refusal(409, "no-device"_L1), {}, {}, {}};
    }
    const base::Instant since = visit.now - rules::knownBrowserLife;
    const bool browserKnown = !visit.session->browserHash.isEmpty()
        && store::knowsBrowser(database, account, visit.session->browserHash, since);
    const store::Requester requester = requesterOf(desk, *visit.session, visit.network, browserKnown);
    const auto opening = rules::mayOpen(store::pastRequests(database, *visit.account, requester, visit.now), visit.now);
    if (opening.kind != rules::Opening::Kind::Yes) {
        Reply wait = waitReply(opening.until, visit.now);
        auto why = base::readJson(wait.body).value_or(QJsonObject());
        why.insert(u"reason"_s, rules::name(opening.kind));
        wait.body = base::writeJson(why);
        return {wait, {}, {}, {}};
    }
    const auto asking = rules::howToAsk(
        {browserKnown, store::knowsNetwork(database, account, visit.network, since),
            store::lastDenial(database, account, visit.now - rules::denialMemory - rules::requestLife),
            int(store::openChallenges(database, account, visit.now).size()), visit.account->policy,
            purpose == protocol::Purpose::Factors ? protocol::Mode::Strict : desk.config.approval},
        visit.now);
    Step step;
    const int numbered = numberTheOthers(desk, database, visit, step);
    store::Challenge challenge = make(desk, database, visit, asking, purpose);
    challenge.requester = requester.id;
    challenge.known = requester.known;
    store::addChallenge(database, challenge);
    note(database, visit,
        {"request"_L1, account,
            {{u"mode"_s, protocol::toText(asking.mode)}, {u"purpose"_s, protocol::toText(purpose)},
                {u"numbered"_s, numbered}}});
    step.reply = json(describe(database, challenge, RequestState::Open, visit.now));
    step.then.push_back([&desk, account] { desk.channels.wake(account); });
    return step;
}

Step report(const Desk &desk, store::Database &database, const Visit &visit, const store::Challenge &challenge)
{
    const RequestState state = stateNow(desk, challenge, visit.now);
    Step step;
    step.reply = json(describe(database, challenge, state, visit.now));
    const QByteArray mode = visit.request.queryValue("mode"); // a tap may have got a number since
    if (rules::name(state) == QString::fromLatin1(visit.request.queryValue("known"))
        && (mode.isEmpty() || protocol::toText(challenge.mode) == QString::fromLatin1(mode))) {
        step.hold = Hold{challenge.id.toBytes(), {}};
        if (state == RequestState::Open) {
            step.hold->until = challenge.expires;
        }
    }
    return step;
}

void addRequestRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/web/signin/push", Need::Second, ask});
    to.push_back({"GET", "/web/signin/push", Need::Second, watch});
}

} // namespace manager
