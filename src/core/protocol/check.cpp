#include "core/protocol/check.h"

#include "core/crypto/hash.h"
#include "core/protocol/fields.h"
#include "core/protocol/wordlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace protocol {
namespace {

constexpr auto LongestWait = 24 * 60 * 60;
constexpr int MaxTries = 100;
constexpr qsizetype MaxFiles = 16;
constexpr std::array languages{"en"_L1, "fr"_L1, "de"_L1, "it"_L1, "es"_L1};

template <class Enum> std::optional<Enum> optionalWordOf(base::ObjectReader &reader, QStringView name)
{
    const auto text = reader.optionalString(name, MaxShortText);
    if (!text)
        return std::nullopt;
    const auto word = fromText<Enum>(*text);
    if (!word)
        reader.refuse(name, u"not a word of its list");
    return word.value_or(Enum());
}

QString caseNumberOf(base::ObjectReader &reader)
{
    const auto number = reader.string(u"number", 7);
    if (!isCaseNumber(number))
        reader.refuse(u"number", u"not a case number");
    return number;
}

QList<Reviewer> reviewersOf(base::ObjectReader &reader)
{
    QList<Reviewer> all;
    const auto array = reader.array(u"reviewers", MaxReviewers);
    for (const auto &value : array) {
        base::ObjectReader inner(value.toObject());
        const auto id = idOf<ReviewerId>(inner, u"id");
        const auto key = crypto::SealingPublic::fromBytes(inner.bytes(u"key", crypto::SealingPublic::size));
        const auto twice
            = key && std::ranges::any_of(all, [&](const Reviewer &had) { return had.id == id || had.key == *key; });
        if (!inner.finish() || !key || twice)
            reader.refuse(u"reviewers", u"not reviewers, each once");
        else
            all.append(Reviewer{id, *key});
    }
    if (all.isEmpty())
        reader.refuse(u"reviewers", u"none");
    return all;
}

QList<FileKind> againOf(base::ObjectReader &reader)
{
    QList<FileKind> all;
    const auto array = reader.optionalArray(u"again", 4);
    for (const auto &value : array.value_or(QJsonArray())) {
        const auto kind = fromText<FileKind>(value.toString());
        if (!kind || *kind == FileKind::Facts || all.contains(*kind))
            reader.refuse(u"again", u"not pictures, each once");
        else
            all.append(*kind);
    }
    if (array && all.isEmpty())
        reader.refuse(u"again", u"none: then it is absent");
    return all;
}

QList<Receipt::File> filesOf(base::ObjectReader &reader)
{
    QList<Receipt::File> all;
    const auto array = reader.array(u"files", MaxFiles);
    for (const auto &value : array) {
        base::ObjectReader inner(value.toObject());
        const auto kind = wordOf<FileKind>(inner, u"kind");
        const auto hash = inner.bytes(u"hash", HashSize);
        if (!inner.finish())
            reader.refuse(u"files", u"not files");
        all.append({kind, hash});
    }
    return all;
}

} // namespace

bool isE164(QStringView text)
{
    return text.size() >= 8 && text.size() <= 16 && text[0] == u'+' && text[1] != u'0'
        && isDigits(text.sliced(1), text.size() - 1);
}

CheckOpen openingOf(const CaseOffer &offer, const CaseTicket &ticket)
{
    return {offer.token, offerHash(offer), ticket};
}

QByteArray encode(const CheckOpen &message)
{
    return base::writeJson({{u"token"_s, message.token.toText()}, {u"offer"_s, base64(message.offer)},
        {u"ticket"_s, message.ticket.toText()}});
}

template <> base::Result<CheckOpen> decode<CheckOpen>(QByteArrayView json)
{
    return open(json).and_then([](base::ObjectReader reader) {
        CheckOpen message{.token = idOf<CaseToken>(reader, u"token"),
            .offer = reader.bytes(u"offer", HashSize),
            .ticket = idOf<CaseTicket>(reader, u"ticket")};
        return finished(reader, message);
    });
}

QByteArray encode(const Case &message)
{
    QJsonArray reviewers;
    for (const auto &reviewer : message.reviewers)
        reviewers.append(QJsonObject{{u"id"_s, reviewer.id.toText()}, {u"key"_s, base64(reviewer.key.toBytes())}});
    return base::writeJson({{u"case"_s, message.id.toText()}, {u"number"_s, message.number},
        {u"reason"_s, toText(message.reason)}, {u"requester"_s, message.requester}, {u"account"_s, message.account},
        {u"key"_s, base64(message.key.toBytes())}, {u"reviewers"_s, reviewers}, {u"created"_s, toJson(message.created)},
        {u"expires"_s, toJson(message.expires)}, {u"time"_s, toJson(message.time)}});
}

template <> base::Result<Case> decode<Case>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) -> base::Result<Case> {
        const auto key = crypto::Ed25519Public::fromBytes(reader.bytes(u"key", crypto::Ed25519Public::size));
        if (!key)
            return fail(Fault::Malformed, u"case: not a public key"_s);
        Case message{.id = idOf<CaseId>(reader, u"case"),
            .number = caseNumberOf(reader),
            .reason = wordOf<CheckReason>(reader, u"reason"),
            .requester = reader.string(u"requester", MaxText),
            .account = reader.string(u"account", 254),
            .key = *key,
            .reviewers = reviewersOf(reader),
            .created = instantOf(reader, u"created"),
            .expires = instantOf(reader, u"expires"),
            .time = instantOf(reader, u"time")};
        return finished(reader, std::move(message));
    });
}

base::Result<Case> readCase(QByteArrayView envelope, const CaseOffer &offer)
{
    const auto unverified = unverifiedPayload(envelope);
    if (!unverified)
        return tl::unexpected(unverified.error());
    const auto named = decode<Case>(*unverified);
    if (!named)
        return tl::unexpected(named.error());
    if (keyHash(named->key) != offer.keyHash || !signedBy(offer, named->key))
        return fail(Fault::WrongKey, u"case: not the offer's key"_s);
    auto message = read<Case>(envelope, named->key);
    if (!message)
        return message;
    QList<crypto::SealingPublic> keys;
    for (const auto &reviewer : message->reviewers)
        keys.append(reviewer.key);
    if (reviewersHash(keys) != offer.reviewers)
        return fail(Fault::WrongKey, u"case: not the offer's reviewers"_s);
    if (message->number != offer.number || message->reason != offer.reason || message->requester != offer.requester)
        return fail(Fault::WrongKey, u"case: not what the offer says"_s);
    return message;
}

QByteArray encode(const CheckRefuse &message)
{
    return base::writeJson({{u"case"_s, message.id.toText()}, {u"ticket"_s, message.ticket.toText()}});
}

template <> base::Result<CheckRefuse> decode<CheckRefuse>(QByteArrayView json)
{
    return open(json).and_then([](base::ObjectReader reader) {
        CheckRefuse message{.id = idOf<CaseId>(reader, u"case"), .ticket = idOf<CaseTicket>(reader, u"ticket")};
        return finished(reader, message);
    });
}

QByteArray encode(const CheckNumber &message)
{
    return base::writeJson({{u"case"_s, message.id.toText()}, {u"ticket"_s, message.ticket.toText()},
        {u"number"_s, message.number}, {u"language"_s, message.language}});
}

template <> base::Result<CheckNumber> decode<CheckNumber>(QByteArrayView json)
{
    return open(json).and_then([](base::ObjectReader reader) {
        CheckNumber message{.id = idOf<CaseId>(reader, u"case"),
            .ticket = idOf<CaseTicket>(reader, u"ticket"),
            .number = reader.string(u"number", 16),
            .language = reader.string(u"language", 2)};
        if (!isE164(message.number))
            reader.refuse(u"number", u"not E.164");
        if (std::ranges::find(languages, message.language) == languages.end())
            reader.refuse(u"language", u"not one of ours");
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const CheckSent &message)
{
    return base::writeJson({{u"resend"_s, qint64(message.resend.count())}, {u"left"_s, message.left}});
}

template <> base::Result<CheckSent> decode<CheckSent>(QByteArrayView json)
{
    return open(json).and_then([](base::ObjectReader reader) {
        CheckSent message{.resend = std::chrono::seconds(reader.integer(u"resend", 0, LongestWait)),
            .left = int(reader.integer(u"left", 0, MaxTries))};
        return finished(reader, message);
    });
}

QByteArray encode(const Confirm &message)
{
    return base::writeJson({{u"case"_s, message.id.toText()}, {u"ticket"_s, message.ticket.toText()},
        {u"code"_s, message.code}, {u"key"_s, base64(message.key.toBytes())}});
}

template <> base::Result<Confirm> decode<Confirm>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) -> base::Result<Confirm> {
        const auto key = crypto::P256Public::fromBytes(reader.bytes(u"key", crypto::P256Public::size));
        if (!key)
            return fail(Fault::Malformed, u"confirm: not a public key"_s);
        Confirm message{.id = idOf<CaseId>(reader, u"case"),
            .ticket = idOf<CaseTicket>(reader, u"ticket"),
            .code = reader.string(u"code", 6),
            .key = *key};
        if (!isDigits(message.code, 6))
            reader.refuse(u"code", u"not 6 digits");
        return finished(reader, std::move(message));
    });
}

QByteArray confirmKid(const crypto::P256Public &key)
{
    return enrolKid(key);
}

base::Result<Confirm> readConfirm(QByteArrayView envelope)
{
    const auto unverified = unverifiedPayload(envelope);
    if (!unverified)
        return tl::unexpected(unverified.error());
    const auto named = decode<Confirm>(*unverified);
    if (!named)
        return tl::unexpected(named.error());
    return read<Confirm>(envelope, confirmKid(named->key), named->key);
}

QByteArray encode(const CheckFetch &message)
{
    return base::writeJson({{u"case"_s, message.id.toText()}, {u"nonce"_s, base64(message.nonce)}});
}

template <> base::Result<CheckFetch> decode<CheckFetch>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        CheckFetch message{.id = idOf<CaseId>(reader, u"case"), .nonce = reader.bytes(u"nonce", NonceSize)};
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const CheckWithdraw &message)
{
    return base::writeJson({{u"case"_s, message.id.toText()}});
}

template <> base::Result<CheckWithdraw> decode<CheckWithdraw>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        CheckWithdraw message{.id = idOf<CaseId>(reader, u"case")};
        return finished(reader, message);
    });
}

QByteArray encode(const CheckState &message)
{
    QJsonObject object{{u"case"_s, message.id.toText()}, {u"nonce"_s, base64(message.nonce)},
        {u"time"_s, toJson(message.time)}, {u"phase"_s, toText(message.phase)},
        {u"expires"_s, toJson(message.expires)}};
    if (message.deletes)
        object.insert(u"deletes"_s, toJson(*message.deletes));
    if (message.upload)
        object.insert(u"upload"_s, message.upload->toText());
    if (!message.again.isEmpty()) {
        QJsonArray again;
        for (const auto kind : message.again)
            again.append(toText(kind));
        object.insert(u"again"_s, again);
    }
    if (message.flaw)
        object.insert(u"flaw"_s, toText(*message.flaw));
    if (message.left)
        object.insert(u"left"_s, *message.left);
    if (message.verdict)
        object.insert(u"verdict"_s, toText(*message.verdict));
    if (!message.email.isEmpty())
        object.insert(u"email"_s, message.email);
    if (!message.receipt.isEmpty())
        object.insert(u"receipt"_s, QString::fromLatin1(message.receipt));
    return base::writeJson(object);
}

template <> base::Result<CheckState> decode<CheckState>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        CheckState message{.id = idOf<CaseId>(reader, u"case"),
            .nonce = reader.bytes(u"nonce", NonceSize),
            .time = instantOf(reader, u"time"),
            .phase = wordOf<CheckPhase>(reader, u"phase"),
            .expires = instantOf(reader, u"expires"),
            .deletes = optionalInstantOf(reader, u"deletes"),
            .upload = optionalIdOf<UploadBearer>(reader, u"upload"),
            .again = againOf(reader),
            .flaw = optionalWordOf<Flaw>(reader, u"flaw")};
        if (const auto left = reader.optionalInteger(u"left", 0, MaxTries))
            message.left = int(*left);
        message.verdict = optionalWordOf<Verdict>(reader, u"verdict");
        message.email = reader.optionalString(u"email", 254).value_or(QString());
        message.receipt = reader.optionalString(u"receipt", 8192).value_or(QString()).toLatin1();
        return finished(reader, std::move(message));
    });
}

QByteArray encode(const Receipt &message)
{
    QJsonArray files;
    for (const auto &file : message.files)
        files.append(QJsonObject{{u"kind"_s, toText(file.kind)}, {u"hash"_s, base64(file.hash)}});
    return base::writeJson({{u"case"_s, message.id.toText()}, {u"number"_s, message.number},
        {u"ending"_s, toText(message.ending)}, {u"files"_s, files}, {u"time"_s, toJson(message.time)}});
}

template <> base::Result<Receipt> decode<Receipt>(QByteArrayView payload)
{
    return open(payload).and_then([](base::ObjectReader reader) {
        Receipt message{.id = idOf<CaseId>(reader, u"case"),
            .number = caseNumberOf(reader),
            .ending = wordOf<Ending>(reader, u"ending"),
            .files = filesOf(reader),
            .time = instantOf(reader, u"time")};
        return finished(reader, std::move(message));
    });
}

} // namespace protocol
