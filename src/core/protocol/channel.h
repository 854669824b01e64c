#pragma once

#include "core/protocol/ids.h"
#include "core/protocol/message.h"

/// The WebSocket: Greeting from the Manager, Channel from the phone, then Wakes from the Manager. Greeting and Wake are
/// plain JSON: they carry nothing but random bytes.
namespace protocol {

struct Greeting {
    QByteArray nonce; ///< 16 bytes, one per connection.
};

/// Proof that the device is at this end. Signed by the possession key.
struct Channel {
    static constexpr Type type = Type::Channel;
    DeviceId device;
    QByteArray nonce; ///< The Greeting's.
};

/// Something is new: fetch. Says nothing else to anybody on the way.
struct Wake {
    WakeId wake;
};

[[nodiscard]] QByteArray encode(const Greeting &message);
[[nodiscard]] QByteArray encode(const Channel &message);
[[nodiscard]] QByteArray encode(const Wake &message);

template <> base::Result<Channel> decode<Channel>(QByteArrayView payload);
template <> base::Result<Greeting> decode<Greeting>(QByteArrayView json);
template <> base::Result<Wake> decode<Wake>(QByteArrayView json);

} // namespace protocol
