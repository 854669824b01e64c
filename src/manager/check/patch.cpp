#include "manager/check/uploads.h"

#include "manager/check/tus.h"
#include "manager/http/problem.h"
#include "manager/visit.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace manager {

using namespace Qt::StringLiterals;
using store::Upload;

namespace {

constexpr qsizetype readPiece = 64 * 1024;

/// SHA-256 of a file, read in pieces.
QByteArray hashOf(const QString &path)
{
    QFile file(path);
    crypto::Hasher hash(crypto::Hash::Sha256);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray piece(readPiece, Qt::Uninitialized);
    for (qint64 got = 0; (got = file.read(piece.data(), piece.size())) > 0;) {
        hash.add(QByteArrayView(piece).first(got));
    }
    return hash.result();
}

/// Writes a PATCH to its place in the blob. What counts is the row's offset, and it moves only once the bytes are on
/// the disk: what was written by others, or before a crash, is written over.
class UploadSink : public BodySink, public std::enable_shared_from_this<UploadSink> {
public:
    UploadSink(Desk &desk, Upload upload, std::optional<Checksum> checksum, Writers::Over over, int file)
        : m_desk(desk)
        , m_upload(std::move(upload))
        , m_checksum(std::move(checksum))
        , m_over(std::move(over))
        , m_file(file)
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
            m_hash->add(piece);
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
        } else if (m_upload.offset + m_got == m_upload.length
            && hashOf(blobPath(m_desk, m_upload.id)) != m_upload.hash) {
            fate = Fate::WrongHash;
        }
        m_desk.worker.run<Step>(
            [this, self = shared_from_this(), fate](store::Database &database) { return commit(database, fate); },
            [this, self = shared_from_this(), answer](base::Result<Step> step) {
                m_desk.writers.done(m_upload.id, m_over);
                for (const auto &then : step ? step->then : std::vector<std::function<void()>>()) {
                    then();
                }
                answer(step ? step->reply : tusReply(refusal(503, "unavailable"_L1)));
            });
    }

    Step commit(store::Database &database, Fate fate)
    {
        store::countTaken(database, m_upload.of, m_got);
        if (*m_over) {
            return tusRefusal(409, "offset"_L1);
        }
        switch (fate) {
        case Fate::WrongChecksum:
            return tusRefusal(460, "checksum"_L1);
        case Fate::Full:
            return tusRefusal(507, "busy"_L1);
        case Fate::WrongHash: {
            store::dropUpload(database, m_upload.id);
            Step step = tusRefusal(460, "hash"_L1);
            step.then.push_back([this, self = shared_from_this()] { QFile::remove(blobPath(m_desk, m_upload.id)); });
            return step;
        }
        case Fate::Kept:
            break;
        }
        const auto of = liveCase(database, m_upload.of, m_desk.now());
        if (!of || of->ending) {
            return tusRefusal(410, "expired"_L1);
        }
        if (!store::advanceUpload(database, m_upload.id, m_upload.offset, m_upload.offset + m_got)) {
            return tusRefusal(409, "offset"_L1);
        }
        Upload now = m_upload;
        now.offset += m_got;
        return {tusReply(204, offsetHeaders(now, *of)), {}, {}, {}};
    }

    Desk &m_desk;
    Upload m_upload;
    std::optional<Checksum> m_checksum;
    std::optional<crypto::Hasher> m_hash;
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
        return tl::unexpected(tusRefusal(400, "malformed"_L1));
    }
    if (visit.request.header("Content-Type") != "application/offset+octet-stream") {
        return tl::unexpected(tusRefusal(415, "media-type"_L1));
    }
    if (reached->upload.kept) {
        return tl::unexpected(tusRefusal(403, "submitted"_L1));
    }
    if (*offset != reached->upload.offset) {
        return tl::unexpected(tusRefusal(409, "offset"_L1));
    }
    if (*length > reached->upload.length - *offset || reached->of.taken + *length > rules::mostEver) {
        return tl::unexpected(tusRefusal(413, "too-large"_L1));
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
                decide({{}, decided ? (*decided).error().reply : tusReply(refusal(503, "unavailable"_L1))});
                return;
            }
            const Upload &upload = (*decided)->upload;
            const int make = upload.offset == 0 ? O_CREAT : 0; // what was there and is lost must not look like zeros
            const int file = ::open(QFile::encodeName(blobPath(desk, upload.id)).constData(),
                O_WRONLY | O_CLOEXEC | O_NOFOLLOW | make, 0600);
            if (file < 0) {
                decide({{}, tusReply(refusal(507, "busy"_L1))});
                return;
            }
            decide({std::make_shared<UploadSink>(desk, upload, checksum, desk.writers.begin(upload.id), file), {}});
        });
}

} // namespace manager
