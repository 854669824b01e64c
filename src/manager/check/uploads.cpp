#include "manager/check/uploads.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "manager/check/cases.h"
#include "manager/check/routes.h"
#include "manager/http/problem.h"
#include "manager/http/securityheaders.h"
#include "manager/visit.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <fcntl.h>
#include <unistd.h>

namespace manager {

using namespace Qt::StringLiterals;
using store::CheckCase;
using store::Upload;

namespace {

constexpr auto uploadPath = "/v1/check/upload";
constexpr qint64 mostStored = qint64(20) * 1024 * 1024 * 1024; ///< Of all cases together.
constexpr qsizetype readPiece = 64 * 1024;

/// An answer as tus wants it.
Reply tus(Reply reply)
{
    reply.headers.append(Pair{"Tus-Resumable", "1.0.0"});
    for (Pair &header : securityHeaders(Content::Api, false)) {
        if (std::ranges::none_of(reply.headers, [&](const Pair &had) { return had.first == header.first; })) {
            reply.headers.append(header);
        }
    }
    return reply;
}

Reply tus(int status, Pairs headers)
{
    return tus(Reply{status, std::move(headers), {}});
}

Step refused(int status, QLatin1StringView code)
{
    return {tus(refusal(status, code)), {}, {}, {}};
}

QByteArray httpDate(base::Instant at)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(base::toUnixMilliseconds(at), Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

base::Instant closes(const CheckCase &what)
{
    return what.deletes.value_or(what.expires);
}

Pairs offsetHeaders(const Upload &upload, const CheckCase &what)
{
    return {{"Upload-Offset", QByteArray::number(upload.offset)}, {"Upload-Length", QByteArray::number(upload.length)},
        {"Upload-Expires", httpDate(closes(what))}, {"Cache-Control", "no-store"}};
}

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    const bool digits = !text.isEmpty() && text.size() <= 18
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional(text.toLongLong()) : std::nullopt;
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

QByteArray bearerHash(const Request &request)
{
    const QByteArray header = request.header("Authorization");
    const auto bearer = header.startsWith("Bearer ")
        ? protocol::UploadBearer::fromText(QString::fromLatin1(header.sliced(7).trimmed()))
        : base::fail(base::Fault::Malformed, u"no bearer"_s);
    return bearer ? crypto::sha256(bearer->view()) : QByteArray();
}

/// `kind <base64>,hash <base64>`: what a phone says of a file before it sends it.
struct Metadata {
    store::FileKind kind;
    QByteArray hash;
};
std::optional<Metadata> readMetadata(const QByteArray &header)
{
    std::optional<store::FileKind> kind;
    std::optional<QByteArray> hash;
    for (const QByteArray &part : header.split(',')) {
        const QByteArrayList pair = part.trimmed().split(' ');
        const auto value = pair.size() == 2 ? fromBase64(pair[1]) : std::nullopt;
        if (value && pair[0] == "kind" && !kind) {
            const auto word = protocol::fromText<store::FileKind>(QString::fromLatin1(*value));
            kind = word ? std::optional(*word) : std::nullopt;
        } else if (value && pair[0] == "hash" && !hash && value->size() == crypto::sha256Size) {
            hash = value;
        } else {
            return {};
        }
    }
    return kind && hash ? std::optional(Metadata{*kind, *hash}) : std::nullopt;
}

std::optional<Step> notTus(const Visit &visit)
{
    if (visit.request.header("Tus-Resumable") == "1.0.0") {
        return {};
    }
    Step step = refused(412, "tus-version"_L1);
    step.reply.headers.append(Pair{"Tus-Version", "1.0.0"});
    return step;
}

/// What stands in the way of another file of this case.
std::optional<Step> tooMuch(store::Database &database, const CheckCase &what, const Metadata &said, qint64 length)
{
    qint64 sum = length;
    int count = 1;
    for (const Upload &upload : store::uploadsOf(database, what.id)) {
        const bool replaced = !upload.kept && upload.kind == said.kind;
        sum += replaced ? 0 : upload.length;
        count += replaced ? 0 : 1;
    }
    if (length == 0 || length > protocol::MaxSealedFile || sum > rules::mostOfCase || count > rules::mostUploads
        || what.taken + length > rules::mostEver) {
        return refused(413, "too-large"_L1);
    }
    if (store::bytesReserved(database) + length > mostStored) {
        return refused(503, "busy"_L1);
    }
    return {};
}

Step create(Desk &desk, store::Database &database, Visit &visit)
{
    if (auto wrong = notTus(visit)) {
        return std::move(*wrong);
    }
    const auto found = store::caseByBearer(database, bearerHash(visit.request));
    if (!found) {
        return refused(401, "upload-key"_L1);
    }
    const CheckCase what = asOf(*found, visit.now);
    const auto length = wholeNumber(visit.request.header("Upload-Length"));
    const auto said = readMetadata(visit.request.header("Upload-Metadata"));
    if (!length || !said || !visit.request.body.isEmpty()) {
        return refused(400, "malformed"_L1);
    }
    if (what.ending) {
        return refused(410, "expired"_L1);
    }
    if (!rules::accepts(what.phase, what.again, said->kind)) {
        return refused(403, "submitted"_L1);
    }
    if (auto much = tooMuch(database, what, *said, *length)) {
        return std::move(*much);
    }
    Step step;
    for (const Upload &before : store::uploadsOf(database, what.id)) {
        if (!before.kept && before.kind == said->kind) {
            store::dropUpload(database, before.id);
            step.then.push_back([&desk, id = before.id] {
                desk.writers.end(id);
                QFile::remove(blobPath(desk, id));
            });
        }
    }
    const Upload upload{crypto::newId<store::UploadId>(), what.id, said->kind, *length, 0, said->hash, visit.now, false};
    store::addUpload(database, upload);
    Pairs headers = offsetHeaders(upload, what);
    headers.append(Pair{"Location", QByteArray(uploadPath) + '/' + upload.id.toText().toLatin1()});
    step.reply = tus(201, headers);
    return step;
}

/// The upload an address names, for the phone of its case.
struct Reached {
    Upload upload;
    CheckCase of;
};
tl::expected<Reached, Step> reach(store::Database &database, const Visit &visit, const QByteArray &name)
{
    if (auto wrong = notTus(visit)) {
        return tl::unexpected(std::move(*wrong));
    }
    const QByteArray bearer = bearerHash(visit.request);
    const auto id = store::UploadId::fromText(QString::fromLatin1(name));
    const auto upload = id ? store::uploadById(database, *id) : std::nullopt;
    if (!upload) {
        return tl::unexpected(refused(404, "no-case"_L1));
    }
    const auto of = liveCase(database, upload->of, visit.now);
    if (!of || bearer.isEmpty() || !crypto::equal(of->bearer, bearer)) {
        return tl::unexpected(refused(401, "upload-key"_L1));
    }
    if (of->ending) {
        return tl::unexpected(refused(410, "expired"_L1));
    }
    return Reached{*upload, *of};
}

Step look(Desk &, store::Database &database, Visit &visit)
{
    const auto reached = reach(database, visit, visit.parameter);
    if (!reached) {
        return reached.error();
    }
    return {tus(200, offsetHeaders(reached->upload, reached->of)), {}, {}, {}};
}

Step terminate(Desk &desk, store::Database &database, Visit &visit)
{
    const auto reached = reach(database, visit, visit.parameter);
    if (!reached) {
        return reached.error();
    }
    if (reached->upload.kept) {
        return refused(403, "submitted"_L1);
    }
    store::dropUpload(database, reached->upload.id);
    Step step{tus(204, {}), {}, {}, {}};
    step.then.push_back([&desk, id = reached->upload.id] {
        desk.writers.end(id);
        QFile::remove(blobPath(desk, id));
    });
    return step;
}

Step capabilities(Desk &, store::Database &, Visit &)
{
    return {tus(204,
                {{"Tus-Version", "1.0.0"}, {"Tus-Extension", "creation,checksum,expiration,termination"},
                    {"Tus-Checksum-Algorithm", "sha256,sha1"},
                    {"Tus-Max-Size", QByteArray::number(protocol::MaxSealedFile)}}),
        {}, {}, {}};
}

/// A PATCH's checksum, if it has one.
struct Checksum {
    QCryptographicHash::Algorithm algorithm;
    QByteArray value;
};
tl::expected<std::optional<Checksum>, Step> readChecksum(const QByteArray &header)
{
    if (header.isEmpty()) {
        return std::nullopt;
    }
    const QByteArrayList parts = header.split(' ');
    const auto value = parts.size() == 2 ? fromBase64(parts[1]) : std::nullopt;
    const bool sha256 = parts[0] == "sha256";
    if (!value || (!sha256 && parts[0] != "sha1") || value->size() != (sha256 ? 32 : 20)) {
        return tl::unexpected(refused(400, "malformed"_L1));
    }
    return Checksum{sha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1, *value};
}

/// SHA-256 of a file, read in pieces.
QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray piece(readPiece, Qt::Uninitialized);
    for (qint64 got = 0; (got = file.read(piece.data(), piece.size())) > 0;) {
        hash.addData(QByteArrayView(piece).first(got));
    }
    return hash.result();
}

/// Writes a PATCH to its place in the blob. What counts is the row's offset, and it moves only once the bytes are on the
/// disk: what was written by others, or before a crash, is written over.
class UploadSink : public BodySink, public std::enable_shared_from_this<UploadSink> {
public:
    UploadSink(Desk &desk, Upload upload, std::optional<Checksum> checksum, Writers::Over over, int file)
        : m_desk(desk), m_upload(std::move(upload)), m_checksum(std::move(checksum)), m_over(std::move(over)), m_file(file)
    {
        if (m_checksum) {
            m_hash.emplace(m_checksum->algorithm);
        }
    }
    ~UploadSink() override { ::close(m_file); }
    UploadSink(const UploadSink &) = delete;
    UploadSink &operator=(const UploadSink &) = delete;

    bool take(QByteArrayView piece) override
    {
        if (*m_over) {
            return false;
        }
        if (m_hash) {
            m_hash->addData(piece);
        }
        while (!piece.isEmpty()) {
            const auto written = ::pwrite(m_file, piece.data(), size_t(piece.size()), m_upload.offset + m_got);
            if (written <= 0) {
                m_full = true;
                return false;
            }
            m_got += written;
            piece = piece.sliced(written);
        }
        return true;
    }

    void end(bool whole, Answer answer) override
    {
        m_whole = whole;
        m_desk.disk.start([self = shared_from_this(), answer = std::move(answer)] { self->settle(answer); });
    }

private:
    enum class Fate { Kept, WrongChecksum, WrongHash, Full };

    /// On a thread that may wait for the disk.
    void settle(const Answer &answer)
    {
        Fate fate = Fate::Kept;
        const bool sound = !m_hash || (m_whole && m_hash->result() == m_checksum->value);
        if (!sound) {
            fate = Fate::WrongChecksum;
        } else if (m_full || ::fdatasync(m_file) != 0) {
            fate = Fate::Full;
        } else if (m_upload.offset + m_got == m_upload.length && hashOf(blobPath(m_desk, m_upload.id)) != m_upload.hash) {
            fate = Fate::WrongHash;
        }
        m_desk.worker.run<Step>(
            [this, self = shared_from_this(), fate](store::Database &database) { return commit(database, fate); },
            [this, self = shared_from_this(), answer](base::Result<Step> step) {
                m_desk.writers.done(m_upload.id, m_over);
                for (const auto &then : step ? step->then : std::vector<std::function<void()>>()) {
                    then();
                }
                answer(step ? step->reply : tus(refusal(503, "unavailable"_L1)));
            });
    }

    Step commit(store::Database &database, Fate fate)
    {
        store::countTaken(database, m_upload.of, m_got);
        if (*m_over) {
            return refused(409, "offset"_L1);
        }
        switch (fate) {
        case Fate::WrongChecksum:
            return refused(460, "checksum"_L1);
        case Fate::Full:
            return refused(507, "busy"_L1);
        case Fate::WrongHash: {
            store::dropUpload(database, m_upload.id);
            Step step = refused(460, "hash"_L1);
            step.then.push_back([this, self = shared_from_this()] { QFile::remove(blobPath(m_desk, m_upload.id)); });
            return step;
        }
        case Fate::Kept:
            break;
        }
        const auto of = liveCase(database, m_upload.of, m_desk.now());
        if (!of || of->ending) {
            return refused(410, "expired"_L1);
        }
        if (!store::advanceUpload(database, m_upload.id, m_upload.offset, m_upload.offset + m_got)) {
            return refused(409, "offset"_L1);
        }
        Upload now = m_upload;
        now.offset += m_got;
        return {tus(204, offsetHeaders(now, *of)), {}, {}, {}};
    }

    Desk &m_desk;
    Upload m_upload;
    std::optional<Checksum> m_checksum;
    std::optional<QCryptographicHash> m_hash;
    Writers::Over m_over;
    int m_file;
    qint64 m_got = 0;
    bool m_whole = false;
    bool m_full = false;
};

/// Everything that can be said before a byte is read.
tl::expected<Reached, Step> mayPatch(store::Database &database, const Visit &visit)
{
    const auto reached = reach(database, visit, visit.parameter);
    if (!reached) {
        return reached;
    }
    const auto offset = wholeNumber(visit.request.header("Upload-Offset"));
    const auto length = wholeNumber(visit.request.header("Content-Length"));
    if (!offset || !length) {
        return tl::unexpected(refused(400, "malformed"_L1));
    }
    if (visit.request.header("Content-Type") != "application/offset+octet-stream") {
        return tl::unexpected(refused(415, "media-type"_L1));
    }
    if (reached->upload.kept) {
        return tl::unexpected(refused(403, "submitted"_L1));
    }
    if (*offset != reached->upload.offset) {
        return tl::unexpected(refused(409, "offset"_L1));
    }
    if (*length > reached->upload.length - *offset || reached->of.taken + *length > rules::mostEver) {
        return tl::unexpected(refused(413, "too-large"_L1));
    }
    return reached;
}

} // namespace

void takeUpload(Desk &desk, Request request, std::function<void(Intake)> decide)
{
    const QByteArray prefix = QByteArray(uploadPath) + '/';
    if (!request.path.startsWith(prefix)) {
        decide({{}, refusal(405, "method"_L1)});
        return;
    }
    auto checksum = readChecksum(request.header("Upload-Checksum"));
    if (!checksum) {
        decide({{}, checksum.error().reply});
        return;
    }
    auto visit = std::make_shared<Visit>(arrive(desk, std::move(request)));
    visit->parameter = visit->request.path.sliced(prefix.size());
    using Decided = tl::expected<Reached, Step>;
    desk.worker.run<Decided>(
        [&desk, visit](store::Database &database) {
            visit->now = desk.now();
            return mayPatch(database, *visit);
        },
        [&desk, checksum = *checksum, decide = std::move(decide)](base::Result<Decided> decided) {
            if (!decided || !*decided) {
                decide({{}, decided ? (*decided).error().reply : tus(refusal(503, "unavailable"_L1))});
                return;
            }
            const Upload &upload = (*decided)->upload;
            const int make = upload.offset == 0 ? O_CREAT : 0; // what was there and is lost must not look like zeros
            const int file
                = ::open(QFile::encodeName(blobPath(desk, upload.id)).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | make, 0600);
            if (file < 0) {
                decide({{}, tus(refusal(507, "busy"_L1))});
                return;
            }
            decide({std::make_shared<UploadSink>(desk, upload, checksum, desk.writers.begin(upload.id), file), {}});
        });
}

void addUploadRoutes(std::vector<Route> &to)
{
    to.push_back({"OPTIONS", "/v1/check/upload", Need::Nothing, capabilities, false, true});
    to.push_back({"POST", "/v1/check/upload", Need::Nothing, create, false, true});
    to.push_back({"HEAD", "/v1/check/upload/{id}", Need::Nothing, look, false, true});
    to.push_back({"DELETE", "/v1/check/upload/{id}", Need::Nothing, terminate, true, true});
}

} // namespace manager
