#include "core/vision/faces.h"

#include "core/vision/pixels.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

namespace vision {

// Written by cascade.cmake from Debian's opencv-data.
extern const unsigned char cascadeXml[];
extern const unsigned long cascadeSize;

namespace {

constexpr int stillSide = 480; ///< The longer side of what is searched, in pixels.
constexpr int liveSide = 320;
constexpr int smallest = 24; ///< Of a face there; the cascade knows nothing smaller.
constexpr int searchEvery = 5; ///< Frames.

struct View {
    cv::Mat grey; ///< Upright, reduced.
    double scale = 1; ///< Its pixels to one of the frame.
    int rotation = 0;
    cv::Size stored;
};

View viewOf(const Frame &frame, int side)
{
    const cv::Mat stored = storedOf(frame);
    View view{{}, std::min(1.0, double(side) / std::max(frame.width, frame.height)), frame.rotation, stored.size()};
    cv::Mat small = stored;
    if (view.scale < 1)
        cv::resize(stored, small, {}, view.scale, view.scale, cv::INTER_AREA);
    view.grey = uprightOf(lumaOf(small, frame.pixels), frame.rotation);
    return view;
}

/// One for each thread: searching changes it.
cv::CascadeClassifier &cascade()
{
    static thread_local cv::CascadeClassifier loaded = [] {
        cv::CascadeClassifier made;
        const std::string xml(reinterpret_cast<const char *>(cascadeXml), cascadeSize);
        made.read(cv::FileStorage(xml, cv::FileStorage::READ | cv::FileStorage::MEMORY).getFirstTopLevelNode());
        return made;
    }();
    return loaded;
}

std::vector<cv::Rect> search(const cv::Mat &grey, double finer, cv::Size least, cv::Size most = {})
{
    std::vector<cv::Rect> found;
    if (grey.cols >= smallest && grey.rows >= smallest)
        cascade().detectMultiScale(grey, found, finer, 4, 0, least, most);
    return found;
}

Face asStored(const View &view, const cv::Rect &box)
{
    cv::Rect turned = box;
    const cv::Size upright = view.grey.size();
    if (view.rotation == 90)
        turned = {box.y, upright.width - box.x - box.width, box.height, box.width};
    else if (view.rotation == 180)
        turned = {upright.width - box.x - box.width, upright.height - box.y - box.height, box.width, box.height};
    else if (view.rotation == 270)
        turned = {upright.height - box.y - box.height, box.x, box.height, box.width};
    const cv::Rect whole = cv::Rect(int(turned.x / view.scale), int(turned.y / view.scale),
                               int(turned.width / view.scale), int(turned.height / view.scale))
        & cv::Rect({}, view.stored);
    return {whole.x, whole.y, whole.width, whole.height};
}

cv::Rect asSeen(const View &view, const Face &face)
{
    const cv::Rect box(int(face.x * view.scale), int(face.y * view.scale), int(face.width * view.scale),
        int(face.height * view.scale));
    const cv::Size upright = view.grey.size();
    if (view.rotation == 90)
        return {upright.width - box.y - box.height, box.x, box.height, box.width};
    if (view.rotation == 180)
        return {upright.width - box.x - box.width, upright.height - box.y - box.height, box.width, box.height};
    if (view.rotation == 270)
        return {box.y, upright.height - box.x - box.width, box.height, box.width};
    return box;
}

std::vector<Face> sorted(const View &view, const std::vector<cv::Rect> &found)
{
    std::vector<Face> faces;
    for (const cv::Rect &box : found)
        faces.push_back(asStored(view, box));
    std::sort(faces.begin(), faces.end(), [](const Face &a, const Face &b) { return a.width > b.width; });
    return faces;
}

/// Mirrored at the border, half a face is a whole one, in the middle of the border.
std::vector<cv::Rect> searchBorder(const cv::Mat &grey)
{
    const int room = grey.cols / 2;
    cv::Mat mirrored;
    cv::copyMakeBorder(grey, mirrored, 0, 0, room, room, cv::BORDER_REFLECT);
    std::vector<cv::Rect> whole = search(mirrored, 1.1, {grey.cols / 6, grey.cols / 6});
    std::sort(whole.begin(), whole.end(), [](const cv::Rect &a, const cv::Rect &b) { return a.width > b.width; });
    std::vector<cv::Rect> found;
    for (cv::Rect box : whole) {
        box.x -= room;
        const int middle = box.x + box.width / 2;
        const cv::Rect half = box & cv::Rect({}, grey.size());
        const bool known
            = std::any_of(found.begin(), found.end(), [&](const cv::Rect &other) { return (other & half).area() > 0; });
        if (!known && std::min(std::abs(middle), std::abs(grey.cols - middle)) < box.width / 3)
            found.push_back(half);
    }
    return found;
}

} // namespace

std::vector<Face> findFaces(const Frame &frame)
{
    if (!isUsable(frame))
        return {};
    const View view = viewOf(frame, stillSide);
    std::vector<cv::Rect> found = search(view.grey, 1.1, {smallest, smallest});
    if (found.empty())
        found = searchBorder(view.grey);
    return sorted(view, found);
}

FaceTrack follow(const FaceTrack &before, const Frame &frame)
{
    if (!isUsable(frame))
        return before;
    const View view = viewOf(frame, liveSide);
    std::vector<cv::Rect> found;
    bool lost = !before.searched || before.frames >= searchEvery;
    for (const Face &face : before.faces) {
        if (lost)
            break;
        const cv::Rect was = asSeen(view, face);
        const cv::Rect near
            = cv::Rect(was.x - was.width / 3, was.y - was.height / 3, was.width * 5 / 3, was.height * 5 / 3)
            & cv::Rect({}, view.grey.size());
        const auto again = near.empty() ? std::vector<cv::Rect>{}
                                        : search(view.grey(near), 1.1, {was.width * 3 / 4, was.height * 3 / 4},
                                              {was.width * 4 / 3, was.height * 4 / 3});
        lost = again.empty();
        if (!lost)
            found.push_back(again.front() + near.tl());
    }
    if (lost)
        found = search(view.grey, 1.15, {smallest, smallest});
    return {sorted(view, found), lost ? 1 : before.frames + 1, true};
}

} // namespace vision
