#include "manager/phone/phone.h"

namespace manager {

using namespace Qt::StringLiterals;

tl::expected<Sender, Reply> senderOf(
    store::Database &database, const QByteArray &envelope, std::initializer_list<protocol::Type> types)
{
    const auto claim = protocol::claim(envelope);
    if (!claim || std::ranges::find(types, claim->type) == types.end()) {
        return tl::unexpected(refusal(400, "malformed"_L1));
    }
    const auto id = store::DeviceId::fromText(QString::fromLatin1(claim->kid));
    auto device = id ? store::deviceById(database, *id) : std::nullopt;
    if (!device) {
        return tl::unexpected(refusal(404, "unknown-device"_L1));
    }
    return Sender{std::move(*device), claim->type};
}

QByteArray receipt(
    const Desk &desk, const store::Device &device, const QByteArray &hash, protocol::Outcome outcome, base::Instant now)
{
    return protocol::sign(protocol::Ack{device.id, hash, outcome, now}, desk.keys.server);
}

std::optional<Step> checkCounter(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device,
    const QByteArray &hash, qint64 counter)
{
    if (const auto before = store::replyTo(database, device.id, hash)) {
        return Step{jose(desk.keys.renewed(*before)), {}, {}, {}};
    }
    if (device.state == store::DeviceState::Revoked) {
        return Step{refusal(410, "revoked"_L1), {}, {}, {}};
    }
    if (device.state == store::DeviceState::Pending) {
        return Step{refusal(403, "pending"_L1), {}, {}, {}};
    }
    if (device.state == store::DeviceState::Suspended) {
        return acknowledge(desk, database, visit, device, hash, protocol::Outcome::Suspended);
    }
    if (counter <= device.counter) {
        // Two phones with one key: one of them is a copy.
        store::Device suspended = device;
        suspended.state = store::DeviceState::Suspended;
        store::saveDevice(database, suspended);
        note(database, visit, {"device-suspended"_L1, device.account});
        Step step = acknowledge(desk, database, visit, device, hash, protocol::Outcome::Suspended);
        step.then.push_back([&desk, id = device.id, account = device.account] {
            desk.channels.setCounts(id, false);
            desk.channels.wake(id);
            desk.channels.wake(account); // the owner hears of it on the phones that are left
        });
        return step;
    }
    if (!visit.withoutStore && !store::raiseCounter(database, device.id, counter)) {
        database.fail(u"counter of a device went back between two statements"_s);
    }
    return {};
}

Step acknowledge(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device,
    const QByteArray &hash, protocol::Outcome outcome)
{
    const QByteArray reply = receipt(desk, device, hash, outcome, visit.now);
    if (!visit.withoutStore) {
        store::saveReply(database, device.id, hash, reply, visit.now);
    }
    return {jose(reply), {}, {}, {}};
}

} // namespace manager
