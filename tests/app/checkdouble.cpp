#include "checkdouble.h"

#include "core/check/file.h"
#include "core/crypto/hash.h"
#include "core/protocol/problem.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using protocol::CheckPhase;
using protocol::FileKind;

namespace fakes {
namespace {

const auto UploadPath = u"/v1/check/upload"_s;

app::HttpAnswer jose(const QByteArray &body)
{
    return {.status = 200, .contentType = "application/jose", .body = body};
}

app::HttpAnswer json(const QByteArray &body)
{
    return {.status = 200, .contentType = "application/json", .body = body};
}

app::HttpAnswer problem(
    int status, const QString &code, std::optional<std::chrono::seconds> retry = {}, std::optional<int> left = {})
{
    return {.status = status,
        .contentType = "application/problem+json",
        .body = encode(
            protocol::Problem{.status = status, .code = code, .title = u"No"_s, .retryAfter = retry, .left = left})};
}

QByteArray headerOf(const app::HttpRequest &request, QByteArrayView name)
{
    return app::HttpAnswer{.status = 0, .contentType = {}, .body = {}, .headers = request.headers}.header(name);
}

app::HttpAnswer offsetOf(int status, const CheckServer::Upload &upload)
{
    return {.status = status,
        .contentType = {},
        .body = {},
        .headers = {{"Upload-Offset", QByteArray::number(upload.bytes.size())}}};
}

} // namespace

CheckServer::CheckServer(Fuse &fuse, app::Clock &clock)
    : m_fuse(fuse)
    , m_clock(clock)
    , m_created(clock.now())
{
}

QString CheckServer::offer()
{
    m_created = now();
    ticket.reset();
    phoneKey.reset();
    phase = CheckPhase::Number;
    receipt.clear();
    id = crypto::newId<protocol::CaseId>();
    offered = protocol::sign(protocol::CaseOffer{.origin = origin,
                                 .number = u"7Q4-M2K"_s,
                                 .token = crypto::newId<protocol::CaseToken>(),
                                 .reason = protocol::CheckReason::TwoStepOff,
                                 .requester = u"Example Manager"_s,
                                 .keyHash = protocol::keyHash(key.publicKey()),
                                 .reviewers = protocol::reviewersHash({reviewer.publicKey()})},
        key);
    return protocol::format(offered);
}

void CheckServer::retake(const QList<FileKind> &kinds)
{
    phase = CheckPhase::Retake;
    again = kinds;
    submitHash.clear();
}

void CheckServer::end(CheckPhase to, protocol::Ending ending)
{
    phase = to;
    receipt = protocol::sign(
        protocol::Receipt{.id = id, .number = offered.number, .ending = ending, .files = {}, .time = now()}, key);
}

QByteArray CheckServer::opened(FileKind kind) const
{
    const auto &files = submissions.last().files;
    const auto file = std::ranges::find(files, kind, &protocol::SubmittedFile::kind);
    if (file == files.end())
        return {};
    const auto plain = check::openFile({id, kind}, uploads[file->upload].bytes, file->keys.first().sealed, reviewer);
    return plain ? plain->reveal().toByteArray() : QByteArray();
}

base::Result<protocol::Manifest> CheckServer::manifest() const
{
    return protocol::read<protocol::Manifest>(opened(FileKind::Facts), id.toText().toLatin1(), *phoneKey);
}

QFuture<base::Result<app::HttpAnswer>> CheckServer::send(app::HttpRequest request)
{
    using Result = base::Result<app::HttpAnswer>;
    if (auto error = m_fuse.burn("check"))
        return app::failed<app::HttpAnswer>({base::Fault::Unavailable, error->detail});
    if (!up)
        return app::failed<app::HttpAnswer>({base::Fault::Unavailable, u"off"_s});
    paths.append(request.path);
    if (request.method == "PATCH" && partsLeft == 0)
        return app::failed<app::HttpAnswer>({base::Fault::Unavailable, u"off"_s});
    auto &refused = refusals[request.path];
    const auto given = refused.isEmpty() ? answer(request)
                                         : problem(refused.first().status, refused.first().code, refused.first().retry);
    if (!refused.isEmpty())
        refused.removeFirst();
    if (losesAnswers)
        return app::failed<app::HttpAnswer>({base::Fault::Unavailable, u"lost"_s});
    return app::ready(Result(given));
}

app::HttpAnswer CheckServer::answer(const app::HttpRequest &request)
{
    const auto &path = request.path;
    if (path.startsWith(UploadPath))
        return tus(request);
    if (now() >= expires() && !ticket)
        return problem(410, u"expired"_s);
    if (path == "/v1/check/open"_L1)
        return open(request.body);
    if (path == "/v1/check/number"_L1)
        return sms(request.body);
    if (path == "/v1/check/confirm"_L1)
        return confirm(request.body);
    if (path == "/v1/check/refuse"_L1) {
        reported = true;
        return json("{}");
    }
    const auto kid = id.toText().toLatin1();
    if (!phoneKey)
        return problem(404, u"no-case"_s);
    if (path == "/v1/check/fetch"_L1) {
        const auto fetch = protocol::read<protocol::CheckFetch>(request.body, kid, *phoneKey);
        return fetch ? state(fetch->nonce) : problem(401, u"signature"_s);
    }
    if (path == "/v1/check/withdraw"_L1) {
        if (!protocol::read<protocol::CheckWithdraw>(request.body, kid, *phoneKey))
            return problem(401, u"signature"_s);
        end(CheckPhase::Deleted, protocol::Ending::Withdrawn);
        return state();
    }
    return submit(request.body);
}

app::HttpAnswer CheckServer::open(const QByteArray &body)
{
    const auto message = protocol::decode<protocol::CheckOpen>(body);
    if (!message || message->token != offered.token)
        return problem(404, u"no-case"_s);
    if (!goesAlong && message->offer != protocol::offerHash(offered))
        return problem(409, u"changed"_s);
    if (ticket && *ticket != message->ticket)
        return problem(409, u"used"_s);
    ticket = message->ticket;
    return jose(protocol::sign(protocol::Case{.id = id,
                                   .number = offered.number,
                                   .reason = offered.reason,
                                   .requester = offered.requester,
                                   .account = u"lea@example.org"_s,
                                   .key = key.publicKey(),
                                   .reviewers = {{reviewerId, reviewer.publicKey()}},
                                   .created = m_created,
                                   .expires = expires(),
                                   .time = now()},
        signer()));
}

app::HttpAnswer CheckServer::sms(const QByteArray &body)
{
    const auto message = protocol::decode<protocol::CheckNumber>(body);
    if (!message || message->ticket != ticket)
        return problem(404, u"no-case"_s);
    if (phoneKey)
        return problem(409, u"confirmed"_s);
    number = message->number;
    left = 5;
    return json(encode(protocol::CheckSent{.resend = std::chrono::seconds(30), .left = left}));
}

app::HttpAnswer CheckServer::confirm(const QByteArray &body)
{
    const auto message = protocol::readConfirm(body);
    if (!message || message->ticket != ticket)
        return problem(404, u"no-case"_s);
    if (phoneKey)
        return confirmHash == protocol::envelopeHash(body) ? state() : problem(409, u"confirmed"_s);
    if (left <= 0)
        return problem(409, u"no-code"_s);
    if (message->code != code) {
        --left;
        return problem(401, u"wrong-code"_s, {}, left);
    }
    phoneKey = message->key;
    confirmHash = protocol::envelopeHash(body);
    phase = CheckPhase::Upload;
    return state();
}

app::HttpAnswer CheckServer::state(const QByteArray &nonce)
{
    protocol::CheckState said{.id = id, .nonce = nonce, .time = now(), .phase = phase, .expires = expires()};
    if (phase == CheckPhase::Upload || phase == CheckPhase::Retake)
        said.upload = bearer;
    if (phase == CheckPhase::Waiting || phase == CheckPhase::Retake)
        said.deletes = m_created + std::chrono::hours(72);
    if (phase == CheckPhase::Retake) {
        said.again = again;
        said.flaw = protocol::Flaw::Glare;
        said.left = 1;
    }
    if (phase == CheckPhase::Rejected)
        said.verdict = protocol::Verdict::Mismatch;
    said.receipt = receipt;
    return jose(protocol::sign(said, signer()));
}

app::HttpAnswer CheckServer::submit(const QByteArray &body)
{
    const auto message = protocol::read<protocol::Submit>(body, id.toText().toLatin1(), *phoneKey);
    if (!message)
        return problem(401, u"signature"_s);
    if (submitHash == protocol::envelopeHash(body))
        return state();
    if (phase != CheckPhase::Upload && phase != CheckPhase::Retake)
        return problem(409, u"submitted"_s);
    for (const auto &file : message->files) {
        if (!uploads.contains(file.upload) || crypto::sha256(uploads[file.upload].bytes) != file.hash)
            return problem(409, u"incomplete"_s);
    }
    submissions.append(*message);
    submitHash = protocol::envelopeHash(body);
    phase = CheckPhase::Waiting;
    return state();
}

app::HttpAnswer CheckServer::tus(const app::HttpRequest &request)
{
    if (headerOf(request, "Tus-Resumable") != "1.0.0")
        return problem(412, u"tus-version"_s);
    if (headerOf(request, "Authorization") != "Bearer " + bearer.toText().toLatin1())
        return problem(401, u"upload-key"_s);
    if (request.path == UploadPath) {
        const auto metadata = headerOf(request, "Upload-Metadata").split(',');
        const auto kind
            = protocol::fromText<FileKind>(QString::fromLatin1(QByteArray::fromBase64(metadata[0].split(' ')[1])));
        const auto upload = crypto::newId<protocol::UploadId>();
        uploads.removeIf([&](auto had) { return phase == CheckPhase::Upload && had.value().kind == *kind; });
        uploads[upload] = {.kind = *kind,
            .length = headerOf(request, "Upload-Length").toLongLong(),
            .hash = QByteArray::fromBase64(metadata[1].split(' ')[1])};
        return {.status = 201,
            .contentType = {},
            .body = {},
            .headers = {{"Location", (UploadPath + u'/' + upload.toText()).toLatin1()}}};
    }
    const auto name = protocol::UploadId::fromText(request.path.sliced(UploadPath.size() + 1));
    if (!name || !uploads.contains(*name))
        return problem(404, u"no-case"_s);
    auto &upload = uploads[*name];
    if (request.method == "HEAD")
        return offsetOf(200, upload);
    if (headerOf(request, "Upload-Offset").toLongLong() != upload.bytes.size())
        return problem(409, u"offset"_s);
    if (headerOf(request, "Upload-Checksum") != "sha256 " + crypto::sha256(request.body).toBase64())
        return problem(460, u"checksum"_s);
    upload.bytes += request.body;
    arrived += request.body.size();
    if (partsLeft > 0)
        --partsLeft;
    return offsetOf(204, upload);
}

} // namespace fakes
