#include "core/vision/qr/finderpattern.h"

#include <algorithm>
#include <optional>

namespace vision::qr {

namespace {

constexpr int rays = 32;
constexpr double mostOddness = 0.35; ///< Of a finder; those of codes that can be read have 0.3 at most.
constexpr std::size_t mostPatterns = 600; ///< Looked at; a picture with more is a texture.
constexpr std::size_t bestPatterns = 28; ///< Kept.

/// Distances from a centre to the end of the core, of the light ring about it, and of the dark one about that.
struct Ray {
    double core = 0;
    double ring = 0;
    double outer = 0; ///< 0: not within the limit.
};

/// Walks from the core outwards. Signs of the relief say dark or light; `limit` is as far as a ring may be.
std::optional<Ray> castRay(const Relief &relief, Point centre, Point direction, double limit, bool inverted)
{
    const double step = std::clamp(limit / 24, 0.35, 1.0);
    const double sign = inverted ? -1 : 1;
    double before = sign * relief.at(centre);
    if (before >= 0)
        return std::nullopt;
    Ray ray;
    for (double distance = step; distance <= limit; distance += step) {
        const double here = sign * relief.at(centre + direction * distance);
        if (here == 0)
            break;
        if ((before < 0) != (here < 0)) {
            const double edge = distance - step * here / (here - before);
            if (ray.ring > 0) {
                ray.outer = edge;
                return ray;
            }
            (ray.core > 0 ? ray.ring : ray.core) = edge;
            if (ray.ring > 0)
                limit = std::min(limit, 1.8 * ray.ring);
        }
        before = here;
    }
    return ray.ring > 0 ? std::optional(ray) : std::nullopt;
}

bool isLike(const Ray &one, const Ray &other)
{
    // Light bleeds into dark: core and gap share the fault, their sum does not have it.
    const double core = one.core + other.core;
    const double module = (one.ring + other.ring + core) / 8;
    return std::abs(core - 3 * module) < 0.9 * module && std::abs(one.core - other.core) < 1.4 * module
        && std::abs(one.ring - other.ring) < 1.6 * module && one.ring - one.core > 0.2 * module
        && other.ring - other.core > 0.2 * module;
}

/// Both rays of a line through the centre, and the centre moved to their middle.
bool crosses(const Relief &relief, Point &centre, Point direction, double limit, bool inverted)
{
    const auto forth = castRay(relief, centre, direction, limit, inverted);
    if (!forth)
        return false;
    const auto back = castRay(relief, centre, direction * -1, limit, inverted);
    if (!back || !isLike(*forth, *back))
        return false;
    centre = centre + direction * ((forth->ring - back->ring + forth->core - back->core) / 4);
    return true;
}

/// Pixels of one sign from (x, y) on, upwards or downwards by `step` values; `y` moves past them.
int runOf(const std::int16_t *&value, std::ptrdiff_t step, int sign, int &left)
{
    int length = 0;
    for (; left > 0 && *value * sign > 0; value += step, --left)
        ++length;
    return length;
}

/// Whether the column through the middle may cross a finder, too: a glance at whole pixels, before rays are cast.
bool mayCross(const Relief &relief, int x, int y, double limit, bool inverted)
{
    const int dark = inverted ? 1 : -1;
    std::array<Ray, 2> sides;
    for (const int down : {0, 1}) {
        int left = std::min(int(limit) + 1, down ? relief.height - y : y + 1);
        const std::ptrdiff_t step = down ? relief.width : -relief.width;
        const std::int16_t *value = relief.row(y) + x;
        sides[std::size_t(down)].core = runOf(value, step, dark, left);
        const int ring = runOf(value, step, -dark, left);
        if (ring == 0)
            return false;
        sides[std::size_t(down)].ring = sides[std::size_t(down)].core + ring;
    }
    const double core = sides[0].core + sides[1].core;
    const double module = (sides[0].ring + sides[1].ring + core) / 8;
    // As isLike(), and a pixel more for where each run ends.
    return std::abs(core - 3 * module) < 0.9 * module + 1
        && std::abs(sides[0].core - sides[1].core) < 1.4 * module + 1.5
        && std::abs(sides[0].ring - sides[1].ring) < 1.6 * module + 1.5;
}

std::array<Point, rays> allAround()
{
    std::array<Point, rays> directions;
    for (std::size_t i = 0; i < rays; ++i) {
        const double angle = 2 * M_PI * double(i) / rays;
        directions[i] = {std::cos(angle), std::sin(angle)};
    }
    return directions;
}

/// The ellipse of inertia of the light ring gives the module's shape, and its middle the centre.
bool traceRing(const Relief &relief, FinderPattern &pattern, double limit)
{
    std::array<Ray, rays> traced;
    static const std::array<Point, rays> directions = allAround();
    // Core and ring keep their ratio all round, beyond the ring it is dark again, and that dark ring ends on at least
    // the two sides that look into the symbol; an o in a text has none. The rays go round four times, so that most of
    // what is no finder is known after a few.
    double oddness = 0;
    int missing = 0;
    int endless = 0;
    for (std::size_t turn = 0; turn < rays; ++turn) {
        const std::size_t i = turn % 8 * 4 + turn / 8;
        traced[i] = castRay(relief, pattern.centre, directions[i], limit, pattern.inverted).value_or(Ray{});
        const Ray &ray = traced[i];
        if (ray.ring == 0) {
            ++missing;
            ++endless;
            oddness += 1.3;
        } else {
            const bool ends = ray.outer > 1.12 * ray.ring && ray.outer < 1.75 * ray.ring;
            const double beyond = relief.at(pattern.centre + directions[i] * (ray.ring * 1.2));
            endless += !ends;
            oddness += std::min(1.0, 0.8 * std::abs(ray.core / ray.ring - 0.6)) + (ends ? 0 : 0.3);
            oddness += (pattern.inverted ? beyond <= 0 : beyond >= 0) ? 1 : 0;
        }
        if (missing > rays / 5 || endless > rays - rays / 4 || oddness > mostOddness * rays)
            return false;
    }
    pattern.oddness = oddness / rays;
    for (std::size_t i = 0; i < rays; ++i) { // a gap is closed by the ray across, or the one before
        if (traced[i].ring == 0)
            traced[i] = traced[(i + rays / 2) % rays].ring > 0 ? traced[(i + rays / 2) % rays]
                                                               : traced[(i + rays - 1) % rays];
        if (traced[i].ring == 0)
            return false;
    }
    double area = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    Point moment;
    for (std::size_t i = 0; i < rays; ++i) {
        const std::size_t next = (i + 1) % rays;
        const auto triangle = [&](double a, double b) {
            const Point p = directions[i] * a;
            const Point q = directions[next] * b;
            const double twice = cross(p, q);
            area += twice / 2;
            moment = moment + (p + q) * (twice / 6);
            xx += twice / 12 * (p.x * p.x + q.x * q.x + p.x * q.x);
            yy += twice / 12 * (p.y * p.y + q.y * q.y + p.y * q.y);
            xy += twice / 24 * (2 * p.x * p.y + 2 * q.x * q.y + p.x * q.y + q.x * p.y);
        };
        triangle((traced[i].ring + traced[i].core) / 2, (traced[next].ring + traced[next].core) / 2);
    }
    const Point middle = moment * (1 / area);
    // Half way between the core's edge and the ring's is a square of side 4: variance 16 / 12 along every direction.
    const double a = (xx / area - middle.x * middle.x) * 12 / 16;
    const double b = (xy / area - middle.x * middle.y) * 12 / 16;
    const double d = (yy / area - middle.y * middle.y) * 12 / 16;
    const double root = std::sqrt(std::max(0.0, a * d - b * b));
    const double trace = std::sqrt(std::max(0.0, a + d + 2 * root));
    if (!(root > 0.2) || (a + d) / root > 14)
        return false;
    pattern.shape = {(a + root) / trace, b / trace, b / trace, (d + root) / trace};
    pattern.module = std::sqrt(root);
    pattern.centre = pattern.centre + middle;
    return true;
}

struct Gathering {
    const Relief &relief;
    std::vector<FinderPattern> found;

    /// A row crossed something from `left` to `right`, the outer edges of the light ring.
    void consider(double left, double right, double y, bool inverted)
    {
        const Point at{(left + right) / 2, y};
        const double width = right - left;
        for (FinderPattern &known : found) {
            if (known.inverted == inverted && length(known.centre - at) < 1.6 * known.module) {
                return;
            }
        }
        FinderPattern pattern{at, inverted, {}, width / 5};
        const double limit = width * 1.8 + 3;
        if (!mayCross(relief, int(std::lround(at.x)), int(y), limit, inverted))
            return;
        if (!crosses(relief, pattern.centre, {0, 1}, limit, inverted)
            || !crosses(relief, pattern.centre, {1, 0}, width + 2, inverted))
            return;
        if (!traceRing(relief, pattern, limit))
            return;
        for (const FinderPattern &known : found) {
            if (known.inverted == inverted && length(known.centre - pattern.centre) < 1.6 * known.module)
                return;
        }
        found.push_back(pattern);
    }
};

/// The first pixel from `x` on that has not the sign of `before`, or the width.
int endOfRun(const std::int16_t *row, int x, int width, int before)
{
    if (before > 0) {
        while (x < width && row[x] > 0)
            ++x;
    } else if (before < 0) {
        while (x < width && row[x] < 0)
            ++x;
    } else {
        while (x < width && row[x] == 0)
            ++x;
    }
    return x;
}

/// The last six edges of a row.
struct Edges {
    std::array<double, 6> at{};
    int count = 0;

    void push(double edge)
    {
        std::shift_left(at.begin(), at.end(), 1);
        at[5] = edge;
        ++count;
    }
    /// dark | light 1 : dark 3 : light 1 | dark, the outer runs of any length from half a module.
    [[nodiscard]] bool isFinder() const
    {
        if (count < 6)
            return false;
        const double first = at[2] - at[1];
        const double core = at[3] - at[2];
        const double module = (at[4] - at[1] + core) / 8;
        const double second = at[4] - at[3];
        return std::abs(core - 3 * module) < 0.9 * module && std::abs(first - second) < 0.9 * module
            && at[1] - at[0] > 0.4 * module && at[5] - at[4] > 0.4 * module && module > 0.9;
    }
};

} // namespace

Point FinderPattern::inModules(Point offset) const
{
    const double determinant = shape[0] * shape[3] - shape[1] * shape[2];
    return {(shape[3] * offset.x - shape[1] * offset.y) / determinant,
        (shape[0] * offset.y - shape[2] * offset.x) / determinant};
}

Point FinderPattern::inPixels(Point modules) const
{
    return {shape[0] * modules.x + shape[1] * modules.y, shape[2] * modules.x + shape[3] * modules.y};
}

std::vector<FinderPattern> findFinderPatterns(const Relief &relief, int rowStep)
{
    Gathering gathering{relief, {}};
    for (int y = rowStep / 2; y < relief.height && gathering.found.size() < mostPatterns; y += rowStep) {
        const std::int16_t *row = relief.row(y);
        Edges edges;
        int before = 0;
        for (int x = 0; x <= relief.width; ++x) {
            x = endOfRun(row, x, relief.width, before);
            before = x > 0 ? row[x - 1] : 0;
            const int here = x < relief.width ? row[x] : 0;
            if (x == relief.width && before == 0)
                break;
            edges.push(here == 0 || before == 0 ? x - 0.5 : x - double(here) / (here - before));
            // The run that ended was an outer one, of the core's own sign.
            if (before != 0 && edges.isFinder())
                gathering.consider(edges.at[1], edges.at[4], y, before > 0);
            if (here == 0)
                edges.count = 0;
            else if (before == 0)
                edges.count = 1;
            before = here;
        }
    }
    std::sort(gathering.found.begin(), gathering.found.end(),
        [](const FinderPattern &a, const FinderPattern &b) { return a.oddness < b.oddness; });
    if (gathering.found.size() > bestPatterns)
        gathering.found.erase(gathering.found.begin() + bestPatterns, gathering.found.end());
    return std::move(gathering.found);
}

} // namespace vision::qr
