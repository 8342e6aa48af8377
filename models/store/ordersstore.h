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

/// Orders of the server: read, saved, moved on. Continue its futures with whenDone().
class OrdersStore
{
public:
    explicit OrdersStore(Database *database);

    /// The signed-in rep's own orders: all that are open, and those done in the last seven days;
    /// columns of api.order_list and `is_back`, newest first.
    [[nodiscard]] QFuture<Result<Records>> mine() const;
    /// The id of the order with this number or id; NotFound when there is none to see.
    [[nodiscard]] QFuture<Result<QString>> find(const QString &numberOrId) const;
    /// api.order_detail: order, customer, lines, documents, history, actions.
    [[nodiscard]] QFuture<Result<QJsonObject>> detail(const QString &id) const;
    /// When each stage was entered: `stage` and `at`, oldest first.
    [[nodiscard]] QFuture<Result<Rows>> stages(const QString &id) const;
    /// What the decoders asked this person about the order last; empty when nothing.
    [[nodiscard]] QFuture<Result<Rows>> question(const QString &number) const;
    /// Orders of this hospital of the last three days, newest first: id, order_number, created_at,
    /// workflow_stage, `lines` as [{words, quantity}].
    [[nodiscard]] QFuture<Result<Rows>> recentOf(const QString &customerId,
                                                 const QString &exceptOrder) const;
    /// api.quotation_detail of the quotation that a PO answers.
    [[nodiscard]] QFuture<Result<QJsonObject>> quotation(const QString &id) const;
    /// api.save_order; the answer carries id, version and number. With a `request` of its own it is
    /// the same act at every try; other words under it are refused with the field "request".
    [[nodiscard]] QFuture<Result<QJsonObject>> save(const QJsonObject &document,
                                                    const QString &request = {}) const;
    /// `columns` as somebody chose them for this form of the hospital; {} when nobody did.
    [[nodiscard]] QFuture<Result<QJsonObject>> sheetColumns(const QString &customerId,
                                                            const QString &form) const;
    /// Keeps them for everybody who enters this hospital's orders.
    [[nodiscard]] QFuture<Result<QJsonObject>>
    rememberSheet(const QString &customerId, const QString &form, const QString &columns) const;
    /// What an act answered that was done earlier; NotFound when it was not.
    [[nodiscard]] QFuture<Result<QJsonObject>> answerOf(const QString &request) const;
    /// api.act; kind is orders or dispatches.
    [[nodiscard]] QFuture<Result<QJsonObject>> act(const QString &kind, const QString &id,
                                                   const QString &action, Version seen,
                                                   const QJsonObject &arguments) const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
