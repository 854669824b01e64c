#include "manager/phone/phone.h"
#include "manager/phone/routes.h"
#include "manager/rules/limits.h"

namespace manager {

using namespace Qt::StringLiterals;
using protocol::Outcome;
using rules::RequestState;

namespace {

Outcome outcomeOf(RequestState state)
{
    switch (state) {
    case RequestState::Approved:
        return Outcome::Approved;
    case RequestState::Denied:
        return Outcome::Denied;
    case RequestState::Burned:
        return Outcome::Burned;
    case RequestState::Open:
    case RequestState::Expired:
        return Outcome::Expired;
    }
    Q_UNREACHABLE();
}

QLatin1StringView kindOf(RequestState state)
{
    return state == RequestState::Approved ? "approved"_L1
        : state == RequestState::Denied    ? "denied"_L1
                                           : "number-wrong"_L1;
}

/// Where the entry says the request came from is where the browser is, not the phone.
Visit asSeen(const Visit &visit, const store::Challenge &challenge)
{
    Visit seen = visit;
    seen.agent.browser = challenge.browser;
    seen.agent.system = challenge.system;
    seen.place = challenge.place;
    return seen;
}

/// Everybody who looks at this request is told that it ended.
void tellEnd(Desk &desk, const store::Challenge &challenge, Step &step)
{
    step.then.push_back([&desk, id = challenge.id, account = challenge.account] {
        desk.waiters.tell(id.toBytes());
        desk.channels.wake(account);
    });
}

Step end(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device, const QByteArray &hash,
    const store::Challenge &challenge, RequestState state, bool notMe)
{
    if (challenge.state != RequestState::Open && challenge.state != RequestState::Expired) {
        // Somebody decided in time, and that stays: "expired" would say that nobody got in.
        return acknowledge(desk, database, visit, device, hash, Outcome::Conflict);
    }
    if (state == RequestState::Expired || challenge.state == RequestState::Expired) {
        if (notMe) {
            store::markNotMe(database, challenge.id, device.id, visit.now);
        }
        return acknowledge(desk, database, visit, device, hash, Outcome::Expired);
    }
    if (desk.refused.contains(challenge.id)
        || !store::decide(database, {challenge.id, state, device.id, visit.now, notMe})) {
        return acknowledge(desk, database, visit, device, hash, Outcome::Conflict);
    }
    QJsonObject detail{{u"mode"_s, protocol::toText(challenge.mode)}};
    if (notMe) {
        detail.insert(u"not_me"_s, true);
    }
    note(database, asSeen(visit, challenge), {kindOf(state), device.account, detail});
    Step step = acknowledge(desk, database, visit, device, hash, outcomeOf(state));
    tellEnd(desk, challenge, step);
    return step;
}

/// The disk says no: the denial counts from memory, until the request expires.
Step denyInMemory(Desk &desk, const Visit &visit, const store::Device &device, const QByteArray &hash,
    const store::Challenge &challenge)
{
    const bool open = challenge.state == RequestState::Open && visit.now < challenge.expires;
    Step step{jose(receipt(desk, device, hash, open ? Outcome::Denied : Outcome::Conflict, visit.now)), {}, {}, {}};
    if (open) {
        step.then.push_back([&desk, id = challenge.id] { desk.refused.insert(id); });
        tellEnd(desk, challenge, step);
    }
    return step;
}

Step approve(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device)
{
    const auto message = readFrom<protocol::Approve>(device, device.verification, visit.request.body);
    if (!message) {
        return {message.error(), {}, {}, {}};
    }
    if (visit.withoutAudit || visit.withoutStore) {
        return {refusal(503, "unavailable"_L1), {}, {}, {}}; // no entry, no approval
    }
    const QByteArray hash = protocol::envelopeHash(visit.request.body);
    if (auto done = checkCounter(desk, database, visit, device, hash, message->counter)) {
        return std::move(*done);
    }
    const auto challenge = store::challengeByHash(database, message->challenge);
    if (!challenge || challenge->account != device.account || challenge->hash != message->challenge) {
        return acknowledge(desk, database, visit, device, hash, Outcome::Expired); // the last: it wants a number by now
    }
    const RequestState state
        = rules::approve({challenge->mode, challenge->number, challenge->expires}, message->number, visit.now);
    return end(desk, database, visit, device, hash, *challenge, state, false);
}

/// Whether a NO only says that this phone's own earlier one was a mistake.
bool takesBack(const protocol::Deny &message, const store::Challenge &challenge)
{
    return message.reason == protocol::DenyReason::Mistake && challenge.device == message.device
        && challenge.state != RequestState::Approved && challenge.state != RequestState::Burned;
}

/// It stays refused, but the one who asked may ask again at once.
Step takeBack(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device,
    const QByteArray &hash, const store::Challenge &challenge)
{
    if (store::takeBackDenial(database, challenge.id, device.id)) {
        note(database, asSeen(visit, challenge), {"denial-taken-back"_L1, device.account});
    }
    return acknowledge(desk, database, visit, device, hash, outcomeOf(challenge.state));
}

Step deny(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device)
{
    const auto message = readFrom<protocol::Deny>(device, device.possession, visit.request.body);
    if (!message) {
        return {message.error(), {}, {}, {}};
    }
    const auto challenge = store::challengeByHash(database, message->challenge);
    const bool mistake = challenge && takesBack(*message, *challenge);
    if (mistake && (visit.withoutAudit || visit.withoutStore)) {
        return {refusal(503, "unavailable"_L1), {}, {}, {}}; // it lets somebody ask again: not without an entry
    }
    const QByteArray hash = protocol::envelopeHash(visit.request.body);
    if (auto done = checkCounter(desk, database, visit, device, hash, message->counter)) {
        return std::move(*done);
    }
    if (!challenge || challenge->account != device.account) {
        return acknowledge(desk, database, visit, device, hash, Outcome::Expired);
    }
    if (mistake) {
        return takeBack(desk, database, visit, device, hash, *challenge);
    }
    if (visit.withoutStore) {
        return denyInMemory(desk, visit, device, hash, *challenge);
    }
    const RequestState state = rules::deny({challenge->mode, challenge->number, challenge->expires}, visit.now);
    return end(desk, database, visit, device, hash, *challenge, state, message->reason == protocol::DenyReason::NotMe);
}

Step answer(Desk &desk, store::Database &database, Visit &visit)
{
    auto sender = senderOf(database, visit.request.body, {protocol::Type::Approve, protocol::Type::Deny});
    if (!sender) {
        return {std::move(sender.error()), {}, {}, {}};
    }
    return sender->type == protocol::Type::Approve ? approve(desk, database, visit, sender->device)
                                                   : deny(desk, database, visit, sender->device);
}

} // namespace

void addAnswerRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/v1/answer", Need::Nothing, answer, true});
}

} // namespace manager
