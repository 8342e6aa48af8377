#pragma once

#include <QString>

namespace desk {

/// What a column of an order's table holds.
enum class OrderColumn { Item, Quantity, Unit, Size, Free, Other };

/// Judges by the words of the column's head, in English or Hindi.
OrderColumn columnOf(const QString &head);

} // namespace desk
