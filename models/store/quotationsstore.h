#pragma once

#include "ids.h"
#include "records.h"
#include "requestbook.h"
#include "result.h"
#include "rows.h"

#include <QFuture>
#include <QJsonObject>

#include <memory>

namespace desk {

class Database;

/// A quotation as it was read, with what is needed to price it.
struct QuotationReading
{
    QJsonObject detail;       ///< of api.quotation_detail
    bool roundToRupee = true; ///< the company rounds grand totals
};

/// Quotations of the server: read, priced without saving, saved, moved on. Continue its futures
/// with a context object.
class QuotationsStore
{
public:
    explicit QuotationsStore(Database *database);

    /// The open ones, those that wait longest first.
    [[nodiscard]] QFuture<Result<Records>> list() const;
    /// The id of the quotation with this number or id; NotFound when there is none to see.
    [[nodiscard]] QFuture<Result<QString>> find(const QString &numberOrId) const;
    [[nodiscard]] QFuture<Result<QuotationReading>> read(const QString &id) const;
    /// What these SKUs were offered to this hospital for, the last five of each, newest first:
    /// inventory_id, quote_number, day, quantity, unit_price, discount_percentage, status.
    [[nodiscard]] QFuture<Result<Rows>> lastPrices(const QString &customerId,
                                                   const QStringList &skuIds,
                                                   const QString &exceptQuotation) const;
    /// api.price_document: the tax arithmetic, nothing is saved.
    [[nodiscard]] QFuture<Result<QJsonObject>> price(const QJsonObject &document) const;
    /// api.save_quotation; the answer carries the new version and the totals.
    [[nodiscard]] QFuture<Result<QJsonObject>> save(const QJsonObject &document) const;
    /// An act on the quotation's order.
    [[nodiscard]] QFuture<Result<QJsonObject>> act(const QString &orderId, const QString &action,
                                                   Version seen,
                                                   const QJsonObject &arguments) const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
