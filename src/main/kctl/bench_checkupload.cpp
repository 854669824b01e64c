#include "main/kctl/bench_checkupload.h"

#include "app/tusupload.h"
#include "core/check/file.h"
#include "core/crypto/random.h"
#include "main/kctl/command.h"
#include "main/kctl/measure.h"
#include "main/kctl/simulatedcheck.h"
#include "platform/common/qthttp.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <array>

using namespace Qt::StringLiterals;
using protocol::FileKind;

namespace kctl {

namespace {

constexpr qsizetype pictureSize = 4'000'000;
constexpr std::array kinds = {FileKind::Front, FileKind::Back, FileKind::Selfie};
constexpr int managers = 3; ///< One after the other: a case may not send more than `rounds` of these.
constexpr int rounds = 5; ///< With each.

template <class T> using Outcome = tl::expected<T, QString>;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Sealed {
    app::CheckFile file;
    QByteArray bytes;
};

QList<Sealed> sealAll(const OpenCase &open, const QList<QByteArray> &pictures)
{
    QList<Sealed> all;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto sealed = check::sealFile({open.card.id, kinds[i]}, pictures[qsizetype(i)], open.card.reviewers);
        all += {
            {.kind = kinds[i], .hash = sealed.hash, .size = sealed.bytes.size(), .keys = sealed.keys}, sealed.bytes};
    }
    return all;
}

/// As the app sends: one file after the other, in parts with a checksum each.
QString sendByApp(const OpenCase &open, const QString &origin, const QList<Sealed> &files)
{
    platform::QtHttp http({.authorities = {}, .loopback = true});
    app::TusUpload::Line line{http, origin, open.upload};
    for (const Sealed &each : files) {
        app::TusUpload upload(line, each.file, each.bytes);
        QEventLoop loop;
        QString trouble;
        QObject::connect(&upload, &app::TusUpload::finished, &loop, &QEventLoop::quit);
        QObject::connect(&upload, &app::TusUpload::stopped, &loop, [&] {
            trouble = u"an upload stopped"_s;
            loop.quit();
        });
        QMetaObject::invokeMethod(&upload, &app::TusUpload::start, Qt::QueuedConnection);
        loop.exec();
        if (!trouble.isEmpty())
            return trouble;
    }
    return {};
}

/// What curl printed: the answer's headers.
Outcome<QByteArray> curl(const QStringList &arguments)
{
    QProcess process;
    process.start(
        u"curl"_s, QStringList{u"--silent"_s, u"--show-error"_s, u"--fail"_s, u"--dump-header"_s, u"-"_s} + arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return tl::unexpected(
            u"curl: "_s + QString::fromLocal8Bit(process.readAllStandardError()) + process.errorString());
    return process.readAllStandardOutput();
}

/// As plainly as it can be done: the same bytes, one request a file.
QString sendByCurl(const OpenCase &open, const QString &origin, const QList<Sealed> &files, const QStringList &paths)
{
    const QStringList common{
        u"--header"_s, u"Tus-Resumable: 1.0.0"_s, u"--header"_s, u"Authorization: Bearer "_s + open.upload.toText()};
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto kind = protocol::toText(files[i].file.kind);
        const QByteArray metadata
            = "kind " + QByteArray(kind.data(), kind.size()).toBase64() + ",hash " + files[i].file.hash.toBase64();
        const auto created = curl(common
            + QStringList{u"--request"_s, u"POST"_s, u"--header"_s, u"Upload-Length: %1"_s.arg(files[i].bytes.size()),
                u"--header"_s, u"Upload-Metadata: "_s + QString::fromLatin1(metadata), origin + u"/v1/check/upload"_s});
        if (!created)
            return created.error();
        QString place;
        for (const QByteArray &line : created->split('\n')) {
            if (line.toLower().startsWith("location:"))
                place = QString::fromLatin1(line.sliced(9).trimmed());
        }
        const auto sent = curl(common
            + QStringList{u"--request"_s, u"PATCH"_s, u"--header"_s, u"Upload-Offset: 0"_s, u"--header"_s,
                u"Content-Type: application/offset+octet-stream"_s, u"--header"_s, u"Expect:"_s, u"--data-binary"_s,
                u'@' + paths[i], origin + place});
        if (!sent)
            return sent.error();
    }
    return {};
}

Outcome<QStringList> write(const QTemporaryDir &folder, const QList<Sealed> &files)
{
    QStringList paths;
    for (const Sealed &each : files) {
        QFile file(folder.filePath(QString::number(paths.size())));
        if (!file.open(QIODevice::WriteOnly) || file.write(each.bytes) != each.bytes.size())
            return tl::unexpected(file.errorString());
        paths += file.fileName();
    }
    return paths;
}

struct Series {
    std::vector<double> sealing, app, plain, ratios; ///< The first three in milliseconds.
};

/// What went wrong, or nothing.
QString measure(const QList<QByteArray> &pictures, Series &series)
{
    OwnManager manager;
    if (!manager.start(1))
        return u"kmanager does not start"_s;
    const QString origin = manager.house.origin.toString(QUrl::RemovePath);
    const auto open = openCase(manager);
    if (!open)
        return open.error();
    for (int round = 0; round < rounds; ++round) { // a new upload of a kind replaces the one before
        QElapsedTimer timer;
        timer.start();
        const QList<Sealed> files = sealAll(*open, pictures);
        series.sealing.push_back(since(timer));
        if (const QString trouble = sendByApp(*open, origin, files); !trouble.isEmpty())
            return trouble;
        series.app.push_back(since(timer));
        const QTemporaryDir folder;
        const auto paths = write(folder, files);
        if (!paths)
            return paths.error();
        timer.restart();
        if (const QString trouble = sendByCurl(*open, origin, files, *paths); !trouble.isEmpty())
            return trouble;
        series.plain.push_back(since(timer));
        series.ratios.push_back(series.app.back() / series.plain.back());
    }
    return {};
}

} // namespace

tl::expected<QJsonObject, QString> uploadReport()
{
    QList<QByteArray> pictures;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        pictures += crypto::randomBytes(pictureSize); // as little to be squeezed as a JPEG
    Series series;
    for (int i = 0; i < managers; ++i) {
        if (const QString trouble = measure(pictures, series); !trouble.isEmpty())
            return tl::unexpected(trouble);
    }
    return QJsonObject{{u"pictures"_s, int(kinds.size())}, {u"bytes_each"_s, pictureSize},
        {u"rounds"_s, managers * rounds}, {u"seal_ms_p50"_s, rounded(percentile(series.sealing, 0.5))},
        {u"seal_and_send_ms_p50"_s, rounded(percentile(series.app, 0.5))},
        {u"curl_ms_p50"_s, rounded(percentile(series.plain, 0.5))},
        {u"ratio_p50"_s, rounded(percentile(series.ratios, 0.5))},
        {u"ratio_max"_s, rounded(percentile(series.ratios, 1))}};
}

} // namespace kctl
