#pragma once

#include "ids.h"
#include "requestbook.h"
#include "result.h"
#include "rows.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace desk {

class Database;

/// Orders kept under a name, to begin others from. Continue its futures with whenDone().
class OrderTemplatesStore
{
public:
    explicit OrderTemplatesStore(Database *database);

    /// Those with all these words in their name or their hospital's: columns of
    /// api.order_template_list. First those of this hospital, then the last used.
    [[nodiscard]] QFuture<Result<Rows>> find(const QString &words, const QString &customerId) const;
    /// Keeps lines as api.save_order takes them; without a customer for all hospitals.
    [[nodiscard]] QFuture<Result<QJsonObject>> keep(const QString &name, const QString &customerId,
                                                    const QJsonArray &lines) const;
    [[nodiscard]] QFuture<Result<QJsonObject>> rename(const QString &id, Version seen,
                                                      const QString &name) const;
    /// Answers what it was: name, customer_id, lines.
    [[nodiscard]] QFuture<Result<QJsonObject>> remove(const QString &id, Version seen) const;
    /// For a new order: name, customer_id, lines; notes that it was used.
    [[nodiscard]] QFuture<Result<QJsonObject>> begin(const QString &id) const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
