#include "core/crypto/random.h"
#include "manager/check/routes.h"
#include "manager/check/tus.h"

#include <QFile>

namespace manager {

using namespace Qt::StringLiterals;
using store::CheckCase;
using store::Upload;

namespace {

constexpr qint64 mostStored = qint64(20) * 1024 * 1024 * 1024; ///< Of all cases together.

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
        return tusRefusal(413, "too-large"_L1);
    }
    if (store::bytesReserved(database) + length > mostStored) {
        return tusRefusal(503, "busy"_L1);
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
        return tusRefusal(401, "upload-key"_L1);
    }
    const CheckCase what = asOf(*found, visit.now);
    const auto length = wholeNumber(visit.request.header("Upload-Length"));
    const auto said = readMetadata(visit.request.header("Upload-Metadata"));
    if (!length || !said || !visit.request.body.isEmpty()) {
        return tusRefusal(400, "malformed"_L1);
    }
    if (what.ending) {
        return tusRefusal(410, "expired"_L1);
    }
    if (!rules::accepts(what.phase, what.again, said->kind)) {
        return tusRefusal(403, "submitted"_L1);
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
    const Upload upload{
        crypto::newId<store::UploadId>(), what.id, said->kind, *length, 0, said->hash, visit.now, false};
    store::addUpload(database, upload);
    Pairs headers = offsetHeaders(upload, what);
    headers.append(Pair{"Location", QByteArray(uploadPath) + '/' + upload.id.toText().toLatin1()});
    step.reply = tusReply(201, headers);
    return step;
}

Step look(Desk &, store::Database &database, Visit &visit)
{
    const auto reached = reach(database, visit, visit.parameter);
    if (!reached) {
        return reached.error();
    }
    return {tusReply(200, offsetHeaders(reached->upload, reached->of)), {}, {}, {}};
}

Step terminate(Desk &desk, store::Database &database, Visit &visit)
{
    const auto reached = reach(database, visit, visit.parameter);
    if (!reached) {
        return reached.error();
    }
    if (reached->upload.kept) {
        return tusRefusal(403, "submitted"_L1);
    }
    store::dropUpload(database, reached->upload.id);
    Step step{tusReply(204, {}), {}, {}, {}};
    step.then.push_back([&desk, id = reached->upload.id] {
        desk.writers.end(id);
        QFile::remove(blobPath(desk, id));
    });
    return step;
}

Step capabilities(Desk &, store::Database &, Visit &)
{
    return {tusReply(204,
                {{"Tus-Version", "1.0.0"}, {"Tus-Extension", "creation,checksum,expiration,termination"},
                    {"Tus-Checksum-Algorithm", "sha256,sha1"},
                    {"Tus-Max-Size", QByteArray::number(protocol::MaxSealedFile)}}),
        {}, {}, {}};
}

} // namespace

void addUploadRoutes(std::vector<Route> &to)
{
    to.push_back({"OPTIONS", "/v1/check/upload", Need::Nothing, capabilities, false, true});
    to.push_back({"POST", "/v1/check/upload", Need::Nothing, create, false, true});
    to.push_back({"HEAD", "/v1/check/upload/{id}", Need::Nothing, look, false, true});
    to.push_back({"DELETE", "/v1/check/upload/{id}", Need::Nothing, terminate, true, true});
}

} // namespace manager
