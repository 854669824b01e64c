#include "core/vision/mrz/row.h"

#include "core/vision/pixels.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision {

namespace {

constexpr int spare = 4; ///< Cells sampled before the first and after the last character.
constexpr int step = 2; ///< Columns between two places that are looked at.
constexpr int near = 24; ///< Columns a character may stand from where the ends of the line put it,
constexpr int far = 56; ///< and when something else was taken for a part of the line.

/// Where along the line a cell's middle is; `at` counts cells from the line's left end. The three are fitted.
struct Pitch {
    double offset = 0;
    double factor = 1;
    double bend = 0;
    [[nodiscard]] double operator()(double at) const { return offset + factor * at + bend * at * at; }
};

/// Samples a line so that its cells are equally wide and its capitals equally high.
class Strip {
public:
    Strip(const Frame &luma, const TextLine &line, int count);
    /// With the cells where `pitch` says, the capitals `tall` times as high and `shift` of their height lower.
    void sample(const Pitch &pitch, double tall, double shift);
    [[nodiscard]] int columns() const { return (m_count + 2 * spare) * glyph::cell; }
    [[nodiscard]] static int columnOf(int place) { return (place + spare) * glyph::cell + glyph::cell / 2; }
    void cut(int column, std::vector<float> &patches) const;

private:
    cv::Mat m_grey;
    TextLine m_line; ///< In pixels of m_grey.
    int m_count;
    cv::Mat m_strip;
    float m_faint = 0;
};

Strip::Strip(const Frame &luma, const TextLine &line, int count)
    : m_line(line)
    , m_count(count)
{
    const cv::Mat whole = storedOf(luma);
    const double room = 2.5 * std::max(line.heightLeft, line.heightRight) + 3 * line.length() / count;
    const cv::Point from(int(std::floor(std::min(line.left.x, line.right.x) - room)),
        int(std::floor(std::min(line.left.y, line.right.y) - room)));
    const cv::Point to(int(std::ceil(std::max(line.left.x, line.right.x) + room)),
        int(std::ceil(std::max(line.left.y, line.right.y) + room)));
    const cv::Rect part = cv::Rect(from, to) & cv::Rect(0, 0, whole.cols, whole.rows);
    m_grey = whole(part);
    // Large print is reduced first, so that sampling it does not skip pixels.
    const double scale = std::min(1.0, 1.25 * glyph::cell * count / line.length());
    if (scale < 0.85)
        cv::resize(m_grey, m_grey, {}, scale, scale, cv::INTER_AREA);
    const double used = scale < 0.85 ? scale : 1;
    for (Point *end : {&m_line.left, &m_line.right})
        *end = {(end->x - part.x) * used, (end->y - part.y) * used};
    m_line.heightLeft *= used;
    m_line.heightRight *= used;
}

void Strip::sample(const Pitch &pitch, double tall, double shift)
{
    const double length = std::max(m_line.length(), 1.0);
    const cv::Point2d along((m_line.right.x - m_line.left.x) / length, (m_line.right.y - m_line.left.y) / length);
    const cv::Point2d down(-along.y, along.x);
    // What is further away is smaller: depth is one over height.
    const double depthLeft = 1 / m_line.heightLeft;
    const double depthRight = 1 / m_line.heightRight;
    cv::Mat mapX(glyph::height, columns(), CV_32F);
    cv::Mat mapY(glyph::height, columns(), CV_32F);
    for (int x = 0; x < columns(); ++x) {
        const double at = pitch((x + 0.5) / glyph::cell - spare) / m_count;
        const double depth = std::max((1 - at) * depthLeft + at * depthRight, 1e-3);
        const double share = at * depthRight / depth;
        const double row = tall / depth / glyph::capital;
        for (int y = 0; y < glyph::height; ++y) {
            const double below = (y + 0.5 - glyph::height / 2.0 + shift * glyph::capital) * row;
            mapX.at<float>(y, x) = float(m_line.left.x + share * length * along.x + below * down.x - 0.5);
            mapY.at<float>(y, x) = float(m_line.left.y + share * length * along.y + below * down.y - 0.5);
        }
    }
    cv::Mat sampled;
    cv::remap(m_grey, sampled, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    sampled.convertTo(m_strip, CV_32F, -1);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(m_strip, mean, deviation);
    m_faint = float(0.35 * deviation[0]);
}

void Strip::cut(int column, std::vector<float> &patches) const
{
    const std::size_t begin = patches.size();
    patches.resize(begin + glyph::inputs);
    float *to = patches.data() + begin;
    for (int y = 0; y < glyph::height; ++y) {
        const float *row = m_strip.ptr<float>(y);
        for (int x = 0; x < glyph::width; ++x)
            *to++ = row[std::clamp(column - glyph::width / 2 + x, 0, m_strip.cols - 1)];
    }
    glyph::normalise(std::span<float, glyph::inputs>(patches.data() + begin, glyph::inputs), m_faint);
}

float best(const glyph::Belief &belief)
{
    return *std::max_element(belief.begin(), belief.begin() + glyph::characters);
}

/// The places of `count` characters at about the nominal pitch that together are believed most, as columns.
std::vector<int> place(const std::vector<float> &scores, int count, int slack)
{
    constexpr float never = -1e9F;
    const int steps = int(scores.size());
    std::vector<std::vector<float>> total(size_t(count), std::vector<float>(size_t(steps), never));
    std::vector<std::vector<int>> before(size_t(count), std::vector<int>(size_t(steps), 0));
    const int usual = glyph::cell / step;
    for (int k = 0; k < count; ++k) {
        const int expected = Strip::columnOf(k) / step;
        for (int at = std::max(0, expected - slack / step); at <= std::min(steps - 1, expected + slack / step); ++at) {
            float from = k == 0 ? 0 : never;
            for (int jump = usual - 2; k > 0 && jump <= usual + 2; ++jump) {
                if (at < jump)
                    continue;
                const float off = float(jump - usual);
                const float with = total[size_t(k - 1)][size_t(at - jump)] - 0.12F * off * off;
                if (with > from) {
                    from = with;
                    before[size_t(k)][size_t(at)] = at - jump;
                }
            }
            total[size_t(k)][size_t(at)] = from + scores[size_t(at)];
        }
    }
    const auto &last = total.back();
    int at = int(std::max_element(last.begin(), last.end()) - last.begin());
    std::vector<int> columns(static_cast<size_t>(count));
    for (int k = count - 1; k >= 0; --k) {
        columns[size_t(k)] = at * step;
        at = before[size_t(k)][size_t(at)];
    }
    return columns;
}

/// The smooth pitch closest to the places found.
Pitch smooth(const std::vector<int> &columns)
{
    const int count = int(columns.size());
    cv::Mat powers(count, 3, CV_64F);
    cv::Mat places(count, 1, CV_64F);
    for (int k = 0; k < count; ++k) {
        const double at = k + 0.5;
        powers.at<double>(k, 0) = 1;
        powers.at<double>(k, 1) = at;
        powers.at<double>(k, 2) = at * at;
        places.at<double>(k) = double(columns[size_t(k)]) / glyph::cell - spare;
    }
    cv::Mat solved;
    cv::solve(powers, places, solved, cv::DECOMP_QR);
    return {solved.at<double>(0), solved.at<double>(1), solved.at<double>(2)};
}

Row readPlaces(const Strip &strip, int count)
{
    std::vector<float> patches;
    for (int k = 0; k < count; ++k)
        strip.cut(Strip::columnOf(k), patches);
    Row row{glyph::classify(patches), 0};
    for (const glyph::Belief &belief : row.beliefs)
        row.score += best(belief) / count;
    return row;
}

constexpr double clean
    = -0.25; ///< A row with a better score has few doubtful characters, each with a reason of its own.
constexpr float blurred = -1.3F; ///< A character believed less than this may stand higher or lower than its row.

/// The best of the ways to look at a row, with a doubtful first or last character as another way saw it: pages
/// bend, and lines are fitted worst at their ends.
Row mended(const std::vector<Row> &rows)
{
    Row read
        = *std::max_element(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.score < b.score; });
    for (std::size_t place = 0; read.score > clean && place < read.beliefs.size(); ++place) {
        const bool end = place == 0 || place + 1 == read.beliefs.size();
        if (!end || best(read.beliefs[place]) > blurred)
            continue;
        for (const Row &row : rows) {
            if (best(row.beliefs[place]) > best(read.beliefs[place]))
                read.beliefs[place] = row.beliefs[place];
        }
    }
    return read;
}

Row readAs(const Frame &luma, const TextLine &line, int count, int slack)
{
    Strip strip(luma, line, count);
    // The line runs from edge to edge of its characters, which are narrower than their cells.
    Pitch pitch{0.12, (count - 0.24) / count, 0};
    strip.sample(pitch, 1, 0);
    std::vector<float> patches;
    for (int column = 0; column < strip.columns(); column += step)
        strip.cut(column, patches);
    std::vector<float> scores;
    for (const glyph::Belief &belief : glyph::classify(patches))
        scores.push_back(best(belief));
    const Pitch found = smooth(place(scores, count, slack));
    // `found` is in cells of the first sampling.
    pitch = {pitch.offset + pitch.factor * found.offset, pitch.factor * found.factor, pitch.factor * found.bend};
    constexpr double ways[][2] = {{1, 0}, {0.9, 0}, {1.1, 0}, {1, 0.09}, {1, -0.09}};
    std::vector<Row> rows;
    for (const auto &[tall, shift] : ways) {
        strip.sample(pitch, tall, shift);
        rows.push_back(readPlaces(strip, count));
    }
    Row read = mended(rows);
    // A few of a longer line's characters read well, too; what they leave over speaks against them.
    const double left = std::max(0.0, pitch(0));
    const double right = std::max(0.0, count - pitch(count));
    read.score -= 0.06 * (left + right) / std::max(pitch.factor, 0.3);
    return read;
}

/// One end nearer to the camera than the blobs' heights told: fillers have none of a capital's height.
TextLine leaning(TextLine line, double share)
{
    const double height = line.height();
    line.heightLeft = height * (1 - share);
    line.heightRight = height * (1 + share);
    return line;
}

constexpr double well = -0.1; ///< A score that nothing would better much.
constexpr double hopeless = -3;

} // namespace

Row glanceAtRow(const Frame &luma, const TextLine &line, int count)
{
    return readAs(luma, line, count, near);
}

Row readRow(const Frame &luma, const TextLine &line, int count)
{
    Row read = glanceAtRow(luma, line, count);
    if (read.score > well || read.score < hopeless)
        return read;
    for (const double share : {0.0, 0.18, -0.18}) {
        if (Row row = readAs(luma, leaning(line, share), count, far); row.score > read.score)
            read = std::move(row);
    }
    return read;
}

} // namespace vision
