#pragma once

#include "listspec.h"
#include "recordmodel.h"

namespace desk {

/// Rows of all orders that are offered at most.
constexpr int mostOrders = 50000;

/// The columns of the orders' list, mine or all.
QList<RecordColumn> orderColumns();
/// All orders that one may see, newest first.
ListSpec allOrders();

} // namespace desk
