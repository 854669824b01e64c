#include "manager/linking.h"
#include "manager/phone/phone.h"
#include "manager/phone/routes.h"
#include "manager/rules/limits.h"
#include "manager/web/signedin.h"

namespace manager {

using namespace Qt::StringLiterals;
using protocol::Outcome;

namespace {

Step kept(Desk &desk, store::Database &database, const Visit &visit, store::Device device)
{
    const auto message = readFrom<protocol::Kept>(device, device.possession, visit.request.body);
    if (!message) {
        return {message.error(), {}, {}, {}};
    }
    if (device.sealedSeedId == message->item) {
        device.sealedSeed.clear();
        device.sealedSeedId.reset();
        store::saveDevice(database, device);
    } else if (device.sealedCodesId == message->item) {
        device.sealedCodes.clear();
        device.sealedCodesId.reset();
        store::saveDevice(database, device);
    }
    return {
        jose(receipt(desk, device, protocol::envelopeHash(visit.request.body), Outcome::Kept, visit.now)), {}, {}, {}};
}

/// What makes things safer is done without its audit entry when that is the only way; nothing else is.
bool takesAway(const protocol::EndSession &)
{
    return true;
}
bool takesAway(const protocol::Pause &message)
{
    return message.minutes > 0;
}
bool takesAway(const protocol::Policy &)
{
    return false;
}
bool takesAway(const protocol::NewCodes &)
{
    return false;
}

/// The parts every wish with a counter has in common; `grant` does what is wished.
template <class M>
Step grantOnce(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device,
    const QByteArray &publicKey, const std::function<Step(const M &, const QByteArray &)> &grant)
{
    const auto message = readFrom<M>(device, publicKey, visit.request.body);
    if (!message) {
        return {message.error(), {}, {}, {}};
    }
    if (visit.withoutAudit && !takesAway(*message)) {
        return {refusal(503, "unavailable"_L1), {}, {}, {}}; // before its counter: it will come again
    }
    const QByteArray hash = protocol::envelopeHash(visit.request.body);
    if (auto done = checkCounter(desk, database, visit, device, hash, message->counter)) {
        return std::move(*done);
    }
    return grant(*message, hash);
}

/// The phone a recovery added may not yet make things easier, or take from the others what they have.
Step notYet()
{
    return {refusal(403, "restricted"_L1), {}, {}, {}};
}

Step policy(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device)
{
    return grantOnce<protocol::Policy>(desk, database, visit, device, device.verification,
        [&](const protocol::Policy &message, const QByteArray &hash) -> Step {
            if (message.number == protocol::NumberPolicy::Usual
                && rules::restricted(device.restrictedUntil, visit.now)) {
                return notYet();
            }
            if (auto account = store::accountById(database, device.account)) {
                account->policy = message.number;
                store::saveAccount(database, *account);
                note(database, visit,
                    {"policy-changed"_L1, device.account, {{u"number"_s, protocol::toText(message.number)}}});
            }
            return acknowledge(desk, database, visit, device, hash, Outcome::Done);
        });
}

Step pause(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device)
{
    return grantOnce<protocol::Pause>(
        desk, database, visit, device, device.possession, [&](const protocol::Pause &message, const QByteArray &hash) {
            if (auto account = store::accountById(database, device.account)) {
                account->pausedUntil.reset();
                if (message.minutes > 0) {
                    const std::chrono::milliseconds asked = std::chrono::minutes(message.minutes);
                    account->pausedUntil = visit.now + std::min<std::chrono::milliseconds>(asked, rules::longestPause);
                }
                store::saveAccount(database, *account);
                note(database, visit, {"paused"_L1, device.account, {{u"minutes"_s, message.minutes}}});
            }
            return acknowledge(desk, database, visit, device, hash, Outcome::Done);
        });
}

Step endSession(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device)
{
    return grantOnce<protocol::EndSession>(desk, database, visit, device, device.possession,
        [&](const protocol::EndSession &message, const QByteArray &hash) {
            const auto challenge = store::challengeByHash(database, message.challenge);
            const bool inTime = challenge && challenge->account == device.account
                && challenge->state == rules::RequestState::Approved && challenge->answered
                && *challenge->answered + rules::endSessionTime > visit.now;
            if (!inTime) {
                return acknowledge(desk, database, visit, device, hash, Outcome::Expired);
            }
            // The browser may not have come for its answer yet: then its waiting session ends.
            store::endSession(database, challenge->session, visit.now);
            note(database, visit, {"sessions-ended"_L1, device.account, {{u"count"_s, 1}}});
            Step step = acknowledge(desk, database, visit, device, hash, Outcome::Done);
            step.then.push_back([&desk, id = challenge->id] { desk.waiters.tell(id.toBytes()); });
            return step;
        });
}

Step newCodes(Desk &desk, store::Database &database, Visit &visit, const std::optional<BackupCodes> &codes)
{
    auto sender = senderOf(database, visit.request.body, {protocol::Type::NewCodes});
    if (!sender) {
        return {std::move(sender.error()), {}, {}, {}};
    }
    const store::Device &device = sender->device;
    if (!codes) {
        // Verified before the hard work, counted after it.
        const auto message = readFrom<protocol::NewCodes>(device, device.verification, visit.request.body);
        if (!message) {
            return {message.error(), {}, {}, {}};
        }
        if (rules::restricted(device.restrictedUntil, visit.now)) {
            return notYet();
        }
        const bool fresh = device.state == store::DeviceState::Active && message->counter > device.counter;
        if (fresh) {
            return withNewCodes(desk, device.account,
                [](Desk &at, store::Database &db, Visit &again, const std::optional<BackupCodes> &made) {
                    return newCodes(at, db, again, made);
                });
        }
    }
    return grantOnce<protocol::NewCodes>(desk, database, visit, device, device.verification,
        [&](const protocol::NewCodes &, const QByteArray &hash) -> Step {
            if (!codes) {
                return {refusal(503, "unavailable"_L1), {}, {}, {}};
            }
            store::saveBackupSet(database, device.account, codes->id, codes->kept, visit.now);
            for (store::Device other : store::devicesOf(database, device.account)) {
                other.sealedCodes.clear();
                other.sealedCodesId.reset();
                if (other.id == device.id) {
                    handCodes(other, *codes);
                }
                store::saveDevice(database, other);
            }
            note(database, visit, {"codes-made"_L1, device.account});
            return acknowledge(desk, database, visit, device, hash, Outcome::Done);
        });
}

Step wish(Desk &desk, store::Database &database, Visit &visit)
{
    using protocol::Type;
    auto sender = senderOf(
        database, visit.request.body, {Type::Kept, Type::Policy, Type::NewCodes, Type::Pause, Type::EndSession});
    if (!sender) {
        return {std::move(sender.error()), {}, {}, {}};
    }
    switch (sender->type) {
    case Type::Kept:
        return kept(desk, database, visit, sender->device);
    case Type::Policy:
        return policy(desk, database, visit, sender->device);
    case Type::Pause:
        return pause(desk, database, visit, sender->device);
    case Type::EndSession:
        return endSession(desk, database, visit, sender->device);
    default:
        return newCodes(desk, database, visit, {});
    }
}

} // namespace

void addWishRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/v1/device", Need::Nothing, wish, true});
}

} // namespace manager
