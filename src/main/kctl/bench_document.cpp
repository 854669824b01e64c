#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/picture.h"
#include "main/kctl/sight.h"
#include "main/scenes/scene.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

/// Outlines against the true ones; one that is not found overlaps by nothing.
struct Tally {
    std::vector<double> overlaps;

    void add(const std::optional<vision::Outline> &outline, const vision::Quad &truth)
    {
        overlaps.push_back(outline ? vision::overlap(outline->quad, truth) : 0);
    }
    [[nodiscard]] QJsonObject report() const
    {
        double sum = 0;
        int good = 0;
        for (double overlap : overlaps) {
            sum += overlap;
            good += overlap > 0.9;
        }
        const double count = std::max(1.0, double(overlaps.size()));
        return {{u"pictures"_s, int(overlaps.size())}, {u"mean_iou"_s, rounded(sum / count)},
            {u"above_0_9_percent"_s, rounded(100 * good / count)}};
    }
};

QJsonObject times(std::vector<double> milliseconds)
{
    return {{u"p50"_s, rounded(percentile(milliseconds, 0.5))}, {u"p95"_s, rounded(percentile(milliseconds, 0.95))}};
}

/// The scene's picture as a camera of 1080 lines gives it.
QImage enlarged(const QImage &picture)
{
    const bool wide = picture.width() > picture.height();
    return picture.scaled(wide ? 1920 : 1080, wide ? 1080 : 1920, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QString nameOf(scenes::Ground ground)
{
    static const QStringList names{u"wood"_s, u"cloth"_s, u"keyboard"_s, u"paper_on_paper"_s, u"white_on_white"_s,
        u"hand"_s, u"room"_s, u"photo"_s};
    return names.at(int(ground));
}

/// Paper on a white table is the hardest, so it is counted alone; a card is not white.
QString setOf(const scenes::Scene &scene)
{
    const bool paper = scene.kind == scenes::Kind::Page || scene.kind == scenes::Kind::Receipt;
    return scene.shot.ground == scenes::Ground::White && !paper ? u"card_on_white"_s : nameOf(scene.shot.ground);
}

QJsonObject benchScenes(int count)
{
    Tally all;
    QMap<QString, Tally> sets;
    std::vector<double> fullFrame;
    int phantoms = 0;
    int empty = 0;
    for (int seed = 0; seed < count; ++seed) {
        const scenes::Scene scene = scenes::draw(scenes::orderByLot(std::uint64_t(seed)));
        const auto outline = vision::findDocument(frameOf(scene.picture));
        all.add(outline, scene.corners);
        sets[setOf(scene)].add(outline, scene.corners);
        if (seed % 5 != 0)
            continue;
        const QImage large = enlarged(scene.picture);
        const double before = cpuMilliseconds();
        (void)vision::findDocument(frameOf(large));
        fullFrame.push_back(cpuMilliseconds() - before);
        const auto kind = seed % 10 ? scenes::Kind::Nothing : scenes::Kind::Partly;
        phantoms
            += vision::findDocument(frameOf(scenes::draw({kind, std::uint64_t(seed), {}, 0, {}}).picture)).has_value();
        ++empty;
    }
    QJsonObject report = all.report();
    QJsonObject grounds;
    for (auto set = sets.cbegin(); set != sets.cend(); ++set)
        grounds[set.key()] = set->report();
    report[u"grounds"_s] = grounds;
    report[u"without_document"_s] = QJsonObject{{u"pictures"_s, empty}, {u"found"_s, phantoms}};
    report[u"cpu_ms_1080p"_s] = times(fullFrame);
    return report;
}

vision::Quad quadOf(const QJsonArray &corners)
{
    vision::Quad quad = {};
    for (std::size_t i = 0; i < 4; ++i)
        quad[i] = {corners[qsizetype(i)][0].toDouble(), corners[qsizetype(i)][1].toDouble()};
    return quad;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject benchQuads(const QDir &folder)
{
    Tally tally;
    std::vector<double> milliseconds;
    QJsonObject single;
    const QJsonObject images = readJson(folder.filePath(u"truth.json"_s))[u"images"_s].toObject();
    for (auto image = images.begin(); image != images.end(); ++image) {
        const QImage picture = readUpright(folder.filePath(image.key()));
        if (picture.isNull()) {
            complain(u"%1 cannot be read"_s.arg(image.key()));
            continue;
        }
        const double before = cpuMilliseconds();
        const auto outline = vision::findDocument(frameOf(picture));
        milliseconds.push_back(cpuMilliseconds() - before);
        tally.add(outline, quadOf(image.value()[u"quad"_s].toArray()));
        single[image.key()] = rounded(tally.overlaps.back());
    }
    QJsonObject report = tally.report();
    report[u"iou"_s] = single;
    report[u"cpu_ms"_s] = times(milliseconds);
    return report;
}

/// Frames in name order, as a camera gives them.
QJsonObject benchFrames(const QDir &folder, const QJsonObject &truth)
{
    Tally labelled;
    std::vector<double> milliseconds;
    vision::Track track;
    std::optional<vision::Outline> before;
    int found = 0;
    int pairs = 0;
    int like = 0;
    const QStringList files = folder.entryList({u"*.png"_s, u"*.jpg"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Sight sight = look(frameOf(readUpright(folder.filePath(files[i]))), track);
        milliseconds.push_back(sight.milliseconds);
        found += sight.outline.has_value();
        if (before && sight.outline) {
            ++pairs;
            like += vision::overlap(before->quad, sight.outline->quad) >= 0.95;
        }
        before = sight.outline;
        if (const QJsonValue corners = truth[QString::number(i)]; corners.isArray())
            labelled.add(sight.outline, quadOf(corners.toArray()));
    }
    QJsonObject report = labelled.report();
    report[u"frames"_s] = int(files.size());
    report[u"found"_s] = found;
    report[u"consecutive_0_95_percent"_s] = rounded(pairs ? 100.0 * like / pairs : 0);
    report[u"cpu_ms"_s] = times(milliseconds);
    return report;
}

/// The clip's frames, taken apart by ffmpeg if there is one: nothing here reads video.
QJsonValue benchVideo(const QDir &folder)
{
    const QStringList clips = folder.entryList({u"*.mp4"_s}, QDir::Files);
    const QString ffmpeg = QStandardPaths::findExecutable(u"ffmpeg"_s);
    const QTemporaryDir frames;
    if (clips.isEmpty() || ffmpeg.isEmpty()
        || QProcess::execute(ffmpeg,
            {u"-v"_s, u"error"_s, u"-i"_s, folder.filePath(clips.constFirst()), frames.filePath(u"%04d.png"_s)}))
        return u"needs ffmpeg"_s;
    return benchFrames(QDir(frames.path()), readJson(folder.filePath(u"truth.json"_s))[u"frames"_s].toObject());
}

/// Pictures without a whole document in which one is said to be.
QJsonObject benchPhantoms(const QDir &folder)
{
    int pictures = 0;
    QJsonArray found;
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
        const QImage picture = readUpright(folder.filePath(file));
        if (picture.isNull())
            continue;
        ++pictures;
        if (vision::findDocument(frameOf(picture)))
            found += file;
    }
    return {{u"pictures"_s, pictures}, {u"found"_s, found}};
}

QJsonObject benchCorpus(const QDir &corpus)
{
    QJsonObject report{{u"quads"_s, benchQuads(QDir(corpus.filePath(u"quads"_s)))},
        {u"video"_s, benchVideo(QDir(corpus.filePath(u"video"_s)))}};
    QStringList without{u"partial"_s, u"faces"_s, u"quality"_s};
    const QDir codes(corpus.filePath(u"../qr"_s));
    for (const QString &set : codes.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        without += u"../qr/"_s + set;
    QJsonObject sets;
    int pictures = 0;
    int found = 0;
    for (const QString &set : without) {
        const QJsonObject phantoms = benchPhantoms(QDir(corpus.filePath(set)));
        sets[set] = phantoms;
        pictures += phantoms[u"pictures"_s].toInt();
        found += int(phantoms[u"found"_s].toArray().size());
    }
    report[u"without_document"_s] = sets;
    report[u"said_to_be_there"_s] = QJsonObject{{u"pictures"_s, pictures}, {u"found"_s, found},
        {u"percent"_s, rounded(pictures ? 100.0 * found / pictures : 0)}};
    return report;
}

} // namespace

int benchDocument(const Arguments &arguments)
{
    const auto scenes = arguments.value(u"scenes");
    const int count = scenes.value_or(u"200"_s).toInt();
    if (count <= 0)
        return unusable(u"--scenes needs a number"_s);
    if (const auto corpus = arguments.value(u"corpus")) {
        if (!QDir(*corpus).exists(u"quads/truth.json"_s))
            return unusable(u"%1 has no quads/truth.json"_s.arg(*corpus));
        QJsonObject report = benchCorpus(QDir(*corpus));
        if (scenes)
            report[u"scenes"_s] = benchScenes(count);
        print(report);
        return Done;
    }
    if (const auto frames = arguments.value(u"frames")) {
        print(benchFrames(QDir(*frames), {}));
        return Done;
    }
    print(benchScenes(count));
    return Done;
}

} // namespace kctl
