#include "core/vision/mrz/read.h"

#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/drawnmrz.h"
#include "main/kctl/measure.h"
#include "main/kctl/mrzreport.h"
#include "main/kctl/picture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

struct Expected {
    QString file;
    QStringList lines;
    bool complete = true; ///< All of the zone's lines are known.
};

struct Tally {
    int lines = 0;
    int linesRight = 0;
    int documents = 0;
    int documentsRight = 0;
    int claimed = 0; ///< Surely read, and all check digits right.
    int wrongAndClaimed = 0; ///< All check digits right, and yet not what is printed.
    std::vector<double> cpu;

    void add(const Expected &expected, const QStringList &read, bool claims)
    {
        int right = 0;
        for (const QString &line : expected.lines)
            right += read.contains(line);
        lines += int(expected.lines.size());
        linesRight += right;
        documents += expected.complete;
        documentsRight += expected.complete && read == expected.lines;
        claimed += claims;
        wrongAndClaimed += claims && right < expected.lines.size();
    }
    [[nodiscard]] QJsonObject report()
    {
        QJsonObject report{{u"lines"_s, lines}, {u"lines_exact"_s, linesRight}, {u"documents"_s, documents},
            {u"documents_exact"_s, documentsRight}, {u"claimed"_s, claimed},
            {u"wrong_with_checks_right"_s, wrongAndClaimed}};
        if (!cpu.empty())
            report.insert(u"cpu_ms"_s,
                QJsonObject{{u"p50"_s, rounded(percentile(cpu, 0.5))}, {u"p95"_s, rounded(percentile(cpu, 0.95))}});
        return report;
    }
};

std::vector<Expected> documentsOf(const QDir &folder)
{
    QFile file(folder.filePath(u"mrz/truth.json"_s));
    std::vector<Expected> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QJsonObject documents = QJsonDocument::fromJson(file.readAll()).object()[u"docs"_s].toObject();
    for (auto each = documents.begin(); each != documents.end(); ++each) {
        Expected expected{folder.filePath(u"mrz/"_s + each.key()), {}, each.value()[u"complete"_s].toBool()};
        for (const QJsonValue &line : each.value()[u"lines"_s].toArray())
            expected.lines += line.toString();
        if (!expected.lines.isEmpty())
            all.push_back(std::move(expected));
    }
    return all;
}

std::vector<Expected> linesOf(const QDir &folder)
{
    QFile file(folder.filePath(u"mrz_lines/truth.tsv"_s));
    std::vector<Expected> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd()) {
        const QStringList columns = QString::fromUtf8(file.readLine().trimmed()).split(u'\t');
        if (columns.size() == 2)
            all.push_back({folder.filePath(u"mrz_lines/"_s + columns[0]), {columns[1]}, true});
    }
    return all;
}

Tally readAll(const std::vector<Expected> &all)
{
    Tally tally;
    for (const Expected &expected : all) {
        const QImage picture = readPicture(expected.file);
        if (picture.isNull())
            continue;
        const double before = cpuMilliseconds();
        const vision::MrzDecision decision = vision::decide(vision::readMrz(frameOf(picture)), thisYear());
        tally.cpu.push_back(cpuMilliseconds() - before);
        tally.add(expected, decision.mrz.lines, decision.sure && decision.mrz.checks.allRight());
    }
    return tally;
}

/// What Tesseract's English model reads when it is told the characters, as the command on this machine gives it;
/// nothing where it is not installed.
std::optional<Tally> tesseract(const std::vector<Expected> &all, const QString &layout)
{
    const QString program = QStandardPaths::findExecutable(u"tesseract"_s);
    if (program.isEmpty())
        return std::nullopt;
    Tally tally;
    for (const Expected &expected : all) {
        QProcess process;
        QProcessEnvironment one = QProcessEnvironment::systemEnvironment();
        one.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
        process.setProcessEnvironment(one);
        process.start(program,
            {expected.file, u"-"_s, u"--psm"_s, layout, u"-l"_s, u"eng"_s, u"-c"_s,
                u"tessedit_char_whitelist=0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"_s});
        process.waitForFinished(60'000);
        QStringList read;
        for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
            if (const QString clean = vision::cleanMrzLine(line); clean.size() >= 30 && clean.contains(u'<'))
                read += clean;
        }
        tally.add(expected, read, vision::parseMrz(read, thisYear()).checks.allRight());
    }
    return tally;
}

/// Scenes drawn for it: what one frame comes to, and what ten of them come to that vote.
QJsonObject benchScenes(int count)
{
    Tally single;
    Tally voted;
    for (int seed = 0; seed < count; ++seed) {
        vision::MrzVotes votes;
        Expected expected;
        const auto tally = [&](Tally &to, const vision::MrzReading &reading) {
            const vision::MrzDecision decision = vision::decide(reading, thisYear());
            to.add(expected, decision.mrz.lines, decision.sure && decision.mrz.checks.allRight());
        };
        for (int frame = 0; frame < framesOfAHand; ++frame) {
            const scenes::Scene scene = drawnCodeLines(seed, frame);
            expected.lines = scene.codeLines;
            const double before = cpuMilliseconds();
            const vision::MrzReading reading = vision::readMrz(frameOf(scene.picture));
            single.cpu.push_back(cpuMilliseconds() - before);
            tally(single, reading);
            votes = votes.with(reading);
        }
        tally(voted, votes.sum());
    }
    return {{u"scenes_1_frame"_s, single.report()}, {u"scenes_10_frames"_s, voted.report()}};
}

void show(const QString &what, const QJsonObject &report)
{
    QString text = u"%1: %2 of %3 lines, %4 of %5 documents exact, %6 claimed, %7 of these wrong"_s.arg(what)
                       .arg(report[u"lines_exact"_s].toInt())
                       .arg(report[u"lines"_s].toInt())
                       .arg(report[u"documents_exact"_s].toInt())
                       .arg(report[u"documents"_s].toInt())
                       .arg(report[u"claimed"_s].toInt())
                       .arg(report[u"wrong_with_checks_right"_s].toInt());
    if (const QJsonValue cpu = report[u"cpu_ms"_s]; cpu.isObject())
        text += u"; CPU %1 ms p50, %2 ms p95"_s.arg(cpu[u"p50"_s].toDouble()).arg(cpu[u"p95"_s].toDouble());
    print(text);
}

QJsonObject benchCorpus(const QDir &folder)
{
    const std::vector<Expected> documents = documentsOf(folder);
    const std::vector<Expected> lines = linesOf(folder);
    if (documents.empty() && lines.empty())
        return {};
    QJsonObject report{{u"mrz"_s, readAll(documents).report()}, {u"mrz_lines"_s, readAll(lines).report()}};
    if (auto other = tesseract(documents, u"6"_s))
        report.insert(u"tesseract_mrz"_s, other->report());
    if (auto other = tesseract(lines, u"7"_s))
        report.insert(u"tesseract_mrz_lines"_s, other->report());
    return report;
}

} // namespace

int benchMrz(const Arguments &arguments)
{
    const auto corpus = arguments.value(u"corpus");
    const int count = arguments.value(u"scenes").value_or(u"60"_s).toInt();
    if (count < 1)
        return unusable(u"--scenes needs a number"_s);
    const QJsonObject report = corpus ? benchCorpus(QDir(*corpus)) : benchScenes(count);
    if (report.isEmpty())
        return unusable(u"neither mrz/truth.json nor mrz_lines/truth.tsv in %1"_s.arg(*corpus));
    if (arguments.json()) {
        print(report);
        return Done;
    }
    for (auto each = report.begin(); each != report.end(); ++each)
        show(each.key(), each.value().toObject());
    return Done;
}

} // namespace kctl
