#include "manager/check/shop.h"

#include "core/base/json.h"
#include "core/crypto/random.h"
#include "manager/check/letters.h"
#include "manager/check/opening.h"
#include "manager/check/routes.h"
#include "manager/store/orders.h"
#include "manager/web/signedin.h"

#include <QJsonArray>

namespace manager {

using namespace Qt::StringLiterals;
using store::Order;
using store::OrderState;

namespace {

constexpr std::chrono::hours answerTime{24 * 10};
constexpr int mostMails = 5; ///< For one order.
constexpr int mostOrders = 10;
constexpr auto goods = "Lario Espresso"_L1; ///< A name: the same in every language.
constexpr qint64 price = 48'900;

QLatin1StringView toText(OrderState state)
{
    return state == OrderState::Blocked ? "blocked"_L1 : state == OrderState::Released ? "released"_L1 : "refunded"_L1;
}

QJsonObject shown(store::Database &database, const Order &order, base::Instant now)
{
    const auto check = liveCase(database, order.check, now);
    return {{u"id"_s, order.id.toText()}, {u"item"_s, order.item}, {u"cents"_s, order.cents},
        {u"state"_s, toText(order.state)}, {u"created"_s, toJson(order.created)}, {u"cancels"_s, toJson(order.cancels)},
        {u"mails"_s, order.mails}, {u"case"_s, check ? QJsonValue(check->number) : QJsonValue()},
        {u"check"_s, check ? QJsonValue(protocol::toText(check->phase)) : QJsonValue()}};
}

/// A check for this order, and its code by mail. A code that no phone has opened yet is the same again.
bool askFor(Desk &desk, store::Database &database, const Visit &visit, Order &order)
{
    auto check = liveCase(database, order.check, visit.now);
    if (!check || check->ending || !check->ticket.isEmpty()) {
        const auto left = std::chrono::floor<std::chrono::hours>(order.cancels - visit.now);
        check = openCase(desk, database, visit,
            {.reason = protocol::CheckReason::BlockedOrder,
                .account = visit.account->id,
                .named = visit.account->email,
                .helper = {},
                .language = visit.account->language,
                .open = std::max(left, rules::caseOpen)});
    }
    if (!check) {
        return false;
    }
    order.check = check->id;
    ++order.mails;
    store::saveOrder(database, order);
    const auto offer = offerOf(desk, *check);
    sendMail(desk, database, visit.account->email,
        letter(Letter::OrderBlocked, visit.account->language,
            {desk.config.name, check->number, order.item, protocol::formatLink(offer)}),
        visit.now, protocol::format(offer));
    return true;
}

Step show(Desk &desk, store::Database &database, Visit &visit)
{
    if (!desk.config.developer) {
        return {refusal(404, "not-found"_L1), {}, {}, {}};
    }
    QJsonArray all;
    for (const Order &order : store::ordersOf(database, visit.account->id)) {
        all.append(shown(database, order, visit.now));
    }
    const QJsonObject offered{{u"item"_s, goods}, {u"cents"_s, price}};
    return {json({{u"goods"_s, offered}, {u"orders"_s, all}, {u"now"_s, toJson(visit.now)}}), {}, {}, {}};
}

Step buy(Desk &desk, store::Database &database, Visit &visit)
{
    if (!desk.config.developer) {
        return {refusal(404, "not-found"_L1), {}, {}, {}};
    }
    if (store::ordersOf(database, visit.account->id).size() >= mostOrders) {
        return {refusal(409, "no-tries"_L1), {}, {}, {}};
    }
    Order order{crypto::newId<store::OrderId>(), visit.account->id, goods, price, OrderState::Blocked, {}, visit.now,
        visit.now + answerTime, 0};
    if (!askFor(desk, database, visit, order)) {
        return {refusal(503, "no-reviewers"_L1), {}, {}, {}};
    }
    note(database, visit, {"order-blocked"_L1, visit.account->id});
    return {json(shown(database, order, visit.now)), {}, {}, {}};
}

Step resend(Desk &desk, store::Database &database, Visit &visit)
{
    const auto id = store::OrderId::fromText(QString::fromLatin1(visit.parameter));
    auto order = id ? store::orderById(database, *id) : std::nullopt;
    if (!order || order->account != visit.account->id || order->state != OrderState::Blocked) {
        return {refusal(404, "not-found"_L1), {}, {}, {}};
    }
    if (order->mails >= mostMails) {
        return {refusal(409, "no-tries"_L1), {}, {}, {}};
    }
    const auto check = liveCase(database, order->check, visit.now);
    if (check && !check->ending && check->submitted) { // somebody is looking at it
        return {refusal(409, "submitted"_L1), {}, {}, {}};
    }
    if (!askFor(desk, database, visit, *order)) {
        return {refusal(503, "no-reviewers"_L1), {}, {}, {}};
    }
    return {json(shown(database, *order, visit.now)), {}, {}, {}};
}

void close(Desk &desk, store::Database &database, Order order, OrderState state, base::Instant now)
{
    order.state = state;
    store::saveOrder(database, order);
    const bool released = state == OrderState::Released;
    store::append(database, {order.account, released ? u"order-released"_s : u"order-refunded"_s, {}, {}}, now);
    if (const auto account = store::accountById(database, order.account)) {
        sendMail(desk, database, account->email,
            letter(released ? Letter::OrderReleased : Letter::OrderRefunded, account->language,
                {desk.config.name, order.item}),
            now);
    }
}

} // namespace

void settleOrder(Desk &desk, store::Database &database, const Visit &visit, const store::CheckCase &what)
{
    const auto order
        = what.reason == protocol::CheckReason::BlockedOrder ? store::orderOfCase(database, what.id) : std::nullopt;
    if (order && order->state == OrderState::Blocked) {
        const bool yes = what.phase == protocol::CheckPhase::Approved;
        close(desk, database, *order, yes ? OrderState::Released : OrderState::Refunded, visit.now);
    }
}

void cancelLateOrders(Desk &desk)
{
    desk.worker.run<bool>(
        [&desk](store::Database &database) {
            for (const Order &order : store::lateOrders(database, desk.now())) {
                close(desk, database, order, OrderState::Refunded, desk.now());
            }
            return true;
        },
        [](const base::Result<bool> &) {});
}

void addShopRoutes(std::vector<Route> &to)
{
    to.push_back({"GET", "/web/shop", Need::In, show});
    to.push_back({"POST", "/web/shop/order", Need::In, buy});
    to.push_back({"POST", "/web/shop/order/{id}/resend", Need::In, resend});
}

} // namespace manager
