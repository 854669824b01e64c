#include "app/scanner.h"

#include "app/blind.h"
#include "core/vision/qr.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace app {
namespace {

vision::Frame frameOf(const QImage &luma)
{
    return {.data = luma.constBits(),
        .width = luma.width(),
        .height = luma.height(),
        .stride = int(luma.bytesPerLine()),
        .pixels = vision::Pixels::Luma,
        .rotation = 0};
}

QPolygonF polygonOf(const vision::Quad &quad)
{
    QPolygonF polygon;
    for (const auto &point : quad)
        polygon << QPointF(point.x, point.y);
    return polygon;
}

std::optional<vision::Quad> quadOf(const QPolygonF &polygon)
{
    if (polygon.size() != 4)
        return std::nullopt;
    vision::Quad quad;
    for (qsizetype i = 0; i < 4; ++i)
        quad[std::size_t(i)] = {polygon[i].x(), polygon[i].y()};
    return quad;
}

Scanner::Sight sightOf(const vision::QrSight &sight)
{
    using enum Scanner::Sight;
    if (!sight.codes.empty())
        return Found;
    if (!sight.unread)
        return Nothing;
    switch (sight.unread->why) {
    case vision::UnreadQr::Why::TooSmall:
        return TooSmall;
    case vision::UnreadQr::Why::Tilted:
        return Tilted;
    case vision::UnreadQr::Why::Glare:
        return Glare;
    case vision::UnreadQr::Why::Blurred:
        return Blurred;
    case vision::UnreadQr::Why::Unclear:
        return Unclear;
    }
    Q_UNREACHABLE();
}

/// Where a frame showed something, read or not; empty for nothing.
QPolygonF placeOf(const vision::QrSight &sight)
{
    if (!sight.codes.empty())
        return polygonOf(sight.codes.front().quad);
    return sight.unread ? polygonOf(sight.unread->quad) : QPolygonF();
}

} // namespace

Scanner::Scanner(const Ports &ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
    connect(&ports.camera, &app::Camera::started, this, [this] {
        if (m_camera == Camera::Off)
            return; // somebody else started it
        m_camera = Camera::Running;
        Q_EMIT changed();
    });
    connect(&ports.camera, &app::Camera::failed, this, [this](Fault fault) {
        if (m_camera == Camera::Off)
            return;
        m_camera = afterFault<Camera>(fault);
        Q_EMIT changed();
    });
    connect(&ports.camera, &app::Camera::frame, this, [this](const QImage &picture, const QImage &luma) {
        if (m_camera == Camera::Off)
            return;
        Q_EMIT frame(picture);
        m_next = luma.isNull() ? picture : luma;
        if (!m_looking)
            look(std::exchange(m_next, {}));
    });
}

void Scanner::start()
{
    m_last.clear();
    m_near.clear();
    if (m_camera == Camera::Starting || m_camera == Camera::Running)
        return;
    m_camera = Camera::Starting;
    m_shown = {};
    Q_EMIT changed();
    m_ports.camera.start();
}

void Scanner::stop()
{
    if (m_camera == Camera::Off)
        return;
    m_ports.camera.stop();
    m_camera = Camera::Off;
    m_next = {};
    m_light = false;
    Q_EMIT changed();
}

void Scanner::setLight(bool on)
{
    m_light = on && hasLight();
    m_ports.camera.setLight(m_light);
    Q_EMIT changed();
}

void Scanner::look(const QImage &picture)
{
    m_looking = true;
    QtConcurrent::run([luma = picture.convertToFormat(QImage::Format_Grayscale8), turn = m_turn++,
                          near = quadOf(m_near)] {
        return vision::lookForQr(
            frameOf(luma), {.effort = vision::QrOptions::Effort::Live, .turn = turn, .near = near});
    }).then(this, [this](const vision::QrSight &sight) {
        m_looking = false;
        if (m_camera == Camera::Off)
            return;
        if (auto place = placeOf(sight); !place.isEmpty())
            m_near = std::move(place);
        if (m_shown.see(sightOf(sight), m_ports.clock.steady()))
            Q_EMIT changed();
        if (!sight.codes.empty() && sight.codes.front().text != m_last) {
            m_last = sight.codes.front().text;
            Q_EMIT found(m_last, polygonOf(sight.codes.front().quad));
        }
        if (m_camera != Camera::Off && !m_next.isNull())
            look(std::exchange(m_next, {}));
    });
}

bool Scanner::Shown::see(Sight seen, std::chrono::milliseconds now)
{
    if (seen == m_sight) {
        m_seenAt = now;
        return false;
    }
    const auto since = seen == Sight::Nothing ? m_seenAt : m_since;
    if (seen != Sight::Found && m_sight != Sight::Nothing && now - since < Least)
        return false;
    m_sight = seen;
    m_since = m_seenAt = now;
    return true;
}

QFuture<base::Result<QStringList>> Scanner::read(const QImage &picture)
{
    return QtConcurrent::run(
        [luma = picture.convertToFormat(QImage::Format_Grayscale8)]() -> base::Result<QStringList> {
            QStringList texts;
            for (const auto &code : vision::readQr(frameOf(luma)))
                texts.append(code.text);
            if (texts.isEmpty())
                return fail(Fault::NotFound, u"scanner: no code in the picture"_s);
            return texts;
        });
}

} // namespace app
