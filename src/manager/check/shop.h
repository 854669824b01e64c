#pragma once

#include "manager/check/cases.h"

namespace manager {

/// What a decision on a case means for the order it was asked for, if there is one.
void settleOrder(Desk &desk, store::Database &database, const Visit &visit, const store::CheckCase &what);

/// Orders nobody answered for in time are cancelled and refunded. On the worker's thread, every second.
void cancelLateOrders(Desk &desk);

} // namespace manager
