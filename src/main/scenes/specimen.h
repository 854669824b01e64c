#pragma once

#include "main/scenes/scene.h"
#include "main/scenes/sheet.h"

/// The project's own specimen documents: a holder who does not exist, of the country that does not exist (UTO).
namespace scenes {

struct Holder {
    QString surname = QStringLiteral("MARCHETTI");
    QString given = QStringLiteral("LEA");
    QString number = QStringLiteral("X0000042");
    QString birth = QStringLiteral("910314"); ///< As code lines have it.
    QString expiry = QStringLiteral("360228");
    QChar sex = u'F';
};

/// The code lines of the holder's card or passport, all check digits right. Empty for kinds without any.
[[nodiscard]] QStringList codeLinesOf(const Holder &holder, Kind kind);

/// Kind::Card, CardBack or Passport, flat.
[[nodiscard]] Sheet drawSpecimen(const Holder &holder, Kind kind, double pixels);

/// The specimen as `shot` takes it; `order` says ground and seed.
[[nodiscard]] Scene drawSpecimenScene(const Holder &holder, const Order &order, const Shot &shot);

/// The holder with the front of the card beside the face. The shot's document is the card: fill, turn and aside are
/// its.
struct Selfie {
    Scene scene; ///< Corners are the card's.
    QRectF head; ///< In pixels; empty when nobody is there.
};
[[nodiscard]] Selfie drawSelfie(const Holder &holder, const Order &order, const Shot &shot, bool person = true);

} // namespace scenes
