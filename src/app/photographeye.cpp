#include "app/photographeye.h"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

using protocol::FileKind;

constexpr int ForgetsAfter = 8; ///< Frames without a document: the next one may be another.
constexpr int EnoughReadings = 5; ///< That together make every check digit right: then a letter or two may be doubtful.
constexpr int ReadsEvery = 3; ///< Frames: reading a zone takes longer than finding a document.
constexpr int RemembersFace = 30; ///< Frames.
constexpr int Quarters = 4;

double stillness(const vision::DocumentSight &before, const vision::DocumentSight &now)
{
    return before.outline && now.outline ? vision::overlap(before.outline->quad, now.outline->quad) : 1;
}

double longestSide(const vision::Quad &quad)
{
    double longest = 0;
    for (std::size_t i = 0; i < 4; ++i)
        longest = std::max(longest, std::hypot(quad[i].x - quad[(i + 1) % 4].x, quad[i].y - quad[(i + 1) % 4].y));
    return longest;
}

bool isReadable(const vision::DocumentSight &sight, const vision::Facts &facts)
{
    const auto hint = vision::hint(sight, facts);
    return hint == vision::Hint::None || hint == vision::Hint::Glare;
}

/// A zone without a wrong check digit, and without a doubtful character unless that is all many readings leave: the person
/// is asked whether it is right.
std::optional<vision::Mrz> zoneOf(const vision::MrzReading &reading, int year)
{
    if (!reading.found())
        return std::nullopt;
    auto decision = vision::decide(reading, year);
    if ((!decision.sure && reading.frames < EnoughReadings) || !decision.mrz.checks.allRight())
        return std::nullopt;
    return std::move(decision.mrz);
}

/// One frame more for the zone; a page that lies otherwise is turned by a quarter for the next try.
void readZone(Eye &eye, const Glance &glance)
{
    const auto page = vision::pageOf(glance.frame, eye.track.sight.outline->quad);
    const int tries = glance.thorough ? Quarters : 1;
    for (int i = 0; i < tries && eye.zone.lines.isEmpty(); ++i) {
        const auto reading = vision::readMrz(page.frame(eye.quarters % Quarters * 90));
        eye.votes = eye.votes.with(reading);
        if (reading.lines.size() < 2) {
            ++eye.zoneless;
            ++eye.quarters;
            continue;
        }
        eye.zoneless = 0;
        if (auto zone = zoneOf(eye.votes.sum(), glance.year))
            eye.zone = std::move(*zone);
    }
}

void forgetDocument(Eye &eye)
{
    eye.votes = {};
    eye.zone = {};
    eye.zoneless = 0;
    eye.sameSide = false;
}

/// What the side that is there already looks like, and whether the zone is on it.
void openOther(Eye &eye, int year)
{
    eye.opened = true;
    auto picture = QImage::fromData(eye.motif.other, "jpeg");
    if (picture.isNull())
        return;
    Eye there{.motif = {eye.motif.kind, eye.motif.document}, .opened = true};
    const auto frame = frameOf(picture);
    there = look(std::move(there), {.frame = frame, .year = year, .thorough = true});
    eye.otherHasZone = !there.zone.lines.isEmpty();
    if (there.track.sight.outline)
        eye.other = vision::sideOf(frame, there.track.sight.outline->quad);
}

void lookAtDocument(Eye &eye, const Glance &glance)
{
    if (!eye.opened)
        openOther(eye, glance.year);
    const auto before = std::exchange(eye.track, vision::follow(eye.track, glance.frame)).sight;
    const auto &sight = eye.track.sight;
    const auto facts = vision::measureFollowed(glance.frame, eye.track);
    eye.lost = sight.outline ? 0 : eye.lost + 1;
    if (eye.lost == ForgetsAfter)
        forgetDocument(eye);
    const bool readable = sight.outline && (glance.thorough || isReadable(sight, facts));
    if (readable && eye.other)
        eye.sameSide = vision::isSameSide(*eye.other, vision::sideOf(glance.frame, sight.outline->quad));
    if (readable && eye.zone.lines.isEmpty() && (glance.thorough || eye.frames % ReadsEvery == 0))
        readZone(eye, glance);

    const bool mayNeedZone
        = eye.motif.kind == FileKind::Passport || (eye.motif.kind == FileKind::Back && !eye.otherHasZone);
    check::DocumentSeen seen{.sight = sight,
        .facts = facts,
        .still = stillness(before, sight),
        .sameSide = eye.sameSide,
        .needsZone = mayNeedZone && glance.patient,
        .zoneless = eye.zoneless,
        .zone = {}};
    if (sight.outline) {
        seen.length = longestSide(sight.outline->quad);
        seen.proportion = vision::proportionOf(glance.frame, sight.outline->quad);
    }
    if (!eye.zone.lines.isEmpty())
        seen.zone = eye.zone.format;
    eye.judged = check::judge(seen, {eye.motif.kind, eye.motif.document});
}

vision::Quad boxOf(double x, double y, double width, double height)
{
    return {vision::Point{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
}

/// Sharpness and light of the largest face; light alone without any.
vision::Facts factsOfFace(const vision::Frame &frame, const std::vector<vision::Face> &faces)
{
    if (faces.empty())
        return vision::measure(frame, {});
    const auto &face = faces.front();
    const auto page = vision::pageOf(frame, boxOf(face.x, face.y, face.width, face.height), check::FaceLength);
    return vision::measure(
        page.frame(), {.outline = vision::Outline{boxOf(0, 0, page.width, page.height)}, .part = {}});
}

void lookAtPerson(Eye &eye, const Glance &glance)
{
    const auto before = std::exchange(eye.track, vision::follow(eye.track, glance.frame)).sight;
    eye.faces = vision::follow(eye.faces, glance.frame);
    const auto &sight = eye.track.sight;
    const auto faces = check::living(eye.faces.faces, sight);
    if (!faces.empty()) {
        eye.face = faces.front();
        eye.faceless = 0;
    } else if (++eye.faceless > RemembersFace) {
        eye.face.reset();
    }
    eye.judged = check::judge(check::SelfieSeen{.faces = eye.faces.faces,
        .faceBefore = eye.face,
        .face = factsOfFace(glance.frame, faces),
        .sight = sight,
        .facts = vision::measureFollowed(glance.frame, eye.track),
        .still = stillness(before, sight)});
}

} // namespace

Eye look(Eye eye, const Glance &glance)
{
    if (eye.motif.kind == FileKind::Selfie)
        lookAtPerson(eye, glance);
    else
        lookAtDocument(eye, glance);
    ++eye.frames;
    return eye;
}

QList<protocol::Mark> marksOf(const Eye &eye, bool gaveUp, const QString &today)
{
    const bool needsZone
        = eye.motif.kind == FileKind::Passport || (eye.motif.kind == FileKind::Back && !eye.otherHasZone);
    QList<protocol::Mark> marks;
    if (needsZone && eye.zone.lines.isEmpty())
        marks.append(protocol::Mark::Unreadable);
    if (gaveUp)
        marks.append(protocol::Mark::Unguided);
    const auto &expiry = eye.zone.fields.expiry;
    if (!expiry.isEmpty() && expiry < today.left(expiry.size()))
        marks.append(protocol::Mark::Expired);
    return marks;
}

vision::Frame frameOf(QImage &picture)
{
    const auto format = picture.format();
    const bool luma = format == QImage::Format_Grayscale8;
    if (!luma && format != QImage::Format_RGB32 && format != QImage::Format_ARGB32)
        picture = picture.convertToFormat(QImage::Format_RGB32);
    return {.data = picture.constBits(),
        .width = picture.width(),
        .height = picture.height(),
        .stride = int(picture.bytesPerLine()),
        .pixels = luma ? vision::Pixels::Luma : vision::Pixels::Bgra};
}

} // namespace app
