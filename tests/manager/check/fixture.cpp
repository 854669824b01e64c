#include "fixture.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "manager/admin.h"

#include <QRegularExpression>

namespace manager {

using namespace Qt::StringLiterals;
using protocol::FileKind;

Seen CheckPhone::send(const QByteArray &path, const QByteArray &body, const char *type)
{
    lastEnvelope = body;
    last = request(m_port, "POST " + path + " HTTP/1.1\r\nContent-Type: " + type + "\r\n", body);
    return last;
}

bool CheckPhone::open(const QString &uri)
{
    const auto read = protocol::readCaseOffer(uri, protocol::Loopback::Allowed);
    if (!read) {
        return false;
    }
    offer = *read;
    send("/v1/check/open", protocol::encode(protocol::openingOf(*offer, ticket)), "application/json");
    const auto opened = protocol::readCase(last.body, *offer);
    if (last.status != 200 || !opened) {
        return false;
    }
    card = *opened;
    return true;
}

bool CheckPhone::askCode(const QString &number)
{
    send("/v1/check/number", protocol::encode(protocol::CheckNumber{card->id, ticket, number, u"en"_s}),
        "application/json");
    return last.status == 200 && protocol::decode<protocol::CheckSent>(last.body);
}

QString CheckPhone::smsCode()
{
    const Seen outbox = request(m_port, "GET /dev/outbox HTTP/1.1\r\n", {});
    for (const auto &one : outbox.json[u"outbox"_s].toArray()) {
        if (one[u"kind"_s] == u"sms"_s) {
            static const QRegularExpression digits(u"\\d{6}"_s);
            return digits.match(one[u"body"_s].toString()).captured();
        }
    }
    return {};
}

std::optional<protocol::CheckState> CheckPhone::post(const QByteArray &path, const QByteArray &envelope)
{
    send(path, envelope, "application/jose");
    const auto state = protocol::read<protocol::CheckState>(last.body, card->key);
    if (last.status != 200 || !state) {
        return {};
    }
    bearer = state->upload.value_or(bearer);
    return *state;
}

bool CheckPhone::confirm(const QString &code)
{
    const protocol::Confirm message{card->id, ticket, code, key.publicKey()};
    const auto state = post("/v1/check/confirm", protocol::sign(message, protocol::confirmKid(key.publicKey()), key));
    return state && state->phase == protocol::CheckPhase::Upload && state->upload;
}

bool CheckPhone::reach(const QString &uri)
{
    return open(uri) && askCode() && confirm(smsCode());
}

std::optional<protocol::CheckState> CheckPhone::fetch()
{
    const QByteArray nonce = crypto::randomBytes(16);
    const auto state = post("/v1/check/fetch", sign(protocol::CheckFetch{card->id, nonce}));
    return state && state->nonce == nonce ? state : std::nullopt;
}

void CheckPhone::seal(FileKind kind, const QByteArray &plain)
{
    files[kind] = {check::sealFile({card->id, kind}, plain, card->reviewers), plain, {}};
}

Seen CheckPhone::tus(const QByteArray &method, const QByteArray &path, const QByteArray &headers)
{
    last = request(m_port,
        method + ' ' + path + " HTTP/1.1\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer " + bearer.toText().toLatin1()
            + "\r\n" + headers,
        {});
    return last;
}

QByteArray CheckPhone::create(FileKind kind, qint64 length, const QByteArray &hash)
{
    return tus("POST", "/v1/check/upload",
        "Upload-Length: " + QByteArray::number(length) + "\r\nUpload-Metadata: kind "
            + QByteArray(protocol::toText(kind).data()).toBase64() + ",hash " + hash.toBase64() + "\r\n")
        .header("Location");
}

Seen CheckPhone::patch(const QByteArray &path, qint64 offset, const QByteArray &bytes, const QByteArray &headers)
{
    last = request(m_port,
        "PATCH " + path + " HTTP/1.1\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer " + bearer.toText().toLatin1()
            + "\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: " + QByteArray::number(offset)
            + "\r\n" + headers,
        bytes);
    return last;
}

bool CheckPhone::upload(FileKind kind)
{
    File &file = files[kind];
    const QByteArray path = create(kind, file.sealed.bytes.size(), file.sealed.hash);
    const auto id = protocol::UploadId::fromText(QString::fromLatin1(path.split('/').last()));
    if (last.status != 201 || !id) {
        return false;
    }
    file.upload = *id;
    return patch(path, 0, file.sealed.bytes).status == 204;
}

std::optional<protocol::CheckState> CheckPhone::submit(const QList<FileKind> &kinds)
{
    protocol::Submit message{card->id, protocol::Document::Card, {}};
    for (const FileKind kind : kinds) {
        const File &file = files[kind];
        message.files.append({file.upload, kind, file.sealed.hash, file.sealed.bytes.size(), file.sealed.keys});
    }
    submitted = sign(message);
    return post("/v1/check/submit", submitted);
}

std::optional<protocol::CheckState> CheckPhone::send(const QList<FileKind> &kinds)
{
    for (const FileKind kind : kinds) {
        seal(kind, "plain picture " + crypto::randomBytes(2000) + QByteArray(protocol::toText(kind).data()));
        if (!upload(kind)) {
            return {};
        }
    }
    return submit(kinds);
}

std::optional<protocol::CheckState> CheckPhone::withdraw()
{
    return post("/v1/check/withdraw", sign(protocol::CheckWithdraw{card->id}));
}

Reviewer::Reviewer(House &house)
    : journey(house)
    , desk(house)
{
    const auto database = house.database();
    const auto added = addReviewer(*database, journey.email);
    if (!added) {
        qFatal("no reviewer");
    }
    signIn(house);
    const QString made = QString::fromLatin1(base::toBase64Url(key.publicKey().toBytes()));
    const Seen set = desk.post("/web/review/key", {{u"key"_s, made}, {u"wrapped"_s, u"{}"_s}});
    if (set.status != 200) {
        qFatal("no key: %s", set.body.constData());
    }
    id = *protocol::ReviewerId::fromText(set.word(u"id"));
}

void Reviewer::signIn(const House &house)
{
    const QString code = journey.phone.code(house.now());
    desk.get("/web/session"); // the token of the session that is over is worth nothing
    if (desk.signIn(journey.email, house.password()).word(u"stage") != "second"_L1
        || desk.post("/web/signin/code", {{u"code"_s, code}}).word(u"stage") != "in"_L1) {
        qFatal("no desk");
    }
}

Seen Reviewer::act(const protocol::CaseId &of, const QByteArray &what, const QJsonObject &body)
{
    return desk.post("/web/review/" + of.toText().toLatin1() + '/' + what, body);
}

Asked::Asked(House &house, const QString &email)
    : browser(house)
{
    browser.signIn(email, house.password());
    shown = browser.post("/web/help", {{u"reason"_s, u"two_step_off"_s}, {u"email"_s, email}});
}

} // namespace manager
