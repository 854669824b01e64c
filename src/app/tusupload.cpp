#include "app/tusupload.h"

#include "app/servercall.h"
#include "core/crypto/hash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

const auto UploadPath = u"/v1/check/upload"_s;
constexpr QByteArrayView PartType = "application/offset+octet-stream";
constexpr int MostAgain = 3;
constexpr std::chrono::seconds Patience{30}; ///< Without a byte moving.
constexpr std::chrono::milliseconds Quick{500}; ///< A part that took less may be followed by a larger one.
constexpr std::chrono::seconds Slow{4}; ///< One that took more is followed by a smaller one.

QByteArray metadataOf(const CheckFile &file)
{
    const auto kind = protocol::toText(file.kind);
    return "kind " + QByteArray(kind.data(), kind.size()).toBase64() + ",hash " + file.hash.toBase64();
}

bool says(const base::Result<HttpAnswer> &answer, QLatin1StringView code)
{
    const auto problem = problemOf(answer);
    return problem && problem->code == code;
}

} // namespace

TusUpload::TusUpload(Line &line, CheckFile file, QByteArray bytes, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_file(std::move(file))
    , m_bytes(std::move(bytes))
{
}

HttpRequest TusUpload::request(const QString &path, const QByteArray &method) const
{
    return {.origin = m_line.origin,
        .path = path,
        .body = {},
        .timeout = Patience,
        .method = method,
        .headers = {{"Tus-Resumable", "1.0.0"}, {"Authorization", "Bearer " + m_line.bearer.toText().toLatin1()}}};
}

void TusUpload::start()
{
    if (m_file.upload)
        look();
    else
        create();
}

void TusUpload::create()
{
    auto asked = request(UploadPath, "POST");
    asked.headers.append({{"Upload-Length", QByteArray::number(m_file.size)}, {"Upload-Metadata", metadataOf(m_file)}});
    m_line.http.send(std::move(asked)).then(this, [this](const base::Result<HttpAnswer> &answer) {
        const auto place
            = answer && answer->status == 201 ? QString::fromLatin1(answer->header("Location")) : QString();
        const auto id = place.startsWith(UploadPath + u'/')
            ? protocol::UploadId::fromText(QStringView(place).sliced(UploadPath.size() + 1))
            : base::fail(base::Fault::Malformed, u"tus: no place"_s);
        if (!id) {
            stop(answer);
            return;
        }
        m_file.upload = *id;
        m_offset = 0;
        Q_EMIT created(*id);
        Q_EMIT moved(0, false);
        sendPart();
    });
}

void TusUpload::stop(const base::Result<HttpAnswer> &answer)
{
    m_last = answer;
    m_line.part = FirstPart;
    Q_EMIT stopped();
}

/// An offset that is one of this file, and no step back.
bool TusUpload::takeOffset(const HttpAnswer &answer, bool found)
{
    bool readable = false;
    const auto offset = answer.header("Upload-Offset").toLongLong(&readable);
    if (!readable || offset < 0 || offset > m_file.size)
        return false;
    m_offset = offset;
    Q_EMIT moved(m_offset, found);
    return true;
}

void TusUpload::look()
{
    m_line.http.send(request(UploadPath + u'/' + m_file.upload->toText(), "HEAD"))
        .then(this, [this](const base::Result<HttpAnswer> &answer) {
            if (answer && answer->status == 404)
                create(); // replaced, or lost with its last part
            else if (answer && answer->status == 200 && takeOffset(*answer, true))
                sendPart();
            else
                stop(answer);
        });
}

void TusUpload::sizeNext(std::chrono::steady_clock::duration lastTook)
{
    if (lastTook < Quick)
        m_line.part = std::min(4 * m_line.part, LargestPart);
    else if (lastTook > Slow)
        m_line.part = std::max(m_line.part / 4, FirstPart);
}

void TusUpload::sendPart()
{
    if (m_offset == m_file.size) {
        Q_EMIT finished();
        return;
    }
    const auto part = m_bytes.mid(m_offset, m_line.part);
    auto asked = request(UploadPath + u'/' + m_file.upload->toText(), "PATCH");
    asked.body = part;
    asked.contentType = PartType.toByteArray();
    asked.headers.append({{"Upload-Offset", QByteArray::number(m_offset)},
        {"Upload-Checksum", "sha256 " + crypto::sha256(part).toBase64()}});
    const auto began = std::chrono::steady_clock::now();
    m_line.http.send(std::move(asked)).then(this, [this, began](const base::Result<HttpAnswer> &answer) {
        if (answer && answer->status == 204 && takeOffset(*answer, false)) {
            m_again = 0;
            sizeNext(std::chrono::steady_clock::now() - began);
            sendPart();
        } else if (++m_again <= MostAgain && says(answer, "checksum"_L1)) {
            sendPart();
        } else if (m_again <= MostAgain && says(answer, "offset"_L1)) {
            look();
        } else {
            stop(answer);
        }
    });
}

} // namespace app
