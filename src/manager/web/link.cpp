#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/protocol/offer.h"
#include "manager/linking.h"
#include "manager/qr.h"
#include "manager/rules/limits.h"
#include "manager/web/request.h"
#include "manager/web/routes.h"
#include "manager/web/signedin.h"

namespace manager {

using namespace Qt::StringLiterals;
using rules::OfferState;

namespace {

Step show(Desk &desk, store::Database &database, Visit &visit)
{
    store::killOffers(database, visit.session->id);
    const auto token = crypto::newId<protocol::LinkToken>();
    store::Offer offer{crypto::newId<store::OfferId>(), crypto::sha256(token.view()), visit.account->id,
        visit.session->id, {OfferState::Open, visit.now + rules::offerLife, {}, 0}, {}};
    store::saveOffer(database, offer);
    const QString uri = protocol::format({desk.origin, token, desk.keys.serverHash});
    const auto qr = qrMatrix(uri);
    if (!qr) {
        return {refusal(500, "qr"_L1), {}, {}, {}};
    }
    return {json({{u"id"_s, offer.id.toText()}, {u"uri"_s, uri}, {u"qr"_s, *qr},
                {u"expires"_s, toJson(offer.rule.expires)}, {u"now"_s, toJson(visit.now)}}),
        {}, {}, {}};
}

/// The offer of the path, if this session made it.
std::optional<store::Offer> ownOffer(store::Database &database, const Visit &visit)
{
    const auto id = store::OfferId::fromText(QString::fromLatin1(visit.parameter));
    auto offer = id ? store::offerById(database, *id) : std::nullopt;
    return offer && offer->session == visit.session->id ? offer : std::nullopt;
}

QJsonObject describe(store::Database &database, const store::Offer &offer, base::Instant now)
{
    QJsonValue device;
    if (offer.device) {
        if (const auto phone = store::deviceById(database, *offer.device)) {
            device = QJsonObject{{u"name"_s, phone->name}, {u"platform"_s, phone->platform},
                {u"storage"_s, protocol::toText(phone->storage)}};
        }
    }
    return {{u"state"_s, rules::name(rules::stateAt(offer.rule, now))}, {u"device"_s, device},
        {u"left"_s, rules::offerTries - offer.rule.wrong}};
}

Step watch(Desk &, store::Database &database, Visit &visit)
{
    const auto offer = ownOffer(database, visit);
    if (!offer) {
        return {refusal(404, "no-offer"_L1), {}, {}, {}};
    }
    Step step;
    step.reply = json(describe(database, *offer, visit.now));
    const OfferState state = rules::stateAt(offer->rule, visit.now);
    if (rules::name(state) == QString::fromLatin1(visit.request.queryValue("known"))) {
        step.hold = Hold{offer->id.toBytes(), {}};
        if (state == OfferState::Open || state == OfferState::Scanned) {
            step.hold->until = offer->rule.expires;
        }
    }
    return step;
}

Step typed(
    Desk &desk, store::Database &database, Visit &visit, const QString &digits, const std::optional<BackupCodes> &codes)
{
    auto offer = ownOffer(database, visit);
    if (!offer) {
        return {refusal(404, "no-offer"_L1), {}, {}, {}};
    }
    const OfferState before = rules::stateAt(offer->rule, visit.now);
    offer->rule = rules::typed(offer->rule, digits, visit.now);
    auto device = offer->device ? store::deviceById(database, *offer->device) : std::nullopt;
    Step step;
    step.then.push_back([&desk, id = offer->id] { desk.waiters.tell(id.toBytes()); });
    if (before != OfferState::Scanned || !device) {
        step.reply = refusal(before == OfferState::Linked ? 409 : 410, rules::name(before));
        return step;
    }
    store::saveOffer(database, *offer);
    if (offer->rule.state != OfferState::Linked) {
        note(database, visit, {"link-digits-wrong"_L1, visit.account->id});
        step.reply = refusal({401, u"wrong-code"_s, u"Unauthorized"_s, {}, rules::offerTries - offer->rule.wrong});
        return step;
    }
    device->restrictedUntil = visit.session->times.restrictedUntil;
    activate(desk, database, visit, *device, codes, step);
    QJsonObject linked = describe(database, *offer, visit.now);
    linked.insert(u"on"_s, true);
    step.reply = json(linked);
    return step;
}

Step confirm(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const QString digits = reader.string(u"digits", 16).remove(u' ');
    if (!reader.finish()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    const auto offer = ownOffer(database, visit);
    const bool right = offer && rules::typed(offer->rule, digits, visit.now).state == OfferState::Linked
        && offer->rule.state == OfferState::Scanned;
    if (!right) {
        return typed(desk, database, visit, digits, {});
    }
    return withFirstCodes(desk, database, visit,
        [digits](Desk &at, store::Database &db, Visit &again, const std::optional<BackupCodes> &codes) {
            return typed(at, db, again, digits, codes);
        });
}

} // namespace

void addLinkRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/web/2fa/kauth", Need::Fresh, confirmed(show)});
    to.push_back({"GET", "/web/2fa/kauth/{id}", Need::In, watch});
    to.push_back({"POST", "/web/2fa/kauth/{id}/confirm", Need::Fresh, confirm});
}

} // namespace manager
