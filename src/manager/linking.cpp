#include "manager/linking.h"

#include "core/crypto/random.h"
#include "core/protocol/sealed.h"
#include "manager/secondstep.h"

namespace manager {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype seedSize = 20; // RFC 4226: 160 bits for SHA-1

/// The phone comes to see that it counts now, or no longer does.
void wakeAs(Desk &desk, store::DeviceId device, bool counts, Step &step)
{
    step.then.push_back([&desk, device, counts] {
        desk.channels.setCounts(device, counts);
        desk.channels.wake(device);
    });
}
} // namespace

base::Result<store::Device> newDevice(
    store::Database &database, const protocol::Enrol &enrol, store::AccountId account, base::Instant now)
{
    if (store::knowsKey(database, enrol.possession.toBytes())) {
        return base::fail(base::Fault::Refused, u"link: these keys are in use"_s);
    }
    store::Device device;
    device.id = crypto::newId<store::DeviceId>();
    device.account = account;
    device.name = enrol.deviceName;
    device.platform = enrol.platform;
    device.appVersion = enrol.appVersion;
    device.storage = enrol.storage;
    device.installation = enrol.installation;
    device.possession = enrol.possession.toBytes();
    device.verification = enrol.verification.toBytes();
    device.sealing = enrol.sealing.toBytes();
    device.added = now;
    device.seen = now;
    return device;
}

void handCodes(store::Device &device, const BackupCodes &codes)
{
    const auto key = crypto::SealingPublic::fromBytes(device.sealing);
    if (!key) {
        return; // was checked when it was linked
    }
    QByteArray lines = codes.texts.join(u'\n').toLatin1();
    device.sealedCodes = protocol::sealCodes(*key, crypto::SecretBytes::copyOf(lines));
    device.sealedCodesId = codes.id;
    crypto::wipe(lines);
}

void nowOn(store::Database &database, const Visit &visit, store::AccountId account)
{
    // A password alone began these; it does not link a phone any more.
    store::dropTickets(database, account, agentText(visit.agent), visit.now);
    note(database, visit, {"two-factor-on"_L1, account});
}

void activate(Desk &desk, store::Database &database, const Visit &visit, store::Device device,
    const std::optional<BackupCodes> &codes, Step &step)
{
    const bool first = !store::twoFactorOn(database, device.account);
    // A recovery adds, and takes nothing away: it replaces no phone either.
    const bool recovering = rules::restricted(device.restrictedUntil, visit.now);
    for (const store::Device &older : store::devicesOf(database, device.account)) {
        if (!recovering && older.id != device.id && !device.installation.isEmpty()
            && older.installation == device.installation) {
            store::revokeDevice(database, older, protocol::RevokeReason::Replaced, agentText(visit.agent), visit.now);
            note(database, visit, {"device-replaced"_L1, device.account});
            wakeAs(desk, older.id, false, step);
        }
    }
    const auto seed = crypto::SecretBytes::random(seedSize);
    device.state = store::DeviceState::Active;
    device.seed = sealAtRest(desk, device.id.toBytes(), seed);
    if (const auto key = crypto::SealingPublic::fromBytes(device.sealing)) {
        device.sealedSeed = protocol::sealSeed(*key, seed);
        device.sealedSeedId = crypto::newId<store::SealedId>();
    }
    if (codes) {
        store::saveBackupSet(database, device.account, codes->id, codes->kept, visit.now);
        handCodes(device, *codes);
        note(database, visit, {"codes-made"_L1, device.account});
    }
    store::saveDevice(database, device);
    store::clearTries(database, store::Lane::Code, device.account.toBytes());
    note(database, visit, {"device-linked"_L1, device.account, {{u"storage"_s, protocol::toText(device.storage)}}});
    if (first) {
        nowOn(database, visit, device.account);
    }
    wakeAs(desk, device.id, true, step);
}

bool stillOn(store::Database &database, const Visit &visit, store::AccountId account)
{
    if (store::twoFactorOn(database, account)) {
        return true;
    }
    store::dropBackupSet(database, account);
    note(database, visit, {"two-factor-off"_L1, account});
    return false;
}

bool takeAway(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device,
    protocol::RevokeReason reason, Step &step)
{
    store::revokeDevice(database, device, reason, agentText(visit.agent), visit.now);
    note(database, visit, {"device-removed"_L1, device.account});
    wakeAs(desk, device.id, false, step);
    return stillOn(database, visit, device.account);
}

} // namespace manager
