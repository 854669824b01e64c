#include "main/scenes/scene.h"

#include "main/scenes/camera.h"
#include "main/scenes/decoy.h"
#include "main/scenes/ground.h"
#include "main/scenes/sheet.h"

#include <algorithm>
#include <cmath>

namespace scenes {

namespace {

constexpr Kind documents[]
    = {Kind::Card, Kind::CardBack, Kind::WideCard, Kind::Passport, Kind::Page, Kind::Receipt, Kind::Book};

/// What lies there when the order leaves it open.
Kind documentOf(const Order &order)
{
    return order.kind == Kind::Partly ? Lot(order.seed + 0xA1).oneOf(documents) : order.kind;
}

bool isPaper(Kind kind)
{
    return kind == Kind::Page || kind == Kind::Receipt;
}

bool isInside(const vision::Quad &corners, const Shot &shot)
{
    return std::all_of(corners.begin(), corners.end(), [&](const vision::Point &corner) {
        return corner.x >= 0 && corner.y >= 0 && corner.x <= shot.width && corner.y <= shot.height;
    });
}

double longestSide(const vision::Quad &corners)
{
    double longest = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const vision::Point a = corners[i];
        const vision::Point b = corners[(i + 1) % 4];
        longest = std::max(longest, std::hypot(a.x - b.x, a.y - b.y));
    }
    return longest;
}

/// A hand that tries to be still moves a little from frame to frame.
void sway(Shot &shot, Lot lot)
{
    shot.turn += lot.between(-1.5, 1.5);
    shot.tilt = std::abs(shot.tilt + lot.between(-3, 3));
    shot.aside += lot.between(-0.008, 0.008);
    shot.below += lot.between(-0.008, 0.008);
    shot.fill *= lot.between(0.98, 1.0);
    shot.blur *= lot.between(0.6, 1.3);
    shot.motion *= lot.between(0, 1.2);
}

} // namespace

Shot shotByLot(const Order &order)
{
    Lot lot(order.seed + 0x5407);
    static constexpr std::array<int, 2> sizes[] = {{1280, 720}, {720, 1280}, {1024, 768}, {768, 1024}};
    Shot shot;
    const std::array<int, 2> size = lot.oneOf(sizes);
    shot.width = size[0];
    shot.height = size[1];
    shot.ground
        = order.photo.isEmpty() ? drawnGrounds[std::size_t(lot.below(int(drawnGrounds.size())))] : Ground::Photo;
    shot.fill = lot.between(0.4, 0.99);
    shot.turn = lot.chance(0.15) ? lot.between(-44, 44) : lot.between(-15, 15);
    shot.tilt = lot.chance(0.2) ? lot.between(30, 50) : lot.between(0, 35);
    shot.tiltTowards = lot.between(0, 360);
    shot.distance = lot.between(1.6, 4);
    const double free = (0.995 - shot.fill) / 2;
    shot.aside = free * lot.between(-1, 1);
    shot.below = free * lot.between(-1, 1);
    shot.blur = lot.between(0.4, 1.5);
    shot.motion = lot.chance(0.2) ? lot.between(2, 7) : 0;
    shot.motionAngle = lot.between(0, 180);
    shot.noise = lot.between(1, 6);
    shot.light = lot.chance(0.15) ? lot.between(0.25, 0.6) : lot.between(0.75, 1.05);
    shot.shade = lot.between(0, 0.5);
    shot.glare = lot.chance(0.15) ? lot.between(0.01, 0.1) : 0;
    const bool held = shot.ground == Ground::Hand || shot.ground == Ground::Room;
    shot.fingers = held ? 1 + lot.below(2) : lot.chance(0.15) ? 1 + lot.below(2) : 0;
    shot.bend = isPaper(documentOf(order)) && lot.chance(0.4) ? lot.between(-0.008, 0.008) : 0;
    shot.quality = lot.chance(0.5) ? 60 + lot.below(36) : 0;
    if (order.kind == Kind::Partly) {
        shot.fill = lot.between(0.6, 1.3);
        shot.cut = lot.between(0.08, 0.4);
        shot.cutBorder = lot.below(4);
    }
    if (order.frame > 0)
        sway(shot, Lot(order.seed * 1000 + std::uint64_t(order.frame)));
    return shot;
}

namespace {

Scene groundOf(const Order &order, const Shot &shot)
{
    Scene scene;
    scene.shot = shot;
    scene.kind = documentOf(order);
    scene.picture = drawGround(shot.ground, {shot.width, shot.height}, order.photo, Lot(order.seed + 0x6A0));
    if (!shot.tidy && shot.ground != Ground::Room && shot.ground != Ground::White)
        drawClutter(scene.picture, Lot(order.seed + 0xC1));
    return scene;
}

Scene exposed(Scene scene, const Order &order)
{
    expose(scene.picture, scene.shot, Lot(order.seed * 1000 + 0xE0 + std::uint64_t(order.frame)));
    return scene;
}

} // namespace

Scene draw(const Order &order, const Shot &shot, const Sheet &sheet)
{
    Scene scene = groundOf(order, shot);
    scene.corners = project(sheet.millimetres, shot);
    scene.whole = isInside(scene.corners, shot);
    scene.codeLines = sheet.codeLines;
    place(scene.picture, sheet, scene.corners, shot, Lot(order.seed + 0x91A));
    return exposed(scene, order);
}

Scene draw(const Order &order, const Shot &shot)
{
    Order printed = order;
    printed.kind = documentOf(order);
    if (printed.kind != Kind::Nothing) {
        const QSizeF size = sheetSize(printed);
        const double pixels = longestSide(project(size, shot)) / std::max(size.width(), size.height());
        return draw(order, shot, drawSheet(printed, std::clamp(pixels * 1.2, 2.0, 24.0)));
    }
    Scene scene = groundOf(order, shot);
    if (order.seed % 2)
        drawDecoy(scene.picture, Lot(order.seed + 0xDEC));
    return exposed(scene, order);
}

Scene draw(const Order &order)
{
    return draw(order, shotByLot(order));
}

Order orderByLot(std::uint64_t seed)
{
    Order order;
    order.seed = seed;
    Lot lot(seed + 0x0DE);
    const bool white = shotByLot(order).ground == Ground::White;
    // Paper on white is what is hardest, so it is not left to chance alone.
    order.kind = white && lot.chance(0.6) ? (lot.chance(0.5) ? Kind::Page : Kind::Receipt) : lot.oneOf(documents);
    return order;
}

} // namespace scenes
