#pragma once

#include <QHash>
#include <QString>

namespace desk {

/// What a column of an order's table holds.
enum class OrderColumn { Item, Quantity, Unit, Size, Free, Other };

inline size_t qHash(OrderColumn column, size_t seed = 0)
{
    return ::qHash(static_cast<int>(column), seed);
}

/// Judges by the words of the column's head, in English or Hindi.
OrderColumn columnOf(const QString &head);

} // namespace desk
