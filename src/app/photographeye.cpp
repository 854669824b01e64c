#include "app/photographeye.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace app {
namespace {

using protocol::FileKind;

constexpr int ForgetsAfter = 8; ///< Frames without a document: the next one may be another.
constexpr int ReadsEvery = 2; ///< Frames: reading a zone takes longer than finding a document.
constexpr double LeastScore = -0.25; ///< Of a zone that lies upright: the other way round it mostly reads as less.
constexpr int AlikeEnough = 5; ///< Readings.
constexpr int RemembersFace = 30; ///< Frames.
constexpr std::array<int, 4> Turns{0, 180, 90, 270}; ///< Of a page whose zone is looked for, the likeliest first.

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

bool mayNeedZone(const Eye &eye)
{
    const bool elsewhere = eye.motif.other && eye.motif.other->hasZone;
    return eye.motif.kind == FileKind::Passport || (eye.motif.kind == FileKind::Back && !elsewhere);
}

bool isReadable(const vision::DocumentSight &sight, const vision::Facts &facts)
{
    const auto hint = vision::hint(sight, facts);
    return hint == vision::Hint::None || hint == vision::Hint::Glare;
}

/// A zone is read when no check digit is wrong and no character in doubt; or when a digit over
/// the whole confirms it, and frame after frame says the same. The person is asked in any case.
void decideZone(Eye &eye, std::size_t way, const Glance &glance)
{
    auto decision = vision::decide(eye.lying[way].votes.sum(), glance.year);
    auto &mrz = decision.mrz;
    if (!mrz.checks.allRight()) {
        if (way == eye.likelyWay) { // the check digits of a zone that lies the other way round were right by chance
            eye.likely.clear();
            eye.alike = 0;
        }
        return;
    }
    eye.likelyWay = way;
    eye.alike = mrz.lines == eye.likely ? eye.alike + 1 : 1;
    eye.likely = mrz.lines;
    const bool confirmed = mrz.checks.composite && eye.alike >= (glance.thorough ? 1 : AlikeEnough);
    if (decision.sure || confirmed)
        eye.zone = std::move(mrz);
}

/// How the page probably lies: after each way was tried, the one that read best; every other time another one, for what
/// read best may have been the side that lay there before.
std::size_t wayOf(const Eye &eye)
{
    const auto best = std::size_t(std::ranges::max_element(eye.lying, {}, &Lying::score) - eye.lying.begin());
    const auto untried = std::size_t(std::ranges::find(eye.lying, Lying().score, &Lying::score) - eye.lying.begin());
    const auto readings = std::size_t(eye.readings);
    if (!eye.likely.isEmpty())
        return eye.likelyWay;
    if (untried < Turns.size())
        return untried;
    if (eye.lying[best].score <= LeastScore)
        return readings % Turns.size();
    return readings % 2 == 0 ? best : (readings / 2 + 2) % Turns.size(); // from the first way on
}

/// Every other frame, and none in which the document was looked for while it lies still: each takes its time.
bool isTimeToRead(const vision::Track &before, const vision::Track &now, int frames)
{
    if (now.held > 0)
        return now.held % ReadsEvery == 1;
    return before.held == 0 && frames % ReadsEvery == 0;
}

/// One frame more for the zone.
void readZone(Eye &eye, const Glance &glance)
{
    const auto page = vision::pageOf(glance.frame, eye.track.sight.outline->quad);
    const std::size_t tries = glance.thorough ? Turns.size() : 1;
    for (std::size_t i = 0; i < tries && eye.zone.lines.isEmpty(); ++i) {
        const auto way = glance.thorough ? i : wayOf(eye);
        auto &lying = eye.lying[way];
        const auto reading = vision::readMrz(page.frame(Turns[way]));
        ++eye.readings;
        lying.score = reading.score;
        eye.zoneless = reading.lines.size() < 2 ? eye.zoneless + 1 : 0;
        if (reading.lines.size() < 2)
            continue;
        lying.votes = lying.votes.with(reading);
        decideZone(eye, way, glance);
    }
}

void forgetDocument(Eye &eye)
{
    eye.lying = {};
    eye.zone = {};
    eye.likely.clear();
    eye.alike = eye.readings = eye.zoneless = 0;
    eye.sameSide = false;
}

void lookAtDocument(Eye &eye, const Glance &glance)
{
    const auto before = std::exchange(eye.track, vision::follow(eye.track, glance.frame));
    const auto &sight = eye.track.sight;
    const auto facts = vision::measureFollowed(glance.frame, eye.track);
    eye.lost = sight.outline ? 0 : eye.lost + 1;
    if (eye.lost == ForgetsAfter)
        forgetDocument(eye);
    const bool readable = sight.outline && (glance.thorough || isReadable(sight, facts));
    if (readable && eye.motif.other)
        eye.sameSide = vision::isSameSide(eye.motif.other->side, vision::sideOf(glance.frame, sight.outline->quad));
    if (readable && eye.zone.lines.isEmpty() && (glance.thorough || isTimeToRead(before, eye.track, eye.frames)))
        readZone(eye, glance);

    check::DocumentSeen seen{.sight = sight,
        .facts = facts,
        .still = stillness(before.sight, sight),
        .sameSide = eye.sameSide,
        .needsZone = mayNeedZone(eye) && glance.patient,
        .readings = eye.readings,
        .zoneless = eye.zoneless,
        .zone = {}};
    if (sight.outline) {
        seen.length = longestSide(sight.outline->quad);
        seen.proportion = vision::proportionOf(glance.frame, sight.outline->quad);
    }
    if (!eye.zone.lines.isEmpty())
        seen.zone = eye.zone.format;
    else if (!mayNeedZone(eye) && !eye.likely.isEmpty())
        seen.zone = vision::mrzFormat(eye.likely); // enough to tell the side, and the document
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

std::optional<KnownSide> knownSide(const QByteArray &jpeg, int year)
{
    auto picture = QImage::fromData(jpeg, "jpeg");
    if (picture.isNull())
        return {};
    const auto frame = frameOf(picture);
    const auto eye = look(
        Eye{.motif = {FileKind::Front, protocol::Document::Card}}, {.frame = frame, .year = year, .thorough = true});
    const auto &outline = eye.track.sight.outline;
    return outline ? std::optional(KnownSide{vision::sideOf(frame, outline->quad), !eye.zone.lines.isEmpty()})
                   : std::nullopt;
}

bool lacksZone(const Eye &eye)
{
    return mayNeedZone(eye) && eye.zone.lines.isEmpty();
}

QList<protocol::Mark> marksOf(const Eye &eye, bool gaveUp, const QString &today)
{
    QList<protocol::Mark> marks;
    if (lacksZone(eye))
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
