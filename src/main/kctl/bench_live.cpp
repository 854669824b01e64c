#include "main/kctl/command.h"
#include "main/kctl/commands.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace kctl {

/// Milliseconds from a camera's frame until its outline is drawn, by klive.
int benchLive(const Arguments &arguments)
{
    constexpr int patienceMs = 60'000;
    QProcess live;
    live.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    live.start(QCoreApplication::applicationDirPath() + u"/klive"_s, QStringList{});
    if (!live.waitForFinished(patienceMs) || live.exitCode() != 0)
        return unusable(u"%1 does not measure"_s.arg(live.program()));
    const QJsonObject report = QJsonDocument::fromJson(live.readAllStandardOutput()).object();
    if (arguments.json()) {
        print(report);
        return Done;
    }
    const QJsonObject ms = report[u"outline_ms"_s].toObject();
    print(u"1080p frame to its outline on the page: %1 ms p50, %2 ms p95, %3 ms at most; %4 outlines a second"_s
            .arg(ms[u"p50"_s].toDouble())
            .arg(ms[u"p95"_s].toDouble())
            .arg(ms[u"max"_s].toDouble())
            .arg(report[u"outlines_a_second"_s].toDouble()));
    print(u"%1 frames a second of the camera, the page drawn %2 times a second"_s
            .arg(report[u"camera_frames_a_second"_s].toDouble())
            .arg(report[u"drawn_a_second"_s].toDouble()));
    return Done;
}

} // namespace kctl
