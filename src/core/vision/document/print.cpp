#include "core/vision/document/print.h"

#include "core/vision/document/plane.h"
#include "core/vision/document/sample.h"

#include <algorithm>

namespace vision::document {

namespace {

constexpr int places = 36; ///< Across and down the page ...
constexpr int looks = 4; ///< ... and places in each of them, across and down.
constexpr int burnt = 247; ///< The level of paper under a mirrored lamp.
constexpr int leastRelief = 40; ///< Levels: noise has less.
constexpr int leftOver = 3; ///< Print that has lost two thirds of its relief cannot be read any more.
constexpr int fading = 3; ///< Percent of the relief from frame to frame.

std::size_t at(int x, int y)
{
    return std::size_t(y) * places + std::size_t(x);
}

/// The most relief there or beside it: the outline is not the same to the pixel in two frames.
int reliefAbout(const Print &print, int x, int y)
{
    int most = 0;
    for (int j = std::max(0, y - 1); j <= std::min(places - 1, y + 1); ++j) {
        for (int i = std::max(0, x - 1); i <= std::min(places - 1, x + 1); ++i)
            most = std::max(most, int(print.relief[at(i, j)]));
    }
    return most;
}

} // namespace

Print printOn(const Frame &frame, const Quad &quad)
{
    const Sampler sampler(frame);
    const Plane plane(quad);
    constexpr double all = places * looks;
    Print print;
    for (int y = 0; y < places; ++y) {
        for (int x = 0; x < places; ++x) {
            float least = 255;
            float most = 0;
            for (int i = 0; i < looks * looks; ++i) {
                const double u = (x * looks + i % looks + 0.5) / all;
                const double v = (y * looks + i / looks + 0.5) / all;
                const float level = sampler.at(plane.at(u, v))[1]; // green, or luma
                least = std::min(least, level);
                most = std::max(most, level);
            }
            print.relief.push_back(std::uint8_t(most - least));
            print.paper.push_back(std::uint8_t(most));
        }
    }
    return print;
}

Print remembered(const Print &before, const Print &now)
{
    if (before.isEmpty())
        return now;
    Print both = now;
    for (std::size_t i = 0; i < both.relief.size(); ++i)
        both.relief[i] = std::max(now.relief[i], std::uint8_t(before.relief[i] * (100 - fading) / 100));
    return both;
}

double washedOut(const Print &before, const Print &now)
{
    if (before.isEmpty() || now.isEmpty())
        return 0;
    int washed = 0;
    for (int y = 0; y < places; ++y) {
        for (int x = 0; x < places; ++x) {
            const int seen = before.relief[at(x, y)];
            washed += seen >= leastRelief && now.paper[at(x, y)] >= burnt && leftOver * reliefAbout(now, x, y) < seen;
        }
    }
    return washed / double(places * places);
}

} // namespace vision::document
