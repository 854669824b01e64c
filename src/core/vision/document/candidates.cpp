#include "core/vision/document/candidates.h"

#include "core/vision/pixels.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision::document {

namespace {

constexpr double reducedSide = 480; ///< Longer side of the picture in which lines are looked for.
constexpr double mostArea = 0.94; ///< Of the picture: what is larger is the picture's own frame.
constexpr std::size_t mostCandidates = 240;

cv::Mat reduced(const Frame &frame)
{
    cv::Mat whole = storedOf(frame);
    const double scale = 1 / reductionOf(frame);
    const cv::Size size(
        std::max(1, int(std::lround(frame.width * scale))), std::max(1, int(std::lround(frame.height * scale))));
    // Halving twice makes the same of 1080p as quartering does, four times as fast.
    while (whole.cols % (2 * size.width) == 0 && whole.rows % (2 * size.height) == 0) {
        cv::Mat half;
        cv::resize(whole, half, {whole.cols / 2, whole.rows / 2}, 0, 0, cv::INTER_AREA);
        whole = half;
    }
    cv::Mat small;
    cv::resize(whole, small, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return small;
}

/// Lightness and, where the frame has colour, the two of Lab: cards that are as light as the table differ there.
std::vector<cv::Mat> planesOf(const Frame &frame)
{
    if (frame.pixels == Pixels::Luma)
        return {reduced(frame)};
    cv::Mat colours;
    cv::Mat lab;
    if (frame.pixels == Pixels::Rgb) {
        cv::cvtColor(reduced(frame), lab, cv::COLOR_RGB2Lab);
    } else {
        cv::cvtColor(reduced(frame), colours, cv::COLOR_BGRA2BGR);
        cv::cvtColor(colours, lab, cv::COLOR_BGR2Lab);
    }
    std::vector<cv::Mat> planes;
    cv::split(lab, planes);
    return planes;
}

} // namespace

double reductionOf(const Frame &frame)
{
    return std::max(frame.width, frame.height) / reducedSide;
}

Candidates findCandidates(const Frame &frame)
{
    const std::vector<cv::Mat> planes = planesOf(frame);
    const Extent extent{planes[0].cols, planes[0].rows};
    const std::vector<Line> lines = findLines(planes);
    const std::vector<Crossing> crossings = findCrossings(lines, extent, mostCandidates);
    const auto inFrame = [&](Quad quad) {
        for (Point &corner : quad)
            corner = {corner.x * frame.width / extent.width, corner.y * frame.height / extent.height};
        return quad;
    };
    const std::vector<cv::Mat> sums = sumsOf(planes[0]);
    Candidates candidates;
    for (const Crossing &crossing : crossings) {
        if (areaOf(crossing.corners) > mostArea * extent.width * extent.height)
            continue;
        candidates.whole.push_back({inFrame(crossing.corners), describe(crossing, lines, planes, sums, crossings)});
    }
    if (const auto part = findCut(lines, extent))
        candidates.part = inFrame(part->corners);
    return candidates;
}

} // namespace vision::document
