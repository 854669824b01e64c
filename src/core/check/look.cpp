#include "core/check/look.h"

#include <algorithm>

namespace check {
namespace {

using vision::MrzFormat;

constexpr double LeastStill = 0.93; ///< Beyond that a hand moves, and does not only tremble.
constexpr double CardFrom = 1.52; ///< ID-1 has 1.59; a passport's page and an open booklet have 1.42 and 1.41.
constexpr int SomeZoneless = 2; ///< Frames: it is seen at the first, as a rule.
constexpr int SomeReadings = 4; ///< Frames, before its lines are called unclear.
constexpr int MaxZoneless = 6; ///< A page whose zone was missed so often has none.
constexpr double ZoneLength = 700; ///< Pixels: with fewer a zone that cannot be read may be too small.
constexpr double LeastCard = 0.2; ///< Of the frame, in a hand beside a face.
constexpr double LeastFaceSharp = 0.2; ///< At FaceLength; a face has softer edges than print.
constexpr double MostCovered = 0.12; ///< Of a face's box, which is larger than the face.
constexpr double SecondFace = 0.5; ///< Of the first one's width: smaller ones are far behind.

/// Facts of which one alone counts: what vision's hint says of them is about that one.
constexpr vision::Facts Fine{.sharp = 1, .glare = 0, .dark = 0, .tiltDegrees = 0, .fill = 0.7, .cut = 0};

bool isSharp(const vision::Facts &facts)
{
    auto alone = Fine;
    alone.sharp = facts.sharp;
    return vision::hint({.outline = vision::Outline{}, .part = {}}, alone) != vision::Hint::HoldStill;
}

bool hasGlare(const vision::Facts &facts)
{
    auto alone = Fine;
    alone.glare = facts.glare;
    return vision::hint({.outline = vision::Outline{}, .part = {}}, alone) == vision::Hint::Glare;
}

bool isDark(const vision::Facts &facts)
{
    auto alone = Fine;
    alone.dark = facts.dark;
    return vision::hint({.outline = vision::Outline{}, .part = {}}, alone) == vision::Hint::TooDark;
}

Fact factOf(bool good)
{
    return good ? Fact::Good : Fact::Bad;
}

bool isOfPassport(MrzFormat format)
{
    return format == MrzFormat::Td3 || format == MrzFormat::MrvA || format == MrzFormat::MrvB;
}

bool isOther(const DocumentSeen &seen, const Wanted &wanted)
{
    const bool passport = wanted.document == protocol::Document::Passport;
    if (seen.zone)
        return isOfPassport(*seen.zone) != passport;
    return passport && seen.zoneless >= SomeZoneless
        && seen.proportion >= CardFrom; // a card may well have a passport's proportion: ID-2
}

bool isOtherSide(const DocumentSeen &seen, const Wanted &wanted)
{
    if (seen.sameSide)
        return true;
    return wanted.kind == protocol::FileKind::Front && seen.zone == MrzFormat::Td1; // always on the back
}

bool isOtherPage(const DocumentSeen &seen, const Wanted &wanted)
{
    return wanted.kind == protocol::FileKind::Passport && seen.needsZone && !seen.zone && seen.zoneless >= MaxZoneless;
}

/// Where the document is: of these one is wrong before anything on it can be judged.
std::optional<Hint> placing(vision::Hint hint)
{
    switch (hint) {
    case vision::Hint::TooDark:
        return Hint::Dark;
    case vision::Hint::NoDocument:
        return Hint::NoDocument;
    case vision::Hint::Corners:
        return Hint::Corners;
    case vision::Hint::Further:
        return Hint::Further;
    case vision::Hint::Closer:
        return Hint::Closer;
    case vision::Hint::Tilt:
        return Hint::Tilt;
    default:
        return std::nullopt;
    }
}

std::optional<Hint> wrongWith(const DocumentSeen &seen, const Wanted &wanted)
{
    if (const auto place = placing(vision::hint(seen.sight, seen.facts)))
        return place;
    if (isOther(seen, wanted))
        return Hint::OtherDocument;
    if (isOtherSide(seen, wanted))
        return Hint::OtherSide;
    if (isOtherPage(seen, wanted))
        return Hint::OtherPage;
    if (seen.still < LeastStill)
        return Hint::Still;
    if (!isSharp(seen.facts))
        return Hint::Blurred;
    if (hasGlare(seen.facts))
        return Hint::Glare;
    if (seen.needsZone && !seen.zone)
        return seen.length < ZoneLength ? Hint::Closer : Hint::Blurred;
    return std::nullopt;
}

double areaOf(const vision::Quad &quad)
{
    double twice = 0;
    for (std::size_t i = 0; i < 4; ++i)
        twice += quad[i].x * quad[(i + 1) % 4].y - quad[(i + 1) % 4].x * quad[i].y;
    return std::abs(twice) / 2;
}

vision::Quad quadOf(const vision::Face &face)
{
    const double x = face.x, y = face.y, right = x + face.width, bottom = y + face.height;
    return {vision::Point{x, y}, {right, y}, {right, bottom}, {x, bottom}};
}

/// Share of the face's box that lies under the document.
double covered(const vision::Face &face, const vision::Quad &document)
{
    const auto box = quadOf(face);
    const double both = areaOf(box) + areaOf(document);
    const double like = vision::overlap(box, document); // shared / (both - shared)
    return like * both / (1 + like) / std::max(1.0, areaOf(box));
}

bool isInside(const vision::Face &face, const vision::Quad &quad)
{
    const vision::Point middle{face.x + face.width / 2.0, face.y + face.height / 2.0};
    const bool narrower = double(face.width) * face.height < 0.5 * areaOf(quad);
    const auto left = [&](std::size_t i) {
        const auto a = quad[i], b = quad[(i + 1) % 4];
        return (b.x - a.x) * (middle.y - a.y) - (b.y - a.y) * (middle.x - a.x) > 0;
    };
    return narrower && left(0) == left(1) && left(1) == left(2) && left(2) == left(3);
}

std::optional<Hint> wrongWith(const SelfieSeen &seen, const std::vector<vision::Face> &faces)
{
    const auto &card = seen.sight.outline;
    if (isDark(seen.face))
        return Hint::Dark;
    if (faces.empty())
        return card && seen.faceBefore && covered(*seen.faceBefore, card->quad) > MostCovered ? Hint::CardOverFace
                                                                                              : Hint::NoFace;
    if (card && covered(faces.front(), card->quad) > MostCovered)
        return Hint::CardOverFace;
    if (faces.size() > 1 && faces[1].width > SecondFace * faces.front().width)
        return Hint::TwoFaces;
    if (!card)
        return Hint::NoCard; // what leaves the frame may be a sleeve or a shelf as well
    if (seen.facts.fill < LeastCard)
        return Hint::Closer;
    if (seen.still < LeastStill)
        return Hint::Still;
    if (seen.face.sharp < LeastFaceSharp || !isSharp(seen.facts))
        return Hint::Blurred;
    if (hasGlare(seen.facts))
        return Hint::Glare;
    return std::nullopt;
}

} // namespace

std::vector<vision::Face> living(const std::vector<vision::Face> &faces, const vision::DocumentSight &sight)
{
    std::vector<vision::Face> found;
    std::ranges::copy_if(faces, std::back_inserter(found),
        [&](const vision::Face &face) { return !sight.outline || !isInside(face, sight.outline->quad); });
    std::ranges::sort(found, std::greater<>(), &vision::Face::width);
    return found;
}

Judged judge(const DocumentSeen &seen, const Wanted &wanted)
{
    Judged judged{.wrong = wrongWith(seen, wanted)};
    judged.first = factOf(seen.sight.outline && judged.wrong != Hint::Corners);
    if (!seen.sight.outline)
        return judged;
    judged.second = factOf(isSharp(seen.facts) && seen.still >= LeastStill);
    if (wanted.kind == protocol::FileKind::Front)
        judged.third = factOf(!hasGlare(seen.facts));
    else if (seen.zone || seen.readings >= SomeReadings)
        judged.third = factOf(seen.zone.has_value());
    return judged;
}

Judged judge(const SelfieSeen &seen)
{
    const auto faces = living(seen.faces, seen.sight);
    const bool card = seen.sight.outline && isSharp(seen.facts) && !hasGlare(seen.facts);
    return {.wrong = wrongWith(seen, faces),
        .first = factOf(!faces.empty()),
        .second = factOf(!isDark(seen.face)),
        .third = factOf(card)};
}

} // namespace check
