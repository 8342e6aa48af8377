#pragma once

#include "ids.h"
#include "requestbook.h"
#include "result.h"
#include "rows.h"

#include <QFuture>
#include <QJsonObject>

#include <memory>

namespace desk {

class Database;

/// Hospitals: found by any word, read, made.
class CustomersStore
{
public:
    explicit CustomersStore(Database *database);

    /// Columns of api.search_customers; one's own come first.
    [[nodiscard]] QFuture<Result<Rows>> search(const QString &words, int maximum = 9) const;
    /// What this person may know of a customer: names, state, GSTIN, contact, version and
    /// `addresses`
    /// [{id, label, city}]; what is hidden from them is absent. NotFound when there is none.
    [[nodiscard]] QFuture<Result<QJsonObject>> read(const QString &id) const;
    /// Groups of hospitals with these words: `name` and `hospitals`, how many belong to it.
    [[nodiscard]] QFuture<Result<Rows>> groups(const QString &words) const;
    /// Puts a hospital into a group; empty takes it out of its own.
    [[nodiscard]] QFuture<Result<QJsonObject>> setGroup(const QString &id, Version seen,
                                                        const QString &group) const;
    /// api.save_customer; the answer carries id, state_code and buyer_type.
    [[nodiscard]] QFuture<Result<QJsonObject>> save(const QJsonObject &document) const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
