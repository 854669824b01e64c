#include "app/photographeye.h"

#include "main/kctl/bench_checkupload.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/scenes/specimen.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using protocol::Document;
using protocol::FileKind;
using scenes::Kind;

namespace kctl {

namespace {

// ---- guidance: what one worker does with each frame of a camera

constexpr int drawnFrames = 10; ///< Of one hand; shown again and again.
constexpr int shownFrames = 60;
constexpr int thisYear = 2026;
struct Subject {
    QLatin1StringView name;
    FileKind file;
    Kind kind;
};
constexpr Subject subjects[] = {{"front"_L1, FileKind::Front, Kind::Card}, {"back"_L1, FileKind::Back, Kind::CardBack},
    {"passport"_L1, FileKind::Passport, Kind::Passport}, {"selfie"_L1, FileKind::Selfie, Kind::Card}};

/// Upright, the card beside the chin.
scenes::Shot selfieShot(scenes::Shot shot)
{
    std::swap(shot.width, shot.height);
    shot.ground = scenes::Ground::Room;
    shot.fill = 0.5;
    shot.aside = -0.21;
    shot.below += 0.25;
    return shot;
}

/// The frames of a hand that tries to be still.
QList<QImage> framesOf(const Subject &subject)
{
    scenes::Shot shot{.width = 1920, .height = 1080, .fill = 0.75, .blur = 0.6, .noise = 2};
    const scenes::Order order{subject.kind, 3, {}, 0, {}};
    QList<QImage> frames;
    for (int i = 0; i < drawnFrames; ++i) {
        shot.turn = 0.2 * (i % 2);
        shot.below = 0.002 * (i % 3);
        frames += subject.file == FileKind::Selfie ? drawSelfie({}, order, selfieShot(shot)).scene.picture
                                                   : drawSpecimenScene({}, order, shot).picture;
    }
    return frames;
}

struct Guidance {
    std::vector<double> milliseconds;
    int good = 0;
    int zoneAfter = 0; ///< Frames; 0: not read.
};

Guidance guide(const Subject &subject)
{
    const bool passport = subject.file == FileKind::Passport;
    app::Eye eye{.motif = {subject.file, passport ? Document::Passport : Document::Card}};
    QList<QImage> frames = framesOf(subject);
    Guidance guidance;
    for (int i = 0; i < shownFrames; ++i) {
        QImage &frame = frames[i % frames.size()];
        const double before = cpuMilliseconds();
        eye = look(std::move(eye), {.frame = app::frameOf(frame), .year = thisYear});
        guidance.milliseconds.push_back(cpuMilliseconds() - before);
        guidance.good += !eye.judged.wrong;
        if (guidance.zoneAfter == 0 && !eye.zone.lines.isEmpty())
            guidance.zoneAfter = i + 1;
    }
    return guidance;
}

QJsonObject times(std::vector<double> milliseconds)
{
    double sum = 0;
    for (const double each : milliseconds)
        sum += each;
    return {{u"p50"_s, rounded(percentile(milliseconds, 0.5))}, {u"p95"_s, rounded(percentile(milliseconds, 0.95))},
        {u"mean"_s, rounded(sum / double(std::max<std::size_t>(1, milliseconds.size())))}};
}

QJsonObject benchGuidance()
{
    QJsonObject report;
    std::vector<double> all;
    for (const Subject &subject : subjects) {
        const Guidance guidance = guide(subject);
        all.insert(all.end(), guidance.milliseconds.begin(), guidance.milliseconds.end());
        QJsonObject one{
            {u"cpu_ms"_s, times(guidance.milliseconds)}, {u"good"_s, guidance.good}, {u"frames"_s, shownFrames}};
        if (guidance.zoneAfter > 0)
            one[u"zone_after_frames"_s] = guidance.zoneAfter;
        report[subject.name] = one;
    }
    report[u"cpu_ms_1080p"_s] = times(all);
    return report;
}

void printGuidance(const QJsonObject &report)
{
    for (const Subject &subject : subjects) {
        const QJsonObject one = report[subject.name].toObject();
        const QJsonObject ms = one[u"cpu_ms"_s].toObject();
        print(u"guidance, %1: %2 ms p50, %3 ms p95 a 1080p frame; %4 of %5 frames good"_s.arg(subject.name)
                .arg(ms[u"p50"_s].toDouble())
                .arg(ms[u"p95"_s].toDouble())
                .arg(one[u"good"_s].toInt())
                .arg(one[u"frames"_s].toInt()));
    }
    const QJsonObject ms = report[u"cpu_ms_1080p"_s].toObject();
    print(u"guidance: %1 ms p50, %2 ms p95, %3 frames a second on one core"_s.arg(ms[u"p50"_s].toDouble())
            .arg(ms[u"p95"_s].toDouble())
            .arg(rounded(1000 / std::max(1e-3, ms[u"mean"_s].toDouble()))));
}

void printUpload(const QJsonObject &report)
{
    print(
        u"3 pictures of 4 MB: sealed in %1 ms, sealed and sent in %2 ms, by curl in %3 ms (p50); %4 times curl (p50), %5 at most"_s
            .arg(report[u"seal_ms_p50"_s].toDouble())
            .arg(report[u"seal_and_send_ms_p50"_s].toDouble())
            .arg(report[u"curl_ms_p50"_s].toDouble())
            .arg(report[u"ratio_p50"_s].toDouble())
            .arg(report[u"ratio_max"_s].toDouble()));
}

} // namespace

/// Each part of a check stands under its own name in the report.
int benchCheck(const Arguments &arguments)
{
    const QJsonObject guidance = benchGuidance();
    const auto upload = uploadReport();
    if (!upload)
        return unusable(u"nothing can be sent: "_s + upload.error());
    if (arguments.json()) {
        print(QJsonObject{{u"guidance"_s, guidance}, {u"upload"_s, *upload}});
    } else {
        printGuidance(guidance);
        printUpload(*upload);
    }
    return Done;
}

} // namespace kctl
