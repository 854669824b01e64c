#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/mrzreport.h"

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

} // namespace

int mrz(const Arguments &arguments)
{
    if (arguments.has(u"text"))
        return readTyped(arguments);
    return unusable(u"mrz needs --text and lines"_s);
}

} // namespace kctl
