#include "manager/rules/offer.h"

#include "manager/rules/limits.h"

namespace manager::rules {

using namespace Qt::StringLiterals;

OfferState stateAt(const Offer &offer, base::Instant now)
{
    const bool waiting = offer.state == OfferState::Open || offer.state == OfferState::Scanned;
    return waiting && now >= offer.expires ? OfferState::Expired : offer.state;
}

Offer scanned(Offer offer, QString digits, base::Instant now)
{
    offer.state = stateAt(offer, now);
    if (offer.state == OfferState::Open) {
        offer.state = OfferState::Scanned;
        offer.digits = std::move(digits);
    }
    return offer;
}

Offer typed(Offer offer, QStringView digits, base::Instant now)
{
    offer.state = stateAt(offer, now);
    if (offer.state != OfferState::Scanned) {
        return offer;
    }
    if (digits == offer.digits) {
        offer.state = OfferState::Linked;
    } else if (++offer.wrong >= offerTries) {
        offer.state = OfferState::Dead;
    }
    return offer;
}

QLatin1StringView name(OfferState state)
{
    switch (state) {
    case OfferState::Open:
        return "open"_L1;
    case OfferState::Scanned:
        return "scanned"_L1;
    case OfferState::Linked:
        return "linked"_L1;
    case OfferState::Expired:
        return "expired"_L1;
    case OfferState::Dead:
        return "dead"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace manager::rules
