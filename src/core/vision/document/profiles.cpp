#include "core/vision/document/profiles.h"

#include "core/vision/document/quads.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

namespace vision::document {

namespace {

constexpr int stations = 20; ///< Places along a side ...
constexpr double roundEnds = 0.07; ///< ... but for this share at either end, where corners may be round.
constexpr int reach = 7; ///< Steps across it, to either side.
constexpr double longestStep = 2; ///< Pixels of the reduced picture.
constexpr double stepsToMiddle = 20; ///< Small quads are looked at in smaller steps.
constexpr float littleChange = 2; ///< Levels: noise changes as much.

using Colour = std::array<float, 3>;
using Four = std::array<float, 4>;

Colour operator-(const Colour &a, const Colour &b)
{
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

void operator+=(Colour &sum, const Colour &part)
{
    for (std::size_t c = 0; c < sum.size(); ++c)
        sum[c] += part[c];
}

Colour operator*(const Colour &colour, float factor)
{
    return {colour[0] * factor, colour[1] * factor, colour[2] * factor};
}

float size(const Colour &colour)
{
    return std::sqrt(colour[0] * colour[0] + colour[1] * colour[1] + colour[2] * colour[2]);
}

/// The colours beside a side: from `reach` steps outside of it to as many inside.
class Strip {
public:
    Strip(const std::vector<cv::Mat> &lab, Point a, Point b, double step)
    {
        const double length = std::max(1e-6, std::hypot(b.x - a.x, b.y - a.y));
        const Point inwards{-(b.y - a.y) / length * step, (b.x - a.x) / length * step};
        for (int i = 0; i < stations; ++i) {
            const double along = roundEnds + (1 - 2 * roundEnds) * (i + 0.5) / stations;
            const Point at{a.x + (b.x - a.x) * along, a.y + (b.y - a.y) * along};
            for (int across = -reach; across <= reach; ++across) {
                const int x = std::clamp(int(at.x + inwards.x * across), 0, lab[0].cols - 1);
                const int y = std::clamp(int(at.y + inwards.y * across), 0, lab[0].rows - 1);
                Colour &colour = m_colours[std::size_t(i)][std::size_t(across + reach)];
                for (std::size_t c = 0; c < lab.size(); ++c)
                    colour[c] = lab[c].at<uchar>(y, x);
                m_means[std::size_t(across + reach)] += colour * (1.0f / stations);
            }
        }
    }
    [[nodiscard]] const Colour &mean(int across) const { return m_means[std::size_t(across + reach)]; }
    [[nodiscard]] float change(int from, int to) const { return size(mean(to) - mean(from)); }
    /// 1: every station changes in the same direction of colour, 0: each in its own.
    [[nodiscard]] float coherence() const
    {
        float all = littleChange;
        for (const auto &station : m_colours)
            all += size(station[reach + 1] - station[reach - 1]) / stations;
        return change(-1, 1) / all;
    }
    [[nodiscard]] float unevenness(int across) const
    {
        float sum = 0;
        for (const auto &station : m_colours)
            sum += size(station[std::size_t(across + reach)] - mean(across)) / stations;
        return sum;
    }
    /// The strongest change between there and two steps further, beyond what belongs to the side itself.
    [[nodiscard]] float strongest(int way) const
    {
        float most = 0;
        for (int across = 2; across + 2 <= reach; ++across)
            most = std::max(most, change(way * across, way * (across + 2)));
        return most;
    }

private:
    std::array<std::array<Colour, 2 * reach + 1>, stations> m_colours = {};
    std::array<Colour, 2 * reach + 1> m_means = {};
};

/// The largest distance of one of the four sides from what they are together.
float unlikeness(const std::vector<Strip> &sides, int across)
{
    Colour together = {};
    for (const Strip &side : sides)
        together += side.mean(across) * 0.25f;
    float most = 0;
    for (const Strip &side : sides)
        most = std::max(most, size(side.mean(across) - together));
    return most;
}

} // namespace

ProfileFeatures profilesAcross(const std::vector<cv::Mat> &lab, const Quad &quad)
{
    const double step = std::clamp(std::sqrt(areaOf(quad)) / 2 / stepsToMiddle, 1.0, longestStep);
    std::vector<Strip> sides;
    for (std::size_t i = 0; i < 4; ++i)
        sides.emplace_back(lab, quad[i], quad[(i + 1) % 4], step);
    ProfileFeatures features = {};
    auto next = features.begin();
    const auto addEach = [&](auto measure) {
        Four values;
        std::transform(sides.begin(), sides.end(), values.begin(), measure);
        std::sort(values.begin(), values.end());
        next = std::copy(values.begin(), values.end(), next);
    };
    addEach([](const Strip &side) { return side.coherence(); });
    addEach([](const Strip &side) { return side.unevenness(1); });
    addEach([](const Strip &side) { return side.unevenness(-1); });
    addEach([](const Strip &side) {
        const float own = side.change(-1, 1);
        return own / (own + side.unevenness(1) + side.unevenness(-1) + littleChange);
    });
    for (int way : {-1, 1}) {
        addEach([way](const Strip &side) {
            const float other = side.strongest(way);
            return other / (other + side.change(-1, 1) + littleChange);
        });
    }
    *next++ = unlikeness(sides, 2);
    *next++ = unlikeness(sides, -2);
    return features;
}

} // namespace vision::document
