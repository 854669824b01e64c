#include "main/klive/handheld.h"

#include "main/scenes/specimen.h"

#include <cmath>

namespace klive {
namespace {

constexpr QSize FrameSize(1920, 1080);
constexpr int Step = 6; ///< Pixels between frames.
constexpr int Places = 60; ///< Then it jumps back: two seconds.
constexpr int FramesPerSecond = 30;
constexpr double Nanoseconds = 1e6; ///< Of a millisecond.

/// A part of the scene, without copying it.
QImage part(const QImage &scene, int which)
{
    const uchar *corner = scene.constBits() + qsizetype(which) * Step * scene.depth() / 8;
    return {corner, FrameSize.width(), FrameSize.height(), scene.bytesPerLine(), scene.format()};
}

} // namespace

HandHeld::HandHeld()
    : m_cameAt(Places, -1)
{
    const scenes::Shot shot{.width = FrameSize.width() + Places * Step,
        .height = FrameSize.height(),
        .fill = 0.58,
        .blur = 0.6,
        .noise = 2};
    const auto scene = drawSpecimenScene({}, {scenes::Kind::Card, 3, {}, 0, {}}, shot);
    m_scene = scene.picture;
    m_luma = m_scene.convertToFormat(QImage::Format_Grayscale8);
    for (const auto &corner : scene.corners)
        m_middle += corner.x / double(scene.corners.size());
    m_tick.setInterval(1000 / FramesPerSecond);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &HandHeld::give);
    m_clock.start();
}

void HandHeld::give()
{
    if (m_given == 0)
        Q_EMIT started();
    const int which = m_given++ % Places;
    m_cameAt[std::size_t(which)] = m_clock.nsecsElapsed();
    Q_EMIT frame(part(m_scene, which), part(m_luma, which));
}

std::optional<double> HandHeld::ageOf(double middle) const
{
    const double place = (m_middle - middle) / Step;
    const auto which = std::lround(place);
    if (which < 0 || which >= Places || std::abs(place - double(which)) > 0.4 || m_cameAt[std::size_t(which)] < 0)
        return std::nullopt;
    return double(m_clock.nsecsElapsed() - m_cameAt[std::size_t(which)]) / Nanoseconds;
}

} // namespace klive
