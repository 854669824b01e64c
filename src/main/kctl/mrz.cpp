#include "core/vision/mrz/read.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/mrzreport.h"
#include "main/kctl/picture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

int readTyped(const Arguments &arguments)
{
    if (arguments.words().isEmpty() || arguments.words().size() > 3)
        return unusable(u"mrz --text needs the one to three lines of a document"_s);
    QElapsedTimer timer;
    timer.start();
    const vision::Mrz mrz = vision::parseMrz(arguments.words(), thisYear());
    const QStringList corrected = vision::withLookAlikes(mrz.lines);
    QJsonObject report = toJson(mrz);
    report.insert(u"ms"_s, rounded(double(timer.nsecsElapsed()) / 1e6));
    if (corrected != mrz.lines)
        report.insert(u"corrected"_s, QJsonArray::fromStringList(corrected));
    if (arguments.json())
        print(report);
    else
        print(u"%1: %2"_s.arg(vision::name(mrz.format),
            mrz.checks.allRight() ? u"all check digits are right"_s
                                  : u"not all check digits are right, or there are none"_s));
    return mrz.format == vision::MrzFormat::Other ? Refused : Done;
}

/// Nothing is claimed of a reading that is not sure: its lines are shown, its check digits are not.
QJsonObject reportOf(const vision::MrzDecision &decision)
{
    QJsonObject report = toJson(decision.mrz);
    if (decision.sure)
        return report;
    const vision::Mrz nothing;
    report.insert(u"found"_s, false);
    report.insert(u"checks"_s, toJson(nothing)[u"checks"_s]);
    return report;
}

void show(const vision::MrzDecision &decision)
{
    for (const QString &line : decision.mrz.lines)
        print(line);
}

int readFiles(const Arguments &arguments)
{
    return lookAtEach(arguments.words(), readPicture, [&](const QString &file, const QImage &picture) {
        QElapsedTimer timer;
        timer.start();
        const vision::MrzDecision decision = vision::decide(vision::readMrz(frameOf(picture)), thisYear());
        const double ms = rounded(double(timer.nsecsElapsed()) / 1e6);
        QJsonObject report = reportOf(decision);
        report.insert(u"file"_s, file);
        report.insert(u"ms"_s, ms);
        if (arguments.json())
            print(report);
        else
            show(decision);
        return report[u"found"].toBool();
    });
}

/// The frames vote; what they agree on is said once, at the end.
int readFrames(const Arguments &arguments)
{
    const QDir folder(*arguments.value(u"frames"));
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    if (files.isEmpty())
        return unusable(u"no files in %1"_s.arg(folder.path()));
    vision::MrzVotes votes;
    std::vector<double> times;
    for (const QString &file : files) {
        const QImage picture = readPicture(folder.filePath(file));
        if (picture.isNull())
            return unusable(u"%1 is not a picture that can be read"_s.arg(file));
        const double before = cpuMilliseconds();
        votes = votes.with(vision::readMrz(frameOf(picture)));
        times.push_back(cpuMilliseconds() - before);
    }
    const vision::MrzDecision decision = vision::decide(votes.sum(), thisYear());
    QJsonObject report = reportOf(decision);
    report.insert(u"file"_s, folder.path());
    report.insert(u"ms"_s, rounded(percentile(times, 0.95)));
    if (arguments.json())
        print(report);
    else
        show(decision);
    return report[u"found"].toBool() ? Done : Refused;
}

} // namespace

int mrz(const Arguments &arguments)
{
    if (arguments.has(u"text"))
        return readTyped(arguments);
    if (arguments.value(u"frames"))
        return arguments.words().isEmpty() ? readFrames(arguments) : unusable(u"--frames stands alone"_s);
    if (arguments.words().isEmpty())
        return unusable(u"mrz needs a picture file, or --text and lines"_s);
    return readFiles(arguments);
}

} // namespace kctl
