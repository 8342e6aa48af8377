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

    /// All that is kept of a hospital's contact: {hospital, version, contact {name, email, phone},
    /// consents, orders}.
    [[nodiscard]] QFuture<Result<QJsonObject>> contact(const QString &customerId) const;
    /// What the contact agreed to: {customer_id, words, given_on}.
    [[nodiscard]] QFuture<Result<QJsonObject>> saveConsent(const QJsonObject &consent) const;
    [[nodiscard]] QFuture<Result<QJsonObject>> withdrawConsent(const QString &id) const;
    /// Name, telephone and e-mail go for good; issued papers and the trail stay.
    [[nodiscard]] QFuture<Result<QJsonObject>> eraseContact(const QString &customerId,
                                                            int version) const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
