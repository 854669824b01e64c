#include "core/vision/qr.h"
#include "core/vision/ways.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/drawncode.h"
#include "main/kctl/measure.h"
#include "main/kctl/picture.h"
#include "main/kctl/truth.h"

#include <QJsonArray>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

struct Tally {
    int withCode = 0;
    int read = 0;
    int wrong = 0;
    int phantom = 0; ///< Read where nothing is.
};

/// One of those measured side by side.
struct Decoder {
    QString name;
    QStringList (*textsIn)(const QImage &picture, const QString &file);
    Tally all = {};
    QMap<QString, Tally> groups = {};
    std::vector<double> cpu = {};
};

QStringList byThisRoom(const QImage &picture, const QString &)
{
    QStringList texts;
    for (const vision::QrCode &code : vision::readQr(frameOf(picture)))
        texts += code.text;
    return texts;
}

QStringList byPlainZxing(const QImage &picture, const QString &)
{
    const QImage luma = picture.convertToFormat(QImage::Format_Grayscale8);
    QStringList texts;
    for (const auto &symbol : vision::findBy(vision::Way::Plain, frameOf(luma), {64, 4e6}))
        texts += QString::fromStdString(symbol.text);
    return texts;
}

/// A process of its own: its time says nothing, its texts do.
QStringList byZbar(const QImage &, const QString &file)
{
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    if (!zbar.waitForFinished())
        return {};
    QString all = QString::fromUtf8(zbar.readAllStandardOutput());
    if (all.endsWith(u'\n'))
        all.chop(1);
    if (all.isEmpty())
        return {};
    return all.split(u'\n') + QStringList{all}; // lines of one text, or texts of several codes
}

void judge(const Expected &expected, const QStringList &texts, Tally &tally)
{
    if (expected.kind == Expected::Kind::Nothing) {
        tally.phantom += !texts.isEmpty();
        return;
    }
    const bool right = expected.kind == Expected::Kind::Anything
        ? !texts.isEmpty()
        : std::any_of(texts.begin(), texts.end(),
              [&](const QString &text) { return expected.texts.contains(comparable(text)); });
    ++tally.withCode;
    tally.read += right;
    tally.wrong += !texts.isEmpty() && !right;
}

double share(const Tally &tally)
{
    return tally.withCode ? rounded(100.0 * tally.read / tally.withCode) : 0;
}

QJsonObject reportOf(Decoder &decoder)
{
    QJsonObject groups;
    for (auto group = decoder.groups.cbegin(); group != decoder.groups.cend(); ++group) {
        if (group->withCode)
            groups[group.key()] = QJsonObject{{u"of"_s, group->withCode}, {u"read"_s, group->read}};
    }
    QJsonObject report{{u"name"_s, decoder.name}, {u"with_code"_s, decoder.all.withCode}, {u"read"_s, decoder.all.read},
        {u"read_percent"_s, share(decoder.all)}, {u"wrong_text"_s, decoder.all.wrong},
        {u"read_where_none"_s, decoder.all.phantom}, {u"groups"_s, groups}};
    if (!decoder.cpu.empty()) {
        report[u"cpu_ms"_s] = QJsonObject{
            {u"p50"_s, rounded(percentile(decoder.cpu, 0.5))}, {u"p95"_s, rounded(percentile(decoder.cpu, 0.95))}};
    }
    return report;
}

void printTable(std::vector<Decoder> &decoders, int pictures)
{
    print(u"%1 pictures"_s.arg(pictures));
    for (Decoder &decoder : decoders) {
        print(u"%1: read %2 of %3 (%4 %), %5 wrong, %6 where none is%7"_s.arg(decoder.name)
                .arg(decoder.all.read)
                .arg(decoder.all.withCode)
                .arg(share(decoder.all), 0, 'f', 1)
                .arg(decoder.all.wrong)
                .arg(decoder.all.phantom)
                .arg(decoder.cpu.empty()
                        ? QString()
                        : u"; CPU a picture %1 ms p50, %2 ms p95"_s.arg(rounded(percentile(decoder.cpu, 0.5)))
                              .arg(rounded(percentile(decoder.cpu, 0.95)))));
    }
    const Decoder &first = decoders.front();
    for (auto group = first.groups.cbegin(); group != first.groups.cend(); ++group) {
        QString line = u"  %1 of %2:"_s.arg(group.key()).arg(group->withCode);
        for (const Decoder &decoder : decoders)
            line += u" %1 %2"_s.arg(decoder.name).arg(decoder.groups[group.key()].read);
        if (group->withCode)
            print(line);
    }
}

/// The drawn codes as a corpus, so that there is one way to measure.
std::vector<Expected> drawInto(const QDir &folder)
{
    std::vector<Expected> truth;
    for (const DrawnCode &drawn : drawnCodes()) {
        const QString file = u"%1.png"_s.arg(truth.size());
        if (!drawn.picture.save(folder.filePath(file)))
            return {};
        truth.push_back({file, drawn.condition, drawn.text.isEmpty() ? Expected::Kind::Nothing : Expected::Kind::Text,
            {comparable(drawn.text)}});
    }
    return truth;
}

} // namespace

int benchScan(const Arguments &arguments)
{
    const QTemporaryDir own;
    const auto corpus = arguments.value(u"corpus");
    const QDir folder(corpus.value_or(own.path()));
    const std::vector<Expected> truth = corpus ? readTruth(folder) : drawInto(folder);
    if (truth.empty())
        return unusable(u"no truth.jsonl in %1"_s.arg(folder.path()));

    std::vector<Decoder> decoders{{u"this room"_s, byThisRoom}, {u"zxing"_s, byPlainZxing}};
    if (!QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
        decoders.push_back({u"zbar"_s, byZbar});
    int pictures = 0;
    for (const Expected &expected : truth) {
        const QString file = folder.filePath(expected.file);
        const QImage picture = readPicture(file);
        if (picture.isNull()) {
            complain(u"%1 cannot be read"_s.arg(expected.file));
            continue;
        }
        ++pictures;
        for (Decoder &decoder : decoders) {
            const double before = cpuMilliseconds();
            const QStringList texts = decoder.textsIn(picture, file);
            if (decoder.textsIn != byZbar)
                decoder.cpu.push_back(cpuMilliseconds() - before);
            judge(expected, texts, decoder.all);
            judge(expected, texts, decoder.groups[expected.group]);
        }
    }
    if (pictures == 0)
        return unusable(u"none of the pictures of %1 can be read"_s.arg(folder.path()));
    if (!arguments.json()) {
        printTable(decoders, pictures);
        return Done;
    }
    QJsonArray beside;
    for (std::size_t i = 1; i < decoders.size(); ++i)
        beside += reportOf(decoders[i]);
    QJsonObject report = reportOf(decoders.front());
    report.remove(u"name"_s);
    report[u"pictures"_s] = pictures;
    report[u"beside"_s] = beside;
    print(report);
    return Done;
}

} // namespace kctl
