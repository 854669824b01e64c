#include "core/vision/qr.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/picture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

/// A line of truth.jsonl: what may be read in a picture.
struct Expected {
    QString file;
    QString kind; ///< "text": one of `texts`; "unknown": anything; "none": nothing.
    QStringList texts;
};

struct Tally {
    int pictures = 0;
    int withCode = 0;
    int read = 0;
    int wrong = 0;
    int phantom = 0; ///< Read where nothing is.
    std::vector<double> cpu;
};

/// Character sets are guessed and line ends differ between decoders; what is left must be equal.
QString comparable(const QString &text)
{
    static const QRegularExpression loose(u"[^\\x20-\\x7e]+"_s);
    return QString(text).remove(loose);
}

std::vector<Expected> readTruth(const QString &file)
{
    std::vector<Expected> truth;
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return truth;
    while (!lines.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(lines.readLine()).object();
        Expected expected{line["file"_L1].toString(), line["expect"_L1].toString(), {}};
        for (const QJsonValue &text : line["texts"_L1].toArray())
            expected.texts += comparable(text.toString());
        if (!expected.file.isEmpty())
            truth.push_back(std::move(expected));
    }
    return truth;
}

void judge(const Expected &expected, const std::vector<vision::QrCode> &codes, Tally &tally)
{
    const bool right = expected.kind == "unknown"_L1 ? !codes.empty()
                                                     : std::any_of(codes.begin(), codes.end(), [&](const auto &code) {
                                                           return expected.texts.contains(comparable(code.text));
                                                       });
    if (expected.kind == "none"_L1) {
        tally.phantom += !codes.empty();
        return;
    }
    ++tally.withCode;
    tally.read += right;
    tally.wrong += !codes.empty() && !right;
}

} // namespace

int benchScan(const Arguments &arguments)
{
    const auto corpus = arguments.value(u"corpus");
    if (!corpus)
        return unusable(u"bench scan needs --corpus DIR, a folder with truth.jsonl"_s);
    const QDir folder(*corpus);
    const std::vector<Expected> truth = readTruth(folder.filePath(u"truth.jsonl"_s));
    if (truth.empty())
        return unusable(u"no truth.jsonl in %1"_s.arg(folder.path()));

    Tally tally;
    for (const Expected &expected : truth) {
        const QImage picture = readPicture(folder.filePath(expected.file));
        if (picture.isNull()) {
            complain(u"%1 cannot be read"_s.arg(expected.file));
            continue;
        }
        ++tally.pictures;
        const double before = cpuMilliseconds();
        const std::vector<vision::QrCode> codes = vision::readQr(frameOf(picture));
        tally.cpu.push_back(cpuMilliseconds() - before);
        judge(expected, codes, tally);
    }
    if (tally.pictures == 0)
        return unusable(u"none of the pictures of %1 can be read"_s.arg(folder.path()));

    const double share = tally.withCode ? 100.0 * tally.read / tally.withCode : 0;
    const double p50 = rounded(percentile(tally.cpu, 0.5));
    const double p95 = rounded(percentile(tally.cpu, 0.95));
    if (arguments.json()) {
        print(QJsonObject{{u"pictures"_s, tally.pictures}, {u"with_code"_s, tally.withCode}, {u"read"_s, tally.read},
            {u"read_percent"_s, rounded(share)}, {u"wrong_text"_s, tally.wrong}, {u"read_where_none"_s, tally.phantom},
            {u"cpu_ms"_s, QJsonObject{{u"p50"_s, p50}, {u"p95"_s, p95}}}});
    } else {
        print(u"read %1 of %2 codes (%3 %), %4 wrong, %5 where none is; %6 ms p50, %7 ms p95 of CPU a picture"_s
                .arg(tally.read)
                .arg(tally.withCode)
                .arg(share, 0, 'f', 1)
                .arg(tally.wrong)
                .arg(tally.phantom)
                .arg(p50)
                .arg(p95));
    }
    return Done;
}

} // namespace kctl
