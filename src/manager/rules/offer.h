#pragma once

#include "core/base/instant.h"

#include <QString>

namespace manager::rules {

/// A phone being linked by QR code: shown -> scanned (the phone sent its keys and shows six digits) -> linked (the
/// digits were typed into the session that showed the code). The numbers are the store's.
enum class OfferState { Open = 0, Scanned = 1, Linked = 2, Expired = 3, Dead = 4 };

struct Offer {
    OfferState state = OfferState::Open;
    base::Instant expires;
    QString digits; ///< Once scanned.
    int wrong = 0; ///< Digits typed wrongly so far.
    bool operator==(const Offer &) const = default;
};

/// What it is now: an open or scanned one whose time is over has expired.
[[nodiscard]] OfferState stateAt(const Offer &offer, base::Instant now);

/// A phone presents the token: only the first one, in time, gets anywhere.
[[nodiscard]] Offer scanned(Offer offer, QString digits, base::Instant now);

/// Digits are typed: linked, or one try less; the third wrong one kills the offer.
[[nodiscard]] Offer typed(Offer offer, QStringView digits, base::Instant now);

[[nodiscard]] QLatin1StringView name(OfferState state);

} // namespace manager::rules
