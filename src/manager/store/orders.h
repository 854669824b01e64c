#pragma once

#include "manager/store/checks.h"

namespace manager::store {

using OrderId = base::Id<struct OrderTag>;

enum class OrderState { Blocked = 0, Released = 1, Refunded = 2 };

/// Something somebody bought in the demo shop, that waits for a check.
struct Order {
    OrderId id;
    AccountId account;
    QString item;
    qint64 cents = 0;
    OrderState state = OrderState::Blocked;
    CaseId check; ///< The newest check for it.
    base::Instant created;
    base::Instant cancels; ///< Without an answer by then it is refunded.
    int mails = 0;
};

void saveOrder(Database &database, const Order &order);
[[nodiscard]] std::optional<Order> orderById(Database &database, OrderId id);
[[nodiscard]] std::optional<Order> orderOfCase(Database &database, CaseId id);
[[nodiscard]] QList<Order> ordersOf(Database &database, AccountId account);
/// Blocked ones whose time is over.
[[nodiscard]] QList<Order> lateOrders(Database &database, base::Instant now);

} // namespace manager::store
