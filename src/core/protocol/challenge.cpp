#include "core/protocol/challenge.h"

#include "core/protocol/fields.h"

using namespace Qt::StringLiterals;

namespace protocol {
namespace {

int digitsOf(Mode mode)
{
    switch (mode) {
    case Mode::Tap:
        return 0;
    case Mode::Match:
        return 3;
    case Mode::Strict:
        return 6;
    }
    Q_UNREACHABLE();
}

QList<Unusual> unusualOf(base::ObjectReader &reader)
{
    QList<Unusual> list;
    const auto array = reader.array(u"unusual", 5);
    for (const auto &value : array) {
        const auto word = fromText<Unusual>(value.toString());
        if (!word || list.contains(*word))
            reader.refuse(u"unusual", u"unknown or twice");
        else
            list.append(*word);
    }
    return list;
}

/// Absent for a sign-in, and never written for one.
Purpose purposeOf(base::ObjectReader &reader)
{
    const auto text = reader.optionalString(u"purpose", MaxShortText);
    if (!text)
        return Purpose::SignIn;
    const auto purpose = fromText<Purpose>(*text);
    if (!purpose || *purpose == Purpose::SignIn)
        reader.refuse(u"purpose", u"not a word of its list");
    return purpose.value_or(Purpose::SignIn);
}

} // namespace

QByteArray encode(const Challenge &message)
{
    QJsonArray unusual;
    for (const auto reason : message.unusual)
        unusual.append(toText(reason));
    QJsonObject object{
        {u"id"_s, message.id.toText()},
        {u"account"_s, toJson(message.account)},
        {u"service"_s, message.service},
        {u"browser"_s, message.browser},
        {u"system"_s, message.system},
        {u"address"_s, message.address},
        {u"place"_s, message.place},
        {u"created"_s, toJson(message.created)},
        {u"expires"_s, toJson(message.expires)},
        {u"mode"_s, toText(message.mode)},
        {u"digits"_s, message.digits},
        {u"unusual"_s, unusual},
    };
    if (message.purpose != Purpose::SignIn)
        object.insert(u"purpose"_s, toText(message.purpose));
    return base::writeJson(object);
}

template <> base::Result<Challenge> decode<Challenge>(QByteArrayView payload)
{
    auto reader = open(payload);
    if (!reader)
        return tl::unexpected(reader.error());
    Challenge message{.id = idOf<ChallengeId>(*reader, u"id"),
        .account = accountOf(*reader, u"account"),
        .service = reader->string(u"service", MaxText),
        .browser = reader->string(u"browser", MaxText),
        .system = reader->string(u"system", MaxText),
        .address = reader->string(u"address", MaxText),
        .place = reader->string(u"place", MaxText),
        .created = instantOf(*reader, u"created"),
        .expires = instantOf(*reader, u"expires"),
        .mode = wordOf<Mode>(*reader, u"mode"),
        .digits = int(reader->integer(u"digits", 0, 6)),
        .unusual = unusualOf(*reader),
        .purpose = purposeOf(*reader)};
    if (message.purpose == Purpose::Factors && message.mode != Mode::Strict)
        reader->refuse(u"mode", u"a change of factors is strict");
    if (message.digits != digitsOf(message.mode))
        reader->refuse(u"digits", u"not those of the mode");
    if (message.expires <= message.created)
        reader->refuse(u"expires", u"before it began");
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return message;
}

} // namespace protocol
