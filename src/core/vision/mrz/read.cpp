#include "core/vision/mrz/read.h"

#include "core/vision/mrz/pitch.h"
#include "core/vision/mrz/row.h"
#include "core/vision/pixels.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision {

namespace {

constexpr int lengths[] = {30, 36, 44};
constexpr double good = -0.25; ///< A zone with this score is not worth comparing with others.
constexpr double least = -1.3; ///< What scores less is no code.

Frame viewOf(const cv::Mat &luma)
{
    return {luma.data, luma.cols, luma.rows, int(luma.step), Pixels::Luma, 0};
}

bool mayHave(const TextLine &line, int count)
{
    const double shape = line.length() / line.height();
    return shape > 0.62 * count && shape < 1.6 * count;
}

struct Sized {
    int count = 0;
    Row row;
};

/// How many characters a line has is decided by reading it as each, until one reads well; the likeliest comes first.
Sized readSized(const Frame &luma, const TextLine &line)
{
    std::vector<int> counts;
    std::copy_if(std::begin(lengths), std::end(lengths), std::back_inserter(counts),
        [&](int count) { return mayHave(line, count); });
    if (counts.empty())
        return {};
    const double likely = countCells(luma, line);
    std::sort(counts.begin(), counts.end(), [&](int a, int b) { return std::abs(a - likely) < std::abs(b - likely); });
    Sized found;
    for (const int count : counts) {
        Row row = readRow(luma, line, count);
        if (row.score > found.row.score)
            found = {count, std::move(row)};
        if (found.row.score > good)
            break;
    }
    return found;
}

MrzReading readZone(const Frame &luma, const Zone &zone)
{
    // The longest line decides for all.
    const TextLine &longest = *std::max_element(
        zone.begin(), zone.end(), [](const TextLine &a, const TextLine &b) { return a.length() < b.length(); });
    const Sized sized = readSized(luma, longest);
    MrzReading reading;
    double sum = 0;
    for (const TextLine &line : zone) {
        Row row = &line == &longest ? sized.row : sized.row.score > least ? readRow(luma, line, sized.count) : Row{};
        if (row.score < least)
            continue;
        sum += row.score;
        reading.lines.push_back(std::move(row.beliefs));
    }
    if (reading.found())
        reading.score = sum / double(reading.lines.size());
    return reading;
}

} // namespace

MrzReading readMrz(const Frame &frame)
{
    if (!isUsable(frame))
        return {};
    const cv::Mat picture = uprightOf(lumaOf(storedOf(frame), frame.pixels), frame.rotation);
    const Frame luma = viewOf(picture);
    MrzReading best;
    for (const Zone &zone : findZones(findTextLines(luma), 3)) {
        MrzReading reading = readZone(luma, zone);
        if (reading.lines.size() * (10 + reading.score) > best.lines.size() * (10 + best.score))
            best = std::move(reading);
        if (best.lines.size() > 1 && best.score > good)
            break;
    }
    return best;
}

MrzReading readMrzLine(const Frame &frame)
{
    if (!isUsable(frame))
        return {};
    const cv::Mat picture = uprightOf(lumaOf(storedOf(frame), frame.pixels), frame.rotation);
    const Frame luma = viewOf(picture);
    MrzReading reading;
    for (const TextLine &line : findTextLines(luma)) {
        Sized sized = readSized(luma, line);
        if (sized.row.score > reading.score)
            reading = {{std::move(sized.row.beliefs)}, sized.row.score};
    }
    return reading;
}

} // namespace vision
