#include "core/vision/document/closeup.h"

#include "core/vision/document/sample.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vision::document {

namespace {

constexpr int stations = 32; ///< Places along a side ...
constexpr int beyond = 4; ///< ... and further ones past its corners, as far apart.
constexpr double roundEnds = 0.05; ///< Share of a side that its corners may take.
constexpr int reach = 10; ///< Steps across a side, to either side.
constexpr double stepShare = 0.45; ///< Of a pixel of the reduced picture.
constexpr double leastStep = 0.7;
constexpr float littleChange = 3; ///< Levels: noise changes as much.

using Four = std::array<float, 4>;
using Row = std::array<Levels, 2 * reach + 1>; ///< From outside to inside.

Levels difference(const Levels &a, const Levels &b)
{
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

float dot(const Levels &a, const Levels &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

float size(const Levels &levels)
{
    return std::sqrt(dot(levels, levels));
}

/// The change from one step outside of a place across the side to one step inside of it.
Levels changeAt(const Row &row, int across)
{
    return difference(row[std::size_t(across + reach + 1)], row[std::size_t(across + reach - 1)]);
}

/// The surroundings of one side, in steps along it and across.
class Border {
public:
    Border(const Sampler &sampler, Point a, Point b, double step)
    {
        const double length = std::max(1e-6, std::hypot(b.x - a.x, b.y - a.y));
        const Point inwards{-(b.y - a.y) / length * step, (b.x - a.x) / length * step};
        for (int i = -beyond; i < stations + beyond; ++i) {
            const double along = roundEnds + (1 - 2 * roundEnds) * (i + 0.5) / stations;
            const Point at{a.x + (b.x - a.x) * along, a.y + (b.y - a.y) * along};
            Row &row = m_rows[std::size_t(i + beyond)];
            for (int across = -reach; across <= reach; ++across)
                row[std::size_t(across + reach)] = sampler.at({at.x + inwards.x * across, at.y + inwards.y * across});
        }
        for (int i = 0; i < stations; ++i) {
            for (std::size_t across = 0; across < m_mean.size(); ++across) {
                for (std::size_t c = 0; c < 3; ++c)
                    m_mean[across][c] += station(i)[across][c] / stations;
            }
        }
        m_change = changeAt(m_mean, 0);
    }
    [[nodiscard]] float change() const { return size(m_change); }
    [[nodiscard]] float coherence() const
    {
        float all = littleChange;
        for (int i = 0; i < stations; ++i)
            all += size(changeAt(station(i), 0)) / stations;
        return change() / all;
    }
    /// 1: the change of the whole side, 0: none, negative: the other way round.
    [[nodiscard]] float likeWhole(int i) const
    {
        return dot(changeAt(station(i), 0), m_change) / (dot(m_change, m_change) + littleChange * littleChange);
    }
    [[nodiscard]] float clearShare() const
    {
        int clear = 0;
        for (int i = 0; i < stations; ++i)
            clear += likeWhole(i) > 0.5f;
        return float(clear) / stations;
    }
    /// Deviation of the places of most change, in steps.
    [[nodiscard]] float roughness() const
    {
        float sum = 0;
        for (int i = 0; i < stations; ++i) {
            float most = 0;
            int where = 0;
            for (int across : {0, -1, 1, -2, 2, -3, 3, -4, 4}) {
                const float here = dot(changeAt(station(i), across), m_change);
                if (here > most) {
                    most = here;
                    where = across;
                }
            }
            sum += float(most > 0 ? where * where : 16) / stations;
        }
        return std::sqrt(sum);
    }
    /// The weaker of the two ends.
    [[nodiscard]] float nearCorners() const
    {
        return std::min(meanLike(0, beyond), meanLike(stations - beyond, stations));
    }
    /// The stronger of the two.
    [[nodiscard]] float pastCorners() const
    {
        return std::max(meanLike(-beyond, 0), meanLike(stations, stations + beyond));
    }
    [[nodiscard]] float crispness() const
    {
        const float wide = size(difference(m_mean[std::size_t(reach + 5)], m_mean[std::size_t(reach - 5)]));
        return change() / (change() + wide + littleChange);
    }
    [[nodiscard]] float strongest(int way) const
    {
        float most = 0;
        for (int across = 3; across < reach; ++across)
            most = std::max(most, size(changeAt(m_mean, way * across)));
        return most / (most + change() + littleChange);
    }
    [[nodiscard]] float unevenness(int across) const
    {
        const auto index = std::size_t(across + reach);
        float sum = 0;
        for (int i = 0; i < stations; ++i)
            sum += size(difference(station(i)[index], m_mean[index])) / stations;
        return sum;
    }

private:
    [[nodiscard]] const Row &station(int i) const { return m_rows[std::size_t(i + beyond)]; }
    [[nodiscard]] float meanLike(int from, int to) const
    {
        float sum = 0;
        for (int i = from; i < to; ++i)
            sum += std::clamp(likeWhole(i), -1.0f, 1.5f);
        return sum / float(to - from);
    }
    std::array<Row, stations + 2 * beyond> m_rows = {};
    Row m_mean = {};
    Levels m_change = {};
};

} // namespace

CloseupFeatures closeupOf(const Frame &frame, const Refitted &refitted, const Quad &before, double reduction)
{
    const Sampler sampler(frame);
    const double step = std::max(leastStep, stepShare * reduction);
    std::vector<Border> sides;
    double moved = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const Point corner = refitted.quad[i];
        sides.emplace_back(sampler, corner, refitted.quad[(i + 1) % 4], step);
        moved = std::max(moved, std::hypot(corner.x - before[i].x, corner.y - before[i].y) / reduction);
    }
    CloseupFeatures features = {};
    auto next = features.begin();
    const auto addEach = [&](auto measure) {
        Four values;
        std::transform(sides.begin(), sides.end(), values.begin(), measure);
        std::sort(values.begin(), values.end());
        next = std::copy(values.begin(), values.end(), next);
    };
    addEach([](const Border &side) { return side.change(); });
    addEach([](const Border &side) { return side.coherence(); });
    addEach([](const Border &side) { return side.clearShare(); });
    addEach([](const Border &side) { return side.roughness(); });
    addEach([](const Border &side) { return side.nearCorners(); });
    addEach([](const Border &side) { return side.pastCorners(); });
    addEach([](const Border &side) { return side.crispness(); });
    addEach([](const Border &side) { return side.strongest(-1); });
    addEach([](const Border &side) { return side.strongest(1); });
    addEach([](const Border &side) { return side.unevenness(2); });
    addEach([](const Border &side) { return side.unevenness(-2); });
    *next++ = float(refitted.edge);
    *next++ = float(moved);
    return features;
}

} // namespace vision::document
