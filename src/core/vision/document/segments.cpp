#include "core/vision/document/segments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision::document {

namespace {

constexpr double scale = 0.8; ///< Of the plane: steps of a coarser picture are straighter.
constexpr double smoothing = 0.75; ///< Pixels, before that.
constexpr float leastSlope = 1.57f; ///< Levels: paper on a white table has little more.
constexpr float alike = 0.853553f; ///< Squared cosine of 22.5 degrees: how far slopes of one segment may differ.
constexpr std::size_t leastPixels = 14; ///< Fewer point the same way by chance.

struct Slope {
    float x = 0; ///< Along its steepest way, of length 1.
    float y = 0;
    float steepness = 0; ///< Levels; 0: none, or taken.
};

/// The slopes of a picture with a border of none around them, row by row.
class Slopes {
public:
    explicit Slopes(const cv::Mat &picture)
        : m_stride(picture.cols + 2)
        , m_slopes(std::size_t(m_stride) * std::size_t(picture.rows + 2))
    {
        for (int y = 0; y + 1 < picture.rows; ++y) {
            const uchar *row = picture.ptr(y);
            const uchar *next = picture.ptr(y + 1);
            for (int x = 0; x + 1 < picture.cols; ++x) {
                const int falling = next[x + 1] - row[x];
                const int rising = row[x + 1] - next[x];
                const auto right = float(falling + rising);
                const auto down = float(falling - rising);
                const float both = right * right + down * down; // four times the steepness, squared
                if (both <= 4 * leastSlope * leastSlope)
                    continue;
                const float root = std::sqrt(both);
                const int at = (y + 1) * m_stride + x + 1;
                m_slopes[std::size_t(at)] = {right / root, down / root, root / 2};
            }
        }
    }
    /// Where there are slopes, the steepest first.
    [[nodiscard]] std::vector<int> places() const
    {
        std::array<int, 512> ends = {};
        const auto rankOf = [](const Slope &slope) { return std::size_t(511 - std::min(511.0f, slope.steepness * 2)); };
        for (const Slope &slope : m_slopes)
            ends[rankOf(slope)] += slope.steepness > 0;
        for (std::size_t i = 1; i < ends.size(); ++i)
            ends[i] += ends[i - 1];
        std::vector<int> places(std::size_t(ends.back()));
        for (int at = int(m_slopes.size()) - 1; at >= 0; --at) {
            const Slope &slope = m_slopes[std::size_t(at)];
            if (slope.steepness > 0)
                places[std::size_t(--ends[rankOf(slope)])] = at;
        }
        return places;
    }
    /// What goes on from there in the same way; taken away, so that nothing else is made of it.
    void take(int seed, std::vector<std::pair<int, float>> &region)
    {
        region.clear();
        float x = 0;
        float y = 0;
        const auto add = [&](int at) {
            Slope &slope = m_slopes[std::size_t(at)];
            region.emplace_back(at, slope.steepness);
            x += slope.x;
            y += slope.y;
            slope.steepness = 0;
        };
        add(seed);
        for (std::size_t i = 0; i < region.size(); ++i) {
            for (const int row : {-m_stride, 0, m_stride}) {
                for (int at = region[i].first + row - 1; at <= region[i].first + row + 1; ++at) {
                    const Slope &slope = m_slopes[std::size_t(at)];
                    const float along = slope.x * x + slope.y * y;
                    if (slope.steepness > 0 && along > 0 && along * along >= alike * (x * x + y * y))
                        add(at);
                }
            }
        }
    }
    [[nodiscard]] bool isFree(int at) const { return m_slopes[std::size_t(at)].steepness > 0; }
    /// Where the four pixels that made it meet; pixels have their middles at halves.
    [[nodiscard]] cv::Point2d pointOf(int at) const { return {double(at % m_stride), double(at / m_stride)}; }

private:
    int m_stride;
    std::vector<Slope> m_slopes;
};

/// From one end to the other along the axis about which its pixels, each as heavy as it is steep, lie closest.
Segment segmentOf(const Slopes &slopes, const std::vector<std::pair<int, float>> &region)
{
    double weight = 0;
    cv::Point2d middle;
    for (const auto &[at, steepness] : region) {
        weight += double(steepness);
        middle += slopes.pointOf(at) * double(steepness);
    }
    middle /= weight;
    double xx = 0, xy = 0, yy = 0;
    for (const auto &[at, steepness] : region) {
        const cv::Point2d from = slopes.pointOf(at) - middle;
        xx += from.x * from.x * double(steepness);
        xy += from.x * from.y * double(steepness);
        yy += from.y * from.y * double(steepness);
    }
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
    const cv::Point2d way(std::cos(angle), std::sin(angle));
    double first = 0;
    double last = 0;
    for (const auto &[at, steepness] : region) {
        const double along = way.dot(slopes.pointOf(at) - middle);
        first = std::min(first, along);
        last = std::max(last, along);
    }
    const auto at
        = [&](double along) { return Point{(middle.x + way.x * along) / scale, (middle.y + way.y * along) / scale}; };
    return {at(first), at(last), (last - first) / scale};
}

} // namespace

std::vector<Segment> findSegments(const cv::Mat &plane, double leastLength)
{
    cv::Mat smooth;
    cv::GaussianBlur(plane, smooth, {7, 7}, smoothing);
    cv::resize(smooth, smooth, {}, scale, scale, cv::INTER_LINEAR_EXACT);
    std::vector<Segment> segments;
    if (smooth.empty())
        return segments;
    Slopes slopes(smooth);
    std::vector<std::pair<int, float>> region;
    for (const int seed : slopes.places()) {
        if (!slopes.isFree(seed))
            continue;
        slopes.take(seed, region);
        if (region.size() < leastPixels)
            continue;
        const Segment segment = segmentOf(slopes, region);
        if (segment.length >= leastLength)
            segments.push_back(segment);
    }
    return segments;
}

} // namespace vision::document
