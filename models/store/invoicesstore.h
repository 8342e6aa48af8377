#pragma once

#include "ids.h"
#include "records.h"
#include "requestbook.h"
#include "result.h"
#include "rows.h"

#include <QDate>
#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace desk {

class Database;

/// A payment as somebody entered it; the database checks it.
struct PaymentWords
{
    QString amount; ///< "1234.50"
    QDate day;
    QString method; ///< bank, upi, cheque, cash or tds
    QString reference;
};

/// Invoices of the server: what may be drafted, drafts, issued ones, payments. Continue its futures
/// with a context object.
class InvoicesStore
{
public:
    explicit InvoicesStore(Database *database);

    /// Orders of which something reserved is on no invoice (kind "order"), drafts, those that wait,
    /// unpaid ones and the last month's rest (kind "invoice").
    [[nodiscard]] QFuture<Result<Records>> list() const;
    /// What is owed by how late it is: bucket (0 not due, 1 to 30 days late, 2 to 60, 3 to 90, 4
    /// more), invoices, balance.
    [[nodiscard]] QFuture<Result<Rows>> ageing() const;
    /// The id of the invoice with this number or id; NotFound when there is none to see.
    [[nodiscard]] QFuture<Result<QString>> find(const QString &numberOrId) const;
    /// api.invoice_detail, its lines with their batches, and what else the hospital owes.
    [[nodiscard]] QFuture<Result<QJsonObject>> read(const QString &id) const;
    /// An order with what of it is reserved and not yet on an invoice.
    [[nodiscard]] QFuture<Result<QJsonObject>> readOrder(const QString &orderId) const;

    /// Drafts an invoice over the pieces named, [{order_item_id, quantity}], or over all of them
    /// where the list is empty. The answer carries invoice_id.
    [[nodiscard]] QFuture<Result<QJsonObject>> draft(const QString &orderId, Version seen,
                                                     const QJsonArray &lines) const;
    [[nodiscard]] QFuture<Result<QJsonObject>> act(const QString &invoiceId, const QString &action,
                                                   Version seen,
                                                   const QJsonObject &arguments) const;
    /// Errors of Validation name amount, paid_on, method or reference.
    [[nodiscard]] QFuture<Result<QJsonObject>> recordPayment(const QString &invoiceId,
                                                             const PaymentWords &payment) const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
