#include "core/vision/side.h"

#include "core/vision/document/page.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace vision {

namespace {

constexpr double leastLike = 0.5; ///< Between pictures of one side, and those of two sides that share their paper.
constexpr int reach = 2; ///< Pixels of the small picture by which two outlines may differ.
constexpr double usualFocalLength = 1.1; ///< Of a phone's camera, over the picture's longer side.

/// What is darker and what is lighter than its surroundings, as strongly everywhere.
cv::Mat reliefOf(const cv::Mat &small)
{
    cv::Mat levels;
    small.convertTo(levels, CV_32F);
    cv::Mat mean;
    cv::Mat square;
    cv::GaussianBlur(levels, mean, {}, 5);
    cv::GaussianBlur(levels.mul(levels), square, {}, 5);
    cv::Mat deviation;
    cv::sqrt(cv::max(square - mean.mul(mean), 0), deviation);
    cv::Mat relief = (levels - mean) / (deviation + 4); // a bare place has noise alone
    return relief;
}

double correlation(const cv::Mat &a, const cv::Mat &b)
{
    cv::Scalar meanA, meanB, deviationA, deviationB;
    cv::meanStdDev(a, meanA, deviationA);
    cv::meanStdDev(b, meanB, deviationB);
    const double both = deviationA[0] * deviationB[0] * double(a.total());
    return both > 1e-6 ? (a - meanA[0]).dot(b - meanB[0]) / both : 0;
}

cv::Mat matOf(const Side &side)
{
    return {Side::height, Side::width, CV_32F, const_cast<float *>(side.relief.data())};
}

/// The best of all small displacements.
double likenessAsTheyLie(const cv::Mat &a, const cv::Mat &b)
{
    const cv::Rect inner(reach, reach, a.cols - 2 * reach, a.rows - 2 * reach);
    double best = -1;
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx)
            best = std::max(best, correlation(a(inner), b(inner + cv::Point(dx, dy))));
    }
    return best;
}

} // namespace

Side sideOf(const Frame &frame, const Quad &outline)
{
    Side side;
    if (!isUsable(frame))
        return side;
    cv::Mat page = document::rectified(frame, outline);
    if (page.rows > page.cols)
        cv::rotate(page, page, cv::ROTATE_90_CLOCKWISE);
    cv::Mat small;
    cv::resize(page, small, {Side::width, Side::height}, 0, 0, cv::INTER_AREA);
    reliefOf(small).copyTo(matOf(side));
    return side;
}

double likeness(const Side &a, const Side &b)
{
    cv::Mat turned;
    cv::rotate(matOf(b), turned, cv::ROTATE_180);
    return std::max(likenessAsTheyLie(matOf(a), matOf(b)), likenessAsTheyLie(matOf(a), turned));
}

bool isSameSide(const Side &a, const Side &b)
{
    return likeness(a, b) > leastLike;
}

double proportionOf(const Frame &frame, const Quad &outline)
{
    const double focal = usualFocalLength * std::max(frame.width, frame.height);
    std::array<cv::Vec3d, 4> rays;
    for (std::size_t i = 0; i < 4; ++i)
        rays[i] = {(outline[i].x - frame.width / 2.0) / focal, (outline[i].y - frame.height / 2.0) / focal, 1};
    // How far along its ray each corner is, the first being at 1: opposite corners have one middle.
    const auto volume
        = [&](std::size_t i, std::size_t j, std::size_t k) { return rays[i].dot(rays[j].cross(rays[k])); };
    const double second = volume(1, 2, 3);
    const double third = volume(2, 1, 3);
    if (std::abs(second) < 1e-12 || std::abs(third) < 1e-12)
        return 0;
    const cv::Vec3d a = rays[0];
    const cv::Vec3d b = rays[1] * (volume(0, 2, 3) / second);
    const cv::Vec3d c = rays[2] * (-volume(0, 1, 3) / third);
    const double top = cv::norm(b - a);
    const double side = cv::norm(c - b);
    const double shorter = std::min(top, side);
    return shorter > 0 ? std::max(top, side) / shorter : 0;
}

Page pageOf(const Frame &frame, const Quad &outline, int longest)
{
    if (!isUsable(frame))
        return {};
    cv::Mat page = document::rectified(frame, outline);
    const double scale = double(longest) / std::max(page.cols, page.rows);
    if (scale < 1)
        cv::resize(page, page, {}, scale, scale, cv::INTER_AREA);
    Page seen{page.cols, page.rows, {}};
    for (int y = 0; y < page.rows; ++y)
        seen.luma.insert(seen.luma.end(), page.ptr(y), page.ptr(y) + page.cols);
    return seen;
}

Frame Page::frame(int rotation) const
{
    return {luma.data(), width, height, width, Pixels::Luma, rotation};
}

} // namespace vision
