#include "picture.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace gallery {

namespace {

/** How different two colours look, 0 to about 1: distance in YIQ, brightness weighing most. */
double distance(QRgb a, QRgb b)
{
    if (a == b)
        return 0;
    const double r = qRed(a) - qRed(b), g = qGreen(a) - qGreen(b), c = qBlue(a) - qBlue(b);
    const double y = 0.299 * r + 0.587 * g + 0.114 * c;
    const double i = 0.596 * r - 0.274 * g - 0.322 * c;
    const double q = 0.211 * r - 0.523 * g + 0.312 * c;
    return std::sqrt(0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q) / 187;
}

constexpr double Noticeable = 0.09;

/** The colour lies between the colours within a pixel of its place: an edge that fell half a pixel aside is no change.
 */
bool fitsIn(const QImage &image, int x, int y, QRgb colour)
{
    constexpr int Slack = 12;
    int low[3] = {255, 255, 255};
    int high[3] = {0, 0, 0};
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            const QPoint at(x + dx, y + dy);
            if (!image.valid(at))
                continue;
            const QRgb here = image.pixel(at);
            const int parts[3] = {qRed(here), qGreen(here), qBlue(here)};
            for (int i = 0; i < 3; ++i) {
                low[i] = std::min(low[i], parts[i]);
                high[i] = std::max(high[i], parts[i]);
            }
        }
    }
    const int parts[3] = {qRed(colour), qGreen(colour), qBlue(colour)};
    for (int i = 0; i < 3; ++i) {
        if (parts[i] < low[i] - Slack || parts[i] > high[i] + Slack)
            return false;
    }
    return true;
}

int largestClusterOf(std::vector<char> marks, int width, int height)
{
    int largest = 0;
    std::vector<int> open;
    for (int start = 0; start < int(marks.size()); ++start) {
        int count = 0;
        open.assign(1, start);
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            if (!marks[size_t(at)])
                continue;
            marks[size_t(at)] = 0;
            ++count;
            const int x = at % width, y = at / width;
            for (int ny = std::max(0, y - 1); ny <= std::min(height - 1, y + 1); ++ny) {
                for (int nx = std::max(0, x - 1); nx <= std::min(width - 1, x + 1); ++nx)
                    open.push_back(ny * width + nx);
            }
        }
        largest = std::max(largest, count);
    }
    return largest;
}

QImage sideBySide(const QImage &kept, const QImage &now, const QImage &marks)
{
    const int height = std::max(kept.height(), now.height());
    QImage all(kept.width() + now.width() + marks.width() + 32, height, QImage::Format_RGB32);
    all.fill(Qt::magenta);
    QPainter painter(&all);
    painter.drawImage(0, 0, kept);
    painter.drawImage(kept.width() + 16, 0, now);
    painter.drawImage(kept.width() + now.width() + 32, 0, marks);
    return all;
}

} // namespace

QImage toPalette(const QImage &picture)
{
    constexpr qsizetype Exact = 16; // the commonest stay what they are
    constexpr qsizetype Most = 40; // more are seen by no comparison, and make the kept pictures half as large again
    const QImage from = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < from.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(from.constScanLine(y));
        for (int x = 0; x < from.width(); ++x)
            ++counts[line[x] | 0xff000000];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(),
        [&](QRgb a, QRgb b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    // The commonest first; what is close enough to one that is in already, is left to it.
    QList<QRgb> palette = colours;
    for (double apart = 0.006; palette.size() > Most; apart *= 1.3) {
        palette.clear();
        for (const QRgb colour : colours) {
            if (palette.size() < Exact || std::none_of(palette.cbegin(), palette.cend(), [&](QRgb in) {
                    return distance(in, colour) < apart;
                }))
                palette += colour;
        }
    }

    QHash<QRgb, uchar> places;
    for (const QRgb colour : colours) {
        const auto nearest = std::min_element(palette.cbegin(), palette.cend(),
            [&](QRgb a, QRgb b) { return distance(a, colour) < distance(b, colour); });
        places.insert(colour, uchar(nearest - palette.cbegin()));
    }
    QImage to(from.size(), QImage::Format_Indexed8);
    to.setColorTable(palette);
    for (int y = 0; y < from.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(from.constScanLine(y));
        uchar *const out = to.scanLine(y);
        for (int x = 0; x < from.width(); ++x)
            out[x] = places.value(line[x] | 0xff000000);
    }
    return to;
}

Difference compare(const QImage &keptPicture, const QImage &nowPicture)
{
    const QImage kept = keptPicture.convertToFormat(QImage::Format_RGB32);
    const QImage now = nowPicture.convertToFormat(QImage::Format_RGB32);
    Difference result;
    if (kept.size() != now.size()) {
        result.pixels = result.largestCluster = now.width() * now.height();
        result.shown = sideBySide(kept, now, now);
        return result;
    }
    QImage marked = now.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    std::vector<char> marks(size_t(now.width()) * size_t(now.height()), 0);
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            const QRgb a = kept.pixel(x, y), b = now.pixel(x, y);
            if (distance(a, b) <= Noticeable || (fitsIn(now, x, y, a) && fitsIn(kept, x, y, b)))
                continue;
            marks[size_t(y) * size_t(now.width()) + size_t(x)] = 1;
            marked.setPixel(x, y, qRgb(255, 0, 0));
            ++result.pixels;
        }
    }
    result.largestCluster = largestClusterOf(marks, now.width(), now.height());
    if (result.pixels > 0)
        result.shown = sideBySide(kept, now, marked);
    return result;
}

} // namespace gallery
