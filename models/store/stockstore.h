#pragma once

#include "ids.h"
#include "records.h"
#include "requestbook.h"
#include "result.h"
#include "rows.h"

#include <QFuture>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace desk {

class Database;

/// Stock of the server: orders to check, what their lines can be given from, goods that come and
/// go. Continue its futures with a context object.
class StockStore
{
public:
    explicit StockStore(Database *database);

    /// Orders to check and dispatches to send or on their way, the most urgent first.
    [[nodiscard]] QFuture<Result<Records>> work() const;
    /// Items at or below their reorder level, the emptiest first; at most 200.
    [[nodiscard]] QFuture<Result<Records>> lowStock() const;
    /// One item, with the same columns.
    [[nodiscard]] QFuture<Result<Records>> item(const QString &inventoryId) const;
    /// Dispatches that arrived last, the newest first; at most 30.
    [[nodiscard]] QFuture<Result<Records>> delivered() const;
    /// api.stock_check: each line of the order with what is free, batch by batch.
    [[nodiscard]] QFuture<Result<QJsonObject>> check(const QString &orderId) const;
    /// An act on an order or a dispatch.
    [[nodiscard]] QFuture<Result<QJsonObject>> act(const QString &kind, const QString &id,
                                                   const QString &action, Version seen,
                                                   const QJsonObject &arguments) const;
    /// api.receive_stock: goods that came in, {sku, batch_number, expiry_date, mrp, quantity,
    /// notes, expected_id}.
    [[nodiscard]] QFuture<Result<QJsonObject>> receive(const QJsonObject &goods) const;
    /// api.expect_goods: goods that a supplier promised, {sku, quantity, expected_on, supplier,
    /// reference}.
    [[nodiscard]] QFuture<Result<QJsonObject>> expect(const QJsonObject &goods) const;
    /// api.drop_expected: they do not come.
    [[nodiscard]] QFuture<Result<QJsonObject>> dropExpected(const QString &id, Version seen) const;
    /// api.ask_shelf_life: what a hospital asks for; no months for nothing.
    [[nodiscard]] QFuture<Result<QJsonObject>>
    askShelfLife(const QString &customerId, std::optional<int> months, Version seen) const;
    /// Attaches what proves a delivery to its dispatch; the answer has its id. The same file again
    /// is given back.
    [[nodiscard]] QFuture<Result<QJsonObject>>
    attachProof(const QString &dispatchId, const QString &name, const QByteArray &bytes) const;
    /// What decoders ask for, what is open first.
    [[nodiscard]] QFuture<Result<Records>> skuRequests() const;
    /// Answers one: {id, version, sku, item_name, …} or {id, version, reason}.
    [[nodiscard]] QFuture<Result<QJsonObject>> answerSkuRequest(const QJsonObject &answer) const;
    /// An item is sold no more and another takes its place, or it is sold again:
    /// {id, version, is_active, successor}.
    [[nodiscard]] QFuture<Result<QJsonObject>> retire(const QJsonObject &item) const;
    /// The order with this number or id, or the one whose dispatch has this number; empty when
    /// there is none.
    [[nodiscard]] QFuture<Result<QString>> findOrder(const QString &name) const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
