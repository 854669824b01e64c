#pragma once

#include "app/checkrecord.h"
#include "app/ports/ports.h"

#include <chrono>

namespace app {

/// Sends one file by tus 1.0 (PROTOCOL.md, "Manifest and files"), in parts with a checksum, on from the byte where the
/// Manager is. Ends with `finished` or `stopped`; who goes on makes another one.
class TusUpload : public QObject {
    Q_OBJECT
public:
    /// A cut connection loses one part: the first is small, and where they go quickly they grow.
    static constexpr qsizetype FirstPart = 1024 * 1024;
    static constexpr qsizetype LargestPart = 8 * FirstPart;

    /// Who takes the files of a case, and what was learned of the way there: it outlives its uploads.
    struct Line {
        Http &http;
        QString origin;
        protocol::UploadBearer bearer;
        qsizetype part = FirstPart; ///< Size of the next part, bytes.
    };
    TusUpload(Line &line, CheckFile file, QByteArray bytes, QObject *parent = nullptr);

    void start();
    /// What the Manager, or the network, said last.
    [[nodiscard]] const base::Result<HttpAnswer> &last() const { return m_last; }

Q_SIGNALS:
    void created(const protocol::UploadId &id); ///< To be kept: it goes on by this.
    void moved(qint64 offset, bool found); ///< `found`: it was there before this run.
    void finished();
    void stopped(); ///< last() says why.

private:
    void create();
    void look();
    void sendPart();
    void sizeNext(std::chrono::steady_clock::duration lastTook);
    [[nodiscard]] HttpRequest request(const QString &path, const QByteArray &method) const;
    void stop(const base::Result<HttpAnswer> &answer);
    [[nodiscard]] bool takeOffset(const HttpAnswer &answer, bool found);

    Line &m_line;
    CheckFile m_file;
    QByteArray m_bytes;
    base::Result<HttpAnswer> m_last = base::fail(base::Fault::Unavailable, {});
    qint64 m_offset = 0;
    int m_again = 0; ///< Parts that arrived damaged, in a row.
};

} // namespace app
