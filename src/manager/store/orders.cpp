#include "manager/store/orders.h"

namespace manager::store {

using namespace Qt::StringLiterals;

namespace {
Order order(const Row &row)
{
    return {toId<OrderId>(row[0]), toId<AccountId>(row[1]), row[2].toString(), row[3].toLongLong(),
        OrderState(row[4].toInt()), toId<CaseId>(row[5]), toInstant(row[6]), toInstant(row[7]), row[8].toInt()};
}

QList<Order> all(const Rows &rows)
{
    QList<Order> found;
    for (const Row &row : rows) {
        found.append(order(row));
    }
    return found;
}
} // namespace

void saveOrder(Database &database, const Order &o)
{
    database.change("INSERT INTO shop_order(id, account, item, cents, state, of_case, created, cancels, mails) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET state = excluded.state, "
                    "of_case = excluded.of_case, mails = excluded.mails"_L1,
        {o.id.toBytes(), o.account.toBytes(), text(o.item), o.cents, int(o.state), o.check.toBytes(),
            toValue(o.created), toValue(o.cancels), o.mails});
}

std::optional<Order> orderById(Database &database, OrderId id)
{
    const auto row = database.row(
        "SELECT id, account, item, cents, state, of_case, created, cancels, mails FROM shop_order WHERE id = ?"_L1,
        {id.toBytes()});
    return row ? std::optional(order(*row)) : std::nullopt;
}

std::optional<Order> orderOfCase(Database &database, CaseId id)
{
    const auto row = database.row(
        "SELECT id, account, item, cents, state, of_case, created, cancels, mails FROM shop_order WHERE of_case = ?"_L1,
        {id.toBytes()});
    return row ? std::optional(order(*row)) : std::nullopt;
}

QList<Order> ordersOf(Database &database, AccountId account)
{
    return all(database.rows("SELECT id, account, item, cents, state, of_case, created, cancels, mails FROM shop_order "
                             "WHERE account = ? ORDER BY created DESC LIMIT 50"_L1,
        {account.toBytes()}));
}

QList<Order> lateOrders(Database &database, base::Instant now)
{
    return all(
        database.rows("SELECT id, account, item, cents, state, of_case, created, cancels, mails FROM shop_order "
                      "WHERE state = 0 AND cancels <= ? AND NOT EXISTS (SELECT 1 FROM check_case AS c WHERE "
                      "c.id = of_case AND c.ending IS NULL AND c.phase IN (2, 3) AND c.deletes > ?) LIMIT 100"_L1,
            {toValue(now), toValue(now)}));
}

} // namespace manager::store
