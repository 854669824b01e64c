#pragma once

#include "core/vision/frame.h"

#include <QImage>
#include <QStringList>
#include <array>

/// Pictures of specimen documents as a camera would give them, with their truth: for measuring, testing and training.
/// The same arguments give the same picture. Text needs a QGuiApplication (its offscreen platform will do).
namespace scenes {

struct Sheet;

/// What lies there. Sizes are those of ISO 7810 and ICAO 9303.
enum class Kind {
    Card, ///< ID-1, the side with the portrait.
    CardBack, ///< ID-1, three code lines of 30 (TD1).
    WideCard, ///< ID-2, two code lines of 36 (TD2).
    Passport, ///< The data page of an open booklet, two code lines of 44 (TD3).
    Page, ///< A sheet of paper with print.
    Receipt,
    Book, ///< A closed cover.
    Partly, ///< One of the above, and not all of it is in the frame.
    Nothing, ///< No document: only the ground and what else lies there.
};

enum class Ground { Wood, Cloth, Keyboard, Papers, White, Hand, Room, Photo };
constexpr std::array<Ground, 7> drawnGrounds
    = {Ground::Wood, Ground::Cloth, Ground::Keyboard, Ground::Papers, Ground::White, Ground::Hand, Ground::Room};

/// How the picture is taken. Lengths in pixels of the picture.
struct Shot {
    int width = 1280;
    int height = 720;
    Ground ground = Ground::Wood;
    bool tidy = false; ///< Nothing else lies there.
    double fill = 0.5; ///< Share of the frame's width or height, whichever is fuller, that the document takes.
    double turn = 0; ///< Degrees clockwise in the picture.
    double tilt = 0; ///< Degrees between the line of sight and the document's normal ...
    double tiltTowards = 0; ///< ... and the direction in which it leans.
    double distance = 3; ///< From the lens to the document, over its longer side: the nearer, the more perspective.
    double aside = 0; ///< How far the document is right of the frame's middle, over the frame's width ...
    double below = 0; ///< ... and below it, over its height.
    double cut = 0; ///< Share of the document's width or height that is beyond a border; wins over aside and below.
    int cutBorder = 0; ///< 0 left, 1 top, 2 right, 3 bottom.
    double blur = 0; ///< Standard deviation.
    double motion = 0; ///< Length of the smear.
    double motionAngle = 0; ///< Degrees.
    double noise = 2; ///< Standard deviation, in levels of 255.
    double light = 1; ///< Below 1 it is dark; the noise stays.
    double shade = 0.2; ///< How uneven the light is.
    double glare = 0; ///< Share of the document's area under a mirrored lamp.
    int fingers = 0; ///< That hold it at its sides.
    double bend = 0; ///< How far paper is from flat, over its width.
    int quality = 0; ///< JPEG, 0: none.
};

struct Scene {
    QImage picture; ///< Format_RGB32.
    Kind kind = Kind::Nothing; ///< Of what lies there; Nothing when nothing does.
    bool whole = false; ///< A document is there, and all of it is in the frame.
    vision::Quad corners = {}; ///< Of the document itself, top left first; they may lie outside the frame.
    QStringList codeLines; ///< As printed.
    Shot shot;
};

struct Order {
    Kind kind = Kind::Card;
    std::uint64_t seed = 0;
    QStringList codeLines; ///< To print on a kind that has them; none: by lot, without valid check digits.
    int frame = 0; ///< Successive frames of one hand: the same document and ground, a slightly other view.
    QString photo; ///< A picture file to serve as Ground::Photo.
};

/// How the order's picture would be taken by lot: change it to get just the scene that is wanted.
[[nodiscard]] Shot shotByLot(const Order &order);

[[nodiscard]] Scene draw(const Order &order, const Shot &shot);
/// With a sheet of one's own in the place of the one the order would have; it is of the order's kind.
[[nodiscard]] Scene draw(const Order &order, const Shot &shot, const Sheet &sheet);
[[nodiscard]] Scene draw(const Order &order);

/// The scene of `seed` in the set that `kctl bench document --scenes` measures: one whole document of any kind on any
/// ground.
[[nodiscard]] Order orderByLot(std::uint64_t seed);

} // namespace scenes
