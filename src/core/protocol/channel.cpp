#include "core/protocol/channel.h"

#include "core/protocol/fields.h"

using namespace Qt::StringLiterals;

namespace protocol {

QByteArray encode(const Greeting &message)
{
    return base::writeJson({{u"nonce"_s, base64(message.nonce)}});
}

template <> base::Result<Greeting> decode<Greeting>(QByteArrayView json)
{
    auto reader = open(json);
    if (!reader)
        return tl::unexpected(reader.error());
    Greeting message{.nonce = reader->bytes(u"nonce", NonceSize)};
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

QByteArray encode(const Channel &message)
{
    return base::writeJson({{u"device"_s, message.device.toText()}, {u"nonce"_s, base64(message.nonce)}});
}

template <> base::Result<Channel> decode<Channel>(QByteArrayView payload)
{
    auto reader = open(payload);
    if (!reader)
        return tl::unexpected(reader.error());
    Channel message{.device = idOf<DeviceId>(*reader, u"device"), .nonce = reader->bytes(u"nonce", NonceSize)};
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

QByteArray encode(const Wake &message)
{
    return base::writeJson({{u"wake"_s, message.wake.toText()}});
}

template <> base::Result<Wake> decode<Wake>(QByteArrayView json)
{
    auto reader = open(json);
    if (!reader)
        return tl::unexpected(reader.error());
    Wake message{.wake = idOf<WakeId>(*reader, u"wake")};
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

} // namespace protocol
