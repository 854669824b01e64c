#pragma once

#include "core/base/instant.h"
#include "core/protocol/ids.h"
#include "core/protocol/message.h"

/// The phone's decisions and wishes, each answered by an Ack. `counter` is the device's own: it only grows, over all
/// messages that carry one. The same bytes again get the same Ack again.
namespace protocol {

/// YES. Signed by the verification key.
struct Approve {
    static constexpr Type type = Type::Approve;
    DeviceId device;
    QByteArray challenge; ///< envelopeHash of the Challenge as received.
    QString number; ///< What the person typed: 0, 3 or 6 digits.
    qint64 counter;
};

/// NO. Signed by the possession key, so that it needs no unlocking.
struct Deny {
    static constexpr Type type = Type::Deny;
    DeviceId device;
    QByteArray challenge;
    DenyReason reason;
    qint64 counter;
};

/// What was sealed under this id is kept by the phone (seed) or by the person (codes): the Manager drops its sealed
/// copy.
struct Kept {
    static constexpr Type type = Type::Kept;
    DeviceId device;
    SealedId item;
};

/// When the owner wants to type the number. Signed by the verification key.
struct Policy {
    static constexpr Type type = Type::Policy;
    DeviceId device;
    NumberPolicy number;
    qint64 counter;
};

/// A new set of ten backup codes, the old one dies. Signed by the verification key.
struct NewCodes {
    static constexpr Type type = Type::NewCodes;
    DeviceId device;
    qint64 counter;
};

/// No sign-in requests for 1..1440 minutes; 0 ends a pause.
struct Pause {
    static constexpr Type type = Type::Pause;
    DeviceId device;
    int minutes;
    qint64 counter;
};

/// Within 60 s of an approval: end the session it opened.
struct EndSession {
    static constexpr Type type = Type::EndSession;
    DeviceId device;
    QByteArray challenge;
    qint64 counter;
};

/// The Manager's signed receipt.
struct Ack {
    static constexpr Type type = Type::Ack;
    DeviceId device;
    QByteArray answer; ///< envelopeHash of the message it answers.
    Outcome outcome;
    base::Instant time;
};

[[nodiscard]] QByteArray encode(const Approve &message);
[[nodiscard]] QByteArray encode(const Deny &message);
[[nodiscard]] QByteArray encode(const Kept &message);
[[nodiscard]] QByteArray encode(const Policy &message);
[[nodiscard]] QByteArray encode(const NewCodes &message);
[[nodiscard]] QByteArray encode(const Pause &message);
[[nodiscard]] QByteArray encode(const EndSession &message);
[[nodiscard]] QByteArray encode(const Ack &message);

template <> base::Result<Approve> decode<Approve>(QByteArrayView payload);
template <> base::Result<Deny> decode<Deny>(QByteArrayView payload);
template <> base::Result<Kept> decode<Kept>(QByteArrayView payload);
template <> base::Result<Policy> decode<Policy>(QByteArrayView payload);
template <> base::Result<NewCodes> decode<NewCodes>(QByteArrayView payload);
template <> base::Result<Pause> decode<Pause>(QByteArrayView payload);
template <> base::Result<EndSession> decode<EndSession>(QByteArrayView payload);
template <> base::Result<Ack> decode<Ack>(QByteArrayView payload);

} // namespace protocol
