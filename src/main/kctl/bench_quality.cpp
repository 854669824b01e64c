#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/picture.h"
#include "main/kctl/sight.h"
#include "main/scenes/scene.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

/// A page in a picture, whose sharpness is measured as it is, blurred and smeared.
struct Page {
    QImage picture;
    vision::Quad corners;
};

double sharpness(const Page &page)
{
    return vision::measure(frameOf(page.picture), {vision::Outline{page.corners, 1}, {}}).sharp;
}

/// Each pixel the weighted mean of those at `offsets`; rows and columns beyond the border repeat it.
struct Tap {
    QPoint offset;
    double weight;
};

QImage filtered(const QImage &picture, const std::vector<Tap> &taps)
{
    QImage result(picture.size(), QImage::Format_RGB32);
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < source.height(); ++y) {
        auto *out = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < source.width(); ++x) {
            double red = 0, green = 0, blue = 0;
            for (const Tap &tap : taps) {
                const int row = std::clamp(y + tap.offset.y(), 0, source.height() - 1);
                const int column = std::clamp(x + tap.offset.x(), 0, source.width() - 1);
                const QRgb pixel = reinterpret_cast<const QRgb *>(source.constScanLine(row))[column];
                red += tap.weight * qRed(pixel);
                green += tap.weight * qGreen(pixel);
                blue += tap.weight * qBlue(pixel);
            }
            out[x] = qRgb(int(red + 0.5), int(green + 0.5), int(blue + 0.5));
        }
    }
    return result;
}

std::vector<Tap> gaussian(double deviation, Qt::Orientation orientation)
{
    std::vector<Tap> taps;
    double sum = 0;
    const int reach = int(std::ceil(3 * deviation));
    for (int i = -reach; i <= reach; ++i) {
        const double weight = std::exp(-i * i / (2 * deviation * deviation));
        taps.push_back({orientation == Qt::Horizontal ? QPoint(i, 0) : QPoint(0, i), weight});
        sum += weight;
    }
    for (Tap &tap : taps)
        tap.weight /= sum;
    return taps;
}

QImage blurred(const QImage &picture)
{
    return filtered(filtered(picture, gaussian(1.5, Qt::Horizontal)), gaussian(1.5, Qt::Vertical));
}

/// Nine pixels along one of four directions.
QImage smeared(const QImage &picture, int direction)
{
    static constexpr QPoint ways[] = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};
    const QPoint way = ways[direction % 4];
    const int reach = way.x() && way.y() ? 3 : 4; // a diagonal step is longer
    std::vector<Tap> taps;
    for (int i = -reach; i <= reach; ++i)
        taps.push_back({way * i, 1.0 / (2 * reach + 1)});
    return filtered(picture, taps);
}

/// How often one of the first is above one of the second; a half for equals.
double areaUnderCurve(const std::vector<double> &above, const std::vector<double> &below)
{
    double wins = 0;
    for (double a : above) {
        for (double b : below)
            wins += a > b ? 1 : a == b ? 0.5 : 0;
    }
    return wins / std::max(1.0, double(above.size()) * double(below.size()));
}

class Curves {
public:
    void add(const Page &page)
    {
        m_sharp.push_back(sharpness(page));
        m_blurred.push_back(sharpness({blurred(page.picture), page.corners}));
        m_smeared.push_back(sharpness({smeared(page.picture, int(m_sharp.size())), page.corners}));
    }
    [[nodiscard]] QJsonObject report() const
    {
        return {{u"pages"_s, int(m_sharp.size())}, {u"auc_blur_1_5"_s, rounded(areaUnderCurve(m_sharp, m_blurred))},
            {u"auc_motion_9"_s, rounded(areaUnderCurve(m_sharp, m_smeared))}};
    }

private:
    std::vector<double> m_sharp;
    std::vector<double> m_blurred;
    std::vector<double> m_smeared;
};

/// A scene that is as good as a hand and a room allow.
scenes::Shot goodShot(const scenes::Order &order)
{
    scenes::Shot shot = scenes::shotByLot(order);
    shot.fill = 0.75;
    shot.tilt /= 3;
    shot.aside = shot.below = 0;
    shot.blur = 0.5;
    shot.motion = 0;
    shot.light = 0.9;
    shot.glare = 0;
    shot.fingers = 0;
    return shot;
}

QJsonObject benchScenes(int count)
{
    Curves curves;
    for (int seed = 0; seed < count; ++seed) {
        const scenes::Order order = scenes::orderByLot(std::uint64_t(seed));
        const scenes::Scene scene = scenes::draw(order, goodShot(order));
        curves.add({scene.picture, scene.corners});
    }
    return curves.report();
}

/// As large as a camera of 1080 lines shows it: blur in pixels means nothing in a picture of 16 megapixels.
Page asFrame(const QImage &picture, const QJsonArray &corners)
{
    const double scale = std::min(1.0, 1280.0 / std::max(picture.width(), picture.height()));
    Page page{picture.scaled(picture.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), {}};
    for (std::size_t i = 0; i < 4; ++i)
        page.corners[i] = {corners[qsizetype(i)][0].toDouble() * scale, corners[qsizetype(i)][1].toDouble() * scale};
    return page;
}

/// The pages of `quads` by their true corners; `mrz` has pages that fill the picture.
QJsonObject benchCorpus(const QDir &corpus)
{
    Curves curves;
    QFile truth(corpus.filePath(u"quads/truth.json"_s));
    if (truth.open(QIODevice::ReadOnly)) {
        const QJsonObject images = QJsonDocument::fromJson(truth.readAll())[u"images"_s].toObject();
        for (auto image = images.begin(); image != images.end(); ++image)
            curves.add(
                asFrame(readUpright(corpus.filePath(u"quads/"_s + image.key())), image.value()[u"quad"_s].toArray()));
    }
    const QDir pages(corpus.filePath(u"mrz"_s));
    for (const QString &file : pages.entryList(QDir::Files, QDir::Name)) {
        const QImage picture = readUpright(pages.filePath(file));
        const int w = picture.width();
        const int h = picture.height();
        if (std::max(w, h) >= 500) // smaller ones were never sharp at this size
            curves.add(asFrame(picture, {QJsonArray{0, 0}, QJsonArray{w, 0}, QJsonArray{w, h}, QJsonArray{0, h}}));
    }
    return curves.report();
}

} // namespace

int benchQuality(const Arguments &arguments)
{
    if (const auto corpus = arguments.value(u"corpus")) {
        if (!QDir(*corpus).exists())
            return unusable(u"there is no folder %1"_s.arg(*corpus));
        print(benchCorpus(QDir(*corpus)));
        return Done;
    }
    const int count = arguments.value(u"scenes").value_or(u"100"_s).toInt();
    if (count <= 0)
        return unusable(u"--scenes needs a number"_s);
    print(benchScenes(count));
    return Done;
}

} // namespace kctl
