#include "core/protocol/signin.h"

#include "core/protocol/fields.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace protocol {
namespace {

constexpr qsizetype MaxPassword = 1024;
constexpr qsizetype MaxCode = 40;
constexpr qsizetype MethodCount = 3;

QList<SecondMethod> methodsOf(base::ObjectReader &reader)
{
    QList<SecondMethod> list;
    const auto array = reader.array(u"methods", MethodCount);
    for (const auto &value : array) {
        const auto word = fromText<SecondMethod>(value.toString());
        if (!word || list.contains(*word))
            reader.refuse(u"methods", u"unknown or twice");
        else
            list.append(*word);
    }
    return list;
}

} // namespace

QByteArray encode(const Server &message)
{
    return base::writeJson(
        {{u"name"_s, message.name}, {u"key"_s, base64(message.key.toBytes())}, {u"time"_s, toJson(message.time)}});
}

template <> base::Result<Server> decode<Server>(QByteArrayView payload)
{
    auto reader = open(payload);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto name = reader->string(u"name", MaxText);
    const auto key = crypto::Ed25519Public::fromBytes(reader->bytes(u"key", crypto::Ed25519Public::size));
    const auto time = instantOf(*reader, u"time");
    if (!key)
        return fail(Fault::Malformed, u"server: not a public key"_s);
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return Server{.name = name, .key = *key, .time = time};
}

base::Result<Server> readServer(QByteArrayView envelope)
{
    return unverifiedPayload(envelope)
        .and_then([](const QByteArray &payload) { return decode<Server>(payload); })
        .and_then([&](const Server &named) { return read<Server>(envelope, named.key); });
}

crypto::SecretBytes encode(const Signin &message)
{
    QJsonObject object{{u"email"_s, message.email}, {u"password"_s, QString::fromUtf8(message.password.reveal())}};
    auto json = base::writeJson(object);
    auto secret = crypto::SecretBytes::copyOf(json);
    crypto::wipe(json);
    return secret;
}

template <> base::Result<Signin> decode<Signin>(QByteArrayView json)
{
    auto reader = open(json);
    if (!reader)
        return tl::unexpected(reader.error());
    auto email = reader->string(u"email", MaxText);
    auto password = reader->string(u"password", MaxPassword);
    auto utf8 = password.toUtf8();
    Signin message{.email = std::move(email), .password = crypto::SecretBytes::copyOf(utf8)};
    crypto::wipe(utf8);
    crypto::wipe(password);
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

QByteArray encode(const Second &message)
{
    return base::writeJson(
        {{u"ticket"_s, message.ticket.toText()}, {u"method"_s, toText(message.method)}, {u"code"_s, message.code}});
}

template <> base::Result<Second> decode<Second>(QByteArrayView json)
{
    auto reader = open(json);
    if (!reader)
        return tl::unexpected(reader.error());
    Second message{.ticket = idOf<LinkToken>(*reader, u"ticket"),
        .method = wordOf<SecondMethod>(*reader, u"method"),
        .code = reader->string(u"code", MaxCode)};
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

QByteArray encode(const SigninStep &message)
{
    QJsonArray methods;
    for (const auto method : message.methods)
        methods.append(toText(method));
    return base::writeJson(
        {{u"ticket"_s, message.ticket.toText()}, {u"next"_s, toText(message.next)}, {u"methods"_s, methods}});
}

template <> base::Result<SigninStep> decode<SigninStep>(QByteArrayView json)
{
    auto reader = open(json);
    if (!reader)
        return tl::unexpected(reader.error());
    SigninStep message{.ticket = idOf<LinkToken>(*reader, u"ticket"),
        .next = wordOf<NextStep>(*reader, u"next"),
        .methods = methodsOf(*reader)};
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

} // namespace protocol
