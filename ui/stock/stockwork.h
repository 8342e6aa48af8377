#pragma once

#include "recordmodel.h"

namespace desk {

/// What the stock keeper's list holds beside the items.
struct StockWork
{
    QList<QJsonObject> orders; ///< of api.stock_orders: to check, to dispatch, on the way, returned
    QList<QJsonObject> delivered;
    QList<QJsonObject> asked; ///< SKUs that decoders ask for, of api.sku_requests
    QList<QJsonObject> low;   ///< items at or below their reorder level

    [[nodiscard]] QList<RecordGroup> groups() const;
    /// Orders to check and dispatches to send.
    [[nodiscard]] int waiting() const;
    /// The row of an order or a dispatch by the order's id or the dispatch's own; empty when it is
    /// not here.
    [[nodiscard]] QString rowOf(const QString &id) const;
};

} // namespace desk
