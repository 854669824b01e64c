#include "manager/check/tus.h"

#include "manager/http/problem.h"
#include "manager/http/securityheaders.h"

#include <QDateTime>
#include <QLocale>

namespace manager {

using namespace Qt::StringLiterals;
using store::CheckCase;
using store::Upload;

namespace {

QByteArray httpDate(base::Instant at)
{
    return QLocale::c()
        .toString(
            QDateTime::fromMSecsSinceEpoch(base::toUnixMilliseconds(at), Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

base::Instant closes(const CheckCase &what)
{
    return what.deletes.value_or(what.expires);
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace

Reply tusReply(Reply reply)
{
    reply.headers.append(Pair{"Tus-Resumable", "1.0.0"});
    for (Pair &header : securityHeaders(Content::Api, false)) {
        if (std::ranges::none_of(reply.headers, [&](const Pair &had) { return had.first == header.first; })) {
            reply.headers.append(header);
        }
    }
    return reply;
}

Reply tusReply(int status, Pairs headers)
{
    return tusReply(Reply{status, std::move(headers), {}});
}

Step tusRefusal(int status, QLatin1StringView code)
{
    return {tusReply(refusal(status, code)), {}, {}, {}};
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

QByteArray bearerHash(const Request &request)
{
    const QByteArray header = request.header("Authorization");
    const auto bearer = header.startsWith("Bearer ")
        ? protocol::UploadBearer::fromText(QString::fromLatin1(header.sliced(7).trimmed()))
        : base::fail(base::Fault::Malformed, u"no bearer"_s);
    return bearer ? crypto::sha256(bearer->view()) : QByteArray();
}

std::optional<Step> notTus(const Visit &visit)
{
    if (visit.request.header("Tus-Resumable") == "1.0.0") {
        return {};
    }
    Step step = tusRefusal(412, "tus-version"_L1);
    step.reply.headers.append(Pair{"Tus-Version", "1.0.0"});
    return step;
}

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

tl::expected<std::optional<Checksum>, Step> readChecksum(const QByteArray &header)
{
    if (header.isEmpty()) {
        return std::nullopt;
    }
    const QByteArrayList parts = header.split(' ');
    const auto value = parts.size() == 2 ? fromBase64(parts[1]) : std::nullopt;
    const auto algorithm = parts[0] == "sha256" ? crypto::Hash::Sha256 : crypto::Hash::Sha1;
    if (!value || (algorithm == crypto::Hash::Sha1 && parts[0] != "sha1")
        || value->size() != crypto::sizeOf(algorithm)) {
        return tl::unexpected(tusRefusal(400, "malformed"_L1));
    }
    return Checksum{algorithm, *value};
}

tl::expected<Reached, Step> reach(store::Database &database, const Visit &visit, const QByteArray &name)
{
    if (auto wrong = notTus(visit)) {
        return tl::unexpected(std::move(*wrong));
    }
    const QByteArray bearer = bearerHash(visit.request);
    const auto id = store::UploadId::fromText(QString::fromLatin1(name));
    const auto upload = id ? store::uploadById(database, *id) : std::nullopt;
    if (!upload) { // of a case that is over, or of none
        const auto bearers = store::caseByBearer(database, bearer);
        const bool over = bearers && asOf(*bearers, visit.now).ending;
        return tl::unexpected(over ? tusRefusal(410, "expired"_L1) : tusRefusal(404, "no-case"_L1));
    }
    const auto of = liveCase(database, upload->of, visit.now);
    if (!of || bearer.isEmpty() || !crypto::equal(of->bearer, bearer)) {
        return tl::unexpected(tusRefusal(401, "upload-key"_L1));
    }
    if (of->ending) {
        return tl::unexpected(tusRefusal(410, "expired"_L1));
    }
    return Reached{*upload, *of};
}

} // namespace manager
