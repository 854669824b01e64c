#include "core/vision/qr.h"
#include "core/vision/ways.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/drawncode.h"
#include "main/kctl/measure.h"
#include "main/kctl/picture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

struct Approach {
    QString name;
    QString text;
    QMap<int, QString> files; ///< By the frame's number.
};

/// Approaches in a truth.jsonl of rendered frames: the lines of one level are the frames of one approach.
std::vector<Approach> approachesIn(const QDir &folder)
{
    QMap<QString, Approach> approaches;
    QFile lines(folder.filePath(u"truth.jsonl"_s));
    if (!lines.open(QIODevice::ReadOnly))
        return {};
    while (!lines.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(lines.readLine()).object();
        if (line["axis"_L1] != "session"_L1)
            continue;
        Approach &approach = approaches[line["level"_L1].toString()];
        approach.name = line["level"_L1].toString();
        approach.text = line["text"_L1].toString();
        approach.files[line["idx"_L1].toInt()] = folder.filePath(line["file"_L1].toString());
    }
    return {approaches.cbegin(), approaches.cend()};
}

struct Live {
    QJsonArray firsts; ///< Index of the first frame read; null: none.
    double sum = 0; ///< Of those indexes; the number of frames where none was read.
    int read = 0;
    int wrong = 0;
    std::vector<double> cpu;
};

/// As a camera gives them: each once, the place of the last sight kept.
void follow(const std::vector<QImage> &frames, const QString &text, Live &live)
{
    QJsonValue first(QJsonValue::Null);
    std::optional<vision::Quad> near;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const double before = cpuMilliseconds();
        const vision::QrSight sight
            = vision::lookForQr(frameOf(frames[i]), {vision::QrOptions::Effort::Live, int(i), near});
        live.cpu.push_back(cpuMilliseconds() - before);
        if (!sight.codes.empty())
            near = sight.codes.front().quad;
        else if (sight.unread)
            near = sight.unread->quad;
        if (sight.codes.empty())
            continue;
        live.wrong += sight.codes.front().text != text;
        if (first.isNull())
            first = int(i);
    }
    live.firsts += first;
    live.read += !first.isNull();
    live.sum += first.isNull() ? double(frames.size()) : first.toDouble();
}

/// Plain ZXing on every frame, whatever it costs.
void followPlainly(const std::vector<QImage> &frames, const QString &text, Live &live)
{
    QJsonValue first(QJsonValue::Null);
    for (std::size_t i = 0; i < frames.size() && first.isNull(); ++i) {
        const double before = cpuMilliseconds();
        const auto symbols = vision::findBy(vision::Way::Plain, frameOf(frames[i]), {1, 4e6});
        live.cpu.push_back(cpuMilliseconds() - before);
        if (symbols.empty())
            continue;
        live.wrong += QString::fromStdString(symbols.front().text) != text;
        first = int(i);
    }
    live.firsts += first;
    live.read += !first.isNull();
    live.sum += first.isNull() ? double(frames.size()) : first.toDouble();
}

QJsonObject reportOf(Live &live)
{
    const auto count = live.firsts.size();
    return {{u"approaches"_s, count}, {u"read"_s, live.read}, {u"mean_first"_s, rounded(live.sum / double(count))},
        {u"wrong_text"_s, live.wrong}, {u"firsts"_s, live.firsts},
        {u"cpu_ms"_s,
            QJsonObject{{u"p50"_s, rounded(percentile(live.cpu, 0.5))}, {u"p95"_s, rounded(percentile(live.cpu, 0.95))},
                {u"max"_s, rounded(percentile(live.cpu, 1))}}}};
}

QString sentence(const QString &name, const QJsonObject &report)
{
    const QJsonObject cpu = report["cpu_ms"_L1].toObject();
    return u"%1: read %2 of %3 approaches, first frame %4 on average, %5 wrong; CPU a frame %6 ms p50, %7 ms p95"_s
        .arg(name)
        .arg(report["read"_L1].toInt())
        .arg(report["approaches"_L1].toInt())
        .arg(report["mean_first"_L1].toDouble())
        .arg(report["wrong_text"_L1].toInt())
        .arg(cpu["p50"_L1].toDouble())
        .arg(cpu["p95"_L1].toDouble());
}

} // namespace

int benchFrames(const Arguments &arguments)
{
    constexpr int drawnApproaches = 4;
    Live live;
    Live plain;
    const auto measure = [&](const std::vector<QImage> &frames, const QString &text) {
        follow(frames, text, live);
        followPlainly(frames, text, plain);
    };
    if (const auto corpus = arguments.value(u"corpus")) {
        for (const Approach &approach : approachesIn(QDir(*corpus))) {
            std::vector<QImage> frames;
            for (const QString &file : approach.files) {
                frames.push_back(readPicture(file).convertToFormat(QImage::Format_Grayscale8));
                if (frames.back().isNull())
                    return unusable(u"%1 is not a picture that can be read"_s.arg(file));
            }
            measure(frames, approach.text);
        }
        if (live.firsts.isEmpty())
            return unusable(u"no approaches in the truth.jsonl of %1"_s.arg(*corpus));
    } else {
        for (int number = 0; number < drawnApproaches; ++number) {
            std::vector<QImage> frames;
            const std::vector<DrawnCode> drawn = drawnApproach(number);
            for (const DrawnCode &frame : drawn)
                frames.push_back(frame.picture);
            measure(frames, drawn.front().text);
        }
    }
    QJsonObject report = reportOf(live);
    const QJsonObject beside = reportOf(plain);
    if (arguments.json()) {
        report[u"beside"_s] = QJsonObject{{u"zxing"_s, beside}};
        print(report);
    } else {
        print(sentence(u"this room"_s, report));
        print(sentence(u"zxing"_s, beside));
    }
    return Done;
}

} // namespace kctl
