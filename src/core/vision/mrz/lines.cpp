#include "core/vision/mrz/lines.h"

#include "core/vision/pixels.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision {

namespace {

constexpr int workingSide = 960; ///< Pixels of the longer side of the picture that is searched.
constexpr int smallSide = 640; ///< Below this the picture is enlarged: characters of five pixels touch.
constexpr int singleLine = 32; ///< Rows of a picture that shows one line and nothing else.
constexpr std::size_t mostBlobs = 6000;

/// A connected piece of ink: a character, a part of one, or a few that touch.
struct Blob {
    cv::Rect box;
    int left = -1;
    int right = -1;
    [[nodiscard]] double middle() const { return box.y + box.height / 2.0; }
    [[nodiscard]] double end() const { return box.x + box.width; }
};

double scaleFor(const Frame &luma)
{
    const int side = std::max(luma.width, luma.height);
    if (luma.width > 8 * luma.height)
        return double(singleLine) / luma.height;
    if (side > workingSide)
        return double(workingSide) / side;
    return side < smallSide ? 2 : 1;
}

/// Ink by its contrast to what is within a stroke's reach, against what is usual around.
cv::Mat findInk(const cv::Mat &grey)
{
    cv::Mat strokes;
    cv::morphologyEx(grey, strokes, cv::MORPH_BLACKHAT, cv::getStructuringElement(cv::MORPH_RECT, {13, 13}));
    cv::Mat usual;
    cv::blur(strokes, usual, {61, 61});
    cv::Mat ink;
    cv::compare(strokes, cv::Mat(usual * 1.8 + 6), ink, cv::CMP_GT);
    return ink;
}

std::vector<Blob> findBlobs(const cv::Mat &ink)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres, 8, CV_32S);
    std::vector<Blob> blobs;
    for (int i = 1; i < count && blobs.size() < mostBlobs; ++i) {
        const int *of = stats.ptr<int>(i);
        const cv::Rect box(of[cv::CC_STAT_LEFT], of[cv::CC_STAT_TOP], of[cv::CC_STAT_WIDTH], of[cv::CC_STAT_HEIGHT]);
        if (box.height >= 5 && box.height <= 60 && box.width <= 10 * box.height && of[cv::CC_STAT_AREA] >= 6)
            blobs.push_back({box});
    }
    std::sort(blobs.begin(), blobs.end(), [](const Blob &a, const Blob &b) { return a.box.x < b.box.x; });
    return blobs;
}

/// How far apart two blobs are as neighbours in a row; negative when they are none.
double distance(const Blob &a, const Blob &b)
{
    const double tall = std::max(a.box.height, b.box.height);
    const double gap = b.box.x - a.end();
    const double step = std::abs(a.middle() - b.middle());
    if (2.2 * std::min(a.box.height, b.box.height) < tall || gap > 1.4 * tall || gap < -0.4 * tall
        || step > 0.45 * tall)
        return -1;
    return std::max(gap, 0.0) + 2 * step;
}

/// Each blob takes the nearest on its right, and keeps the nearest that took it.
void link(std::vector<Blob> &blobs)
{
    for (std::size_t i = 0; i < blobs.size(); ++i) {
        const double reach = blobs[i].end() + 3.1 * blobs[i].box.height;
        double best = -1;
        int nearest = -1;
        for (std::size_t j = i + 1; j < blobs.size() && blobs[j].box.x < reach; ++j) {
            const double apart = distance(blobs[i], blobs[j]);
            if (apart >= 0 && (nearest < 0 || apart < best)) {
                best = apart;
                nearest = int(j);
            }
        }
        if (nearest < 0)
            continue;
        const int rival = blobs[size_t(nearest)].left;
        if (rival >= 0 && distance(blobs[size_t(rival)], blobs[size_t(nearest)]) <= best)
            continue;
        if (rival >= 0)
            blobs[size_t(rival)].right = -1;
        blobs[i].right = nearest;
        blobs[size_t(nearest)].left = int(i);
    }
}

/// Least squares y = a + b x, twice, the second time without what is further off than `tolerance`.
struct Straight {
    double a = 0;
    double b = 0;
    [[nodiscard]] double at(double x) const { return a + b * x; }
};

Straight fit(const std::vector<cv::Point2d> &points, double tolerance)
{
    Straight line;
    for (int round = 0; round < 3; ++round) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (const cv::Point2d &point : points) {
            if (round > 0 && std::abs(point.y - line.at(point.x)) > tolerance * (3 - round))
                continue;
            n += 1;
            x += point.x;
            y += point.y;
            xx += point.x * point.x;
            xy += point.x * point.y;
        }
        const double spread = n * xx - x * x;
        if (n < 2 || spread <= 0)
            break;
        line.b = (n * xy - x * y) / spread;
        line.a = (y - line.b * x) / n;
    }
    return line;
}

double percentile(std::vector<double> values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

using Chain = std::vector<Blob>;

TextLine straighten(const Chain &chain)
{
    std::vector<double> heights;
    std::vector<cv::Point2d> middles;
    for (const Blob &blob : chain) {
        heights.push_back(blob.box.height);
        middles.emplace_back(blob.box.x + blob.box.width / 2.0, blob.middle());
    }
    const double tall = percentile(heights, 0.9);
    const Straight middle = fit(middles, 0.15 * tall);
    std::vector<cv::Point2d> full;
    for (const Blob &blob : chain) {
        if (blob.box.height > 0.8 * tall && blob.box.height < 1.25 * tall)
            full.emplace_back(blob.box.x + blob.box.width / 2.0, blob.box.height);
    }
    const double from = chain.front().box.x;
    const double to = chain.back().end();
    double mean = 0;
    for (const cv::Point2d &one : full)
        mean += one.y / double(full.size());
    Straight height{mean, 0};
    if (full.size() >= 8 && full.back().x - full.front().x > 0.6 * (to - from))
        height = fit(full, 0.1 * tall);
    const double upright = std::cos(std::atan(middle.b));
    return {{from, middle.at(from)}, {to, middle.at(to)}, height.at(from) * upright, height.at(to) * upright};
}

std::vector<Chain> findChains(std::vector<Blob> &blobs)
{
    link(blobs);
    std::vector<Chain> chains;
    for (const Blob &first : blobs) {
        if (first.left >= 0)
            continue;
        Chain chain{first};
        for (int next = first.right; next >= 0; next = blobs[size_t(next)].right)
            chain.push_back(blobs[size_t(next)]);
        if (chain.size() >= 4)
            chains.push_back(std::move(chain));
    }
    return chains;
}

/// Pieces of one row, parted by a stain or a faint character.
bool continues(const TextLine &one, const TextLine &other)
{
    const double tall = std::max(one.height(), other.height());
    const double gap = other.left.x - one.right.x;
    if (gap < -0.5 * tall || gap > 5 * tall || std::min(one.height(), other.height()) < 0.7 * tall)
        return false;
    const TextLine &longer = one.length() > other.length() ? one : other;
    const double slope = (longer.right.y - longer.left.y) / std::max(longer.right.x - longer.left.x, 1.0);
    return std::abs(one.right.y + slope * gap - other.left.y) < 0.3 * tall;
}

void join(std::vector<Chain> &chains)
{
    std::vector<TextLine> lines;
    std::transform(chains.begin(), chains.end(), std::back_inserter(lines), straighten);
    for (bool joined = true; joined;) {
        joined = false;
        for (std::size_t i = 0; i < chains.size() && !joined; ++i) {
            for (std::size_t j = 0; j < chains.size() && !joined; ++j) {
                if (i == j || !continues(lines[i], lines[j]))
                    continue;
                chains[i].insert(chains[i].end(), chains[j].begin(), chains[j].end());
                lines[i] = straighten(chains[i]);
                chains.erase(chains.begin() + std::ptrdiff_t(j));
                lines.erase(lines.begin() + std::ptrdiff_t(j));
                joined = true;
            }
        }
    }
}

} // namespace

double TextLine::length() const
{
    return std::hypot(right.x - left.x, right.y - left.y);
}

std::vector<TextLine> findTextLines(const Frame &luma)
{
    const cv::Mat whole = storedOf(luma);
    const double scale = scaleFor(luma);
    cv::Mat grey = whole;
    if (scale != 1)
        cv::resize(whole, grey, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    std::vector<Blob> blobs = findBlobs(findInk(grey));
    std::vector<Chain> chains = findChains(blobs);
    std::erase_if(chains, [](const Chain &chain) { return chain.back().end() - chain.front().box.x < 40; });
    if (chains.size() < 200)
        join(chains);
    std::vector<TextLine> lines;
    for (const Chain &chain : chains) {
        TextLine line = straighten(chain);
        if (line.length() < 14 * line.height() || line.heightLeft <= 0 || line.heightRight <= 0)
            continue;
        line = {{line.left.x / scale, line.left.y / scale}, {line.right.x / scale, line.right.y / scale},
            line.heightLeft / scale, line.heightRight / scale};
        lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end(),
        [](const TextLine &a, const TextLine &b) { return a.length() / a.height() > b.length() / b.height(); });
    return lines;
}

} // namespace vision
