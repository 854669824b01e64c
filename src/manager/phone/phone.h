#pragma once

#include "core/protocol/answer.h"
#include "manager/desk.h"

namespace manager {

/// Who says it sent an envelope of one of these types: nothing is verified yet. Or the answer that says what is wrong.
struct Sender {
    store::Device device;
    protocol::Type type;
};
[[nodiscard]] tl::expected<Sender, Reply> senderOf(
    store::Database &database, const QByteArray &envelope, std::initializer_list<protocol::Type> types);

/// Reads a message with the key its kind is signed with. 401 "signature" when it is not the device's.
template <class M>
[[nodiscard]] tl::expected<M, Reply> readFrom(
    const store::Device &device, const QByteArray &publicKey, const QByteArray &envelope)
{
    const auto key = crypto::P256Public::fromBytes(publicKey);
    auto message = key ? protocol::read<M>(envelope, device.id.toText().toLatin1(), *key)
                       : base::Result<M>(base::fail(base::Fault::WrongKey, QStringLiteral("no key")));
    if (!message || message->device != device.id) {
        const bool malformed = !message && message.error().fault == base::Fault::Malformed;
        return tl::unexpected(
            malformed ? refusal(400, QLatin1StringView("malformed")) : refusal(401, QLatin1StringView("signature")));
    }
    return std::move(*message);
}

/// The signed receipt of a message.
[[nodiscard]] QByteArray receipt(const Desk &desk, const store::Device &device, const QByteArray &hash,
    protocol::Outcome outcome, base::Instant now);

/// A message with a counter, before it is looked at: the same bytes again get the same receipt; a suspended device gets
/// told so; a counter that does not grow suspends it. Nothing: go on.
[[nodiscard]] std::optional<Step> checkCounter(Desk &desk, store::Database &database, const Visit &visit,
    const store::Device &device, const QByteArray &hash, qint64 counter);

/// Writes the receipt down and gives it.
[[nodiscard]] Step acknowledge(Desk &desk, store::Database &database, const Visit &visit, const store::Device &device,
    const QByteArray &hash, protocol::Outcome outcome);

} // namespace manager
