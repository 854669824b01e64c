#include "app/photograph.h"

#include "app/blind.h"
#include "app/photographeye.h"
#include "app/photographfile.h"
#include "core/crypto/hash.h"

#include <QDateTime>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;
using protocol::Taken;

namespace app {
namespace {

QDate dayOf(base::Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(base::toUnixMilliseconds(now), Qt::UTC).date();
}

QPolygonF polygonOf(const vision::DocumentSight &sight)
{
    QPolygonF polygon;
    if (sight.outline || sight.part) {
        for (const auto &point : sight.outline ? sight.outline->quad : *sight.part)
            polygon << QPointF(point.x, point.y);
    }
    return polygon;
}

struct Moment {
    base::Instant now;
    Taken taken;
    bool gaveUp;
};

base::Result<Photo> develop(const Eye &eye, const QImage &picture, const Moment &moment)
{
    return jpegOf(picture).map([&](const QByteArray &jpeg) {
        return Photo{.jpeg = jpeg,
            .picture = {.kind = eye.motif.kind,
                .hash = crypto::sha256(jpeg),
                .size = jpeg.size(),
                .at = moment.now,
                .taken = moment.taken,
                .marks = marksOf(eye, moment.gaveUp, dayOf(moment.now).toString(Qt::ISODate))},
            .sameSide = eye.sameSide,
            .zone = eye.zone.lines};
    });
}

} // namespace

Photograph::Photograph(const Ports &ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
    connect(&ports.camera, &app::Camera::started, this, [this] {
        if (m_camera == Camera::Off)
            return;
        m_camera = Camera::Running;
        Q_EMIT changed();
    });
    connect(&ports.camera, &app::Camera::failed, this, [this](Fault fault) {
        if (m_camera == Camera::Off)
            return;
        m_camera = afterFault<Camera>(fault);
        Q_EMIT changed();
    });
    connect(&ports.camera, &app::Camera::frame, this, &Photograph::receive);
}

Photograph::~Photograph() = default;

void Photograph::start(const Motif &motif)
{
    m_eye = std::make_shared<const Eye>(Eye{.motif = motif});
    m_guide = check::startGuide(base::Instant(m_ports.clock.steady()));
    m_next = {};
    m_shoots = false;
    m_sighting = {};
    if (m_camera != Camera::Starting && m_camera != Camera::Running) {
        m_camera = Camera::Starting;
        m_ports.camera.start();
    }
    Q_EMIT changed();
}

void Photograph::stop()
{
    if (m_camera == Camera::Off)
        return;
    m_ports.camera.stop();
    m_camera = Camera::Off;
    m_light = false;
    m_eye.reset();
    m_next = m_newest = {};
    m_sighting = {};
    Q_EMIT changed();
}

void Photograph::setLight(bool on)
{
    m_light = on && hasLight();
    m_ports.camera.setLight(m_light);
    Q_EMIT changed();
}

/// In colour: by luma alone one document in ten more is not found (79 of 100 drawn scenes instead of 90).
void Photograph::receive(const QImage &picture)
{
    if (m_camera == Camera::Off)
        return;
    Q_EMIT frame(picture);
    if (!m_eye || m_sighting.busy)
        return;
    const base::Instant now(m_ports.clock.steady());
    if (!m_newest.picture.isNull())
        m_pause = std::max(m_pause, now - m_newest.at);
    m_newest = {picture, now, m_pause};
    if (m_measuring)
        m_next = m_newest;
    else if (m_shoots)
        release(m_newest, Taken::Hand);
    else
        measure(m_newest);
}

void Photograph::measure(Frame frame)
{
    m_measuring = true;
    m_pause = {};
    const bool patient = !check::gaveUp(m_guide, frame.at);
    const int year = dayOf(m_ports.clock.now()).year();
    QtConcurrent::run([eye = m_eye, frame, patient, year] {
        auto picture = frame.picture;
        return std::make_shared<const Eye>(look(*eye, {.frame = frameOf(picture), .year = year, .patient = patient}));
    }).then(this, [this, frame, asked = m_eye](const std::shared_ptr<const Eye> &eye) {
        m_measuring = false;
        if (m_eye == asked) {
            m_eye = eye;
            measured(frame, *eye);
        }
        if (!m_eye || m_sighting.busy || m_measuring)
            return;
        const auto next = std::exchange(m_next, {});
        if (m_shoots)
            release(next.picture.isNull() ? frame : next, Taken::Hand);
        else if (!next.picture.isNull())
            measure(next);
    });
}

void Photograph::measured(const Frame &frame, const Eye &eye)
{
    m_guide = check::step(m_guide, {.wrong = eye.judged.wrong, .at = frame.at, .pause = frame.pause});
    Sighting now{.outline = polygonOf(eye.track.sight),
        .hint = m_guide.shown,
        .searching = false,
        .first = eye.judged.first,
        .second = eye.judged.second,
        .third = eye.judged.third,
        .readiness = check::readiness(m_guide),
        .gaveUp = check::gaveUp(m_guide, frame.at)};
    for (const auto &face : check::living(eye.faces.faces, eye.track.sight))
        now.faces.append(QRectF(face.x, face.y, face.width, face.height));
    show(std::move(now));
    if (m_guide.released && m_eye.get() == &eye && !m_shoots)
        release(frame, Taken::Auto);
}

void Photograph::shoot()
{
    if (!m_eye || m_sighting.busy)
        return;
    m_shoots = true;
    if (!m_measuring && !m_newest.picture.isNull())
        release(m_newest, Taken::Hand);
}

/// The picture that was measured last becomes the photo; what is by hand, or goes without its code lines because time
/// was up, is looked at once more, without haste.
void Photograph::release(const Frame &frame, Taken taken)
{
    auto busy = m_sighting;
    busy.busy = true;
    show(busy);
    m_shoots = false;
    const Moment moment{m_ports.clock.now(), taken, taken == Taken::Hand && check::gaveUp(m_guide, frame.at)};
    QtConcurrent::run([eye = m_eye, frame, moment] {
        auto picture = frame.picture;
        const auto seen = moment.taken == Taken::Auto && !lacksZone(*eye)
            ? *eye
            : look(*eye, {.frame = frameOf(picture), .year = dayOf(moment.now).year(), .thorough = true});
        return develop(seen, frame.picture, moment);
    }).then(this, [this, asked = m_eye](const base::Result<Photo> &photo) {
        if (m_eye != asked)
            return; // stopped, or started anew
        m_eye.reset();
        auto still = m_sighting;
        still.busy = false;
        show(still);
        if (photo)
            Q_EMIT this->taken(*photo);
        else
            start(asked->motif);
    });
}

void Photograph::show(Sighting sighting)
{
    if (sighting == m_sighting)
        return;
    m_sighting = std::move(sighting);
    Q_EMIT changed();
}

QFuture<base::Result<Photo>> Photograph::fromPicture(Motif motif, QImage picture, base::Instant now)
{
    return QtConcurrent::run([motif, picture, now]() -> base::Result<Photo> {
        if (picture.isNull())
            return fail(Fault::Malformed, u"photograph: no picture"_s);
        auto seen = picture;
        const auto eye
            = look(Eye{.motif = motif}, {.frame = frameOf(seen), .year = dayOf(now).year(), .thorough = true});
        return develop(eye, picture, {now, Taken::Hand, false});
    });
}

} // namespace app
