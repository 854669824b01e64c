#include "core/vision/faces.h"

#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/picture.h"
#include "main/scenes/specimen.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

constexpr int framesAPicture = 30;
constexpr int drawnPeople = 10;

/// The same picture as a hand that trembles gives it.
vision::Frame trembled(const QImage &picture, int frame)
{
    const int x = 2 * (frame % 3);
    const int y = 2 * (frame % 2);
    return {picture.constScanLine(y) + x, picture.width() - 4, picture.height() - 2, int(picture.bytesPerLine()),
        vision::Pixels::Luma, 0};
}

using Pictures = std::vector<std::pair<QString, QImage>>;

Pictures picturesIn(const QDir &folder)
{
    Pictures pictures;
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
        if (const QImage picture = readUpright(folder.filePath(file)); !picture.isNull())
            pictures.emplace_back(file, picture);
    }
    return pictures;
}

/// A person with a card beside the chin, whose print is a face, too.
Pictures drawnPictures()
{
    Pictures pictures;
    for (int seed = 0; seed < drawnPeople; ++seed) {
        const scenes::Shot shot{.width = 720,
            .height = 1280,
            .ground = scenes::Ground::Room,
            .fill = 0.5,
            .turn = seed % 9 - 4.0,
            .aside = -0.21,
            .below = 0.25,
            .blur = 0.6,
            .noise = 2};
        pictures.emplace_back(u"drawing %1"_s.arg(seed),
            drawSelfie({}, {scenes::Kind::Card, std::uint64_t(seed), {}, 0, {}}, shot).scene.picture);
    }
    return pictures;
}

} // namespace

int benchSelfie(const Arguments &arguments)
{
    const auto corpus = arguments.value(u"corpus");
    const Pictures pictures = corpus ? picturesIn(QDir(QDir(*corpus).filePath(u"faces"_s))) : drawnPictures();
    QJsonObject found;
    std::vector<double> still;
    std::vector<double> live;
    int held = 0;
    for (const auto &[name, picture] : pictures) {
        double before = cpuMilliseconds();
        const std::size_t faces = vision::findFaces(frameOf(picture)).size();
        still.push_back(cpuMilliseconds() - before);
        found.insert(name, int(faces));
        const QImage frame = picture.scaled(1280, 720, Qt::KeepAspectRatio).convertToFormat(QImage::Format_Grayscale8);
        vision::FaceTrack track;
        for (int i = 0; i < framesAPicture; ++i) {
            before = cpuMilliseconds();
            track = vision::follow(track, trembled(frame, i));
            live.push_back(cpuMilliseconds() - before);
        }
        held += faces > 0 && !track.faces.empty();
    }
    if (still.empty())
        return unusable(u"no pictures in faces/ of %1"_s.arg(*corpus));
    const double stillP95 = rounded(percentile(still, 0.95));
    const double p50 = rounded(percentile(live, 0.5));
    const double p95 = rounded(percentile(live, 0.95));
    if (arguments.json())
        print(QJsonObject{{u"faces"_s, found}, {u"followed"_s, held}, {u"still_cpu_ms_p95"_s, stillP95},
            {u"live_cpu_ms"_s, QJsonObject{{u"p50"_s, p50}, {u"p95"_s, p95}}}});
    else {
        for (auto each = found.begin(); each != found.end(); ++each)
            print(u"%1 faces in %2"_s.arg(each.value().toInt()).arg(each.key()));
        print(u"CPU: %1 ms a still (p95), %2 ms p50, %3 ms p95 a live 720p frame"_s.arg(stillP95).arg(p50).arg(p95));
    }
    return Done;
}

} // namespace kctl
