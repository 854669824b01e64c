#include "core/protocol/answer.h"

#include "core/protocol/fields.h"

using namespace Qt::StringLiterals;

namespace protocol {
namespace {

constexpr int MaxPause = 1440;

qint64 counterOf(base::ObjectReader &reader)
{
    return reader.integer(u"counter", 1, MaxCounter);
}

QString numberOf(base::ObjectReader &reader)
{
    const auto number = reader.string(u"number", 6);
    if (!isDigits(number, 0) && !isDigits(number, 3) && !isDigits(number, 6))
        reader.refuse(u"number", u"not 0, 3 or 6 digits");
    return number;
}

} // namespace

QByteArray encode(const Approve &message)
{
    return base::writeJson({{u"device"_s, message.device.toText()}, {u"challenge"_s, base64(message.challenge)},
        {u"number"_s, message.number}, {u"counter"_s, message.counter}});
}

template <> base::Result<Approve> decode<Approve>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        Approve message{.device = idOf<DeviceId>(reader, u"device"),
            .challenge = reader.bytes(u"challenge", HashSize),
            .number = numberOf(reader),
            .counter = counterOf(reader)};
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const Deny &message)
{
    return base::writeJson({{u"device"_s, message.device.toText()}, {u"challenge"_s, base64(message.challenge)},
        {u"reason"_s, toText(message.reason)}, {u"counter"_s, message.counter}});
}

template <> base::Result<Deny> decode<Deny>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        Deny message{.device = idOf<DeviceId>(reader, u"device"),
            .challenge = reader.bytes(u"challenge", HashSize),
            .reason = wordOf<DenyReason>(reader, u"reason"),
            .counter = counterOf(reader)};
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const Kept &message)
{
    return base::writeJson({{u"device"_s, message.device.toText()}, {u"item"_s, message.item.toText()}});
}

template <> base::Result<Kept> decode<Kept>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        Kept message{.device = idOf<DeviceId>(reader, u"device"), .item = idOf<SealedId>(reader, u"item")};
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const Policy &message)
{
    return base::writeJson({{u"device"_s, message.device.toText()}, {u"number"_s, toText(message.number)},
        {u"counter"_s, message.counter}});
}

template <> base::Result<Policy> decode<Policy>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        Policy message{.device = idOf<DeviceId>(reader, u"device"),
            .number = wordOf<NumberPolicy>(reader, u"number"),
            .counter = counterOf(reader)};
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const NewCodes &message)
{
    return base::writeJson({{u"device"_s, message.device.toText()}, {u"counter"_s, message.counter}});
}

template <> base::Result<NewCodes> decode<NewCodes>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        NewCodes message{.device = idOf<DeviceId>(reader, u"device"), .counter = counterOf(reader)};
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const Pause &message)
{
    return base::writeJson(
        {{u"device"_s, message.device.toText()}, {u"minutes"_s, message.minutes}, {u"counter"_s, message.counter}});
}

template <> base::Result<Pause> decode<Pause>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        Pause message{.device = idOf<DeviceId>(reader, u"device"),
            .minutes = int(reader.integer(u"minutes", 0, MaxPause)),
            .counter = counterOf(reader)};
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const EndSession &message)
{
    return base::writeJson({{u"device"_s, message.device.toText()}, {u"challenge"_s, base64(message.challenge)},
        {u"counter"_s, message.counter}});
}

template <> base::Result<EndSession> decode<EndSession>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        EndSession message{.device = idOf<DeviceId>(reader, u"device"),
            .challenge = reader.bytes(u"challenge", HashSize),
            .counter = counterOf(reader)};
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const Ack &message)
{
    return base::writeJson({{u"device"_s, message.device.toText()}, {u"answer"_s, base64(message.answer)},
        {u"outcome"_s, toText(message.outcome)}, {u"time"_s, toJson(message.time)}});
}

template <> base::Result<Ack> decode<Ack>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        Ack message{.device = idOf<DeviceId>(reader, u"device"),
            .answer = reader.bytes(u"answer", HashSize),
            .outcome = wordOf<Outcome>(reader, u"outcome"),
            .time = instantOf(reader, u"time")};
        return finished(reader, std::move(message));
    });
}

} // namespace protocol
