#include "core/protocol/fetch.h"
#include "core/protocol/channel.h"
#include "manager/linking.h"
#include "manager/phone/phone.h"
#include "manager/phone/routes.h"
#include "manager/rules/limits.h"
#include "manager/web/signedin.h"

namespace manager {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using protocol::DeviceState;

namespace {

QByteArray revoke(const Desk &desk, store::Database &database, const Visit &visit, const store::Device &device,
    const QByteArray &nonce)
{
    return protocol::sign(protocol::Revoke{device.id, nonce, device.revokeReason,
                              store::twoFactorOn(database, device.account), visit.now, device.revokedBy},
        desk.keys.server);
}

QByteArray state(const Desk &desk, store::Database &database, const Visit &visit, const store::Device &device,
    const QByteArray &nonce)
{
    const auto account = store::accountById(database, device.account);
    if (!account) {
        database.fail(u"a device without an account"_s);
        return {};
    }
    const bool active = device.state == DeviceState::Active;
    protocol::State state;
    state.device = device.id;
    state.nonce = nonce;
    state.time = visit.now;
    state.state = device.state;
    state.account = {account->id, account->name, account->email};
    state.serverName = desk.config.name;
    state.codesLeft = 0;
    state.twoFactorOn = store::twoFactorOn(database, device.account);
    state.policy = account->policy;
    state.sessions = 0;
    if (active) {
        if (device.sealedSeedId) {
            state.seed = protocol::SealedSeed{*device.sealedSeedId, protocol::Hash::Sha1, 6, 30, device.sealedSeed};
        }
        if (device.sealedCodesId) {
            state.codes = protocol::SealedCodes{*device.sealedCodesId, device.sealedCodes};
        }
        if (const auto backup = store::backupSetOf(database, device.account)) {
            state.codesLeft = backup->left;
        }
        for (const store::Challenge &challenge : store::openChallenges(database, device.account, visit.now)) {
            if (!desk.refused.contains(challenge.id)) {
                state.challenges.append(challenge.envelope);
            }
        }
        if (account->pausedUntil && *account->pausedUntil > visit.now) {
            state.pausedUntil = account->pausedUntil;
        }
        for (const store::Device &other : store::devicesOf(database, device.account)) {
            if (other.state == DeviceState::Suspended && state.suspended.size() < protocol::State::maxSuspended) {
                state.suspended.append(other.name);
            }
        }
        const auto sessions = store::sessionsOf(database, device.account);
        state.sessions = int(std::ranges::count_if(
            sessions, [&](const store::Session &session) { return rules::alive(session.times, visit.now); }));
    }
    return protocol::sign(state, desk.keys.server);
}

bool linkIsOver(const store::Device &device, base::Instant now)
{
    const base::Instant until
        = device.authorised ? device.added + rules::firstFetchLife : device.added + rules::offerLife;
    return device.state == DeviceState::Pending && until <= now;
}

Step fetch(Desk &desk, store::Database &database, Visit &visit, const std::optional<BackupCodes> &codes)
{
    auto sender = senderOf(database, visit.request.body, {protocol::Type::Fetch});
    if (!sender) {
        return {std::move(sender.error()), {}, {}, {}};
    }
    store::Device &device = sender->device;
    const auto message = readFrom<protocol::Fetch>(device, device.possession, visit.request.body);
    if (!message) {
        return {message.error(), {}, {}, {}};
    }
    Step step;
    if (device.state == DeviceState::Revoked || linkIsOver(device, visit.now)) {
        step.reply = jose(revoke(desk, database, visit, device, message->nonce));
        return step;
    }
    if (device.state == DeviceState::Pending && device.authorised) {
        // It signs with the keys it saved: now it counts.
        if (!codes && !store::twoFactorOn(database, device.account) && !store::backupSetOf(database, device.account)) {
            return withNewCodes(desk, device.account,
                [](Desk &at, store::Database &db, Visit &again, const std::optional<BackupCodes> &made) {
                    return fetch(at, db, again, made);
                });
        }
        activate(desk, database, visit, device, codes, step);
        if (const auto active = store::deviceById(database, device.id)) {
            device = *active;
        }
    }
    if (device.seen + 1min <= visit.now) {
        store::sawDevice(database, device.id, visit.now);
    }
    step.reply = jose(state(desk, database, visit, device, message->nonce));
    if (message->test) {
        step.then.push_back([&desk, id = device.id] { desk.channels.wake(id); });
    }
    return step;
}

} // namespace

void addFetchRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/v1/fetch", Need::Nothing,
        [](Desk &desk, store::Database &database, Visit &visit) { return fetch(desk, database, visit, {}); }});
}

std::optional<store::Device> phoneOfChannel(
    store::Database &database, const QByteArray &message, const QByteArray &nonce)
{
    const auto sender = senderOf(database, message, {protocol::Type::Channel});
    if (!sender) {
        return {};
    }
    const auto said = readFrom<protocol::Channel>(sender->device, sender->device.possession, message);
    return said && said->nonce == nonce ? std::optional(sender->device) : std::nullopt;
}

} // namespace manager
