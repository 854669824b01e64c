#include "core/vision/qr.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/picture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

QJsonArray toJson(const std::vector<vision::QrCode> &codes)
{
    QJsonArray array;
    for (const vision::QrCode &code : codes)
        array += QJsonObject{{u"text"_s, code.text}, {u"quad"_s, cornersOf(code.quad)}};
    return array;
}

int scanFiles(const Arguments &arguments)
{
    QJsonArray report;
    const int outcome = lookAtEach(arguments.words(), readPicture, [&](const QString &file, const QImage &picture) {
        QElapsedTimer timer;
        timer.start();
        const std::vector<vision::QrCode> codes = vision::readQr(frameOf(picture));
        const double ms = rounded(double(timer.nsecsElapsed()) / 1e6);
        report += QJsonObject{{u"file"_s, file}, {u"codes"_s, toJson(codes)}, {u"ms"_s, ms}};
        if (!arguments.json()) {
            for (const vision::QrCode &code : codes)
                print(code.text);
        }
        return !codes.empty();
    });
    if (arguments.json())
        print(report);
    return outcome;
}

/// A camera does not stop at the first code, so every frame is looked at and timed.
int scanFrames(const Arguments &arguments)
{
    const QDir folder(*arguments.value(u"frames"));
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    if (files.isEmpty())
        return unusable(u"no files in %1"_s.arg(folder.path()));

    QJsonValue first(QJsonValue::Null);
    QString text;
    std::vector<double> times;
    std::optional<vision::Quad> near; // a hand moves little between two frames
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QImage picture = readPicture(folder.filePath(files[i])).convertToFormat(QImage::Format_Grayscale8);
        if (picture.isNull())
            return unusable(u"%1 is not a picture that can be read"_s.arg(files[i]));
        const double before = cpuMilliseconds();
        const vision::QrSight sight
            = vision::lookForQr(frameOf(picture), {vision::QrOptions::Effort::Live, int(i), near});
        times.push_back(cpuMilliseconds() - before);
        if (!sight.codes.empty())
            near = sight.codes.front().quad;
        else if (sight.unread)
            near = sight.unread->quad;
        if (first.isNull() && !sight.codes.empty()) {
            first = i;
            text = sight.codes.front().text;
        }
    }
    if (arguments.json()) {
        print(QJsonObject{{u"first"_s, first}, {u"text"_s, text},
            {u"ms"_s,
                QJsonObject{{u"p50"_s, rounded(percentile(times, 0.5))}, {u"p95"_s, rounded(percentile(times, 0.95))},
                    {u"max"_s, rounded(percentile(times, 1))}}}});
    } else if (!first.isNull()) {
        print(text);
    }
    return first.isNull() ? Refused : Done;
}

} // namespace

int scan(const Arguments &arguments)
{
    if (arguments.value(u"frames"))
        return arguments.words().isEmpty() ? scanFrames(arguments) : unusable(u"--frames stands alone"_s);
    if (arguments.words().isEmpty())
        return unusable(u"scan needs a picture file"_s);
    return scanFiles(arguments);
}

} // namespace kctl
