#include "core/vision/mrz/strip.h"

#include "core/vision/mrz/patch.h"
#include "core/vision/pixels.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision {

Strip::Strip(const Frame &luma, const TextLine &line, int count)
    : m_line(line)
    , m_count(count)
{
    const cv::Mat whole = storedOf(luma);
    const double around = 2.5 * std::max(line.heightLeft, line.heightRight) + 3 * line.length() / count;
    const cv::Point from(int(std::floor(std::min(line.left.x, line.right.x) - around)),
        int(std::floor(std::min(line.left.y, line.right.y) - around)));
    const cv::Point to(int(std::ceil(std::max(line.left.x, line.right.x) + around)),
        int(std::ceil(std::max(line.left.y, line.right.y) + around)));
    const cv::Rect part = cv::Rect(from, to) & cv::Rect(0, 0, whole.cols, whole.rows);
    // Large print is reduced first, so that sampling it does not skip pixels.
    const double wanted = 1.25 * glyph::cell * count / line.length();
    const double scale = wanted < 0.85 ? wanted : 1;
    const cv::Size size(
        std::max(1, int(std::lround(part.width * scale))), std::max(1, int(std::lround(part.height * scale))));
    m_width = size.width;
    m_height = size.height;
    m_grey.resize(size_t(size.area()));
    cv::Mat grey(size, CV_8U, m_grey.data());
    if (size == part.size())
        whole(part).copyTo(grey);
    else
        cv::resize(whole(part), grey, size, 0, 0, cv::INTER_AREA);
    for (Point *end : {&m_line.left, &m_line.right})
        *end = {(end->x - part.x) * scale, (end->y - part.y) * scale};
    m_line.heightLeft *= scale;
    m_line.heightRight *= scale;
}

int Strip::columns() const
{
    return (m_count + 2 * spare) * glyph::cell;
}

int Strip::columnOf(int place)
{
    return (place + spare) * glyph::cell + glyph::cell / 2;
}

void Strip::sample(const Look &look)
{
    const double length = std::max(m_line.length(), 1.0);
    const cv::Point2d along((m_line.right.x - m_line.left.x) / length, (m_line.right.y - m_line.left.y) / length);
    // What is further away is smaller: depth is one over height.
    const double depthLeft = 1 / m_line.heightLeft;
    const double depthRight = 1 / m_line.heightRight;
    const cv::Size size(columns(), glyph::height + 2 * room);
    cv::Mat mapX(size, CV_32F);
    cv::Mat mapY(size, CV_32F);
    const double usual = (look.pitch(m_count) - look.pitch(0)) / m_count;
    for (int x = 0; x < size.width; ++x) {
        const double place = (x + 0.5) / glyph::cell - spare;
        const double at = look.pitch(place) / m_count;
        const double depth = std::max((1 - at) * depthLeft + at * depthRight, 1e-3);
        const double share = at * depthRight / depth * length;
        // Seen in perspective, widths change with the square of the distance, and heights with the distance.
        const double wide = (look.pitch(place + 0.5) - look.pitch(place - 0.5)) / usual;
        const double near = std::sqrt(std::clamp(wide, 0.4, 2.5));
        const double row = look.tall * near / depth / glyph::capital;
        const double top = 0.5 - size.height / 2.0 + look.drop(place) * glyph::capital;
        for (int y = 0; y < size.height; ++y) {
            const double below = (y + top) * row;
            const double right = share - look.slant * below;
            mapX.at<float>(y, x) = float(m_line.left.x + right * along.x - below * along.y - 0.5);
            mapY.at<float>(y, x) = float(m_line.left.y + right * along.y + below * along.x - 0.5);
        }
    }
    cv::Mat sampled;
    cv::remap(
        cv::Mat(m_height, m_width, CV_8U, m_grey.data()), sampled, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    m_strip.resize(size_t(size.area()));
    cv::Mat strip(size, CV_32F, m_strip.data());
    sampled.convertTo(strip, CV_32F, -1);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(strip.rowRange(room, room + glyph::height), mean, deviation);
    m_faint = float(0.35 * deviation[0]);
}

void Strip::cut(int column, int lower, std::vector<float> &patches) const
{
    const std::size_t begin = patches.size();
    patches.resize(begin + glyph::inputs);
    float *to = patches.data() + begin;
    for (int y = 0; y < glyph::height; ++y) {
        const float *row = m_strip.data() + std::ptrdiff_t(y + room + lower) * columns();
        for (int x = 0; x < glyph::width; ++x)
            *to++ = row[std::clamp(column - glyph::width / 2 + x, 0, columns() - 1)];
    }
    glyph::normalise(std::span<float, glyph::inputs>(patches.data() + begin, glyph::inputs), m_faint);
}

std::vector<float> Strip::profile() const
{
    std::vector<float> ink(static_cast<size_t>(columns()));
    for (int y = room; y < room + glyph::height; ++y) {
        for (int x = 0; x < columns(); ++x)
            ink[size_t(x)] += m_strip[size_t(y) * size_t(columns()) + size_t(x)] / glyph::height;
    }
    return ink;
}

} // namespace vision
